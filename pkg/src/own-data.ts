/** What the page has given to all objects or lists (a setter, a getter) must not change what this package builds. */

/** Sets a property of an object of ours. */
export function own(holder: object, key: PropertyKey, value: unknown): void {
  if (key in holder) define(holder, key, value);
  else (holder as Record<PropertyKey, unknown>)[key] = value;
}

/** Adds to a list of ours. */
export function append<T>(list: T[], value: T): void {
  const { length } = list;
  if (length in list) define(list, length, value);
  else list[length] = value;
}

function define(holder: object, key: PropertyKey, value: unknown): void {
  // Nor does a description inherit anything.
  Object.defineProperty(holder, key, { __proto__: null, value, writable: true, enumerable: true, configurable: true } as PropertyDescriptor);
}

const has = Object.prototype.hasOwnProperty;

/** A property of an object of ours; none where only all objects have it. */
export function get<T extends object, K extends keyof T>(holder: T, key: K): T[K] | undefined {
  return has.call(holder, key) ? holder[key] : undefined;
}

/** Makes a value of ours, with all that it holds, one that nobody can change. */
export function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const key of Object.keys(value)) freeze((value as Record<string, unknown>)[key]);
    Object.freeze(value);
  }
  return value;
}

/** Copies a value of ours with all that it holds. */
export function clone<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value.length > 0 && typeof value[0] === "object" ? value.map(clone) : value.slice()) as T;
  const copy = { ...value };
  for (const key of Object.keys(copy) as (keyof T)[]) if (typeof copy[key] === "object") copy[key] = clone(copy[key]);
  return copy;
}

/** Whether two values of ours say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  const of = (value: object, key: string) => (value as Record<string, unknown>)[key];
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(of(a, key), of(b, key)));
}
