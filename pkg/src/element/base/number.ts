import type { Locale } from "yushen";

/**
 * A number as `toLocaleString` writes it. Whole ones are grouped here, by threes in both languages: the browser's first
 * formatter alone takes a slow computer 60 ms, and there are numbers wherever one begins.
 */
export const numberIn =
  (locale: Locale) =>
  (value: number): string => {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) return value.toLocaleString(locale);
    return value < 0 ? `-${grouped(String(-value))}` : grouped(String(value));
  };

const grouped = (digits: string): string => (digits.length > 3 ? `${grouped(digits.slice(0, -3))},${digits.slice(-3)}` : digits);
