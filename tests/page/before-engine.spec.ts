// A form is drawn, and can be filled in, before the engine is there.
import type { Page } from "@playwright/test";
import { answer, expect, field, test, verdict } from "./helpers.js";
import { rulebook } from "../../pkg/dist/index.js";

/** Holds the engine back until it is let go, and lets it fail as often as told. */
async function hold(page: Page, failures = 0): Promise<() => Promise<void>> {
  await page.addInitScript((failures) => {
    const { fetch } = globalThis;
    const gate = new Promise<void>((open) => ((globalThis as any).letGo = open));
    let left = failures;
    globalThis.fetch = async (...args) => {
      if (String(args[0]).includes(".wasm")) {
        if (left-- > 0) throw new TypeError("no network");
        await gate;
      }
      return fetch(...args);
    };
  }, failures);
  return () => page.evaluate(() => (globalThis as any).letGo());
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(`./#/${address}`);
  await expect(page.locator("h1")).toBeVisible();
}

/** What is drawn of the form, and where. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".fields [data-path], .rail li, .fields .folded, .form-bar > *")];
    return boxes.map((box) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      return `${box.getAttribute("data-path") ?? box.textContent} ${[x, y, width, height].map(Math.round).join(" ")}`;
    });
  });

test("what is typed before the engine is there is judged when it comes", async ({ page }) => {
  const letGo = await hold(page);
  await visit(page, "profile-mount/whole");
  const bar = page.locator(".form-verdict");
  await expect(bar).toHaveText(/待填 12/);
  await field(page, "account.effectiveFans").fill("380");
  await answer(page, "miniProgram.online", "是").check();
  await field(page, "miniProgram.creditScore").fill("55");
  await expect(bar).toHaveText(/检查中/);
  await expect(page.locator(".verdict")).toHaveCount(0);
  await letGo();
  await expect(verdict(page)).toHaveText("不符合");
  await expect(bar).toHaveText(/不符合 2.*待填 9/);
  await expect(page.locator(".issue")).toHaveCount(2);
  await expect(field(page, "account.effectiveFans")).toHaveValue("380");
  await expect(field(page, "miniProgram.creditScore")).toHaveValue("55");
});

for (const form of Object.keys(rulebook.forms))
  test(`nothing of an empty form moves when the engine comes: ${form}`, async ({ page }) => {
    const letGo = await hold(page);
    await visit(page, `${form}/whole`);
    await expect(page.locator(".loading")).toHaveCount(1);
    const before = await drawn(page);
    expect(before.length).toBeGreaterThan(3);
    await letGo();
    await expect(verdict(page)).toBeVisible();
    expect(await drawn(page)).toEqual(before);
  });

test("a question is asked before the engine is there, and what it was told counts", async ({ page }) => {
  const letGo = await hold(page);
  await visit(page, "profile-mount/questions");
  await expect(page.locator("h1")).toContainText("小程序是否已上线");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toContainText("小程序信用分");
  await letGo();
  await expect(page.locator("main .loading")).toHaveCount(0);
  await page.locator("main input").first().fill("55");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toContainText("不符合");
});

for (const way of ["whole", "questions"])
  test(`where the engine can't be had that is said, with a way to try again: ${way}`, async ({ page }) => {
    const letGo = await hold(page, 1);
    await visit(page, `profile-mount/${way}`);
    const notice = page.getByRole("alert").filter({ hasText: "没有加载成功，请检查网络后再试。" });
    await expect(notice).toBeVisible();
    await letGo();
    await notice.getByRole("button", { name: "再试一次" }).click();
    await expect(notice).toHaveCount(0);
    if (way === "whole") await expect(verdict(page)).toHaveText("资料不全");
  });

test("of a category nothing is said before its table is there", async ({ page }) => {
  let letGo = () => {};
  const gate = new Promise<void>((open) => (letGo = open));
  await page.route("**/rest.zh-CN-*.js", async (route) => {
    await gate;
    await route.continue();
  });
  await visit(page, "binding/whole");
  await field(page, "miniProgram.categories").getByRole("button", { name: "添加" }).click();
  for (const [level, text] of [["level1", "体育"], ["level2", "体育"], ["level3", "体育赛事"]] as const) await field(page, `miniProgram.categories[0].${level}`).fill(text);
  await page.keyboard.press("Tab");
  await expect(verdict(page)).toHaveText("资料不全");
  const search = page.locator(`[id="field:miniProgram.categories[0]:picker"]`);
  await expect(search).toBeDisabled();
  await expect(page.locator(".says")).toHaveCount(0);
  letGo();
  await expect(page.locator(".says")).not.toHaveText("本表没有列出这个类目。");
  await search.fill("体育赛事");
  await expect(page.locator('.menu [role="option"]').first()).toContainText("体育赛事");
});
