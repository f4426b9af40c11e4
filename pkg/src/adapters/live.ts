/** Options that may be functions, asked each time. */

/** What a value may be at each judgement. */
export type Live<T> = T | (() => T);

/** What it is now. */
export const now = <T>(value: Live<T>): T => (typeof value === "function" ? (value as () => T)() : value);
