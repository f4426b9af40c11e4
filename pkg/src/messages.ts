/** Puts findings into words, from the generated tables. */
import { EN, FORMATS, KINDS, ZH } from "./generated/tables.js";
import { formIds, formOf, type Form } from "./forms.js";
import type { Locale } from "./types.js";

type Params = Record<string, unknown>;

/** A template in parts: text, a parameter's name, or parts that fall away together. */
type Part = string | { name: string } | Part[];

/** A language's texts, and where each form's start. */
interface Language {
  lines: string[];
  kinds: Map<unknown, string>;
  starts: number[];
  /** Templates, taken apart when they are first used. */
  templates: Part[][];
}

const languages: Partial<Record<Locale, Language>> = {};

function languageOf(locale: Locale): Language {
  return (languages[locale] ??= read(locale === "en" ? EN : ZH));
}

function read(text: string): Language {
  const lines = text.split("\n");
  let at = FORMATS.split(" ").length + 1;
  const kinds = new Map<unknown, string>(KINDS.split(" ").map((name) => [name, lines[at++]!]));
  const starts = formIds().map((id) => {
    const start = at;
    const form = formOf(id);
    at += form.rows.length + form.rules.length;
    return start;
  });
  return { lines, kinds, starts, templates: [] };
}

export function ruleMessage(form: Form, locale: Locale, rule: number, params: Params): string {
  const language = languageOf(locale);
  return fill(language, language.starts[form.index]! + form.rows.length + rule, params, "");
}

export function formatMessage(form: Form, locale: Locale, code: number, row: number, params: Params): string {
  const language = languageOf(locale);
  // The form itself stands after the formats.
  const label = row < 0 ? FORMATS.split(" ").length : language.starts[form.index]! + row;
  return fill(language, code, params, language.lines[label]!);
}

function fill(language: Language, line: number, params: Params, label: string): string {
  const parts = (language.templates[line] ??= parse(language.lines[line]!));
  let out = "";
  for (const part of parts) out += typeof part === "string" ? part : (spoken(language, part, params, label) ?? "");
  return out;
}

/** A part in words; none where a parameter that it names is not there. */
function spoken(language: Language, part: Part, params: Params, label: string): string | undefined {
  if (typeof part === "string") return part;
  if (Array.isArray(part)) {
    let out = "";
    for (const inner of part) {
      const text = spoken(language, inner, params, label);
      if (text === undefined) return undefined;
      out += text;
    }
    return out;
  }
  const value = part.name === "label" ? label : params[part.name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.join(" / ");
  return language.kinds.get(value) ?? String(value);
}

// `{name}` is a parameter; a part in `[…]` falls away where one that it names is not there.
function parse(template: string): Part[] {
  return template
    .split(/(\[[^\]]*\]|\{\w+\})/)
    .filter(Boolean)
    .map((text) => {
      if (text.startsWith("[")) return parse(text.slice(1, -1));
      return text.startsWith("{") ? { name: text.slice(1, -1) } : text;
    });
}
