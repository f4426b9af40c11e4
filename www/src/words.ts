import type { Locale } from "yushen";
import { usePage } from "../../pkg/src/element/base/context.js";

/** A hook for a view's own words: `export const useWords = wordsOf({ "zh-CN": zhCN, en })`. */
export const wordsOf =
  <Words>(tables: Record<Locale, Words>) =>
  (): Words =>
    tables[usePage().locale];
