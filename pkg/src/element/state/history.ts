import type { Path } from "yushen";
import { getIn, isObject } from "./paths.js";

/** Within this, edits of one field are one step back, as in an editor. */
const pause = 1000;
const mostSteps = 500;
/** Of text that is kept for the way back: characters. */
const mostText = 8 * 1024 * 1024;

/** What was before, and what was undone. States are kept as they are, so they must not be changed in place. */
export class History<State extends { text: string | null }> {
  #past: State[] = [];
  #future: State[] = [];
  /** What is being typed in, and since when nothing was. */
  #run: { key: string; at: number } | undefined;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Keeps the state that an edit is about to change. Edits with the same key, with no pause between, are one step. */
  keep(state: State, key?: string): void {
    const now = Date.now();
    const goesOn = key !== undefined && this.#run?.key === key && now - this.#run.at < pause && this.canUndo;
    this.#run = key === undefined ? undefined : { key, at: now };
    this.#future = [];
    if (goesOn) return;
    this.#past.push(state);
    let text = this.#past.reduce((sum, past) => sum + (past.text?.length ?? 0), 0);
    while (this.#past.length > mostSteps || (text > mostText && this.#past.length > 1)) text -= this.#past.shift()!.text?.length ?? 0;
  }

  undo(present: State): State | undefined {
    return this.#swap(this.#past, this.#future, present);
  }

  redo(present: State): State | undefined {
    return this.#swap(this.#future, this.#past, present);
  }

  clear(): void {
    this.#past = [];
    this.#future = [];
    this.#run = undefined;
  }

  /** Changes what no step may bring back. */
  rewrite(change: (state: State) => State): void {
    this.#past = this.#past.map(change);
    this.#future = this.#future.map(change);
  }

  #swap(from: State[], to: State[], present: State): State | undefined {
    const state = from.pop();
    if (state === undefined) return undefined;
    this.#run = undefined;
    to.push(present);
    return state;
  }
}

/** The innermost place that holds all in which two forms differ, as it is in the second; none where they do not. */
export function changedPath(before: unknown, after: unknown): Path | undefined {
  if (Object.is(before, after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) {
    // Rows came or went: where the first of them is, or was.
    const first = after.findIndex((item, i) => changedPath(before[i], item) !== undefined);
    return after.length === 0 ? [] : [first < 0 ? after.length - 1 : first];
  }
  const keys = keysOf(before, after);
  if (keys === undefined) return [];
  let found: Path | undefined;
  for (const key of keys) {
    const inner = changedPath(getIn(before, [key]), getIn(after, [key]));
    if (inner === undefined) continue;
    if (found !== undefined) return [];
    found = [key, ...inner];
  }
  // An empty group that came or went.
  return found ?? (before == null || after == null ? [] : undefined);
}

/** Under what two values of one kind hold something; none of values that hold nothing, or are not alike. No group is an empty one. */
function keysOf(before: unknown, after: unknown): Iterable<string | number> | undefined {
  if (Array.isArray(before) && Array.isArray(after)) return before.keys();
  const [one, other] = [before ?? {}, after ?? {}];
  return isObject(one) && isObject(other) ? new Set([...Object.keys(one), ...Object.keys(other)]) : undefined;
}
