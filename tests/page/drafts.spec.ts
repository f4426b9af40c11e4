import type { BrowserContext, Page } from "@playwright/test";
import { expect, field, open, test } from "./helpers.js";

const fans = (page: Page) => field(page, "account.effectiveFans");
const rows = (page: Page) => page.locator(".drafts li");
const toast = (page: Page) => page.getByRole("status");
const stored = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key !== "yushen.prefs")));

async function wish(page: Page): Promise<void> {
  await page.goto("./#/");
  await page.getByRole("checkbox", { name: "在这台设备上保存草稿" }).check();
}

/** In a tab of its own, beside the first. */
async function tab(context: BrowserContext, at: string): Promise<Page> {
  const page = await context.newPage();
  await open(page, at);
  return page;
}

test("nothing is kept unless it is asked for, and it says what and where", async ({ page }) => {
  await open(page, "profile-mount/whole");
  await fans(page).fill("380");
  await page.goto("./#/");
  await expect(page.locator(".drafts")).toHaveCount(0);
  await expect(page.locator(".keeping")).toContainText("现在不保存");
  await expect(page.locator(".keeping")).toContainText("姓名和身份证号");
  expect(await stored(page)).toEqual({});
});

test("what was open when it was asked for is kept, and nothing is lost on a reload", async ({ page }) => {
  await open(page, "profile-mount/whole");
  await fans(page).fill("380");
  await wish(page);
  await expect(rows(page)).toContainText(["抖音个人页挂载"]);
  await rows(page).getByRole("link").click();
  await page.goto("./#/profile-mount/whole");
  await fans(page).fill("381");
  // At once: what was about to be saved is saved.
  await page.reload();
  await expect(fans(page)).toHaveValue("381");
  await page.goto("./#/");
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).locator("time")).toContainText(/前|现在/);
});

test("with drafts, leaving is silent; without, it warns", async ({ page }) => {
  const leaves = () =>
    page.evaluate(() => {
      const event = new Event("beforeunload", { cancelable: true });
      dispatchEvent(event);
      return !event.defaultPrevented;
    });
  await open(page, "profile-mount/whole");
  expect(await leaves()).toBe(true);
  await fans(page).fill("380");
  expect(await leaves()).toBe(false);
  await wish(page);
  expect(await leaves()).toBe(true);
  await page.getByRole("checkbox", { name: "在这台设备上保存草稿" }).uncheck();
  expect(await leaves()).toBe(false);
});

test("clearing deletes one draft, or all, wholly, and can be undone at once", async ({ page }) => {
  await open(page);
  await wish(page);
  for (const [form, path] of [["profile-mount", "account.effectiveFans"], ["employee-showcase", "fans"]] as const) {
    await page.goto(`./#/${form}/whole`);
    await field(page, path).fill("8");
  }
  await page.goto("./#/");
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("button", { name: "清除草稿：抖音个人页挂载" }).click();
  await expect(rows(page)).toHaveCount(1);
  expect(Object.keys(await stored(page)).toSorted()).toEqual(["yushen.draft.employee-showcase", "yushen.drafts"]);
  await page.goto("./#/profile-mount/whole");
  await expect(fans(page)).toHaveValue("");
  await page.goto("./#/");
  await page.getByRole("button", { name: "清除草稿：员工号橱窗" }).click();
  await expect(rows(page)).toHaveCount(0);
  await toast(page).getByRole("button").click();
  await expect(rows(page)).toHaveCount(1);
  await page.goto("./#/profile-mount/whole");
  await fans(page).fill("9");
  await page.goto("./#/");
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("button", { name: "清除全部" }).click();
  await expect(rows(page)).toHaveCount(0);
  expect(Object.keys(await stored(page))).toEqual(["yushen.drafts"]);
  await page.reload();
  await expect(rows(page)).toHaveCount(0);
});

