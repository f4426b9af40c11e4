import type { Locale, Mode } from "yushen";

/** Only the language and the mode are remembered. What is filled in never is. */
export interface Prefs {
  locale: Locale;
  mode: Mode;
}

const key = "yushen.prefs";

export function readPrefs(): Prefs {
  const prefs: Prefs = { locale: "zh-CN", mode: "draft" };
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Prefs>;
    if (stored.locale === "en") prefs.locale = "en";
    if (stored.mode === "submit") prefs.mode = "submit";
  } catch {
    // Storage may be closed to the page, or hold something else: the defaults do.
  }
  return prefs;
}

export function writePrefs(prefs: Prefs): void {
  try {
    localStorage.setItem(key, JSON.stringify(prefs));
  } catch {
    // As above.
  }
}
