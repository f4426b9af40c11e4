/** Puts findings into words, from the generated tables. */
import { EN, FORMATS, KINDS, ZH } from "./generated/tables.js";
import { formIds, formOf, type Form } from "./forms.js";
import type { Locale } from "./types.js";

/** A language's texts, and where each form's start. */
interface Language {
  lines: string[];
  kinds: Map<string, string>;
  starts: number[];
}

const languages: Partial<Record<Locale, Language>> = {};

function languageOf(locale: Locale): Language {
  return (languages[locale] ??= parse(locale === "en" ? EN : ZH));
}

function parse(text: string): Language {
  const lines = text.split("\n");
  const names = KINDS.split(" ");
  let at = FORMATS.split(" ").length + 1;
  const kinds = new Map(names.map((name) => [name, lines[at++]!]));
  const starts = formIds().map((id) => {
    const start = at;
    const form = formOf(id);
    at += form.rows.length + form.rules.length;
    return start;
  });
  return { lines, kinds, starts };
}

export function ruleMessage(form: Form, locale: Locale, rule: number, params: Record<string, unknown>): string {
  const language = languageOf(locale);
  const template = language.lines[language.starts[form.index]! + form.rows.length + rule]!;
  return template.includes("{") ? fill(template, (name) => spoken(language, params[name])) : template;
}

export function formatMessage(form: Form, locale: Locale, code: number, row: number, params: Record<string, unknown>): string {
  const language = languageOf(locale);
  const label = row < 0 ? language.lines[FORMATS.split(" ").length]! : language.lines[language.starts[form.index]! + row]!;
  return fill(language.lines[code]!, (name) => (name === "label" ? label : spoken(language, params[name])));
}

function spoken(language: Language, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.join(" / ");
  return language.kinds.get(value as string) ?? String(value);
}

// `{name}` is filled; a part in `[…]` falls away where a name in it is not known.
function fill(template: string, known: (name: string) => string | undefined): string {
  const names = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => known(name) ?? whole);
  return template.replace(/\[([^\]]*)\]|\{\w+\}/g, (whole, part?: string) => {
    if (part === undefined) return names(whole);
    const filled = names(part);
    return filled.includes("{") ? "" : filled;
  });
}
