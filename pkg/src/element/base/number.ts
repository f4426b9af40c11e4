import type { Locale } from "yushen";

/**
 * A number as `toLocaleString` writes it. Whole ones are grouped here, by threes in both languages: the browser's first
 * formatter alone takes a slow computer 60 ms, and there are numbers wherever one begins.
 */
export const numberIn =
  (locale: Locale) =>
  (value: number): string =>
    Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value).replace(/\B(?=(\d{3})+$)/g, ",") : value.toLocaleString(locale);
