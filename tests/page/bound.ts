/** A page with an HTML form that is bound. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const entry = new URL("../../pkg/dist/bind.js", import.meta.url);

/** A page with a form that is bound as `window.binding`, and counts how often it was handed in. */
export async function bound(page: Page, form: string, controls: string, options: object = {}, attributes = "", around = ["", ""]): Promise<void> {
  const script = `
    const { Instance } = WebAssembly;
    WebAssembly.Instance = new Proxy(Instance, { construct: (_, args) => (globalThis.engine = new Instance(...args)) });
    import * as yushen from "./yushen.js";
    const form = document.querySelector("form");
    globalThis.handedIn = 0;
    // What developers are told of names; anything else fails the test.
    const { warn } = console;
    globalThis.warned = [];
    console.warn = (text) => (String(text).startsWith("yushen: not fields") ? warned.push(text) : warn(text));
    globalThis.reports = [];
    form.addEventListener("submit", (event) => { if (!event.defaultPrevented) handedIn++; event.preventDefault(); });
    const options = { onReport: (report) => reports.push(report), locale: "en", ...${JSON.stringify(options)}, ...globalThis.more?.() };
    globalThis.binding = yushen.bind(form, ${JSON.stringify(form)}, options);
    globalThis.yushen = yushen;`;
  const files: Record<string, [string, string]> = {
    "": ["text/html", `<!doctype html><html lang="en"><title>bound</title>${around[0]}<form ${attributes}>${controls}</form>${around[1]}<script type="module" src="./script.js"></script>`],
    "yushen.js": ["text/javascript", readFileSync(entry, "utf8")],
    "script.js": ["text/javascript", script],
  };
  for (const [name, [contentType, body]] of Object.entries(files))
    await page.route(`**/bound/${name}`, (route) => route.fulfill({ contentType, body }));
  await page.goto("./bound/");
  await page.waitForFunction("globalThis.binding");
}

export const evaluate = <T>(page: Page, expression: string) => page.evaluate<T>(expression);
export const data = (page: Page) => evaluate<unknown>(page, "binding.data");
export const handedIn = (page: Page) => evaluate<number>(page, "handedIn");
export const said = (page: Page, name: string) => evaluate<string>(page, `document.querySelector('[name="${name}"]').validationMessage`);

export const showcase = `
  <label>Real name <input type="checkbox" name="realNameVerified"></label>
  <label>Deposit <input name="depositYuan" inputmode="numeric" aria-describedby="deposit"></label> <span id="deposit" data-issues="depositYuan"></span>
  <label>Videos <input type="number" name="publicVideos"></label> <output data-issues="publicVideos"></output>
  <label>Fans <input name="fans"></label>
  <label><input type="radio" name="inheritFromMain" value="true"> yes</label> <label><input type="radio" name="inheritFromMain" value="false"> no</label>
  <input type="hidden" name="token" value="abc">
  <button>Hand in</button> <button formnovalidate>Save</button> <button type="reset">Reset</button>`;

export const send = (page: Page) => page.getByRole("button", { name: "Hand in" });
export const slot = (page: Page, path: string) => page.locator(`[data-issues="${path}"]`);
