// <yushen-preview>: the page's own view as an element on pages that are not ours.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Locator, Page } from "@playwright/test";
import { findings } from "./axe.js";
import { expect, test } from "./helpers.js";

const dist = (name: string) => readFileSync(new URL(`../../pkg/dist/${name}`, import.meta.url), "utf8");
const parts = () => ({ "yushen.js": dist("index.js"), "element.js": dist("element.js").replaceAll('from "yushen"', 'from "./yushen.js"') });
const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; form-action 'self'; base-uri 'none'";

interface Options {
  body?: string;
  /** Runs before the element is defined. */
  before?: string;
  head?: string;
  policy?: string;
  lang?: string;
  files?: Record<string, string>;
}

/** A page of somebody else's, with the element on it. Its policy is strict unless it has styles of its own. */
async function host(page: Page, { body = "", before = "", head = "", policy = strict, lang = "zh-CN", files = {} }: Options): Promise<void> {
  const script = `${before}; await import("./element.js"); globalThis.yushen = await import("./yushen.js"); document.documentElement.dataset.ready = "";`;
  const html = `<!doctype html><html lang="${lang}"><head><meta name="viewport" content="width=device-width"><title>host</title>${head}</head><body><main><h1>Host</h1>${body}</main><script type="module" src="./script.js"></script></body></html>`;
  for (const [name, text] of Object.entries({ ...parts(), "script.js": script, ...files }))
    await page.route(`**/host/${name}`, (route) => route.fulfill({ contentType: name.endsWith(".css") ? "text/css" : "text/javascript", body: text }));
  await page.route("**/host/", (route) => route.fulfill({ contentType: "text/html", body: html, headers: { "content-security-policy": policy } }));
  await page.goto("./host/");
  await page.waitForSelector("html[data-ready]");
}

const one = (attributes = "") => `<yushen-preview form="profile-mount" ${attributes}></yushen-preview>`;
const preview = (page: Page): Locator => page.locator("yushen-preview");
const field = (scope: Locator, path: string): Locator => scope.locator(`[id="field:${path}"]`);
const verdict = (scope: Locator): Locator => scope.locator(".verdict .mark");
const fans = "account.effectiveFans";

/** The element's data, or anything else of it. */
const of = <T>(page: Page, expression: string, selector = "yushen-preview") =>
  page.locator(selector).first().evaluate((element, code) => new Function("element", `return ${code}`)(element) as T, expression);

/** `new Function` is eval: pages whose tests ask in this way have to allow it. */
const open = strict.replace("'wasm-unsafe-eval'", "'unsafe-eval'").replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

const example = (page: Page, which: "pass" | "fail", form = "profile-mount") =>
  page.evaluate(
    ([form, which]) => {
      const found = (globalThis as any).yushen.rulebook.forms[form].examples.find((one: any) => one.verdict === which);
      const element = document.querySelector("yushen-preview") as any;
      element.asOf = found.asOf;
      element.value = found.data;
      return found.data;
    },
    [form, which] as const,
  );

test("it shows form, verdict, issues, missing and deadlines under a strict policy, without a style attribute", { tag: "@phone" }, async ({ page }) => {
  await host(page, { body: `<yushen-preview form="binding"></yushen-preview>` });
  const element = preview(page);
  await expect(verdict(element)).toHaveText("资料不全");
  await expect(element.locator(".steps .fill").first()).toBeVisible();
  await field(element, "miniProgram.appId").fill("x");
  await expect(verdict(element)).toHaveText("填写有误");
  await expect(element.locator(".issue")).not.toHaveCount(0);
  await element.getByRole("button", { name: /^添加/ }).first().click();
  await element.locator(".summary-bar, .report").first().scrollIntoViewIfNeeded();
  await expect(element.locator("[style]")).toHaveCount(0);
  // The styles are there, though no style element is.
  await expect(element.locator("style")).toHaveCount(0);
  await expect(element.locator(".card").first()).toHaveCSS("border-top-style", "solid");
});

