import type { FieldInfo } from "yushen";
import type { Page } from "../base/context.js";
import { numberIn } from "../base/number.js";

/** A bound that nobody reaches only guards against typing errors: it goes without saying until it is broken. */
const outOfReach = 1_000_000;

/** The rulebook's help, and what the control itself expects. */
export function hintOf(info: FieldInfo, { t, say, locale }: Page): string | undefined {
  const number = numberIn(locale);
  const help = info.help ?? info.hint;
  const parts: (string | undefined)[] = [help && say(help)];
  if (info.type === "date" || info.type === "dateOrLongTerm") parts.push(t.dateHint);
  if (info.type === "instant") parts.push(t.instantHint);
  if (info.type === "int" && info.min !== undefined && info.max !== undefined) {
    const min = number(info.min);
    if (info.max < outOfReach) parts.push(t.range(min, number(info.max)));
    else if (info.min > 0) parts.push(t.rangeFrom(min));
  }
  if (info.displayOnly) parts.push(t.displayOnly);
  return parts.filter(Boolean).join(locale === "en" ? " · " : "；") || undefined;
}
