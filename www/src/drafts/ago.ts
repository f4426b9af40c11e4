import type { Locale } from "yushen";

const steps: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
];

/** `3 分钟前`, in the largest unit that is at least one. */
export function agoText(at: number, now: number, locale: Locale): string {
  const past = Math.max(0, now - at);
  const [unit, ms] = steps.find(([, length]) => past >= length) ?? ["second", 1000];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-Math.floor(past / ms), unit);
}
