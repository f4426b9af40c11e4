/** A form's data to be handed on: what is held, with each value in its plain spelling. */
import { ARRAY, Foreign, Moment, OBJECT } from "../boundary/caller-values.js";
import { placeOf } from "../boundary/places.js";
import type { Node } from "../form/structure.js";
import { own } from "../own-data.js";
import { GroupCopy, ListCopy } from "./form-copy.js";

/** What stands for a value that is none of the form's: only what it is was kept. */
function standIn(held: Foreign | Moment): unknown {
  return held === ARRAY ? [] : held === OBJECT ? {} : undefined;
}

/**
 * What is held at a node, as plain data. `plain` has the plain spellings by their places, `sources` what each object was
 * copied from: keys that the form does not have are handed on as they are there.
 */
export function handedOn(node: Node, held: unknown, plain: Map<number, unknown>, sources?: Map<GroupCopy, object>, index = -1): unknown {
  if (held instanceof ListCopy) return held.items.map((item, i) => handedOn(node.item!, item, plain, sources, i));
  if (held instanceof GroupCopy) {
    const value: Record<string, unknown> = {};
    held.known.forEach((inner, key) => own(value, key, handedOn(node.keys.get(key)!, inner, plain, sources, index)));
    const source = sources?.get(held);
    if (source) held.unknown.forEach((key) => handOn(key, source, value));
    return value;
  }
  const place = placeOf(node, index);
  if (plain.has(place)) return plain.get(place);
  return held instanceof Foreign || held instanceof Moment ? standIn(held) : held;
}

/** A getter stays one: nobody has read it. */
function handOn(key: string, from: object, to: object): void {
  try {
    Object.defineProperty(to, key, { __proto__: null, ...Object.getOwnPropertyDescriptor(from, key), configurable: true } as PropertyDescriptor);
  } catch {
    // A proxy that tells its keys, but not what they are.
  }
}
