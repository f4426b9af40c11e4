// What JSON cannot say, for the path in the browser. Made afresh, since cycles and getters do not clone.

export const throwing = () => { throw new Error('read'); };
export const SCRIPT_VALUES = [
  () => undefined, () => NaN, () => Infinity, () => -Infinity, () => 10n, () => 0n, () => Symbol('s'), () => Symbol.iterator,
  () => () => true, () => class {},
  () => new Date(0), () => new Date(NaN), () => new Date(2024, 8, 10), () => new Date(2024, 8, 1, 23, 59, 59, 999), () => new Date(2024, 8, 2, 0, 0), () => new Date(-1e13), () => new Date(8.64e15),
  () => ({ toDate: () => new Date(2024, 8, 8, 12) }), () => ({ toDate: throwing }), () => ({ toDate: () => '2024-09-10' }), () => new Map([['kind', 1]]), () => new Set(['live']), () => /x/, () => new Error('x'),
  () => Promise.resolve(1), () => new Uint8Array([1]), () => new ArrayBuffer(2),
  () => Object(true), () => Object(60), () => Object('brand'), () => Object(1n), () => Object.create(null),
  () => new Proxy({}, {}), () => new Proxy([], {}),
  () => new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing, getPrototypeOf: throwing }),
  () => new Proxy([1, 2], { get: throwing }),
  () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; },
  () => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; },
  () => { const cycle = {}; cycle.self = cycle; return cycle; },
  () => { const cycle = []; cycle.push(cycle); return cycle; },
  () => new Array(2), () => new Array(3_000_000_000),
  () => ({ toString: throwing, valueOf: throwing, [Symbol.toPrimitive]: throwing, toJSON: throwing }),
  () => ({ toString: () => 'brand', valueOf: () => 1 }),
  () => 'x'.repeat(1_000_000), () => '9'.repeat(1_000_000),
];
