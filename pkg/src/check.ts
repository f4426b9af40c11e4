/** Checking a form, from a value or from JSON text. */
import { texts } from "texts";
import { encode, encodeText, encodeTooLarge } from "./encode.js";
import { use, useJson } from "./engine.js";
import { formOf, quote, type Form } from "./forms.js";
import { readReport, startAt } from "./report.js";
import type { CheckOptions, FormId, Locale, Mode, Report } from "./types.js";

const DRAFT = 1;
const COERCE = 2;
const EXPLAIN = 4;

/** Options, as the engine takes them. */
export interface Settings {
  form: Form;
  mode: Mode;
  locale: Locale;
  explain: boolean;
  flags: number;
  asOf: number;
}

const MODES: Mode[] = ["submit", "draft"];
const BOOLEANS = [true, false];

/** Reads a caller's options; a mistake in them is a TypeError that names it and the choices. */
export function settle(id: FormId, options: CheckOptions | undefined, mode: Mode): Settings {
  const form = formOf(id);
  const of: CheckOptions = options ?? {};
  if (typeof of !== "object") throw new TypeError(`the options are ${quote(of)}; give an object`);
  const settings: Settings = {
    form,
    mode: choose("mode", of.mode, mode, MODES),
    locale: localeOf(of.locale),
    explain: choose("explain", of.explain, false, BOOLEANS),
    flags: 0,
    asOf: instantOf(of.asOf),
  };
  settings.flags =
    (settings.mode === "draft" ? DRAFT : 0) |
    (choose("coerce", of.coerce, false, BOOLEANS) ? COERCE : 0) |
    (settings.explain ? EXPLAIN : 0);
  return settings;
}

/** A value that was given for an option, or the one it has otherwise; one that is no choice is a TypeError. */
export function choose<T>(name: string, value: T | undefined, otherwise: T, choices: T[], more = ""): T {
  if (value === undefined) return otherwise;
  if (!choices.includes(value)) {
    throw new TypeError(`option ${name} is ${quote(value)}; choose one of ${choices.map((c) => JSON.stringify(c)).join(", ")}${more}`);
  }
  return value;
}

let locales: Locale[] | undefined;

/** The language to use, of those that the entry has. */
export function localeOf(locale: Locale | undefined): Locale {
  locales ??= Object.keys(texts) as Locale[];
  return choose("locale", locale, locales[0]!, locales, locales.length > 1 ? "" : '; "yushen" and "yushen/slim" have all languages');
}

let lastText = "";
let lastInstant = NaN;

function instantOf(asOf: string | Date | undefined): number {
  if (asOf === undefined) return Date.now();
  if (typeof asOf === "string") {
    if (asOf !== lastText) {
      encodeText(asOf.length > 64 ? "" : asOf.trim());
      lastInstant = use().instant();
      lastText = asOf;
    }
    if (!Number.isNaN(lastInstant)) return lastInstant;
  } else if (asOf instanceof Date) {
    const at = asOf.getTime();
    // The years that the rulebook's instants may be written in.
    if (at >= 0 && at < 32_503_680_000_000) return at;
  }
  throw new TypeError(
    `option asOf is ${quote(asOf)}; give a Date, or text as "2024-09-01T10:00:00+08:00" or "2024-09-01", of the years 1970 to 2999`,
  );
}

/** Judges a form. Never throws on any data. */
export function check(form: FormId, data: unknown, options?: CheckOptions): Report {
  const settings = settle(form, options, "submit");
  encode(settings.form.root, data);
  return run(settings, use().check(settings.form.index, settings.flags, settings.asOf));
}

function run({ form, asOf, mode, locale, explain }: Settings, address: number): Report {
  startAt(address);
  return readReport(form, asOf, mode, locale, explain);
}

/** The most bytes of UTF-8 and the deepest nesting that JSON text may have. */
const MAX_BYTES = 0x100000;
const MAX_DEPTH = 128;

/** Judges a form from JSON text; a syntax error is an issue of the report. */
export function checkJson(form: FormId, json: string, options?: CheckOptions): Report {
  const settings = settle(form, options, "submit");
  const { index } = settings.form;
  if (typeof json !== "string") throw new TypeError(`the JSON text is ${quote(json)}; give a string, or use check for a value`);
  if (isTooLarge(json)) encodeTooLarge();
  else {
    let data: unknown;
    let faulty = mayNestTooDeep(json);
    if (!faulty) {
      try {
        data = JSON.parse(json);
      } catch {
        faulty = true;
      }
    }
    if (faulty) {
      encodeText(json);
      const address = useJson().check_text(index, settings.flags, settings.asOf);
      if (address !== 0) return run(settings, address);
      data = JSON.parse(json);
    }
    encode(settings.form.root, data);
  }
  return run(settings, use().check(index, settings.flags, settings.asOf));
}

function isTooLarge(json: string): boolean {
  if (json.length * 3 <= MAX_BYTES) return false;
  if (json.length > MAX_BYTES) return true;
  return new TextEncoder().encode(json).length > MAX_BYTES;
}

// Fewer brackets than the limit can't nest deeper than it.
function mayNestTooDeep(json: string): boolean {
  let brackets = 0;
  for (const bracket of ["{", "["]) {
    for (let i = json.indexOf(bracket); i >= 0; i = json.indexOf(bracket, i + 1)) {
      if (++brackets >= MAX_DEPTH) return true;
    }
  }
  return false;
}
