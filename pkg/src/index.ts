/**
 * yushen (预审): whether the portal will accept a Douyin mini-program form.
 *
 * Importing has no side effect; the first call makes the engine, synchronously.
 */
export { bind } from "./bind.js";
export { calendar } from "./calendar.js";
export { check, checkJson } from "./check.js";
export { init } from "./engine.js";
export { open } from "./session.js";
export { rulebook } from "./rulebook.js";
export { schema } from "./schema.js";
export type * from "./types.js";
