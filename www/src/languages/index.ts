import type { Locale } from "yushen";
import type { Strings } from "../../../pkg/src/element/words/index.js";
import { use } from "../yushen.js";

/** A language is a file of its own: the package's messages and rulebook, and the view's words. */
const files = { "zh-CN": () => import("./zh-CN.js"), en: () => import("./en.js") } as const;

const words = new Map<Locale, Strings>();

/** Loads a language and puts it in use. Fails where its file cannot be had; the language before stays. */
export async function loadLanguage(locale: Locale): Promise<void> {
  const { yushen, strings } = await files[locale]();
  words.set(locale, strings);
  use(yushen);
}

/** The view's words in a language that was loaded. */
export function stringsOf(locale: Locale): Strings {
  const strings = words.get(locale);
  if (strings === undefined) throw new Error(`"${locale}" is not loaded`);
  return strings;
}
