// Handing in an HTML form that is bound: by whatever way, what stands there now is judged before the browser validates it.
import type { Page } from "@playwright/test";
import { bound, data, evaluate, handedIn, said, send, showcase, slot } from "./bound.js";
import { expect, test } from "./helpers.js";

const filled = showcase
  .replace('name="realNameVerified"', '$& checked')
  .replace('name="depositYuan"', '$& value="500"')
  .replace('name="publicVideos"', '$& value="36"')
  .replace('name="fans"', '$& value="4820"')
  .replace('value="false"', '$& checked');
const withoutButtons = filled.replace(/<button.*/, "");

/** Ways to hand in, each with what sets the deposit just before: a script, of which no event tells. */
const ways: Record<string, { controls?: string; hand: (page: Page, deposit: string) => Promise<unknown> }> = {
  "a click": { hand: (page, deposit) => set(page, deposit).then(() => send(page).click()) },
  "a click whose listener sets a value": {
    hand: (page, deposit) =>
      evaluate(page, `void document.querySelector("button").addEventListener("click", () => (${deposit_(deposit)}), { once: true })`).then(() => send(page).click()),
  },
  "a script's click": { hand: (page, deposit) => evaluate(page, `${deposit_(deposit)}, document.querySelector("button").click()`) },
  "Enter in a form with a button": { hand: (page, deposit) => set(page, deposit).then(() => page.getByLabel("Fans").press("Enter")) },
  "Enter in a form without buttons": {
    controls: `<input name="depositYuan" value="500"><div hidden>${withoutButtons.replace(/<label>Deposit.*/, "").replace(/type="number"/, 'type="hidden"').replace(/<input name="fans"/, '<input type="hidden" name="fans"')}</div><p data-issues="depositYuan"></p>`,
    hand: (page, deposit) => set(page, deposit).then(() => page.locator("[name=depositYuan]").press("Enter")),
  },
  requestSubmit: { hand: (page, deposit) => evaluate(page, `${deposit_(deposit)}, document.querySelector("form").requestSubmit()`) },
  "requestSubmit by a button": {
    hand: (page, deposit) => evaluate(page, `${deposit_(deposit)}, document.querySelector("form").requestSubmit(document.querySelector("button"))`),
  },
};
const deposit_ = (value: string) => `document.querySelector("[name=depositYuan]").value = "${value}"`;
const set = (page: Page, deposit: string) => evaluate(page, deposit_(deposit));

for (const [way, { controls = filled, hand }] of Object.entries(ways)) {
  test(`${way} judges what stands there`, async ({ page }) => {
    await bound(page, "employee-showcase", controls);
    expect(await said(page, "depositYuan")).toBe("");
    // What has become wrong is seen.
    await hand(page, "200");
    await expect(slot(page, "depositYuan")).toContainText("200");
    expect(await handedIn(page)).toBe(0);
    expect(await said(page, "depositYuan")).toContain("200");
    // What was wrong is no longer in the way.
    await hand(page, "500");
    await expect.poll(() => handedIn(page)).toBe(1);
    await expect(slot(page, "depositYuan")).toBeEmpty();
    await hand(page, "600");
    await expect.poll(() => handedIn(page)).toBe(2);
    expect(await data(page)).toMatchObject({ depositYuan: 600 });
  });
}

test("a row that was removed holds nothing up", async ({ page }) => {
  await bound(page, "employee-showcase", `${filled}<fieldset><label>More <input name="fans" value="many"></label></fieldset>`.replace(' name="fans" value="4820"', ""));
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  await evaluate(page, `document.querySelector("fieldset").innerHTML = '<input name="fans" value="4820">'`);
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
});

test("nobody is told of handing in that is refused, as where the browser refuses", async ({ page }) => {
  await bound(page, "employee-showcase", filled);
  await evaluate(page, `globalThis.sent = 0, document.querySelector("form").addEventListener("submit", (event) => { event.preventDefault(); sent++; })`);
  const tried = `(values) => { for (const value of values) { ${deposit_("")}; document.querySelector("[name=depositYuan]").value = value; HTMLFormElement.prototype.requestSubmit.call(document.querySelector("form")); } }`;
  await evaluate(page, `(${tried})(["200"])`);
  expect(await evaluate(page, "sent")).toBe(0);
  await expect(slot(page, "depositYuan")).toContainText("200");
  await evaluate(page, `(${tried})(["500", "500"])`);
  expect(await evaluate(page, "sent")).toBeGreaterThan(0);
});

test("a form that is let go hands in as it did", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  expect(await evaluate(page, `Object.hasOwn(document.querySelector("form"), "requestSubmit")`)).toBe(true);
  await evaluate(page, "binding.close()");
  expect(await evaluate(page, `Object.hasOwn(document.querySelector("form"), "requestSubmit")`)).toBe(false);
  await evaluate(page, `document.querySelector("form").requestSubmit()`);
  expect(await handedIn(page)).toBe(1);
  // A page's own way to hand in is used, and put back; what it throws is the caller's.
  await evaluate(
    page,
    `(() => {
      const form = document.querySelector("form");
      globalThis.own = form.requestSubmit = () => { throw new RangeError("own"); };
      globalThis.binding = yushen.bind(form, "employee-showcase");
    })()`,
  );
  const request = `(() => { try { document.querySelector("form").requestSubmit(); } catch (error) { return error.message; } })()`;
  expect(await evaluate(page, request)).toBe("own");
  expect(await evaluate(page, `binding.close(), document.querySelector("form").requestSubmit === own`)).toBe(true);
});

// Each with a control of the deposit that nobody sees. Its error is said where somebody does.
const unseen: Record<string, string> = {
  hidden: "<div hidden>%</div>",
  "type=hidden": `<input type="hidden" name="depositYuan" value="x">`,
  "display: none": `<div style="display: none">%</div>`,
  "visibility: hidden": `<div style="visibility: hidden">%</div>`,
  "closed details": "<details><summary>more</summary>%</details>",
  "closed dialog": "<dialog>%</dialog>",
  inert: "<div inert>%</div>",
  "read-only": `<input name="depositYuan" value="x" readonly>`,
  "with its element for issues": `<div hidden>%<p data-issues="depositYuan"></p></div>`,
};
for (const [what, around] of Object.entries(unseen)) {
  test(`what a control says that nobody sees is not lost: ${what}`, async ({ page }) => {
    const controls = filled.replace(/<label>Deposit.*/, around.replace("%", '<input name="depositYuan" value="x">'));
    await bound(page, "employee-showcase", `${controls}<p data-issues=""></p>`);
    await send(page).click();
    expect(await handedIn(page)).toBe(0);
    expect(await said(page, "depositYuan")).toBe("");
    expect(await evaluate(page, "document.querySelector('button').validationMessage")).toContain("a whole number");
    await expect(slot(page, "")).toContainText("a whole number");
    await expect(send(page)).toBeFocused();
  });
}

test("a form whose button nobody sees says at a control what no other can", async ({ page }) => {
  const controls = filled.replace(/<label>Deposit.*/, "").replace(/<button.*/, "<div hidden>$&</div>");
  await bound(page, "employee-showcase", controls);
  await evaluate(page, `document.querySelector("form").requestSubmit()`);
  expect(await handedIn(page)).toBe(0);
  expect(await said(page, "realNameVerified")).toBe("Enter “Product deposit paid (yuan)”.");
  await expect(page.getByLabel("Real name")).toBeFocused();
});
