import type { Page } from "@playwright/test";
import { answer, example, expect, field, open, test, unfold, verdict } from "./helpers.js";

test("on a phone the verdict is always in view and leads to the result", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await open(page, "binding");
  await example(page, "failing");
  await page.mouse.wheel(0, 3000);
  await expect(page.locator(".form-verdict")).toBeInViewport();
  await expect(page.locator(".form-verdict")).toHaveAccessibleName(/^不符合 \d/);
  await page.locator(".form-verdict").click();
  await expect(page.locator("#result")).toBeFocused();
  await expect(page.locator("#result")).toBeInViewport();
});

test("the language switches in place, is remembered, and is the page's", async ({ page }) => {
  await open(page, "profile-mount");
  await field(page, "account.effectiveFans").fill("380");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(verdict(page)).toHaveText("Does not meet the rules");
  await expect(field(page, "account.effectiveFans")).toHaveValue("380");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(field(page, "account.effectiveFans")).toHaveValue("");
});

test("what is filled in is neither stored nor in the address", async ({ page, context }) => {
  await open(page, "binding");
  await unfold(page);
  await field(page, "miniProgram.entityName").fill("绝密公司");
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state]));
  expect(kept).not.toContain("绝密");
  expect(decodeURIComponent(kept)).not.toContain("绝密");
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(Object.keys(JSON.parse(kept)[0])).toEqual(["yushen.prefs"]);
});

test("what was filled in stays while another form is looked at", async ({ page }) => {
  await open(page, "profile-mount");
  await field(page, "account.effectiveFans").fill("380");
  await page.goto("./#/lead-page");
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await expect(field(page, "account.effectiveFans")).toHaveValue("380");
});

test("an unknown form in the address is named, with the choices", async ({ page }) => {
  await open(page, "no-such-form");
  await expect(page.getByRole("alert")).toContainText("no-such-form");
  await expect(page.locator(".home li").first()).toBeVisible();
});

test("the policy forbids every other origin", async ({ page }) => {
  await open(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain("unsafe-inline");
});

async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    if (await page.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

test("by keyboard alone: from the home page to a corrected field", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no Tab key");
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await tabTo(page, 'a[href="#/profile-mount"]');
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toBeFocused();
  await tabTo(page, '[popovertarget="menu-examples"]');
  await page.keyboard.press("Enter");
  await tabTo(page, 'button[data-verdict="pass"]');
  await page.keyboard.press("Enter");
  await expect(page.locator('[popovertarget="menu-examples"]')).toBeFocused();
  await expect(verdict(page)).toHaveText("未发现问题");
  await tabTo(page, '[id="field:miniProgram.online"]');
  await page.keyboard.press("ArrowRight");
  await expect(answer(page, "miniProgram.online", "否")).toBeChecked();
  await expect(verdict(page)).toHaveText("不符合");
  await tabTo(page, ".issue .where button", 80);
  await page.keyboard.press("Enter");
  await expect(answer(page, "miniProgram.online", "否")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(verdict(page)).toHaveText("未发现问题");
});

test("the verdict is read out once typing pauses, not at each key", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "passing");
  const live = page.getByTestId("announcer");
  await expect(live).toHaveText(/^未发现问题/);
  await field(page, "account.effectiveFans").fill("3");
  await expect(verdict(page)).toHaveText("不符合");
  await expect(live).toHaveText(/^未发现问题/);
  await expect(live).toHaveText(/^不符合/);
});
