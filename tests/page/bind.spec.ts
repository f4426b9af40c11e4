// An HTML form that is bound: what the browser says of its controls, and whether it hands them in.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./helpers.js";

const entry = new URL("../../pkg/dist/index.js", import.meta.url);

/** A page with a form that is bound as `window.binding`, and counts how often it was handed in. */
async function bound(page: Page, form: string, controls: string, options: object = {}, attributes = ""): Promise<void> {
  const script = `import * as yushen from "./yushen.js";
    const form = document.querySelector("form");
    globalThis.handedIn = 0;
    globalThis.reports = [];
    form.addEventListener("submit", (event) => { if (!event.defaultPrevented) handedIn++; event.preventDefault(); });
    const options = { onReport: (report) => reports.push(report), locale: "en", ...${JSON.stringify(options)} };
    globalThis.binding = yushen.bind(form, ${JSON.stringify(form)}, options);
    globalThis.yushen = yushen;`;
  const files: Record<string, [string, string]> = {
    "": ["text/html", `<!doctype html><html lang="en"><title>bound</title><form ${attributes}>${controls}</form><script type="module" src="./script.js"></script>`],
    "yushen.js": ["text/javascript", readFileSync(entry, "utf8")],
    "script.js": ["text/javascript", script],
  };
  for (const [name, [contentType, body]] of Object.entries(files))
    await page.route(`**/bound/${name}`, (route) => route.fulfill({ contentType, body }));
  await page.goto("./bound/");
  await page.waitForFunction("globalThis.binding");
}

const evaluate = <T>(page: Page, expression: string) => page.evaluate<T>(expression);
const data = (page: Page) => evaluate<unknown>(page, "binding.data");
const handedIn = (page: Page) => evaluate<number>(page, "handedIn");
const said = (page: Page, name: string) => evaluate<string>(page, `document.querySelector('[name="${name}"]').validationMessage`);

const showcase = `
  <label>Real name <input type="checkbox" name="realNameVerified"></label>
  <label>Deposit <input name="depositYuan" inputmode="numeric" aria-describedby="deposit"></label> <span id="deposit" data-issues="depositYuan"></span>
  <label>Videos <input type="number" name="publicVideos"></label> <output data-issues="publicVideos"></output>
  <label>Fans <input name="fans"></label>
  <label><input type="radio" name="inheritFromMain" value="true"> yes</label> <label><input type="radio" name="inheritFromMain" value="false"> no</label>
  <input type="hidden" name="token" value="abc">
  <button>Hand in</button> <button formnovalidate>Save</button> <button type="reset">Reset</button>`;

const send = (page: Page) => page.getByRole("button", { name: "Hand in" });
const slot = (page: Page, path: string) => page.locator(`[data-issues="${path}"]`);

test("a form is handed in once nothing is wrong with it", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  expect(await said(page, "depositYuan")).toBe("Enter “Product deposit paid (yuan)”.");

  await page.getByLabel("Real name").check();
  await page.getByLabel("Deposit").fill("200");
  await page.getByLabel("Videos").fill("36");
  await page.getByLabel("Fans").fill("many");
  await page.getByLabel("no", { exact: true }).check();
  expect(await said(page, "fans")).toContain("takes a whole number");
  await page.getByLabel("Fans").fill("4820");
  expect(await said(page, "fans")).toBe("");
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  expect(await said(page, "depositYuan")).toContain("200");

  await page.getByLabel("Deposit").fill("500");
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
  expect(await data(page)).toEqual({ realNameVerified: true, depositYuan: "500", publicVideos: "36", fans: "4820", inheritFromMain: "false" });
  const same = "{ asOf: binding.report.asOf, coerce: true, locale: 'en' }";
  expect(await evaluate(page, `JSON.stringify(binding.report) === JSON.stringify(yushen.check("employee-showcase", binding.data, ${same}))`)).toBe(true);
  expect(await evaluate(page, "reports.at(-1) === binding.report")).toBe(true);
});

test("what is wrong is shown beside the field once it was touched, and all of it once handing in was tried", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const deposit = page.getByLabel("Deposit");
  await expect(slot(page, "depositYuan")).toBeEmpty();
  await deposit.focus();
  await page.getByLabel("Fans").focus();
  await expect(slot(page, "depositYuan")).toHaveText("Enter “Product deposit paid (yuan)”.");
  await expect(slot(page, "depositYuan")).toHaveAttribute("data-severity", "error");
  await expect(deposit).toHaveAttribute("aria-invalid", "true");
  await expect(deposit).toHaveAccessibleDescription("Enter “Product deposit paid (yuan)”.");
  await expect(slot(page, "publicVideos")).toBeEmpty();
  await expect(page.getByLabel("Videos")).not.toHaveAttribute("aria-invalid");
  await deposit.fill("600");
  await expect(slot(page, "depositYuan")).toBeEmpty();
  await expect(deposit).not.toHaveAttribute("aria-invalid");
  await send(page).click();
  await expect(slot(page, "publicVideos")).not.toBeEmpty();

  await page.getByRole("button", { name: "Reset" }).click();
  await expect(slot(page, "publicVideos")).toBeEmpty();
  expect(await data(page)).toMatchObject({ depositYuan: "" });
});

