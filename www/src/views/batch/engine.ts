/** The engine in one language; the worker has its own, since modules are not shared with the page. */
import wasm from "yushen/engine.wasm?url";
import type { check, checkJson, Locale } from "yushen";

export interface Engine {
  check: typeof check;
  checkJson: typeof checkJson;
}

const engines = new Map<Locale, Promise<Engine>>();

async function load(locale: Locale): Promise<Engine> {
  const [engine, response] = await Promise.all([locale === "en" ? import("../../languages/engine.en.js") : import("../../languages/engine.zh-CN.js"), fetch(wasm)]);
  await engine.init(response);
  return engine as Engine;
}

export function engineOf(locale: Locale): Promise<Engine> {
  let engine = engines.get(locale);
  if (engine === undefined) {
    engines.set(locale, (engine = load(locale)));
    // It may be had another time.
    engine.catch(() => engines.delete(locale));
  }
  return engine;
}
