/** Puts findings into words, from the generated tables. */
import { texts as textsOf } from "texts";
import { FIRST_TOLD, FORMATS, FormatCode } from "./protocol.js";
import type { Form } from "../form/structure.js";
import { KINDS } from "../generated/tables.js";
import { get } from "../own-data.js";
import type { Locale } from "../types.js";

type Params = Record<string, unknown>;

/** A template in parts: text, a parameter's name, or parts that fall away together. */
type Part = string | { name: string } | Part[];

/** Lines of text. Templates are taken apart when they are first used. */
interface Texts {
  lines: string[];
  templates: Map<number, Part[]>;
}

/** A language's texts. */
interface Language {
  shared: Texts;
  /** By the forms' indices: a label for each field, then a message for each rule. */
  forms: Texts[];
  kinds: Map<unknown, string>;
}

const languages: Partial<Record<Locale, Language>> = {};

function languageOf(locale: Locale): Language {
  return (languages[locale] ??= read(textsOf[locale]!));
}

function read(text: string): Language {
  const texts = text.split("\n\n").map((block): Texts => ({ lines: block.split("\n"), templates: new Map() }));
  const [shared, ...forms] = texts as [Texts, ...Texts[]];
  const kinds = KINDS.split(" ").map((name, i) => [name, shared.lines[wholeForm() + 1 + i]!] as const);
  return { shared, forms, kinds: new Map(kinds) };
}

/** The form itself stands after the messages of format's checks. */
const wholeForm = () => FORMATS.length;

export function ruleMessage(form: Form, locale: Locale, rule: number, params: Params): string {
  const language = languageOf(locale);
  return fill(language, language.forms[form.index]!, form.rows.length + rule, params, "");
}

/** The label of a field; of the form itself, row -1. */
export function labelOf(form: Form, locale: Locale, row: number): string {
  const { shared, forms } = languageOf(locale);
  return row < 0 ? shared.lines[wholeForm()]! : forms[form.index]!.lines[row]!;
}

export function formatMessage(form: Form, locale: Locale, code: number, row: number, params: Params): string {
  const language = languageOf(locale);
  const instead = row < 0 && code === FormatCode.Type ? insteadOf(language, params["actual"]) : undefined;
  if (instead !== undefined) return instead;
  return fill(language, language.shared, code, params, labelOf(form, locale, row));
}

/** What to hand in where such a value came in place of a whole form. */
function insteadOf({ shared }: Language, actual: unknown): string | undefined {
  const kinds = KINDS.split(" ");
  const at = kinds.indexOf(actual as string) - FIRST_TOLD;
  return at < 0 ? undefined : shared.lines[wholeForm() + 1 + kinds.length + at];
}

function fill(language: Language, { templates, lines }: Texts, line: number, params: Params, label: string): string {
  let parts = templates.get(line);
  if (!parts) templates.set(line, (parts = parse(lines[line]!)));
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
  const value = part.name === "label" ? label : get(params, part.name);
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.join(" / ");
  return language.kinds.get(value) ?? String(value);
}

// `{name}` is a parameter; a part in `[…]` falls away where one that it names is not there.
function parse(template: string): Part[] {
  return template
    .split(/(\[[^[\]]*\]|\{\w+\})/)
    .filter(Boolean)
    .map((text) => {
      if (text.startsWith("[")) return parse(text.slice(1, -1));
      return text.startsWith("{") ? { name: text.slice(1, -1) } : text;
    });
}
