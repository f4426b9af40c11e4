/** Puts findings into words, from the generated tables. */
import { texts as textsOf } from "texts";
import { edits } from "../edits.js";
import { LIST, type Form } from "../form/structure.js";
import { KINDS } from "../generated/tables.js";
import { get } from "../own-data.js";
import type { Locale } from "../types.js";
import { indexOf, rowOf } from "./places.js";
import { ABSENT } from "./protocol.js";
import { asOfText, instantText } from "./time.js";

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
  phrases: Texts;
  /** What to enter, by what a phrase asks for. */
  entries: string[];
  /** The form itself. */
  whole: string;
  months: string[];
  /** By the forms' indices: a line for each field, a message for each rule, then the choices that those name. */
  forms: Texts[];
  kinds: Map<unknown, string>;
}

/** Of what a message is made. */
export interface Telling {
  readonly form: Form;
  readonly locale: Locale;
  readonly asOf: number;
}

/** What is said of a value: the phrase, what it asks for, how many characters it is off by, and a word that is no choice. */
export interface Said {
  readonly phrase: number;
  readonly entry: number;
  readonly by: number;
  readonly word: string;
}

const languages: Partial<Record<Locale, Language>> = {};

function languageOf(locale: Locale): Language {
  return (languages[locale] ??= read(textsOf[locale]!));
}

function read(text: string): Language {
  const texts = text.split("\n\n").map((block): Texts => ({ lines: block.split("\n"), templates: new Map() }));
  const [phrases, entries, shared, ...forms] = texts as [Texts, Texts, Texts, ...Texts[]];
  const [whole, months, ...words] = shared.lines as [string, string, ...string[]];
  const kinds = new Map(KINDS.split(" ").map((name, i) => [name, words[i]!]));
  return { phrases, entries: entries.lines, whole, months: months.split(" "), forms, kinds };
}

export function ruleMessage(of: Telling, rule: number, place: number, params: Params): string {
  const { form } = of;
  const texts = languageOf(of.locale).forms[form.index]!;
  const named = texts.lines[form.rows.length + form.rules.length]!.split("|");
  return fill(texts, form.rows.length + rule, (name) => {
    if (name === "label") return nameOf(form, of.locale, place);
    const isLast = name === "until";
    const value = get(params, isLast ? "required" : name);
    const choice = named.find((text) => text.startsWith(`${value}=`));
    return choice ? choice.slice(choice.indexOf("=") + 1) : spoken(of, value, isLast);
  });
}

export function formatMessage(of: Telling, place: number, params: Params, { phrase, entry, by, word }: Said): string {
  const { form, locale } = of;
  const language = languageOf(locale);
  const label = () => labelOf(form, locale, rowOf(place));
  const choices = () => {
    const row = rowOf(place);
    return row < 0 ? [] : partsOf(form, locale, row).slice(form.rows[row]!.kind === LIST ? 2 : 1);
  };
  return fill(language.phrases, phrase, (name) => {
    switch (name) {
      case "label":
        return nameOf(form, locale, place);
      case "clause":
        return withinSentence(label());
      case "row":
        return rowNameOf(form, locale, place);
      case "shape":
        return language.entries[entry];
      case "by":
        return String(by);
      case "choices":
        return choices().join(locale === "en" ? ", " : "、");
      case "nearest":
        return nearest(get(params, "expected") as string[], choices(), word);
      default:
        return spoken(of, get(params, name), false);
    }
  });
}

const partsOf = (form: Form, locale: Locale, row: number) => languageOf(locale).forms[form.index]!.lines[row]!.split("|");

/** The label of a field; of the form itself, row -1. */
export function labelOf(form: Form, locale: Locale, row: number): string {
  return row < 0 ? languageOf(locale).whole : partsOf(form, locale, row)[0]!;
}

/** What a place is called where it stands away from its row: the row and the field in it. */
export function nameOf(form: Form, locale: Locale, place: number): string {
  const row = rowOf(place);
  const label = labelOf(form, locale, row);
  const name = rowNameOf(form, locale, place);
  if (name === undefined) return label;
  // A list stands for its element.
  if (form.rows[row]!.kind === LIST) return name;
  return locale === "en" ? `${name}, ${withinSentence(label)}` : `${name} · ${label}`;
}

/** What the row is called that a place is, or is in. */
function rowNameOf(form: Form, locale: Locale, place: number): string | undefined {
  const index = indexOf(place);
  return index === ABSENT ? undefined : `${partsOf(form, locale, rowOf(place, true))[1]!} ${index}`;
}

/** A label as it stands within an English sentence: its first letter lowered, unless it starts with a name. */
const withinSentence = (label: string): string =>
  label.replace(/^(?!Douyin|Xingtu)[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

const lowered = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/**
 * The label of the choice whose id or label is the fewest edits away from a word, if it takes few enough: at most two, and at
 * most half of the characters. Of several the first.
 */
function nearest(ids: string[], labels: string[], word: string): string | undefined {
  const to = Array.from(lowered(word));
  let best = 3;
  let found: string | undefined;
  if (word) {
    labels.forEach((label, i) => {
      for (const name of [ids[i]!, label]) {
        const from = Array.from(lowered(name));
        const away = edits(from, to);
        if (away < best && away <= from.length >> 1) {
          best = away;
          found = label;
        }
      }
    });
  }
  return found;
}

/** A parameter's value as a message says it. */
function spoken(of: Telling, value: unknown, isLast: boolean): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.join(" / ");
  const text = String(value);
  return languageOf(of.locale).kinds.get(value) ?? (/^\d{4}-\d\d-\d\d/.test(text) ? timeSpoken(of, text, isLast) : text);
}

/**
 * A day or an instant as people say it: the year where it is another than that of the instant judged at, seconds only where
 * they are not zero. Midnight as a last moment is 24:00 of the day before.
 */
function timeSpoken({ locale, asOf }: Telling, text: string, isLast: boolean): string {
  let [, date, time, seconds] = /^([\d-]+)(?:T(\d\d:\d\d):([\d.]+))?/.exec(text) as unknown as [string, string, string?, string?];
  if (isLast && time === "00:00" && seconds === "00") {
    date = instantText(Date.parse(text) - 1).slice(0, 10);
    time = "24:00";
  }
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const isOther = year !== +asOfText(asOf).slice(0, 4);
  const said =
    locale === "en"
      ? `${day} ${languageOf(locale).months[month - 1]}${isOther ? ` ${year}` : ""}`
      : `${isOther ? `${year} 年 ` : ""}${month} 月 ${day} 日`;
  return time ? `${said} ${time}${seconds === "00" ? "" : `:${seconds}`}` : said;
}

/** Fills in a template: `find` gives what stands for a name. */
function fill({ templates, lines }: Texts, line: number, find: (name: string) => string | undefined): string {
  let parts = templates.get(line);
  if (!parts) templates.set(line, (parts = parse(lines[line]!)));
  let out = "";
  for (const part of parts) out += filled(part, find) ?? "";
  // A space between two ideographs stood beside a parameter whose value is not always one in figures.
  return out.replace(/([\u4E00-\u9FFF]) (?=[\u4E00-\u9FFF])/g, "$1");
}

/** A part in words; none where a parameter that it names is not there. */
function filled(part: Part, find: (name: string) => string | undefined): string | undefined {
  if (typeof part === "string") return part;
  if (!Array.isArray(part)) return find(part.name);
  let out = "";
  for (const inner of part) {
    const text = filled(inner, find);
    if (text === undefined) return undefined;
    out += text;
  }
  return out;
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
