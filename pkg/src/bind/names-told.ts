/** For developers: names of controls and of elements for issues that are no field. */
import { edits } from "../edits.js";
import { parsePath } from "../form/paths.js";
import type { Node } from "../form/structure.js";
import type { PortalNode } from "../names/portal.js";
import type { FormId } from "../types.js";

declare const process: { env: { NODE_ENV?: string } };

/**
 * Whether the app is being developed. Bundlers and test runners say so by NODE_ENV, which they put in the place of its name:
 * it is asked for as they look for it, and what stands in no bundle is an error. A page without a bundler is being developed
 * where it is on the developer's machine.
 */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return /^(|localhost|127\..*|\[::1\]|.*\.localhost)$/.test(location.hostname);
  }
}

/** A field, group or list of the form, or of the page's own names. */
type Place = Node | PortalNode;

/** What a name leads to. */
function placeAt(root: Place, name: string): Place | undefined {
  let place: Place | undefined = root;
  for (const step of parsePath(name)) place = typeof step === "number" ? place?.item : place?.keys.get(step);
  return place;
}

const takesValue = (place: Place): boolean => place.keys.size === 0 && !place.item?.keys.size;
const isForeign = (place: Place): boolean => "isForeign" in place && place.isForeign;

/** The names that controls may have. */
function namesIn(place: Place, before = ""): string[] {
  return [...(place.keys as Map<string, Place>)].flatMap(([key, inner]) => {
    if (isForeign(inner)) return [];
    const name = before + key;
    if (takesValue(inner)) return [name];
    return inner.item ? namesIn(inner.item, `${name}[0].`) : namesIn(inner, `${name}.`);
  });
}

const plain = (name: string) => name.replace(/[.[]\d+\]?/g, "[0]").toLowerCase();
const lastOf = (name: string) => name.slice(name.lastIndexOf(".") + 1);

/** The name whose last key is the same, or that is a few edits away. */
function nearest(root: Place, name: string): string | undefined {
  const given = plain(name).slice(0, 100);
  let best = Math.min(3, given.length / 2);
  let found: string | undefined;
  for (const known of namesIn(root)) {
    const to = plain(known);
    const away = lastOf(to) === lastOf(given) ? 0 : Math.min(edits(given, to), edits(lastOf(given), lastOf(to)) + 0.5);
    if (away < best) [best, found] = [away, known];
  }
  return found;
}

const WITHOUT_VALUE = ["submit", "image", "button", "reset", "file", "fieldset", "output"];

/** Tells, each once, what names lead to no field when it is called. */
export function namesTeller(element: HTMLFormElement, form: FormId): (root: Place) => void {
  const seen = new Set<string>();
  return (root) => {
    const told: string[] = [];
    const look = (name: string, what: string, isField: (place: Place) => boolean, isSure: boolean) => {
      if (!name || seen.has(`${what}=${name}`)) return;
      seen.add(`${what}=${name}`);
      const place = placeAt(root, name);
      if (place && (isForeign(place) || isField(place))) return;
      const near = nearest(root, name);
      // A hidden field may be the page's own, such as a token.
      if (near || isSure) told.push(`${what}="${name}"${near ? `, did you mean ${near}?` : ""}`);
    };
    for (const control of Array.from(element.elements) as HTMLInputElement[]) {
      if (!WITHOUT_VALUE.includes(control.type)) look(String(control.name ?? ""), "name", takesValue, control.type !== "hidden");
    }
    for (const slot of Array.from(element.querySelectorAll("[data-issues]"))) look(slot.getAttribute("data-issues")!, "data-issues", () => true, true);
    if (told.length) console.warn(`yushen: not fields of the form "${form}": ${told.join("; ")}`);
  };
}