test("a page's styles do not come in", async ({ page }) => {
  const look = () =>
    preview(page).evaluateAll((all) =>
      all.map((element) =>
        [...element.shadowRoot!.querySelectorAll("p, h2, h3, label, input, select, button, .card, .label, code, summary, li")].map((part) => {
          const { color, fontFamily, fontSize, fontStyle, letterSpacing, lineHeight, textTransform, visibility, backgroundColor, height } = getComputedStyle(part);
          return [part.className, color, fontFamily, fontSize, fontStyle, letterSpacing, lineHeight, textTransform, visibility, backgroundColor, height].join(" ");
        }),
      ),
    );
  const body = `${one()}<yushen-preview form="binding" locale="en" as-of="2024-09-01"></yushen-preview>`;
  await host(page, { body });
  const clean = await look();
  expect(clean[0]!.length).toBeGreaterThan(50);
  await host(page, {
    body,
    head: `<link rel="stylesheet" href="./hostile.css">`,
    files: {
      "hostile.css": `* { all: unset !important; --accent: red; --ink: lime; --rem: 3px; --line: red } html { font-size: 100px !important }
        body { display: block !important; font: italic 40px/3 cursive !important; color: lime !important; letter-spacing: 1em !important; text-transform: uppercase !important }
        .card, .field, button, input, label { display: none !important; color: red !important; margin: 5em !important }`,
    },
  });
  // The widths differ by the page's margins and scroll bar alone: what is compared does not depend on them.
  expect((await look()).map((all) => all.map((text) => text.replace(/ [\d.]+px$/, "")))).toEqual(clean.map((all) => all.map((text) => text.replace(/ [\d.]+px$/, ""))));
  await expect(field(preview(page).first(), fans)).toBeVisible();
});

test("custom properties and parts dress it", async ({ page }) => {
  await host(page, {
    body: one(),
    head: `<link rel="stylesheet" href="./theme.css">`,
    files: {
      "theme.css": `yushen-preview { --yushen-accent: rgb(1, 2, 3); --yushen-ink: rgb(4, 5, 6); --yushen-radius: 0px; --yushen-rem: 20px; --yushen-font: monospace }
        yushen-preview::part(card) { background: rgb(7, 8, 9) } yushen-preview::part(background) { display: none } yushen-preview::part(control) { color: rgb(9, 9, 9) }`,
    },
  });
  const element = preview(page);
  await expect(element.getByRole("button", { name: "查看结果" }).or(element.locator("button:not(.quiet, .outline, .link)").first()).first()).toHaveCSS("background-color", "rgb(1, 2, 3)");
  await expect(element.locator(".verdict p").first()).toHaveCSS("color", "rgb(4, 5, 6)");
  await expect(element.locator(".card").first()).toHaveCSS("background-color", "rgb(7, 8, 9)");
  await expect(element.locator(".card").first()).toHaveCSS("border-top-left-radius", "2px");
  await expect(field(element, fans)).toHaveCSS("font-size", "20px");
  await expect(field(element, fans)).toHaveCSS("color", "rgb(9, 9, 9)");
  await expect(element.locator(".yushen")).toHaveCSS("font-family", "monospace");
  await expect(element.locator(".background")).toBeHidden();
});

test("it is dark where the page around it is", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await host(page, { body: one() });
  const ink = () => preview(page).locator(".verdict p").first().evaluate((p) => getComputedStyle(p).color);
  expect(await ink()).toBe("rgb(27, 36, 45)");
  await page.evaluate(() => (document.documentElement.style.colorScheme = "light dark"));
  expect(await ink()).toBe("rgb(230, 235, 240)");
});

