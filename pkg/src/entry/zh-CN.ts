/** `yushen/zh-CN`: the same in Chinese alone. */
import { lazyRulebook } from "../rulebook.js";
import type { Rulebook } from "../types.js";

export * from "./index.js";

/** Forms, fields, rules, documents, clauses and categories, in Chinese. */
export const rulebook: Rulebook<"zh-CN"> = /* @__PURE__ */ lazyRulebook();
