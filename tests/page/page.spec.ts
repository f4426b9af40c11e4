import axe from "axe-core";
import type { Page } from "@playwright/test";
import { answer, example, expect, field, open, showJson, test, verdict, type Lang } from "./helpers.js";

const forms = ["profile-mount", "lead-page", "binding"];

async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" ")}`);
}

for (const lang of ["zh-CN", "en"] as Lang[]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no serious accessibility violation: ${lang}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(page, "", lang);
      expect(await seriousViolations(page)).toEqual([]);
      for (const form of forms) {
        await page.goto(`./#/${form}`);
        await example(page, "failing");
        await page.locator(".background details").evaluateAll((all) => all.forEach((box) => box.setAttribute("open", "")));
        expect(await seriousViolations(page), form).toEqual([]);
      }
      await page.locator(".combobox input").first().click();
      expect(await seriousViolations(page), "category picker").toEqual([]);
      await showJson(page);
      expect(await seriousViolations(page), "JSON").toEqual([]);
    });
  }
}

for (const width of [320, 375]) {
  test(`nothing is wider than a ${width} px screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const lang of ["中文", "English"]) {
      await open(page);
      const other = page.getByRole("button", { name: lang });
      if (await other.count()) await other.click();
      for (const form of ["", ...forms]) {
        await page.goto(`./#/${form}`);
        if (form) await example(page, "failing");
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, `${lang} ${form}`).toBe(0);
      }
    }
  });
}

test("on a phone the verdict is always in view and leads to the result", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await open(page, "binding");
  await example(page, "failing");
  await page.mouse.wheel(0, 3000);
  await expect(page.locator(".form-verdict")).toBeInViewport();
  await expect(page.locator(".form-verdict")).toHaveAccessibleName(/^不符合 \d/);
  await page.locator(".stage-bar").getByRole("button", { name: "查看结果" }).click();
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
