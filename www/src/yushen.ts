/**
 * What `yushen` is on this page: the package in the one language that is loaded. The names are bound anew when another language
 * is, so nothing that comes from here may be kept in a module's constant; a cache's key is the `rulebook` itself.
 */
import type * as Yushen from "yushen/zh-CN";
import type { Rulebook } from "yushen/zh-CN";

export type * from "yushen/zh-CN";

export let calendar: typeof Yushen.calendar;
export let check: typeof Yushen.check;
export let checkJson: typeof Yushen.checkJson;
export let dependencies: typeof Yushen.dependencies;
export let dependents: typeof Yushen.dependents;
export let label: typeof Yushen.label;
export let open: typeof Yushen.open;
/** Of its words only those of the page's language are there; clauses, categories and examples may come later than the others. */
export let rulebook: Rulebook;

export type Engine = Pick<typeof Yushen, "calendar" | "check" | "checkJson" | "dependencies" | "dependents" | "label" | "open">;

/** Puts a language's engine in place of the one before. */
export function use(engine: Engine): void {
  ({ calendar, check, checkJson, dependencies, dependents, label, open } = engine);
}

export function useRulebook(next: Rulebook): void {
  rulebook = next;
}
