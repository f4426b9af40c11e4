import type { FormId, FormInfo, Locale, Rulebook } from "yushen";
import type { Strings } from "../../../pkg/src/element/words/index.js";
import { use, useRulebook } from "../yushen.js";

/**
 * A language's files. `first` is what any view is drawn from; `rest` is what of the rulebook can come later (clauses,
 * categories, examples); `engine` judges, and has the words of messages.
 */
const files = {
  "zh-CN": {
    first: () => import("./first.zh-CN.js"),
    rest: () => import("./rest.zh-CN.js"),
    engine: () => import("./engine.zh-CN.js"),
  },
  en: { first: () => import("./first.en.js"), rest: () => import("./rest.en.js"), engine: () => import("./engine.en.js") },
};

type Part = "rest" | "engine";

interface Loaded {
  strings: Strings;
  rulebook: Rulebook;
  parts: Set<Part>;
}

const languages = new Map<Locale, Loaded>();
let current: Locale | undefined;

async function put(locale: Locale, part: Part): Promise<void> {
  const language = languages.get(locale);
  if (language === undefined) throw new Error(`"${locale}" is not loaded`);
  if (part === "rest") {
    const { rest } = await files[locale].rest();
    // Another call may have been faster; the rulebook's identity is the key of caches.
    if (!language.parts.has("rest")) language.rulebook = whole(language.rulebook, rest);
  } else await files[locale].engine();
  language.parts.add(part);
}

function whole(first: Rulebook, { examples, ...rest }: Pick<Rulebook, "clauses" | "categories"> & { examples: Record<FormId, FormInfo["examples"]> }): Rulebook {
  const forms = Object.fromEntries(Object.entries(first.forms).map(([id, form]) => [id, { ...form, examples: examples[form.id] }]));
  return { ...first, ...rest, forms: forms as Rulebook["forms"] };
}

async function bind(locale: Locale): Promise<void> {
  const language = languages.get(locale)!;
  useRulebook(language.rulebook);
  if (language.parts.has("engine")) use(await files[locale].engine());
}

/** Puts a language in use, with all the parts that the one before has. Fails where a file cannot be had; the one before stays. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (!languages.has(locale)) {
    const { strings, rulebook } = await files[locale].first();
    if (!languages.has(locale)) languages.set(locale, { strings, rulebook, parts: new Set() });
  }
  const before = current === undefined ? undefined : languages.get(current);
  await Promise.all([...(before?.parts ?? [])].map((part) => put(locale, part)));
  await bind(locale);
  current = locale;
}

/** Loads parts of the language in use; settles when they are bound. */
export async function need(...parts: Part[]): Promise<void> {
  const locale = current;
  if (locale === undefined) throw new Error("no language is loaded");
  await Promise.all(parts.map((part) => put(locale, part)));
  if (locale === current) await bind(locale);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Hears of parts that were loaded after the first: what was drawn without them is to be drawn again. */
export function onLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The view's words in a language that was loaded. */
export function stringsOf(locale: Locale): Strings {
  const language = languages.get(locale);
  if (language === undefined) throw new Error(`"${locale}" is not loaded`);
  return language.strings;
}
