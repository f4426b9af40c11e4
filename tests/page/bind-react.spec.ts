// A React form with controlled inputs that is bound, and whose state the reports are.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { expect, test } from "./helpers.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

const app = `
import { createElement as h, StrictMode, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { bind } from "./pkg/dist/bind.js";

function App() {
  const form = useRef(null);
  const [values, setValues] = useState({ depositYuan: "", fans: "", capabilities: "" });
  const [report, setReport] = useState();
  const [rows, setRows] = useState(0);
  useEffect(() => {
    const binding = bind(form.current, "employee-showcase", { locale: "en", onReport: (report) => { globalThis.count = (globalThis.count ?? 0) + 1; setReport(report); setRows((rows) => rows + 1); } });
    globalThis.binding = binding;
    return () => binding.close();
  }, []);
  globalThis.renders = (globalThis.renders ?? 0) + 1;
  const control = (name, more = {}) => h("label", { key: name }, name, " ", h(more.as ?? "input", { name, value: values[name], onChange: ({ target }) => setValues((all) => ({ ...all, [name]: more.only ? target.value.replace(more.only, "") : target.value })) }));
  return h("form", { ref: form, onSubmit: (event) => { event.preventDefault(); globalThis.sent = (globalThis.sent ?? 0) + 1; } },
    control("depositYuan", { only: /[^0-9]/g }), control("fans", { as: "textarea" }), h("label", null, h("input", { type: "checkbox", name: "realNameVerified" }), "real"),
    h("p", { "data-issues": "fans" }), h("output", { id: "issues" }, report?.issues.length ?? "none", " ", rows), h("button", null, "Send"));
}
createRoot(document.getElementById("root")).render(h(StrictMode, null, h(App)));`;

let script: string | undefined;

async function open(page: Page): Promise<void> {
  script ??= (await build({ stdin: { contents: app, resolveDir: root }, bundle: true, format: "esm", write: false, define: { "process.env.NODE_ENV": '"production"' } })).outputFiles[0]!.text;
  await page.route("**/react/", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>React</title><div id="root"></div><script type="module" src="./app.js"></script>` }));
  await page.route("**/react/app.js", (route) => route.fulfill({ contentType: "text/javascript", body: script! }));
  await page.goto("./react/");
  await page.waitForFunction("globalThis.count");
}

test("no keystroke, paste or selection of a controlled input is lost while reports set state", async ({ page }) => {
  await open(page);
  const fans = page.getByLabel("fans");
  const deposit = page.getByLabel("depositYuan");
  const text = "the quick brown fox jumps over 12 lazy dogs, and over 345 more";
  await fans.pressSequentially(text);
  await expect(fans).toHaveValue(text);
  await expect.poll(() => page.evaluate("count")).toBeGreaterThan(1);

  // In the middle: the caret stays where it is.
  await fans.evaluate((control: HTMLTextAreaElement) => control.setSelectionRange(4, 9));
  await fans.pressSequentially("slow");
  const after = text.replace("quick", "slow");
  await expect(fans).toHaveValue(after);
  expect(await fans.evaluate((control: HTMLTextAreaElement) => [control.selectionStart, control.selectionEnd])).toEqual([8, 8]);

  // A selection outlives reports.
  await fans.evaluate((control: HTMLTextAreaElement) => control.setSelectionRange(2, 12));
  const count = (await page.evaluate("count")) as number;
  await page.evaluate("binding.refresh()");
  await expect.poll(() => page.evaluate("count")).toBeGreaterThan(count);
  expect(await fans.evaluate((control: HTMLTextAreaElement) => [control.selectionStart, control.selectionEnd])).toEqual([2, 12]);

  // A paste over a selection, as one edit; then what React itself takes out of one.
  await page.keyboard.insertText("12");
  await expect(fans).toHaveValue(after.slice(0, 2) + "12" + after.slice(12));
  await fans.press("ControlOrMeta+a");
  await page.keyboard.insertText("4820");
  await expect(fans).toHaveValue("4820");
  await deposit.pressSequentially("6x0y0");
  await expect(deposit).toHaveValue("600");
  expect(await page.evaluate("binding.data")).toMatchObject({ fans: 4820, depositYuan: 600 });

  // An input method's text, whose steps are edits.
  const session = await page.context().newCDPSession(page);
  await fans.press("ControlOrMeta+a");
  for (const step of ["y", "yi", "yier"]) await session.send("Input.imeSetComposition", { selectionStart: step.length, selectionEnd: step.length, text: step });
  await session.send("Input.insertText", { text: "一二" });
  await expect(fans).toHaveValue("一二");
  await expect(page.locator("p")).toContainText("not a whole number");
});

test("what React shows is the last report, and a click is one click", async ({ page }) => {
  await open(page);
  await page.getByLabel("real").check();
  await expect(page.getByLabel("real")).toBeChecked();
  await page.getByLabel("fans").fill("4820");
  await expect.poll(() => page.evaluate("+document.querySelector('#issues').textContent.split(' ')[0] === binding.report.issues.length")).toBe(true);
  await page.getByRole("button").click();
  expect(await page.evaluate("globalThis.sent")).toBeUndefined();
});
