/** Reads callers' values. Each read may run code of the page's, and may throw. */

/** What is no value of the form's, by its kind as the engine numbers them. */
export class Foreign {
  constructor(readonly kind: number) {}
}
export const ARRAY = /* @__PURE__ */ new Foreign(5);
export const OBJECT = /* @__PURE__ */ new Foreign(6);
/** Reading it threw. */
export const UNREADABLE = /* @__PURE__ */ new Foreign(10);

/** The most keys that an object may have. */
export const MAX_KEYS = 1000;
/** The longest list that JavaScript has. */
const MAX_LENGTH = 0xffff_ffff;

/** A property of a value. */
export function read(data: object, key: PropertyKey): unknown {
  try {
    return (data as Record<PropertyKey, unknown>)[key];
  } catch {
    needStack();
    return UNREADABLE;
  }
}

/** The length of a list, read once; a proxy's may be anything. */
export function lengthOf(list: unknown[]): number {
  const length = Math.trunc(Number(list.length));
  return length > 0 ? Math.min(length, MAX_LENGTH) : 0;
}

/**
 * Throws where the stack is nearly used up. Reading a value may throw for that, or because the value is made so: only
 * then may it be called unreadable.
 */
export function needStack(frames = 100): number {
  return frames === 0 ? 0 : needStack(frames - 1) + 1;
}
