/** Values by their names, as form libraries keep errors and marks: `documents.0.kind` in groups and lists. */
import { own } from "../own-data.js";
import type { Path } from "../types.js";

/** A name in dots, taken apart. */
export const steps = (name: string): Path => name.split(".").map((step) => (/^\d+$/.test(step) ? +step : step));

/** What is there under a name; none where only all objects have it. */
export function getAt(holder: unknown, name: string): unknown {
  let value = holder;
  for (const step of name.split(".")) {
    if (typeof value !== "object" || value === null || !Object.prototype.hasOwnProperty.call(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Puts a value under a name, and what holds it where there is none yet: a list where its key is a number. */
export function putAt(holder: object, name: string, value: unknown): void {
  const path = steps(name);
  let inner = holder as Record<string | number, unknown>;
  path.forEach((step, i) => {
    if (i === path.length - 1) return own(inner, step, value);
    const held = getAt(inner, String(step));
    if (typeof held !== "object" || held === null) own(inner, step, typeof path[i + 1] === "number" ? [] : {});
    inner = inner[step] as typeof inner;
  });
}
