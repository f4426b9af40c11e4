import type { FormInfo, RuleInfo } from "yushen";
import { rulebook } from "../../../../pkg/src/element/state/judge.js";
import { wallClock } from "../../../../pkg/src/element/base/time.js";

/** A day, and the rules that are in force from then on. */
export interface Tick {
  day: string;
  rules: RuleInfo[];
}

/** The days on which rules of the form come into force, the first one first. */
export function ticksOf(form: FormInfo): Tick[] {
  const byDay = new Map<string, RuleInfo[]>();
  for (const id of form.rules) {
    const rule = rulebook.rules[id];
    if (rule?.inForce) byDay.set(rule.inForce, [...(byDay.get(rule.inForce) ?? []), rule]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, rules]) => ({ day, rules }));
}

/** The civil date in Beijing. */
export const dayOf = (instant: string | number): string => wallClock(instant).slice(0, 10);

/** The day's first moment in Beijing. */
export const startOf = (day: string): string => `${day}T00:00:00+08:00`;
