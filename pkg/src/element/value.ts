/** A form's data as JSON has them: what is handed in, compared and kept, whatever the caller does with an object later. */
import { quote } from "../quote.js";

export const NOTHING = "{}";

/** The JSON text of a caller's data; nothing is an empty form. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return NOTHING;
  let text: string | undefined;
  let why = "";
  try {
    text = JSON.stringify(value);
  } catch (error) {
    why = `: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (text === undefined) throw new TypeError(`value is ${quote(value)} that JSON cannot hold${why}; give the form's data as an object`);
  return text;
}

/** The same of text that should be JSON. */
export function textIn(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (error) {
    throw new TypeError(`attribute value is no JSON: ${(error as Error).message}; give the form's data as JSON text`);
  }
}