test("turning it off deletes everything, readable or not, and stays off", async ({ page }) => {
  await open(page);
  await wish(page);
  await page.goto("./#/profile-mount/whole");
  await fans(page).fill("380");
  await page.goto("./#/");
  await expect(rows(page)).toHaveCount(1);
  await page.evaluate(() => localStorage.setItem("yushen.draft.gone-form", "{"));
  await page.getByRole("checkbox", { name: "在这台设备上保存草稿" }).uncheck();
  expect(await stored(page)).toEqual({});
  await page.goto("./#/profile-mount/whole");
  await expect(fans(page)).toHaveValue("380");
  await fans(page).fill("381");
  await page.goto("./#/");
  await page.reload();
  expect(await stored(page)).toEqual({});
});

test("an example does not take a draft's place, an emptied form does", async ({ page }) => {
  await open(page);
  await wish(page);
  await page.goto("./#/employee-showcase/whole");
  await field(page, "fans").fill("8");
  await field(page, "fans").fill("");
  await page.goto("./#/");
  await expect(rows(page)).toHaveCount(0);
});

test("two tabs with a form stay in step; the last edit wins, and the other is told and can go back", async ({ page, context }) => {
  await open(page);
  await wish(page);
  await page.goto("./#/profile-mount/whole");
  const other = await tab(context, "profile-mount/whole");
  await fans(page).fill("380");
  await expect(fans(other)).toHaveValue("380");
  await other.bringToFront();
  await fans(other).fill("999");
  await page.bringToFront();
  await expect(fans(page)).toHaveValue("999");
  await expect(toast(page)).toContainText("另一个标签页");
  await toast(page).getByRole("button").click();
  await expect(fans(page)).toHaveValue("380");
  await expect(fans(other)).toHaveValue("380");
});

test("two tabs with two forms lose nothing; what one clears is gone in the other", async ({ page, context }) => {
  await open(page);
  await wish(page);
  await page.goto("./#/profile-mount/whole");
  const other = await tab(context, "employee-showcase/whole");
  await fans(page).fill("380");
  await field(other, "fans").fill("8");
  const third = await tab(context, "");
  await expect(rows(third)).toHaveCount(2);
  await third.getByRole("button", { name: "清除全部" }).click();
  await expect(fans(page)).toHaveValue("");
  await expect(field(other, "fans")).toHaveValue("");
  await page.reload();
  await expect(fans(page)).toHaveValue("");
  expect(Object.keys(await stored(page))).toEqual(["yushen.drafts"]);
});

test("a draft of an older rulebook opens and says so; what cannot be read is passed over", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("yushen.drafts", "on");
    const draft = (sheet: unknown, more = {}) => JSON.stringify({ shape: 1, at: Date.now() - 3 * 86_400_000, rulebook: "2023.1", sheet, ...more });
    localStorage.setItem("yushen.draft.profile-mount", draft({ data: { account: { effectiveFans: "380" }, goneField: 1 }, text: null, asOf: null }));
    localStorage.setItem("yushen.draft.binding", "{ cut of");
    localStorage.setItem("yushen.draft.lead-page", draft({ data: {} }, { shape: 99 }));
    localStorage.setItem("yushen.draft.no-such-form", draft({ data: {} }));
  });
  await open(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText("3天前");
  await expect(rows(page)).toContainText("2023.1");
  await page.goto("./#/profile-mount/whole");
  await expect(fans(page)).toHaveValue("380");
});

test("no room is said, leaving warns again, and what was kept before stays", async ({ page }) => {
  await open(page);
  await wish(page);
  await page.goto("./#/profile-mount/whole");
  await fans(page).fill("380");
  await expect.poll(async () => (await stored(page))["yushen.draft.profile-mount"]).toContain("380");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await fans(page).fill("381");
  await expect(toast(page)).toContainText("存不下");
  expect((await stored(page))["yushen.draft.profile-mount"]).toContain("380");
  const stays = await page.evaluate(() => {
    const event = new Event("beforeunload", { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(stays).toBe(true);
});

test("where storage is closed it says so, and the form works on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("closed", "SecurityError");
      },
    });
  });
  await page.goto("./#/");
  const choice = page.getByRole("checkbox", { name: "在这台设备上保存草稿" });
  await choice.click();
  await expect(choice).not.toBeChecked();
  await expect(page.locator(".keeping [role=alert]")).toContainText("不让本页存东西");
  await page.goto("./#/profile-mount/whole");
  await fans(page).fill("380");
  await expect(fans(page)).toHaveValue("380");
});
