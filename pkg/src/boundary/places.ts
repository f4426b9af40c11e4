/** Places of a form, as the engine writes them in a word. */
import { LIST, type Form, type Node } from "../form/structure.js";
import type { Path } from "../types.js";
import { ABSENT, PlaceBits } from "./protocol.js";

/** The row that a place is at, or -1 for the form. */
export function rowOf(place: number): number {
  return (place >>> PlaceBits.RowShift) - 1 + (place & PlaceBits.InnerMask);
}

export function pathOf(form: Form, place: number): Path {
  if (place === 0) return [];
  const top = form.rows[(place >>> PlaceBits.RowShift) - 1]!;
  const index = (place >>> PlaceBits.IndexShift) & PlaceBits.IndexMask;
  if (index === ABSENT) return top.path.slice();
  return place & PlaceBits.InnerMask ? [...top.path, index - 1, ...form.rows[rowOf(place)]!.path] : [...top.path, index - 1];
}

/** The place of a node: of a list's element, or of a field in it, with its index. */
export function placeOf(node: Node, index: number): number {
  const list = node.kind === LIST ? node : node.list;
  if (!list || index < 0) return (node.row + 1) << PlaceBits.RowShift;
  return ((list.row + 1) << PlaceBits.RowShift) | ((index + 1) << PlaceBits.IndexShift) | (node.row - list.row);
}
