/** Callers' values in the messages of errors. */

/** A caller's value, as an error message may name it. */
export function quote(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value) : typeof value;
}
