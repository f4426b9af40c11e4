import wasm from "yushen/engine.wasm?url";
import type { FormId, FormInfo, Locale, Rulebook } from "yushen";
import type { Strings } from "../../../pkg/src/element/words/index.js";
import { blankEngine } from "../blank-engine.js";
import { use, useRulebook, type Engine } from "../yushen.js";

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
  engine?: Engine;
  parts: Map<Part, Promise<void>>;
}

const languages = new Map<Locale, Loaded>();
let current: Locale | undefined;

function put(locale: Locale, part: Part): Promise<void> {
  const language = languages.get(locale);
  if (language === undefined) throw new Error(`"${locale}" is not loaded`);
  let loading = language.parts.get(part);
  if (loading === undefined) {
    loading = part === "rest" ? loadRest(locale, language) : loadEngine(locale);
    language.parts.set(part, loading);
    // It may be had another time.
    loading.catch(() => language.parts.delete(part));
  }
  return loading;
}

async function loadRest(locale: Locale, language: Loaded): Promise<void> {
  const { rest } = await files[locale].rest();
  language.rulebook = whole(language.rulebook, rest);
}

async function loadEngine(locale: Locale): Promise<void> {
  // Both are under way at once, and the browser compiles the one while it arrives.
  const [engine, response] = await Promise.all([files[locale].engine(), fetch(wasm)]);
  await engine.init(response);
  languages.get(locale)!.engine = engine;
}

function whole(first: Rulebook, { examples, ...rest }: Pick<Rulebook, "clauses" | "categories"> & { examples: Record<FormId, FormInfo["examples"]> }): Rulebook {
  const forms = Object.fromEntries(Object.entries(first.forms).map(([id, form]) => [id, { ...form, examples: examples[form.id] }]));
  return { ...first, ...rest, forms: forms as Rulebook["forms"] };
}

function bind({ rulebook, engine }: Loaded): void {
  useRulebook(rulebook);
  use(engine ?? blankEngine);
}

/** Puts a language in use, with all the parts that the one before has. Fails where a file cannot be had; the one before stays. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (!languages.has(locale)) {
    const { strings, rulebook } = await files[locale].first();
    if (!languages.has(locale)) languages.set(locale, { strings, rulebook, parts: new Map() });
  }
  const before = current === undefined ? undefined : languages.get(current);
  await Promise.all([...(before?.parts.keys() ?? [])].map((part) => put(locale, part)));
  bind(languages.get(locale)!);
  current = locale;
}

/** Loads parts of the language in use; settles when they are bound. */
export async function need(...parts: Part[]): Promise<void> {
  const locale = current;
  if (locale === undefined) throw new Error("no language is loaded");
  const loading = languages.get(locale)!.parts;
  const added = parts.filter((part) => !loading.has(part));
  await Promise.all(parts.map((part) => put(locale, part)));
  if (locale === current) bind(languages.get(locale)!);
  if (added.length > 0) for (const listener of listeners) listener(added);
}

/** Loads a part of the page, and beside it what it cannot be drawn without. */
export const withParts = <Loaded>(load: () => Promise<Loaded>, ...parts: Part[]) => async (): Promise<Loaded> => {
  const [loaded] = await Promise.all([load(), need(...parts)]);
  return loaded;
};

/** Whether forms are judged, and not only drawn. */
export const hasEngine = (): boolean => current !== undefined && languages.get(current)!.engine !== undefined;

type Listener = (parts: readonly Part[]) => void;
const listeners = new Set<Listener>();

/** Hears of parts that were loaded after the first: what was drawn without them is to be drawn again. */
export function onLoaded(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The view's words in a language that was loaded. */
export function stringsOf(locale: Locale): Strings {
  const language = languages.get(locale);
  if (language === undefined) throw new Error(`"${locale}" is not loaded`);
  return language.strings;
}