test("a button that does not validate hands in, and so does a form that does not", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await page.getByRole("button", { name: "Save" }).click();
  expect(await handedIn(page)).toBe(1);
  await bound(page, "employee-showcase", showcase, {}, "novalidate");
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
  await expect(slot(page, "depositYuan")).not.toBeEmpty();
});

test("what no control can say the submit button says", async ({ page }) => {
  await bound(page, "employee-showcase", `<input name="fans" value="9" readonly><p data-issues=""></p><button>Hand in</button>`);
  const button = () => evaluate<string>(page, "document.querySelector('button').validationMessage");
  expect(await button()).toBe("Enter “Real name verified”.");
  await expect(slot(page, "")).toBeEmpty();
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  await expect(slot(page, "")).toContainText("Real name verified");
  await expect(slot(page, "")).toContainText("9");
});

test("boxes, lists, dates and rows are read as what they are", async ({ page }) => {
  await bound(
    page,
    "binding",
    `<input name="miniProgram.appId" value="tt0123456789abcdef">
     <select name="account.type"><option value="">-</option><option selected>brand</option></select>
     <fieldset disabled><input name="account.douyinId" value="not.sent"></fieldset>
     <input type="hidden" name="declarations.documentsAuthentic" value="false"><input type="checkbox" name="declarations.documentsAuthentic" value="true" checked>
     <input type="checkbox" name="declarations.genuineRelationship">
     <input type="checkbox" name="capabilities[]" value="live" checked><input type="checkbox" name="capabilities[]" value="shortVideo">
     <input name="documents[4].holder" value="B"><input name="documents[1].holder" value="A"><input type="radio" name="documents[4].kind" value="businessLicense">
     <p data-issues="documents[4].holder"></p><p data-issues="documents[9].holder"></p>
     <input name="account" value="a group"><input name="documents[1]" value="an element"><input name="documents" value="a list"><input name="x.y" value="other">`,
  );
  expect(await data(page)).toEqual({
    miniProgram: { appId: "tt0123456789abcdef" },
    account: { type: "brand" },
    declarations: { documentsAuthentic: true, genuineRelationship: false },
    capabilities: ["live"],
    documents: [{ holder: "A" }, { holder: "B", kind: undefined }],
  });
});

test("a clock without a place is Beijing's, and a list may be a select", async ({ page }) => {
  await bound(
    page,
    "binding-lifecycle",
    `<input type="datetime-local" name="approvedAt" value="2024-09-01T10:00"><input type="datetime-local" name="confirmedAt" step="1" value="2024-09-02T10:00:30"><input type="date" name="unboundAt" value="2024-09-05">`,
  );
  expect(await data(page)).toEqual({ approvedAt: "2024-09-01T10:00:00+08:00", confirmedAt: "2024-09-02T10:00:30+08:00", unboundAt: "2024-09-05" });
  await bound(page, "merchant-page", `<select multiple name="approvedModules"><option selected>video</option><option>poi</option><option selected>groupBuy</option></select>`);
  expect(await data(page)).toEqual({ approvedModules: ["video", "groupBuy"] });
});

test("rows that a script adds and takes away are seen when it says so; closing leaves nothing behind", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  await evaluate(page, "document.querySelector('[name=fans]').closest('label').remove(), binding.refresh()");
  expect(await data(page)).not.toHaveProperty("fans");
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  await evaluate(page, "binding.close(), binding.close()");
  await expect(page.locator(":invalid")).toHaveCount(0);
  await expect(page.locator("[aria-invalid]")).toHaveCount(0);
  for (const path of ["depositYuan", "publicVideos"]) await expect(slot(page, path)).toBeEmpty();
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
  expect(await evaluate(page, "(() => { try { binding.refresh(); } catch (error) { return String(error); } })()")).toBe("TypeError: the binding is closed; bind the form again");
});

test("mistakes are told by name", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  const mistake = (call: string) => evaluate<string>(page, `(() => { try { yushen.bind(${call}); } catch (error) { return String(error); } })()`);
  expect(await mistake(`null, "binding"`)).toBe("TypeError: the element is object; give a <form>");
  expect(await mistake(`document.querySelector("form"), "bindings"`)).toContain('TypeError: unknown form "bindings"; choose one of binding, ');
  expect(await mistake(`document.querySelector("form"), "binding", { mode: "live" }`)).toContain("option mode");
});
