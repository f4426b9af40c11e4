import type { Locale } from "yushen";

/** How a form is filled in. */
export type Way = "questions" | "whole" | "json";
export type Scheme = "auto" | "light" | "dark";

/** How the page is used: that is remembered. What is filled in is not. */
export interface Prefs {
  locale: Locale;
  /** `undefined`: nothing was chosen yet. */
  way: "questions" | "whole" | undefined;
  /** Shows what a developer wants to see: fields' paths, rules' ids. */
  developer: boolean;
  scheme: Scheme;
}

const key = "yushen.prefs";

const oneOf = <T>(value: unknown, choices: readonly T[]): T | undefined => choices.find((choice) => choice === value);

/** Chinese, unless the browser asks for English and for no Chinese. */
function preferredLocale(): Locale {
  const asked = navigator.languages.map((language) => language.toLowerCase().split("-")[0]);
  return !asked.includes("zh") && asked.includes("en") ? "en" : "zh-CN";
}

/** Whether this browser has not been here before, as far as it remembers. Told once, when the page is loaded. */
export let isFirstVisit = true;

export function readPrefs(): Prefs {
  let stored: Record<string, unknown> = {};
  try {
    stored = (JSON.parse(localStorage.getItem(key) ?? "{}") ?? {}) as Record<string, unknown>;
    isFirstVisit = isFirstVisit && !("locale" in stored);
  } catch {
    // Storage may be closed to the page, or hold something else: the defaults do.
  }
  return {
    locale: oneOf<Locale>(stored.locale, ["zh-CN", "en"]) ?? preferredLocale(),
    way: oneOf(stored.way, ["questions", "whole"] as const),
    developer: stored.developer === true,
    scheme: oneOf<Scheme>(stored.scheme, ["auto", "light", "dark"]) ?? "auto",
  };
}

export function writePrefs(prefs: Prefs): void {
  try {
    localStorage.setItem(key, JSON.stringify(prefs));
  } catch {
    // As above.
  }
}
