import type { FieldInfo } from "yushen";
import type { Page } from "../../../../pkg/src/element/base/context.js";
import { isObject } from "../../../../pkg/src/element/state/paths.js";
import type { QuestionWords } from "./words.js";

/** A value as people would say it; what was typed stays as it was typed. */
export function answerText(info: FieldInfo | undefined, value: unknown, { t, say, locale }: Page, w: QuestionWords): string {
  const word = (held: unknown): string => {
    const option = info?.options?.find((choice) => choice.value === held);
    if (option) return say(option.label);
    if (typeof held === "boolean") return held ? t.yes : t.no;
    if (held === "longTerm" && info?.type === "dateOrLongTerm") return t.longTerm;
    return typeof held === "string" ? held : (JSON.stringify(held) ?? "");
  };
  if (Array.isArray(value)) return value.length === 0 ? w.listIsNone : value.map(word).join(locale === "en" ? ", " : "、");
  if (isObject(value)) return [value.level1, value.level2, value.level3].filter((level) => typeof level === "string" && level !== "").join(" › ");
  return word(value);
}
