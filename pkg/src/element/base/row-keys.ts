/** Which row is which while rows come, go and change: a list's rows have no names of their own. */

type Rows = readonly unknown[];

/** By the list itself: what undo brings back are the same lists, and so the same keys. */
const known = new WeakMap<Rows, number[]>();
let last = 0;

/** The rows' keys, where a list follows on another: a row that is still there keeps its own. */
export function keysOf(rows: Rows, before: Rows): number[] {
  let keys = known.get(rows);
  if (keys === undefined) known.set(rows, (keys = follow(rows, before)));
  return keys;
}

function follow(rows: Rows, before: Rows): number[] {
  const old = known.get(before) ?? [];
  const keys: (number | undefined)[] = rows.map(() => undefined);
  const free = new Set(old.keys());
  const take = (i: number, at: number | undefined) => {
    if (at === undefined) return;
    keys[i] = old[at];
    free.delete(at);
  };
  // The very same row where it was, or elsewhere; then one that says the same.
  rows.forEach((row, i) => i < old.length && Object.is(before[i], row) && take(i, i));
  const match = (same: (row: unknown, other: unknown) => boolean) =>
    rows.forEach((row, i) => keys[i] === undefined && take(i, [...free].find((at) => same(before[at], row))));
  match(Object.is);
  const kept = old.length - free.size;
  if (rows.length !== old.length || kept < rows.length - 1) match((row, other) => JSON.stringify(row) === JSON.stringify(other));
  // What is left where it was, among rows that stayed, is the row that was edited.
  if (rows.length === old.length && (old.length - free.size > 0 || rows.length === 1)) rows.forEach((_, i) => keys[i] === undefined && free.has(i) && take(i, i));
  return keys.map((key) => key ?? ++last);
}

/** The list without a row; told which, for two rows may look alike. */
export function without(rows: Rows, index: number): unknown[] {
  const rest = rows.filter((_, i) => i !== index);
  const keys = known.get(rows);
  if (keys) known.set(rest, keys.filter((_, i) => i !== index));
  return rest;
}
