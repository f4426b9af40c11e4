/** Reads callers' values. Each read may run code of the page's, and may throw. */
import { Kind } from "./protocol.js";

/** What is no value of the form's, by its kind. */
export class Foreign {
  constructor(readonly kind: Kind) {}
}
export const ARRAY = /* @__PURE__ */ new Foreign(Kind.Array);
export const OBJECT = /* @__PURE__ */ new Foreign(Kind.Object);
/** Reading it threw. */
export const UNREADABLE = /* @__PURE__ */ new Foreign(Kind.Unreadable);

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
