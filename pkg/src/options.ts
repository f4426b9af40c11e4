/** What callers may ask for; a mistake in it is a TypeError that names it and the choices. */
import { texts } from "texts";
import { formOf } from "./boundary/forms.js";
import { Flag, Limit, MODES, UNKNOWN_FIELDS } from "./boundary/protocol.js";
import { encodeText } from "./boundary/writer.js";
import { call, use } from "./engine/engine.js";
import type { Form } from "./form/structure.js";
import { namesOf } from "./names/given.js";
import { nearest, type Naming } from "./names/naming.js";
import { quote } from "./quote.js";
import type { CheckOptions, FormId, Locale, Mode } from "./types.js";

/** Options, as the engine takes them. */
export interface Settings {
  form: Form;
  mode: Mode;
  locale: Locale;
  explain: boolean;
  coerce: boolean;
  flags: number;
  asOf: number;
  names: Naming | undefined;
}

const BOOLEANS = [true, false];

/** Reads a caller's options, each once. `more` are the names of those that are read elsewhere. */
export function settle(id: FormId, options: CheckOptions | undefined, mode: Mode, more?: string[]): Settings {
  const form = formOf(id);
  return amend({ form, mode, locale: localeOf(undefined), explain: false, coerce: false, flags: 0, asOf: NaN, names: undefined }, options, more);
}

/** Settings with the options that are given; those that are not stay as they are. NaN is no instant yet: then it is now. */
export function amend(before: Settings, options: CheckOptions | undefined, more?: string[]): Settings {
  const of = fill<CheckOptions>({ asOf: undefined, mode: undefined, coerce: undefined, unknownFields: undefined, names: undefined, locale: undefined, explain: undefined }, options, more);
  const settings: Settings = {
    form: before.form,
    mode: choose("mode", of.mode, before.mode, MODES),
    locale: localeOf(of.locale, before.locale),
    explain: choose("explain", of.explain, before.explain, BOOLEANS),
    coerce: choose("coerce", of.coerce, before.coerce, BOOLEANS),
    flags: 0,
    asOf: of.asOf === undefined && !Number.isNaN(before.asOf) ? before.asOf : instantOf(of.asOf),
    names: of.names === undefined ? before.names : namesOf(before.form, of.names),
  };
  const unknownFields = before.flags & Flag.IgnoreUnknown ? "ignore" : "warn";
  settings.flags =
    (settings.mode === "draft" ? Flag.Draft : 0) |
    (settings.coerce ? Flag.Coerce : 0) |
    (choose("unknownFields", of.unknownFields, unknownFields, UNKNOWN_FIELDS) === "ignore" ? Flag.IgnoreUnknown : 0) |
    (settings.explain ? Flag.Explain : 0);
  return settings;
}

/**
 * Reads the options that were given, each once, and none that somebody gave to all objects; `to` has every name that there
 * is. A name that is none is refused; `more` are others that there are, which are not read.
 */
export function fill<T extends object>(to: T, options: T | null | undefined, more: string[] = []): T {
  if (options === undefined || options === null) return to;
  if (typeof options !== "object") throw new TypeError(`the options are ${quote(options)}; give an object`);
  const known = Object.keys(to);
  for (const name of Object.keys(options) as (keyof T & string)[]) {
    if (known.includes(name)) {
      to[name] = options[name];
      continue;
    }
    if (more.includes(name)) continue;
    const names = [...known, ...more];
    const close = nearest(name, names);
    throw new TypeError(`there is no option ${quote(name)}${close ? `, did you mean ${close}?` : ";"} the options are ${names.join(", ")}`);
  }
  return to;
}

/** A value that was given for an option, or the one it has otherwise; one that is no choice is a TypeError. */
export function choose<T>(name: string, value: T | undefined, otherwise: T, choices: readonly T[], more = ""): T {
  if (value === undefined) return otherwise;
  if (!choices.includes(value)) {
    throw new TypeError(`option ${name} is ${quote(value)}; choose one of ${choices.map((c) => JSON.stringify(c)).join(", ")}${more}`);
  }
  return value;
}

let locales: Locale[] | undefined;

/** The language to use, of those that the entry has. */
export function localeOf(locale: Locale | undefined, otherwise?: Locale): Locale {
  locales ??= Object.keys(texts) as Locale[];
  return choose("locale", locale, otherwise ?? locales[0]!, locales, locales.length > 1 ? "" : '; "yushen" and "yushen/slim" have all languages');
}

let lastText = "";
let lastInstant = NaN;

function instantOf(asOf: string | Date | undefined): number {
  if (asOf === undefined) return now();
  if (typeof asOf === "string") {
    const at = instantIn(asOf);
    if (!Number.isNaN(at)) return at;
  } else {
    const at = timeOf(asOf);
    if (at >= 0 && at < Limit.Instant) return at;
  }
  throw new TypeError(
    `option asOf is ${quote(asOf)}; give a Date, or text as "2024-09-01T10:00:00+08:00" or "2024-09-01", of the years 1970 to 2999`,
  );
}

/** This instant. A page's own clock may tell fractions of a millisecond, or what is no time. */
export function now(): number {
  const at = Math.floor(Date.now());
  if (at >= 0 && at < Limit.Instant) return at;
  throw new TypeError("the clock of this page tells no time of the years 1970 to 2999: give the option asOf");
}

function instantIn(text: string): number {
  if (text !== lastText) {
    encodeText(text.length > 64 ? "" : text.trim());
    let found = NaN;
    call(use(), (exports, length) => ((found = exports.instant(length)), 0));
    lastInstant = found;
    lastText = text;
  }
  return lastInstant;
}

/** The time of a Date, of another window or realm too; whole milliseconds, whatever it says of itself. */
function timeOf(date: unknown): number {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return NaN;
  }
}
