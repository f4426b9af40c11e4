import type { Locale } from "yushen";
import { en } from "./en.js";
import { zhCN, type Strings } from "./zh-CN.js";

const tables: Record<Locale, Strings> = { "zh-CN": zhCN, en };

/** The view's words where it holds all languages; a page may load one at a time. */
export const stringsOf = (locale: Locale): Strings => tables[locale];
