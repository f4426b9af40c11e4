/** `yushen/en`: the same in English alone. */
import { lazyRulebook } from "../rulebook.js";
import type { Rulebook } from "../types.js";

export * from "./index.js";

/** Forms, fields, rules, documents, clauses and categories, in English. */
export const rulebook: Rulebook<"en"> = /* @__PURE__ */ lazyRulebook();
