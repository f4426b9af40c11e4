// The summary of an HTML form that is bound: what it lists, where its links lead, and when it has the focus.
import type { Page } from "@playwright/test";
import { findings } from "./axe.js";
import { bound, evaluate, handedIn, send, showcase, slot } from "./bound.js";
import { expect, test } from "./helpers.js";

const summary = (page: Page) => page.locator("#summary");
const title = (page: Page) => page.getByRole("heading", { level: 2 });
const links = (page: Page) => summary(page).getByRole("link");

async function summed(page: Page, controls = showcase, options: object = {}): Promise<void> {
  await page.addInitScript(`globalThis.more = () => ({ summary: document.querySelector("#summary") })`);
  await bound(page, "employee-showcase", controls, options, "", [`<div id="summary"></div>`, ""]);
}

test("it has the focus where handing in is refused, and its links lead to the controls", async ({ page }) => {
  await summed(page);
  await expect(summary(page)).toBeHidden();
  await page.getByLabel("Deposit").fill("200");
  await page.getByLabel("Videos").focus();
  await expect(slot(page, "depositYuan")).not.toBeEmpty();
  await expect(summary(page)).toBeHidden();
  await send(page).click();
  expect(await handedIn(page)).toBe(0);
  await expect(summary(page)).toBeFocused();
  const errors = await evaluate<string[]>(page, `binding.report.issues.filter(({ severity }) => severity === "error").map(({ message }) => message)`);
  expect(errors.length).toBeGreaterThan(2);
  await expect(title(page)).toHaveText(`There are ${errors.length} problems to fix`);
  await expect(links(page)).toHaveText(errors);

  await links(page).filter({ hasText: "200" }).click();
  await expect(page.getByLabel("Deposit")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");

  // What is mended goes, and the focus stays where it is.
  await page.getByLabel("Deposit").fill("600");
  await expect(links(page)).toHaveCount(errors.length - 1);
  await expect(page.getByLabel("Deposit")).toBeFocused();
  await page.getByLabel("Real name").check();
  await page.getByLabel("Videos").fill("36");
  await page.getByLabel("no", { exact: true }).check();
  await expect(title(page)).toHaveText("There is 1 problem to fix");
  await page.getByLabel("Fans").fill("4820");
  await expect(summary(page)).toBeHidden();
  await expect(page.getByLabel("Fans")).toBeFocused();
  await send(page).click();
  expect(await handedIn(page)).toBe(1);
});

for (const [way, hand] of Object.entries({
  "Enter": (page: Page) => page.getByLabel("Fans").press("Enter"),
  "a script": (page: Page) => evaluate(page, `document.querySelector("form").requestSubmit()`),
  "a script, of what no event told": (page: Page) => evaluate(page, `document.querySelectorAll("[name]").forEach((control) => control.setCustomValidity("")), HTMLFormElement.prototype.requestSubmit.call(document.querySelector("form"))`),
})) {
  test(`it has the focus where ${way} hands in`, async ({ page }) => {
    await summed(page);
    await hand(page);
    await expect(summary(page)).toBeFocused();
    expect(await handedIn(page)).toBe(0);
    // Not where a script only asks.
    await page.getByLabel("Fans").focus();
    await page.waitForTimeout(20);
    await evaluate(page, `document.querySelector("form").checkValidity()`);
    await expect(page.getByLabel("Fans")).toBeFocused();
  });
}

test("a screen reader says it once, in the page's language", async ({ page }) => {
  await summed(page, showcase, { locale: "zh-CN" });
  await send(page).click();
  await expect(title(page)).toHaveText(/^有 \d 个问题需要修改$/);
  const words = (await title(page).textContent())!;
  await expect(summary(page)).toHaveRole("group");
  await expect(summary(page)).toHaveAccessibleName(words);
  // It has the focus: a live region would say it again.
  expect(await evaluate(page, `document.querySelectorAll("#summary, #summary *").length > 4 && [...document.querySelectorAll("#summary, #summary *")].some((element) => element.matches("[aria-live], [role=alert], [role=status], output"))`)).toBe(false);
  expect(await findings(page, "#summary")).toEqual([]);
  // Styles of its own it has none.
  expect(await evaluate(page, `[...document.querySelectorAll("#summary, #summary *")].some((element) => element.matches("[style], [class], style"))`)).toBe(false);

  // Another language, while it has the focus.
  await evaluate(page, `void binding.update({ locale: "en" })`);
  await expect(summary(page)).toBeFocused();
  await expect(title(page)).toHaveText(/^There are \d problems to fix$/);
  await links(page).first().focus();
  await evaluate(page, `void binding.update({ locale: "zh-CN" })`);
  await expect(summary(page)).toBeFocused();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(summary(page)).toBeHidden();
  await send(page).click();
  await evaluate(page, "binding.close()");
  await expect(summary(page)).toBeHidden();
  await expect(summary(page)).toBeEmpty();
  for (const name of ["role", "tabindex", "aria-label"]) await expect(summary(page)).not.toHaveAttribute(name);
});

test("it lists what the browser and the page find wrong besides, and what has no control that is seen", async ({ page }) => {
  const controls = `<label>Mail <input type="email" value="x" id="mail"></label><label>Note <input id="note"></label><div hidden><input name="depositYuan" value="200"></div><button>Hand in</button>`;
  await summed(page, controls);
  await evaluate(page, `document.querySelector("#note").setCustomValidity("taken")`);
  await send(page).click();
  await expect(summary(page)).toBeFocused();
  await expect(links(page)).toHaveText([/^Mail: .+/, "Note: taken"]);
  await expect(summary(page).getByRole("listitem").filter({ hasText: "200" })).toHaveCount(1);
  await links(page).first().click();
  await expect(page.locator("#mail")).toBeFocused();
  await page.locator("#mail").fill("a@b.cn");
  await expect(links(page)).toHaveText(["Note: taken"]);
});

test("an option that is no element is told", async ({ page }) => {
  await bound(page, "employee-showcase", showcase);
  for (const [given, quoted] of [["'#summary'", '"#summary"'], ["null", "object"], ["{}", "object"]])
    expect(await evaluate(page, `(() => { try { yushen.bind(document.querySelector("form"), "binding", { summary: ${given} }); } catch (error) { return String(error); } })()`)).toBe(`TypeError: option summary is ${quoted}; give an element`);
});
