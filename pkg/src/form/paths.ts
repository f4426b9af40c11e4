/** Paths as text. */
import type { Path } from "../types.js";

/** `documents.0.kind` and `documents[0].kind` are the same path. */
export function parsePath(text: string): Path {
  if (text === "") return [];
  return text.split(/[.[\]]+/).filter(Boolean).map((step) => (/^\d{1,9}$/.test(step) ? +step : step));
}
