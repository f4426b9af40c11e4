import type { FieldInfo, FormInfo, Path } from "yushen";
import { fieldNamed, fieldOf } from "../../../../pkg/src/element/state/field-of.js";
import { getIn, isObject } from "../../../../pkg/src/element/state/paths.js";
import { rowName } from "../../../../pkg/src/element/base/names.js";
import type { Page } from "../../../../pkg/src/element/base/context.js";
import type { Change } from "./rule-words.js";
import type { RulesWords } from "./words.js";

interface Speaker {
  form: FormInfo;
  page: Page;
  w: RulesWords;
}

/** A field's name, after that of the row that it is in. */
export function fieldName(form: FormInfo, path: string, page: Page): string {
  const [list, inRow] = path.split("[].");
  const row = inRow === undefined ? undefined : fieldNamed(form, list ?? "");
  const field = fieldNamed(form, path);
  const name = field ? page.say(field.label) : path;
  return row ? page.t.place([rowName(row, page), name]) : name;
}

/** A change's new value as people say it: choices by their labels, rows by what differs from the example's. */
export function valueWords({ path, value, printed }: Change, speaker: Speaker): string {
  return words(value, path, speaker, printed);
}

function words(value: unknown, path: Path, speaker: Speaker, printed?: string): string {
  const { form, page, w } = speaker;
  const field = fieldOf(form, path);
  if (typeof value === "boolean") return value ? page.t.yes : page.t.no;
  if (typeof value === "string") return value.trim() === "" ? w.blank : labelOf(field, value, page) ?? w.quoted(printed ?? value);
  if (Array.isArray(value)) return listWords(value, path, field, speaker);
  if (isObject(value)) return groupWords(value, path, speaker);
  return printed ?? JSON.stringify(value);
}

function labelOf(field: FieldInfo | undefined, value: string, { say, t }: Page): string | undefined {
  if (value === "longTerm") return t.longTerm;
  const option = field?.options?.find((option) => option.value === value);
  return option && say(option.label);
}

function groupWords(value: Record<string, unknown>, path: Path, speaker: Speaker): string {
  const { form, page, w } = speaker;
  const levels = [value.level1, value.level2, value.level3].filter((level) => typeof level === "string");
  if (levels.length > 0) return levels.join(" / ");
  const parts = Object.entries(value).map(([name, inner]) => {
    const at = [...path, name];
    const field = fieldOf(form, at);
    return w.labelled(field ? page.say(field.label) : name, words(inner, at, speaker));
  });
  return parts.join(w.comma);
}

/** What comes again and again is counted; a row that the example has is only named. */
function listWords(list: unknown[], path: Path, field: FieldInfo | undefined, speaker: Speaker): string {
  const { form, page, w } = speaker;
  if (list.length === 0) return page.t.none;
  const before = getIn(form.examples[0]?.data, path);
  const known = Array.isArray(before) ? before.map((row) => JSON.stringify(row)) : [];
  const said = list.map((element, i) => {
    const same = isObject(element) ? known.indexOf(JSON.stringify(element)) : -1;
    if (same >= 0 && field) return w.ofExample(page.t.item(rowName(field, page), same + 1));
    const label = typeof element === "string" ? labelOf(field, element, page) : undefined;
    return label ?? words(element, [...path, i], speaker);
  });
  const runs: { text: string; count: number }[] = [];
  for (const text of said) {
    const last = runs.at(-1);
    if (last?.text === text) last.count += 1;
    else runs.push({ text, count: 1 });
  }
  const rows = runs.map(({ text, count }) => (count === 1 ? text : w.times(text, count))).join(w.semicolon);
  return w.only(rows);
}
