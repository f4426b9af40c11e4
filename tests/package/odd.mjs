// Values whose reading runs code, each with plain data that hold what is read of it.

const isHolder = (value) => typeof value === "object" && value !== null;

const TRAPS = ["get", "set", "has", "ownKeys", "getOwnPropertyDescriptor", "defineProperty", "deleteProperty", "getPrototypeOf", "setPrototypeOf", "isExtensible", "preventExtensions"];

/** Makes of every object and list in plain data one that is read the same, and calls `act` when it is. */
function remade(plain, wrap) {
  if (!isHolder(plain)) return plain;
  const inner = Array.isArray(plain) ? [] : {};
  for (const key of Object.keys(plain)) Object.defineProperty(inner, key, { value: remade(plain[key], wrap), writable: true, enumerable: true, configurable: true });
  if (Array.isArray(plain)) inner.length = plain.length;
  return wrap(inner);
}

/** Ways to make of plain data such that call `act` with what is being read. */
export const styles = {
  getters: (plain, act) =>
    remade(plain, (holder) => {
      for (const key of Object.keys(holder)) {
        const value = holder[key];
        Object.defineProperty(holder, key, { get: () => (act(), value), enumerable: true, configurable: true });
      }
      return holder;
    }),
  proxies: (plain, act) =>
    remade(plain, (holder) => new Proxy(holder, Object.fromEntries(TRAPS.map((trap) => [trap, (...args) => (act(trap), Reflect[trap](...args))])))),
  /** What only conversions would call. */
  conversions: (plain, act) =>
    remade(plain, (holder) => {
      const told = () => (act(), "told");
      const methods = { toJSON: told, toString: told, valueOf: told, [Symbol.toPrimitive]: told, [Symbol.iterator]: told, then: told };
      const prototype = Object.create(Array.isArray(holder) ? Array.prototype : Object.prototype, Object.getOwnPropertyDescriptors(methods));
      return Object.setPrototypeOf(holder, prototype);
    }),
  /** A class's instances: what their prototypes hold is not theirs. */
  instances: (plain, act) =>
    remade(plain, (holder) => {
      class Row {
        get type() {
          act();
          return "inherited";
        }
      }
      return Array.isArray(holder) ? holder : Object.defineProperties(Object.create(new Row()), Object.getOwnPropertyDescriptors(holder));
    }),
};

/** Lengths that a proxy of a list may tell; `of` is how many elements there are then. */
export const lengths = [
  ...[0.5, -1, -0, NaN, "", null, undefined, "x", -Infinity, {}, false].map((length) => ({ tells: () => length, of: 0 })),
  ...["2", 2.9, 2n, [2], { valueOf: () => 2 }, { toString: () => "2" }].map((length) => ({ tells: () => length, of: 2 })),
  ...[2 ** 32 - 1, 2 ** 32, 2 ** 53, Infinity, "1e300"].map((length) => ({ tells: () => length, of: 2 ** 32 - 1 })),
  ...[10_001, 1_000_000].map((length) => ({ tells: () => length, of: length })),
];

export const withLength = (items, tells) => new Proxy(items, { get: (target, key) => (key === "length" ? tells() : Reflect.get(target, key)) });

/** The same as a list that does not lie. */
export function plainList(items, length) {
  const list = items.slice(0, length);
  list.length = length;
  return list;
}

const thrown = () => {
  throw new Error("read");
};

/** Values that plain data cannot hold, or that are large: each is its own twin, as nothing that reads it changes it. */
export const strange = {
  undefined: () => undefined,
  null: () => null,
  NaN: () => NaN,
  "an infinity": () => -Infinity,
  "minus zero": () => -0,
  "a bigint": () => 10n,
  "a symbol": () => Symbol("s"),
  "a function": () => () => {},
  "a date": () => new Date(0),
  "a map": () => new Map([["type", 1]]),
  "a typed array": () => new Uint8Array(3),
  "a text as an object": () => Object("brand"),
  "a list with holes": () => [, 1, , "x", ,],
  "the longest list": () => new Array(2 ** 32 - 1),
  "a getter that throws": () => Object.defineProperty({}, "type", { get: thrown, enumerable: true, configurable: true }),
  "an element that throws": () => Object.defineProperty(["live"], 1, { get: thrown, enumerable: true, configurable: true }),
  "keys of the prototype": () => JSON.parse('{"__proto__": {"type": "x"}, "constructor": {"prototype": 1}, "toString": 1, "hasOwnProperty": 0}'),
  "half surrogate pairs": () => ({ "\ud800": "\udc00", "\udfff\ud800": 1, "\ufeffa": "\ufeff", "": "" }),
  "1000 keys": () => Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, i])),
  "1001 keys": () => Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`k${i}`, i])),
  "a long key": () => ({ ["k".repeat(5000)]: 1, [`${"k".repeat(5000)}z`]: 2 }),
  "a long text": () => "中".repeat(5000),
  "a long blank": () => "\u3000".repeat(5000),
  "many digits": () => `-${"0".repeat(3000)}5`,
  "deep lists": () => Array.from({ length: 200 }).reduce((inner) => [inner], 1),
  "deep objects": () => Array.from({ length: 200 }).reduce((type) => ({ type, account: type, documents: [type] }), 1),
};
