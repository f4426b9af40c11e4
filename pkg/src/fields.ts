/** A form's fields as form libraries ask for them: what one is called, and which hang together. */
import { labelOf, nameOf } from "./boundary/messages.js";
import { formOf } from "./boundary/forms.js";
import { pathOf, placeOf } from "./boundary/places.js";
import { dependenciesOf, dependentsOf } from "./form/dependencies.js";
import { parsePath } from "./form/paths.js";
import { LIST, type Form, type Node } from "./form/structure.js";
import { namesOf } from "./names/given.js";
import type { Naming } from "./names/naming.js";
import { choose, fill, localeOf } from "./options.js";
import type { FieldOptions, FormId, Path } from "./types.js";

/** A field of a form, with the element that it is in or is. */
interface Spot {
  readonly form: Form;
  readonly names: Naming | undefined;
  readonly node: Node;
  readonly index: number;
}

/**
 * What a field is called, with the row that it is in: `documents.1.status` is 资质 2 · 证照状态. None where the form has no such
 * field.
 */
export function label(form: FormId, path: string | readonly (string | number)[], options?: FieldOptions): string | undefined {
  const of = optionsOf(options);
  const locale = localeOf(of.locale);
  const namesRow = choose("row", of.row, true, [true, false]);
  const spot = spotAt(form, path, of.names);
  if (!spot) return undefined;
  return namesRow ? nameOf(spot.form, locale, placeOf(spot.node, spot.index)) : labelOf(spot.form, locale, spot.node.row);
}

/** The fields that the issues at a field depend on, besides itself; of the same row those of that row, of other lists the list. */
export function dependencies(form: FormId, path: string | readonly (string | number)[], options?: FieldOptions): Path[] {
  return related(form, path, options, dependenciesOf);
}

/** The fields whose issues depend on a field, besides itself. */
export function dependents(form: FormId, path: string | readonly (string | number)[], options?: FieldOptions): Path[] {
  return related(form, path, options, dependentsOf);
}

const optionsOf = (options: FieldOptions | undefined) => fill<FieldOptions>({ locale: undefined, names: undefined, row: undefined }, options);

function related(id: FormId, path: string | readonly (string | number)[], options: FieldOptions | undefined, find: (form: Form, row: number) => number[]): Path[] {
  const of = optionsOf(options);
  const spot = spotAt(id, path, of.names);
  if (!spot) return [];
  const { form, names, node, index } = spot;
  const places = new Set<number>();
  for (const row of find(form, node.row)) {
    const other = form.rows[row]!;
    const isInRow = other.list !== undefined && other.list === node.list;
    places.add(isInRow ? placeOf(other, index) : placeOf(other.list ?? other, -1));
  }
  places.delete(placeOf(node, index));
  return [...places].map((place) => (names ? names.pathOf(place) : pathOf(form, place)));
}

function spotAt(id: FormId, path: string | readonly (string | number)[], given: FieldOptions["names"]): Spot | undefined {
  const form = formOf(id);
  const names = namesOf(form, given);
  const asked: Path = typeof path === "string" ? parsePath(path) : [...path];
  const way = names?.wayIn(asked);
  if (way && !way.node) return undefined;
  let node: Node | undefined = form.root;
  let index = -1;
  for (const step of way?.steps ?? asked) {
    if (node?.kind === LIST) {
      if (!/^\d+$/.test(String(step))) return undefined;
      [node, index] = [node.item, +step];
    } else node = node?.keys.get(String(step));
  }
  return node && node !== form.root ? { form, names, node, index } : undefined;
}
