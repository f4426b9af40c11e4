/** Changes a session's copy of a form's data. */
import { GROUP, LIST, quote, type Node } from "./forms.js";
import { HeldGroup, HeldList, KEPT } from "./held.js";
import { ARRAY, Foreign, MAX_KEYS, OBJECT } from "./read.js";
import { append } from "./safe.js";

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

/** What is to be read anew, and how to take the change back. */
export interface Edit extends Spot {
  undo(): void;
}

function editOf(spoilt: Spot | undefined, node: Node, index: number, held: unknown, undo: () => void): Edit {
  return spoilt ? { ...spoilt, undo } : { node, index, held, undo };
}

/** The root of a copy: what stands at the empty path. */
export interface Held {
  root: unknown;
}

/**
 * Sets what stands at a path, or removes it. Holders that are missing on the way are made. Nothing changes where there is
 * nothing to remove, or where the report cannot change; a path that leads nowhere is a TypeError, and nothing changes
 * then either.
 */
export function change(data: Held, root: Node, steps: Steps, value: unknown, removes: boolean): Edit | undefined {
  let node = root;
  let here = data.root;
  let index = -1;
  /** The outermost holder that is invalid as a whole: the engine knows nothing of what is in it. */
  let spoilt: Spot | undefined;
  if (steps.length === 0 || !(here instanceof HeldGroup)) {
    if (removes && steps.length > 0) return undefined;
    const before = data.root;
    data.root = removes ? undefined : made(root, steps, 0, value);
    return { node: root, index, held: data.root, undo: () => void (data.root = before) };
  }
  for (let i = 0; ; i++) {
    const isLast = i === steps.length - 1;
    if (here instanceof HeldGroup) {
      if (here.size > MAX_KEYS) spoilt ??= { node, index, held: here };
      const holder = here;
      const key = String(steps[i]);
      const field = node.keys.get(key);
      if (!field) {
        const had = holder.unknown.has(key);
        if (isLast && removes ? !had : had) return undefined;
        if (removes && !isLast) return undefined;
        if (!removes) made(undefined, steps, i + 1, value);
        const before = [...holder.unknown];
        if (removes) holder.unknown.delete(key);
        else holder.unknown.add(key);
        return editOf(spoilt, node, index, holder, () => {
          holder.unknown.clear();
          before.forEach((key) => holder.unknown.add(key));
        });
      }
      const had = holder.known.has(key);
      const inner = holder.known.get(key);
      if (!isLast && fits(field, inner, steps[i + 1]!)) {
        if (inner instanceof Foreign) return undefined;
        [node, here] = [field, inner];
        continue;
      }
      if (removes && (!isLast || !had)) return undefined;
      const next = removes ? undefined : made(field, steps, i + 1, value);
      const isRenewed = had !== !removes;
      if (removes) holder.known.delete(key);
      else holder.known.set(key, next);
      const undo = () => void (had ? holder.known.set(key, inner) : holder.known.delete(key));
      // How many keys there are counts for the whole object.
      if (isRenewed && holder.size >= MAX_KEYS) return editOf(spoilt, node, index, holder, undo);
      return editOf(spoilt, field, index, next, undo);
    }
    const list = here as HeldList;
    if (list.length > node.max) spoilt ??= { node, index, held: list };
    const step = indexOf(steps, i);
    const item = node.item!;
    if (step > list.length || (removes && step === list.length)) {
      if (removes) return undefined;
      throw new TypeError(`the path ${quote(steps.join("."))} leaves a gap: the list has ${list.length} elements, so that the next is ${list.length}`);
    }
    const inner = list.items[step];
    if (!isLast && step < list.length && fits(item, inner, steps[i + 1]!)) {
      if (inner instanceof Foreign) return undefined;
      [node, here, index] = [item, inner, step];
      continue;
    }
    if (removes && !isLast) return undefined;
    const { items, length } = list;
    if (removes) {
      // What is far past the limit was not kept, and cannot take the place of what is removed.
      if (items.length < length && length - 1 <= node.max) {
        throw new TypeError(`the list at ${quote(steps.slice(0, i).join("."))} was too long to be kept whole: set the whole list instead`);
      }
      list.items = items.slice();
      list.items.splice(step, 1);
      list.length--;
      return editOf(spoilt, node, index, list, () => Object.assign(list, { items, length }));
    }
    const next = made(item, steps, i + 1, value);
    if (step === length) {
      if (items.length === length && length < KEPT) append(items, next);
      list.length++;
      return editOf(spoilt, node, index, list, () => {
        list.length = length;
        items.length = Math.min(items.length, length);
      });
    }
    // An element that is not kept is one of far too many.
    if (step >= items.length) return undefined;
    items[step] = next;
    return editOf(spoilt, item, step, next, () => void (items[step] = inner));
  }
}

/** Whether there is a holder at a node for what the next step names. */
function fits(node: Node, held: unknown, next: string | number): boolean {
  if (node.kind === LIST) return held instanceof HeldList;
  if (node.kind === GROUP) return held instanceof HeldGroup;
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
    const held = new HeldList();
    held.items = [made(node.item, steps, from + 1, value)];
    held.length = 1;
    return held;
  }
  if (node?.kind === GROUP) {
    const held = new HeldGroup();
    const field = node.keys.get(String(step));
    const inner = made(field, steps, from + 1, value);
    if (field) held.known.set(String(step), inner);
    else held.unknown.add(String(step));
    return held;
  }
  return typeof step === "number" ? ARRAY : OBJECT;
}

function indexOf(steps: Steps, i: number): number {
  const step = steps[i]!;
  const index = typeof step === "string" && /^\d{1,9}$/.test(step) ? +step : step;
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0) {
    throw new TypeError(`the path ${quote(steps.join("."))} needs an index where it has ${quote(step)}`);
  }
  return index;
}