for (const locale of ["zh-CN", "en"])
  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing: ${locale}, ${colorScheme}`, { tag: "@phone" }, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const head = `<meta name="color-scheme" content="light dark">`;
      for (const form of ["profile-mount", "lead-page"]) {
        await host(page, { body: `<yushen-preview form="${form}" locale="${locale}"></yushen-preview>`, head, policy: open, lang: locale });
        for (const which of ["fail", "pass"] as const) {
          await example(page, which, form);
          await preview(page).locator(".background details").evaluateAll((all) => all.forEach((box) => box.setAttribute("open", "")));
          if (form === "lead-page") await preview(page).locator(".combobox input").first().click();
          expect(await findings(page), `${form} ${which}`).toEqual([]);
          await page.keyboard.press("Escape");
        }
      }
    });

const inForm = (attributes = "", around = ["", ""]) =>
  `<form action="./sent/">${around[0]}<input aria-label="Other" name="other" value="x">${one(`name="preview" ${attributes}`)}${around[1]}<button>Send</button><button type="reset">Reset</button></form>`;
const counting = `globalThis.sent = []; addEventListener("submit", (event) => { event.preventDefault(); sent.push([...new FormData(event.target)]); });`;
const sent = (page: Page) => page.evaluate<[string, string][][]>("globalThis.sent");
const send = (page: Page) => page.getByRole("button", { name: "Send" });

test("a form is not handed in while there is an error, and focus goes to it", async ({ page }) => {
  await host(page, { body: inForm(), before: counting, policy: open });
  const element = preview(page);
  await field(element, fans).fill("many");
  await page.getByLabel("Other").focus();
  expect(await of(page, "element.checkValidity()")).toBe(false);
  await expect(page.getByLabel("Other")).toBeFocused();
  await send(page).click();
  expect(await sent(page)).toEqual([]);
  await expect(field(element, fans)).toBeFocused();
  expect(await of(page, "element.validationMessage")).toBe(await of(page, "element.report.issues[0].message"));
  expect(await of(page, "element.validity.customError")).toBe(true);

  const data = await example(page, "pass");
  await send(page).click();
  const [[other, value]] = (await sent(page)) as [[string, string][]];
  expect(other).toEqual(["other", "x"]);
  expect([value![0], JSON.parse(value![1])]).toEqual(["preview", data]);
});

test("what is typed is handed in as a program reads it, and not without a name or while it is disabled", async ({ page }) => {
  await host(page, { body: inForm("", ["<fieldset>", "</fieldset>"]), before: counting, policy: open });
  const element = preview(page);
  await field(element, fans).fill("１２００");
  await send(page).click();
  expect(JSON.parse((await sent(page))[0]![1]![1])).toEqual({ account: { effectiveFans: 1200 } });
  await page.locator("fieldset").first().evaluate((set) => ((set as HTMLFieldSetElement).disabled = true));
  await expect(field(element, fans)).toBeDisabled();
  await send(page).click();
  expect((await sent(page))[1]).toEqual([]);
  await page.locator("fieldset").first().evaluate((set) => ((set as HTMLFieldSetElement).disabled = false));
  await expect(field(element, fans)).toBeEnabled();
  await expect(field(element, fans)).toHaveValue("１２００");
  await element.evaluate((element) => element.removeAttribute("name"));
  await send(page).click();
  expect((await sent(page))[2]).toEqual([["other", "x"]]);
});

test("what is missing stands in the way where it is required", async ({ page }) => {
  await host(page, { body: inForm(), before: counting, policy: open });
  await send(page).click();
  expect((await sent(page)).length).toBe(1);
  await of(page, "(element.required = true)");
  await send(page).click();
  expect((await sent(page)).length).toBe(1);
  expect(await of(page, "element.validity.valueMissing")).toBe(true);
  expect(await of(page, "element.validationMessage")).toMatch(/^请填写「.+」。$/);
  await expect(preview(page).locator(":focus")).toHaveCount(1);
  await example(page, "pass");
  await send(page).click();
  expect((await sent(page)).length).toBe(2);
});

test("a reset brings back the default, and a default does not take away what was typed", async ({ page }) => {
  await host(page, { body: inForm(`value='{"account":{"effectiveFans":700}}'`), policy: open });
  const element = preview(page);
  await expect(field(element, fans)).toHaveValue("700");
  await field(element, fans).fill("800");
  await element.evaluate((element) => element.setAttribute("value", '{"account":{"effectiveFans":900}}'));
  await expect(field(element, fans)).toHaveValue("800");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(field(element, fans)).toHaveValue("900");
  expect(await of(page, "element.value")).toEqual({ account: { effectiveFans: 900 } });
});

test("the attribute form names the rulebook's form, and its form element all the same", async ({ page }) => {
  await host(page, { body: `<form id="elsewhere"></form>${inForm()}<yushen-preview form-id="binding" form="elsewhere" name="b"></yushen-preview>`, policy: open });
  const names = (selector: string) => page.locator(selector).evaluate((form) => [...new FormData(form as HTMLFormElement).keys()]);
  expect(await names("form[action]")).toEqual(["other", "preview"]);
  expect(await names("#elsewhere")).toEqual(["b"]);
  await of(page, `element.setAttribute("form", "lead-page")`);
  expect(await of(page, "element.form")).toBe("lead-page");
  expect(await names("form[action]")).toEqual(["other", "preview"]);
  expect(await of(page, "element.cloneNode().form")).toBe("lead-page");
});

test("every example comes back as it went in, and is reported as the package reports it", async ({ page }) => {
  test.slow();
  await host(page, { body: `<yushen-preview></yushen-preview>`, policy: open });
  const found = await page.evaluate(() => {
    const { check, rulebook } = (globalThis as any).yushen;
    const element = document.querySelector("yushen-preview") as any;
    const wrong: unknown[] = [];
    let count = 0;
    for (const { id, examples } of Object.values<any>(rulebook.forms))
      for (const { data, asOf, id: name } of examples)
        for (const mode of ["draft", "submit"]) {
          count++;
          Object.assign(element, { form: id, value: data, asOf, mode });
          const report = check(id, data, { asOf, mode, coerce: true });
          if (JSON.stringify(element.value) !== JSON.stringify(data) || JSON.stringify(element.report) !== JSON.stringify(report)) wrong.push([id, name, mode]);
          if (element.validity.valid !== (report.verdict !== "fail")) wrong.push([id, name, mode, "validity"]);
        }
    return { count, wrong };
  });
  expect(found.count).toBeGreaterThan(40);
  expect(found.wrong).toEqual([]);
});

test("each change is told once, with the report, across shadow roots; what says the same is no change", async ({ page }) => {
  await host(page, {
    policy: open,
    before: `globalThis.told = []; document.addEventListener("report", (event) => told.push(event.detail));
      const box = document.createElement("div"); document.querySelector("main").append(box);
      box.attachShadow({ mode: "open" }).innerHTML = '<yushen-preview form="profile-mount"></yushen-preview>'`,
  });
  const element = preview(page);
  const told = () => page.evaluate<number>("globalThis.told.length");
  expect(await told()).toBe(1);
  await field(element, fans).fill("12");
  expect(await told()).toBe(2);
  expect(await of(page, "element.report === globalThis.told.at(-1)")).toBe(true);
  // As a page that holds the data itself sets them again, in objects of its own.
  await of(page, "(element.value = JSON.parse(JSON.stringify(element.value)))");
  expect(await told()).toBe(2);
  await of(page, "(element.value = { account: { effectiveFans: 900 } })");
  expect(await told()).toBe(3);
  await expect(field(element, fans)).toHaveValue("900");
  await of(page, `(element.mode = "submit")`);
  expect(await told()).toBe(4);
});

test("a page that sets the value at each report disturbs nobody who is typing", async ({ page }) => {
  await host(page, { body: one(), policy: open });
  await page.evaluate(() => document.addEventListener("report", (event) => ((event.target as any).value = structuredClone((event.target as any).value))));
  const control = field(preview(page), fans);
  await control.click();
  await page.keyboard.type("00１2 ");
  await expect(control).toHaveValue("00１2 ");
  expect(await of(page, "element.value")).toEqual({ account: { effectiveFans: 12 } });
});

test("another language keeps the data and the focus; another form starts anew", async ({ page }) => {
  await host(page, { body: one(), policy: open });
  const element = preview(page);
  await field(element, fans).fill("38");
  await of(page, `(element.locale = "en")`);
  await expect(verdict(element)).toHaveText("Does not meet the rules");
  await expect(field(element, fans)).toBeFocused();
  await expect(field(element, fans)).toHaveValue("38");
  await expect(element.locator(".yushen")).toHaveAttribute("lang", "en");
  await of(page, `(element.form = "binding")`);
  expect(await of(page, "element.value")).toEqual({});
  await expect(field(element, "miniProgram.appId")).toHaveValue("");
  // In whichever order a framework sets the two.
  await of(page, `void Object.assign(element, { value: { account: { effectiveFans: 5 } }, form: "profile-mount" })`);
  expect(await of(page, "element.value")).toEqual({ account: { effectiveFans: 5 } });
});

test("what was set before it is defined counts", async ({ page }) => {
  await host(page, {
    body: `<yushen-preview></yushen-preview>`,
    policy: open,
    before: `Object.assign(document.querySelector("yushen-preview"), { value: { account: { effectiveFans: 7 } }, form: "profile-mount", locale: "en", asOf: new Date("2024-09-01T00:00:00Z") })`,
  });
  await expect(field(preview(page), fans)).toHaveValue("7");
  expect(await of(page, "[element.locale, element.asOf, element.report.asOf]")).toEqual(["en", "2024-09-01T00:00:00.000Z", "2024-09-01T08:00:00+08:00"]);
});

test("moved, it goes on; taken out, it leaves nothing behind and comes back with its data", async ({ page }) => {
  await host(page, {
    body: one() + `<div id="other"></div>`,
    policy: open,
    // What the element itself holds of the window; the tests' own tools listen too.
    before: `globalThis.held = new Set();
      const ours = () => new Error().stack.includes("element.js");
      const { addEventListener: add, removeEventListener: remove, setInterval: start, clearInterval: stop } = window;
      window.addEventListener = function (type, listener, options) { if (ours()) held.add(listener); return add.call(this ?? window, type, listener, options); };
      window.removeEventListener = function (type, listener, options) { held.delete(listener); return remove.call(this ?? window, type, listener, options); };
      window.setInterval = (...args) => { const id = start(...args); if (ours()) held.add(id); return id; };
      window.clearInterval = (id) => { held.delete(id); stop(id); };`,
  });
  const element = preview(page);
  const held = () => page.evaluate<number>("globalThis.held.size");
  await field(element, fans).fill("38");
  await element.locator(".background summary").first().click();
  expect(await held()).toBeGreaterThan(1);
  const before = await held();
  await page.evaluate(() => document.querySelector("#other")!.append(document.querySelector("yushen-preview")!));
  await expect(field(element, fans)).toHaveValue("38");
  await expect(element.locator(".background details").first()).toHaveAttribute("open");
  expect(await held()).toBe(before);
  await page.evaluate(() => ((globalThis as any).kept = document.querySelector("yushen-preview"))!.remove());
  await expect.poll(held).toBe(0);
  expect(await page.evaluate("globalThis.kept.value")).toEqual({ account: { effectiveFans: 38 } });
  await page.evaluate(() => ((globalThis as any).kept.value = { account: { effectiveFans: 39 } }));
  await page.evaluate(() => document.querySelector("#other")!.append((globalThis as any).kept));
  await expect(field(element, fans)).toHaveValue("39");
  await field(element, fans).fill("40");
  expect(await of(page, "element.value")).toEqual({ account: { effectiveFans: 40 } });
  await page.evaluate(() => (globalThis as any).kept.remove());
  await expect.poll(held).toBe(0);
});

test("two on a page keep out of each other's way", async ({ page }) => {
  await host(page, { body: one() + one(`locale="en"`), policy: open });
  const [first, second] = [preview(page).first(), preview(page).nth(1)];
  await field(first, fans).fill("38");
  await first.locator('input[type="radio"]').first().check();
  await expect(field(second, fans)).toHaveValue("");
  await second.locator(".steps .link").first().click();
  await expect(second.locator(":focus")).toHaveCount(1);
  await expect(first.locator('input[type="radio"]').first()).toBeChecked();
});

test("by keyboard alone: through the fields, and from an issue to its field", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no Tab key");
  await host(page, { body: one(), policy: open });
  const element = preview(page);
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press("Tab");
      if (await element.locator(`${selector}:focus`).count()) return;
    }
    throw new Error(`no Tab leads to ${selector}`);
  };
  await tabTo(`[id="field:${fans}"]`);
  await page.keyboard.type("380");
  await expect(verdict(element)).toHaveText("不符合");
  await tabTo(".issue .link");
  await page.keyboard.press("Enter");
  await expect(field(element, fans)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("1000");
  await expect(element.locator(".issue")).toHaveCount(0);
});

test("a category is picked by mouse and by keyboard", { tag: "@phone" }, async ({ page }) => {
  await host(page, { body: `<yushen-preview form="lead-page"></yushen-preview>`, policy: open });
  const element = preview(page);
  await element.getByRole("button", { name: /^添加/ }).first().click();
  const search = element.locator(".combobox input").first();
  await search.click();
  await element.getByRole("option").nth(2).click();
  const picked = await field(element, "miniProgram.categories[0].level1").inputValue();
  expect(picked).not.toBe("");
  await search.fill("税务师");
  await page.keyboard.press("Enter");
  await expect(field(element, "miniProgram.categories[0].level3")).toHaveValue("税务师事务所");
  await search.click();
  await expect(element.locator(".menu.open")).toHaveCount(1);
  await page.locator("h1").click();
  await expect(element.locator(".menu.open")).toHaveCount(0);
});

test("a row that was removed can be brought back at once", async ({ page }) => {
  await host(page, { body: `<yushen-preview form="lead-page"></yushen-preview>`, policy: open });
  const element = preview(page);
  await element.getByRole("button", { name: /^添加/ }).first().click();
  await field(element, "miniProgram.categories[0].level1").fill("商业服务");
  await element.locator(".remove").first().click();
  await expect(element.getByRole("status").filter({ hasText: "已移除" })).toBeVisible();
  await element.getByRole("button", { name: "撤销" }).click();
  await expect(field(element, "miniProgram.categories[0].level1")).toHaveValue("商业服务");
  await expect(element.locator(".undone")).toHaveCount(0);
});

test("a caller's mistake is a TypeError that names it and the choices", async ({ page }) => {
  await host(page, { body: one(), policy: open });
  const mistake = (code: string) => of<string>(page, `(() => { try { ${code}; return "none"; } catch (error) { return error.name + ": " + error.message; } })()`);
  expect(await mistake(`element.form = "bnding"`)).toMatch(/^TypeError: unknown form "bnding".*binding/);
  expect(await mistake(`element.locale = "fr"`)).toMatch(/^TypeError: option locale is "fr"; choose one of "zh-CN", "en"/);
  expect(await mistake(`element.mode = "strict"`)).toMatch(/^TypeError: option mode is "strict"; choose one of "submit", "draft"/);
  expect(await mistake(`element.asOf = "soon"`)).toMatch(/^TypeError: option asOf is "soon"/);
  expect(await mistake(`const loop = {}; loop.loop = loop; element.value = loop`)).toMatch(/^TypeError: value is object that JSON cannot hold/);
  expect(await mistake(`element.value = () => 1`)).toMatch(/^TypeError: value is function/);
  // And nothing has changed.
  expect(await of(page, "[element.form, element.locale, element.mode, element.asOf ?? null, element.value]")).toEqual(["profile-mount", "zh-CN", "draft", null, {}]);
});

for (const paper of ["element.md", "element.zh-CN.md"])
  test(`what docs/integrations/${paper} shows runs`, async ({ page }) => {
    const text = readFileSync(new URL(`../../docs/integrations/${paper}`, import.meta.url), "utf8");
    const [html, js, css] = ["html", "js", "css"].map((language) => text.split("```" + language + "\n")[1]!.split("```")[0]!);
    const files = { ...parts(), "app.js": js!.replace('"yushen/element"', '"./element.js"'), "theme.css": css! };
    for (const [name, body] of Object.entries(files))
      await page.route(`**/shown/${name}`, (route) => route.fulfill({ contentType: name.endsWith("css") ? "text/css" : "text/javascript", body }));
    await page.route("**/shown/", (route) => route.fulfill({ contentType: "text/html", body: html, headers: { "content-security-policy": strict } }));
    await page.route("**/apply", (route) => route.fulfill({ contentType: "text/html", body: "sent" }));
    await page.goto("./shown/");
    const element = preview(page);
    await expect(field(element, fans)).toHaveValue("380");
    await expect(page).toHaveTitle(/^fail: \d/);
    await expect(element.locator(".background")).toBeHidden();
    await page.locator("form > button").click();
    await expect(field(element, fans)).toBeFocused();
    await field(element, fans).fill("1200");
    await expect(page).toHaveTitle(/^incomplete: 0/);
    await page.locator("form > button").click();
    await expect(element.locator(":focus")).toHaveCount(1);
    await expect(page).toHaveURL(/shown/);
  });

/** An app that holds the data itself, and gives them to the element at each report. */
const apps = {
  "React 19": `
    import { createElement, useState } from "react"; import { createRoot } from "react-dom/client";
    function App() {
      const [data, setData] = useState({ account: { effectiveFans: 380 } });
      const [locale, setLocale] = useState("zh-CN");
      return [createElement("yushen-preview", { key: 1, form: "profile-mount", locale, value: data, onreport: (event) => setData(event.target.value) }),
        createElement("button", { key: 2, onClick: () => setLocale("en") }, "English"), createElement("output", { key: 3 }, JSON.stringify(data))];
    }
    createRoot(document.querySelector("#app")).render(createElement(App));`,
  "Vue 3": `
    import { createApp, h, ref } from "vue";
    createApp({ setup() {
      const data = ref({ account: { effectiveFans: 380 } }), locale = ref("zh-CN");
      return () => [h("yushen-preview", { form: "profile-mount", locale: locale.value, value: data.value, onReport: (event) => (data.value = event.target.value) }),
        h("button", { onClick: () => (locale.value = "en") }, "English"), h("output", JSON.stringify(data.value))];
    } }).mount("#app");`,
};
for (const [name, contents] of Object.entries(apps))
  test(`${name} sets its properties, and hears of what is typed`, async ({ page }) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: fileURLToPath(new URL("../..", import.meta.url)) },
      bundle: true,
      format: "esm",
      write: false,
      define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    });
    await host(page, { body: `<div id="app"></div>`, policy: open, before: `await import("./element.js"); await import("./app.js")`, files: { "app.js": outputFiles[0]!.text } });
    const element = preview(page);
    await expect(field(element, fans)).toHaveValue("380");
    await field(element, fans).click();
    await page.keyboard.press("End");
    await page.keyboard.type("00 ");
    await expect(field(element, fans)).toHaveValue("38000 ");
    await expect(page.locator("output")).toHaveText('{"account":{"effectiveFans":38000}}');
    await page.getByRole("button", { name: "English" }).click();
    await expect(verdict(element)).toHaveText("Incomplete");
    await expect(field(element, fans)).toHaveValue("38000 ");
  });
