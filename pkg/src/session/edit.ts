/** Changes a session's copy of a form's data. */
import { ARRAY, Foreign, OBJECT } from "../boundary/caller-values.js";
import { Limit } from "../boundary/protocol.js";
import { GROUP, LIST, type Node } from "../form/structure.js";
import { quote } from "../quote.js";
import { GroupCopy, ListCopy, KEPT } from "./form-copy.js";

/** A path, taken apart: keys, and indices of lists. */
export type Steps = (string | number)[];

/** What stands at a path, whatever the data are; none where the form has nothing there. */
export function nodeAt(root: Node, steps: Steps): Node | undefined {
  let node: Node | undefined = root;
  for (const step of steps) node = node?.kind === LIST ? node.item : node?.keys.get(String(step));
  return node;
}

/** A field, an element, or a list or group, with what is held there. */
interface Spot {
  node: Node;
  /** The element that it is in or is, or -1. */
  index: number;
  held: unknown;
}

/** What is to be read anew, and how to make the change. */
export interface Edit extends Spot {
  /** Whether it is made inside of what is invalid as a whole, and stays so: the report cannot change. */
  isHidden: boolean;
  /** Writes what is held after the edit, or again what was before it. Doing so twice does no harm. */
  write(isAfter: boolean): void;
}

/** The root of a copy: what stands at the empty path. */
export interface Held {
  root: unknown;
}

/**
 * Plans to set what stands at a path, or to remove it. Holders that are missing on the way are made. There is no edit where
 * there is nothing to remove, or where the report cannot change; a path that leads nowhere is a TypeError. Nothing has
 * changed yet.
 */
export function plan(data: Held, root: Node, steps: Steps, value: unknown, removes: boolean): Edit | undefined {
  let node = root;
  let here = data.root;
  let index = -1;
  /** The outermost holder that is invalid as a whole: the engine knows nothing of what is in it. */
  let spoilt: Spot | undefined;
  if (steps.length === 0 || !(here instanceof GroupCopy)) {
    if (removes && steps.length > 0) return undefined;
    const before = here;
    const after = removes ? undefined : made(root, steps, 0, value);
    return { node: root, index, held: after, isHidden: false, write: (isAfter) => void (data.root = isAfter ? after : before) };
  }
  for (let i = 0; ; i++) {
    const isLast = i === steps.length - 1;
    if (here instanceof GroupCopy) {
      if (here.size > Limit.Keys) spoilt ??= { node, index, held: here };
      const holder = here;
      const key = String(steps[i]);
      const field = node.keys.get(key);
      if (!field) {
        const had = holder.unknown.has(key);
        if (removes ? !isLast || !had : had) return undefined;
        const write = (isAfter: boolean) => void (isAfter === removes ? holder.unknown.delete(key) : holder.unknown.add(key));
        return editOf(spoilt, node, index, holder, write);
      }
      const before = holder.known.get(key);
      const had = before !== undefined || holder.known.has(key);
      if (!isLast && fits(field, before, steps[i + 1]!)) {
        if (before instanceof Foreign) return undefined;
        [node, here] = [field, before];
        continue;
      }
      if (removes && (!isLast || !had)) return undefined;
      const after = removes ? undefined : made(field, steps, i + 1, value);
      const write = (isAfter: boolean) =>
        void ((isAfter ? removes : !had) ? holder.known.delete(key) : holder.known.set(key, isAfter ? after : before));
      // How many keys there are counts for the whole object.
      if (had === removes && holder.size >= Limit.Keys) return editOf(spoilt, node, index, holder, write);
      return editOf(spoilt, field, index, after, write);
    }
    const list = here as ListCopy;
    if (list.length > node.max) spoilt ??= { node, index, held: list };
    const step = indexOf(steps, i);
    const item = node.item!;
    const { items, length } = list;
    if (step > length || (removes && step === length)) {
      if (removes) return undefined;
      throw new TypeError(`the path ${quote(steps.join("."))} leaves a gap: the list has ${length} elements, so that the next is ${length}`);
    }
    const before = items[step];
    if (!isLast && step < length && fits(item, before, steps[i + 1]!)) {
      if (before instanceof Foreign) return undefined;
      [node, here, index] = [item, before, step];
      continue;
    }
    if (removes && !isLast) return undefined;
    if (!removes && step < length) {
      // An element that is not kept is one of far too many.
      if (step >= items.length) return undefined;
      const after = made(item, steps, i + 1, value);
      return editOf(spoilt, item, step, after, (isAfter) => void (items[step] = isAfter ? after : before));
    }
    // What is far past the limit was not kept, and cannot take the place of what is removed.
    if (removes && items.length < length && length - 1 <= node.max) {
      throw new TypeError(`the list at ${quote(steps.slice(0, i).join("."))} was too long to be kept whole: set the whole list instead`);
    }
    const isKept = items.length === length && length < KEPT;
    const after = removes ? items.filter((_, at) => at !== step) : isKept ? [...items, made(item, steps, i + 1, value)] : items;
    return editOf(spoilt, node, index, list, (isAfter) => {
      list.items = isAfter ? after : items;
      list.length = isAfter ? length + (removes ? -1 : 1) : length;
    });
  }
}

function editOf(spoilt: Spot | undefined, node: Node, index: number, held: unknown, write: Edit["write"]): Edit {
  return spoilt ? { ...spoilt, isHidden: spoilt.held !== held, write } : { node, index, held, isHidden: false, write };
}

/** Whether there is a holder at a node for what the next step names. */
function fits(node: Node, held: unknown, next: string | number): boolean {
  if (node.kind === LIST) return held instanceof ListCopy;
  if (node.kind === GROUP) return held instanceof GroupCopy;
  return held === (typeof next === "number" ? ARRAY : OBJECT);
}

/** The value with the holders around it that the rest of a path names. */
function made(node: Node | undefined, steps: Steps, from: number, value: unknown): unknown {
  if (from === steps.length) return value;
  const step = steps[from]!;
  if (node?.kind === LIST) {
    if (indexOf(steps, from) > 0) {
      throw new TypeError(`the path ${quote(steps.join("."))} leaves a gap: the list has 0 elements, so that the next is 0`);
    }
    const held = new ListCopy();
    held.items = [made(node.item, steps, from + 1, value)];
    held.length = 1;
    return held;
  }
  if (node?.kind === GROUP) {
    const held = new GroupCopy();
    const field = node.keys.get(String(step));
    const inner = made(field, steps, from + 1, value);
    if (field) held.known.set(String(step), inner);
    else held.unknown.add(String(step));
    return held;
  }
  return typeof step === "number" ? ARRAY : OBJECT;
}

/** A step as the index that it must be. */
export function indexOf(steps: Steps, i: number): number {
  const step = steps[i]!;
  const index = typeof step === "string" && /^\d{1,9}$/.test(step) ? +step : step;
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0) {
    throw new TypeError(`the path ${quote(steps.join("."))} needs an index where it has ${quote(step)}`);
  }
  return index;
}
