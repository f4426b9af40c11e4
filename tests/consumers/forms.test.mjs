// The forms of docs/integrations, as those pages show them: made by Vite, and filled in in Chromium.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { start, stop, visit } from "./lib/browser.mjs";
import { folder, unpack } from "./lib/installed.mjs";
import { filesOf } from "./lib/pages.mjs";
import { serve } from "./lib/site.mjs";

before(async () => {
  await unpack();
  await start();
});
after(stop);

const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>a form</title><link rel="icon" href="data:,"><script type="module" src="./main.tsx"></script></head><body><div id="root"></div></body></html>
`;
/** The example that passes, in which the form is said to have what the page cannot change. `asOf` is not given: its dates are far off. */
const values = `import { rulebook, type BindingData } from "yushen";
export const all = structuredClone(rulebook.forms.binding.examples[0]!.data) as BindingData;
all.documents![1]!.validUntil = "2099-12-31";
`;
const main = (props) => `import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { Locale } from "yushen";
import { BindingForm } from "./binding-form";
import { all } from "./values";

function App() {
  const [locale, setLocale] = useState<Locale>("en");
  const [accepted, setAccepted] = useState<unknown>();
  return (
    <>
      <button onClick={() => setLocale(locale === "en" ? "zh-CN" : "en")}>language</button>
      <BindingForm ${props} locale={locale} onAccepted={setAccepted} />
      <pre>{accepted === undefined ? "" : JSON.stringify(accepted)}</pre>
    </>
  );
}
createRoot(document.getElementById("root")!).render(<App />);
`;

const forms = {
  "tanstack-form": main("values={all}"),
  conform: main("values={{ account: all.account, boundCounts: all.boundCounts, documents: all.documents }} known={{ miniProgram: all.miniProgram, capabilities: all.capabilities, declarations: all.declarations }}"),
};

for (const [name, source] of Object.entries(forms))
  describe(name, () => {
    let site;
    before(async () => {
      const dir = folder(name, { ...filesOf(name), "index.html": html, "main.tsx": source, "values.ts": values });
      const { build } = await import("vite");
      await build({ root: dir, configFile: false, logLevel: "error", build: { minify: false, chunkSizeWarningLimit: Infinity } });
      site = await serve(join(dir, "dist"));
    });
    after(() => site?.close());

    const filled = (use) => () =>
      visit(site.url, async (page) => {
        const control = (path) => page.locator(`[name="${path}"], [id="${path}"]`).first();
        const rules = (at) => page.locator(`[data-said="${at}"] [data-rule]`).evaluateAll((all) => all.map((one) => one.dataset.rule));
        const text = (at) => page.locator(`[data-said="${at}"]`).textContent();
        const fill = async (path, value) => {
          await control(path).fill(value);
          await control(path).blur();
        };
        const choose = async (path, value) => {
          await control(path).focus();
          await control(path).selectOption(value);
          await control(path).blur();
        };
        const submit = () => page.getByRole("button", { name: /^(Submit|提交)$/ }).click();
        const accepted = async () => JSON.parse((await page.locator("pre").textContent()) || "null");
        /** What a page shows it shows soon. */
        const soon = async (get, expected) => {
          for (let i = 0; i < 40 && JSON.stringify(await get()) !== JSON.stringify(expected); i++) await page.waitForTimeout(50);
          assert.deepEqual(await get(), expected);
        };
        await use({ page, control, rules, text, fill, choose, submit, accepted, soon });
      });

    test("a wrong value is told at its control, and once it is right the form is handed in, in plain spelling", filled(async ({ rules, fill, submit, accepted, soon, text }) => {
      await soon(() => rules("boundCounts.brandSameEntity"), []);
      await fill("boundCounts.brandSameEntity", "12e");
      await soon(() => rules("boundCounts.brandSameEntity"), ["format/type"]);
      await submit();
      await soon(() => rules("boundCounts.brandSameEntity"), ["format/type"]);
      assert.equal(await accepted(), null);
      await fill("boundCounts.brandSameEntity", "１");
      await soon(() => rules("boundCounts.brandSameEntity"), []);
      await submit();
      await soon(async () => (await accepted())?.boundCounts?.brandSameEntity, 1);
    }));

    test("a message that depends on another control comes and goes", filled(async ({ rules, fill, choose, submit, accepted, soon }) => {
      await fill("boundCounts.brandSameEntity", "2");
      await soon(() => rules("boundCounts.brandSameEntity"), ["binding/brand-limit-2"]);
      await choose("account.type", "employee");
      await soon(() => rules("boundCounts.brandSameEntity"), []);
      await soon(() => rules("account.type"), ["binding/type-closed"]);
      await choose("account.type", "brand");
      await soon(() => rules("account.type"), []);
      await soon(() => rules("boundCounts.brandSameEntity"), ["binding/brand-limit-2"]);
      await submit();
      assert.equal(await accepted(), null);
    }));

    test("what no control shows is told, and blocks", filled(async ({ rules, choose, submit, accepted, soon }) => {
      await choose("account.type", "employee");
      await submit();
      await soon(() => rules("rest"), ["format/required"]);
      await soon(() => rules("documents"), ["binding/labour-contract"]);
      assert.equal(await accepted(), null);
    }));

    test("a warning is shown, and does not block", filled(async ({ page, rules, fill, submit, accepted, soon }) => {
      await fill("account.douyinId", "abc");
      await soon(() => rules("account.douyinId"), ["binding/douyin-id-shape"]);
      assert.equal(await page.locator(`[data-rule="binding/douyin-id-shape"]`).getAttribute("data-severity"), "warning");
      await submit();
      await soon(async () => (await accepted())?.account?.douyinId, "abc");
    }));

    test("a row's error goes with the row", filled(async ({ page, rules, fill, submit, accepted, soon }) => {
      await fill("documents[1].validUntil", "2020-01-01");
      await soon(() => rules("documents[1].validUntil"), ["binding/document-expired"]);
      await fill("documents[0].validUntil", "2021-02-03");
      await soon(() => rules("documents[0].validUntil"), ["binding/document-expired"]);
      await page.getByRole("button", { name: "− 1" }).click();
      await soon(() => rules("documents[0].validUntil"), ["binding/document-expired"]);
      await soon(() => rules("documents[1].validUntil"), []);
      await fill("documents[0].validUntil", "2099年1月1日");
      await soon(() => rules("documents[0].validUntil"), []);
      await submit();
      // The licence is lacking now.
      await soon(() => rules("documents"), ["binding/business-licence"]);
      assert.equal(await accepted(), null);
    }));

    test("another language says all anew", filled(async ({ page, rules, fill, text, soon }) => {
      await fill("boundCounts.brandSameEntity", "2");
      await soon(() => rules("boundCounts.brandSameEntity"), ["binding/brand-limit-2"]);
      assert.match(await text("boundCounts.brandSameEntity"), /none is left/);
      await page.getByRole("button", { name: "language" }).click();
      await soon(async () => /还能|已绑定|不能|名额/.test(await text("boundCounts.brandSameEntity")), true);
    }));
  });
