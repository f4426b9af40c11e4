/** Places of a form, as the engine writes them in a word. */
import { LIST, type Form, type Node } from "../form/structure.js";
import type { Path } from "../types.js";
import { ABSENT, PlaceBits } from "./protocol.js";

/** The row that a place is at, or -1 for the form; with `isTop` that of the list which it is in. */
export function rowOf(place: number, isTop?: boolean): number {
  return (place >>> PlaceBits.RowShift) - 1 + (isTop ? 0 : place & PlaceBits.InnerMask);
}

/** The index of the element that a place is, or is in, from 1 on; else `ABSENT`. */
export function indexOf(place: number): number {
  return (place >>> PlaceBits.IndexShift) & PlaceBits.IndexMask;
}

export function pathOf(form: Form, place: number): Path {
  if (place === 0) return [];
  const top = form.rows[(place >>> PlaceBits.RowShift) - 1]!;
  const index = indexOf(place);
  if (index === ABSENT) return top.path.slice();
  return place & PlaceBits.InnerMask ? [...top.path, index - 1, ...form.rows[rowOf(place)]!.path] : [...top.path, index - 1];
}

/** The place of a node: of a list's element, or of a field in it, with its index. */
export function placeOf(node: Node, index: number): number {
  const list = node.kind === LIST ? node : node.list;
  if (!list || index < 0) return (node.row + 1) << PlaceBits.RowShift;
  return ((list.row + 1) << PlaceBits.RowShift) | ((index + 1) << PlaceBits.IndexShift) | (node.row - list.row);
}
