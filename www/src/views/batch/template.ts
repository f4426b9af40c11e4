/** A table to fill in: headings in one language, and a form that passes as its one row. */
import type { FormInfo, Locale } from "yushen";
import { fieldNamed } from "../../../../pkg/src/element/state/field-of.js";

type Example = FormInfo["examples"][number];

const joined = { "zh-CN": "、", en: "; " } as const;
const words = { "zh-CN": { true: "是", false: "否", longTerm: "长期" }, en: { true: "yes", false: "no", longTerm: "long term" } } as const;

export function templateOf(form: FormInfo, locale: Locale): { headings: string[]; row: string[] } {
  const example: Example | undefined = form.examples.find(({ verdict }) => verdict === "pass") ?? form.examples[0];
  const headings: string[] = [];
  const row: string[] = [];
  for (const field of form.fields) {
    if (field.type === "group" || (field.type === "list" && field.item === "group")) continue;
    const end = field.path.indexOf("[]");
    const list = end < 0 ? undefined : fieldNamed(form, field.path.slice(0, end));
    if (list === undefined) {
      headings.push(field.label[locale]);
      row.push(said(at(example?.data, field.path.split(".")), field, locale));
    }
  }
  // Each element's fields side by side, as people read them.
  for (const list of form.fields) {
    if (list.type !== "list" || list.item !== "group") continue;
    const elements = at(example?.data, list.path.split("."));
    const rows = Math.max(1, Array.isArray(elements) ? elements.length : 1);
    for (let of = 0; of < rows; of += 1) {
      for (const field of form.fields) {
        if (!field.path.startsWith(`${list.path}[].`)) continue;
        headings.push(`${(list.row ?? list.label)[locale]}${locale === "en" ? " " : ""}${of + 1} · ${field.label[locale]}`);
        row.push(said(at(elements, [String(of), ...field.path.slice(list.path.length + 3).split(".")]), field, locale));
      }
    }
  }
  return { headings, row };
}

function at(data: unknown, steps: string[]): unknown {
  let value = data;
  for (const step of steps) value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  return value;
}

function said(value: unknown, field: FormInfo["fields"][number], locale: Locale): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((one) => said(one, field, locale)).join(joined[locale]);
  if (typeof value === "boolean") return words[locale][`${value}`];
  if (value === "longTerm" && field.type === "dateOrLongTerm") return words[locale].longTerm;
  const option = field.options?.find((one) => one.value === value);
  return option === undefined ? String(value) : option.label[locale];
}
