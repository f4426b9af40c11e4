/**
 * yushen (预审): whether the portal will accept a Douyin mini-program form.
 *
 * Importing has no side effect; the first call makes the engine, synchronously. `yushen/slim` is the same without an engine
 * inlined: scripts/build-package.mjs puts each entry's engine and languages in.
 */
import { lazyRulebook } from "../rulebook.js";
import type { Rulebook } from "../types.js";

export { calendar } from "../calendar.js";
export { check, checkJson } from "../check.js";
export { dependencies, dependents, label } from "../fields.js";
export { fromFormData } from "../form-data.js";
export { init } from "../engine/engine.js";
export { open } from "../session/session.js";
export { schema } from "../schema.js";
export type * from "../types.js";

/** Forms, fields, rules, documents, clauses and categories: all that a page needs to render itself. */
export const rulebook: Rulebook = /* @__PURE__ */ lazyRulebook();
