/** The engine in one language; the worker has its own, since modules are not shared with the page. */
import type { check, checkJson, Locale } from "yushen";

export interface Engine {
  check: typeof check;
  checkJson: typeof checkJson;
}

export const engineOf = (locale: Locale): Promise<Engine> => (locale === "en" ? import("../../languages/engine.en.js") : import("../../languages/engine.zh-CN.js")) as Promise<Engine>;
