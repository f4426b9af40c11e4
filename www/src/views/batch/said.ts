import type { Rulebook, Words } from "yushen";
import { Short } from "./results.js";
import type { BatchText } from "./words.js";

/** A rule in one line; a check of format has none in the rulebook. */
export const titleOf = (rule: string, { rules }: Rulebook, say: (words: Words) => string, w: BatchText): string => (rules[rule] === undefined ? (w.checks[rule] ?? rule) : say(rules[rule].title));

const units: [RegExp, keyof BatchText["units"]][] = [
  [/fans$/i, "fans"],
  [/score$/i, "score"],
  [/yuan$/i, "yuan"],
  [/violation|unlinks/i, "times"],
  [/./, "count"],
];

/** By how much a rule fails: 差 120 粉. */
export function shortText(rule: string, short: number, by: number, { rules }: Rulebook, w: BatchText, number: (value: number) => string): string {
  const at = rules[rule]?.at ?? "";
  const unit = w.units[units.find(([pattern]) => pattern.test(at))?.[1] ?? "count"];
  if (short === Short.Lacks) return w.lacks(number(by), unit);
  if (short === Short.Exceeds) return w.exceeds(number(by), unit);
  if (short === Short.DaysShort) return w.daysShort(number(by));
  if (short === Short.DaysOver) return w.daysOver(number(by));
  return "";
}
