import type { Page } from "@playwright/test";
import { expect, open, test } from "./helpers.js";

const box = (page: Page) => page.getByRole("combobox", { name: /搜索表单|Search forms/ });
const options = (page: Page) => page.locator(".find").getByRole("option");

/** The box with its list of hits at hand; before that it is a plain field. */
async function wake(page: Page) {
  await page.locator("#search").click();
  await expect(box(page)).toBeFocused();
  return box(page);
}

test("what was typed finds rules, forms, clauses and categories, by kind and marked", async ({ page }) => {
  await open(page);
  const search = await wake(page);
  await search.fill("员工离职");
  const forms = page.getByRole("group", { name: "表单" });
  await expect(forms.getByRole("option").first()).toContainText("员工离职时的员工号");
  await expect(forms.locator("mark").first()).toHaveText("员工离职");
  await expect(page.getByRole("group", { name: "规则" })).toBeVisible();
  await expect(page.getByRole("group", { name: "条款" })).toBeVisible();
  await search.fill("公立医院");
  await expect(page.getByRole("group", { name: "类目" }).getByRole("option")).toContainText(["公立医疗机构"]);
  await expect(options(page).first()).toContainText("≈ 公立医院");
});

test("arrows choose, Enter opens, Escape closes and then empties", async ({ page }) => {
  await open(page);
  const search = await wake(page);
  await search.pressSequentially("xyf");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(search).toHaveAttribute("aria-activedescendant", (await options(page).nth(1).getAttribute("id"))!);
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(search).toHaveValue("xyf");
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");
  await search.pressSequentially("xyf");
  await expect(options(page).first()).toContainText("信用分");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/rules\/profile-mount\/credit-score$/);
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/(#\/)?$/);
});

test("Enter opens what was typed, also where it comes before the answer", async ({ page }) => {
  await open(page);
  const search = await wake(page);
  await search.evaluate((input: HTMLInputElement) => {
    input.value = "扩容";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  });
  await expect(page).toHaveURL(/#\/quota-expansion$/);
});

test("a click opens a clause, a category and a form", async ({ page }) => {
  for (const [query, name, url] of [
    ["扩容结果看后台", "扩容结果看后台。", /#\/clauses\/binding-rules\/4\.2\.7\.3\.result$/],
    ["公立医疗", "公立医疗机构", /#\/categories\?q=/],
    ["个人页挂载", "抖音个人页挂载", /#\/profile-mount$/],
  ] as const) {
    await open(page);
    await (await wake(page)).fill(query);
    await options(page).filter({ hasText: name }).first().click();
    await expect(page).toHaveURL(url);
  }
  await page.goto("./#/categories?q=公立医疗机构");
  await expect(page.locator("main")).toContainText("公立医疗机构");
});

test("what finds nothing says so and what to try", async ({ page }) => {
  await open(page);
  await (await wake(page)).fill("乱七八糟");
  await expect(page.locator(".find .none")).toContainText("没有找到「乱七八糟」");
  await expect(page.locator(".find .none")).toContainText("拼音");
  await expect(page.locator(".find [aria-live]")).toContainText("没有找到「乱七八糟」");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/(#\/)?$/);
});

test("a slash goes to the search from anywhere, but not while typing", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no such key");
  await open(page);
  await page.keyboard.press("/");
  await expect(page.locator("#search")).toBeFocused();
  await expect(page.locator("#search")).toHaveValue("");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("a/b");
  await expect(box(page)).toHaveValue("a/b");
  await page.goto("./#/changes");
  await expect(page.locator("h1")).toBeFocused();
  await page.keyboard.press("Control+/");
  await expect(page.locator("#search")).not.toBeFocused();
  await page.keyboard.press("/");
  await expect(page.locator("#search")).toBeFocused();
});

test("a slash goes to the search as soon as the box is there", async ({ page }) => {
  // Before anything else can run that the page has put off.
  await page.addInitScript(() =>
    new MutationObserver((_, observer) => {
      if (document.getElementById("search") === null) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
    }).observe(document, { childList: true, subtree: true }),
  );
  await open(page);
  await expect(page.locator("#search")).toBeFocused();
});

test("on other views the header's search leads on, and to the other forms with nothing typed", async ({ page }) => {
  await open(page, "rules");
  const search = await wake(page);
  await expect(page.getByRole("group", { name: "全部表单" }).getByRole("option")).toHaveCount(11);
  await search.fill("橱窗");
  // The first search waits for the index.
  await expect(options(page).filter({ hasText: "员工号橱窗" }).first()).toBeVisible({ timeout: 15_000 });
  await expect(options(page).first()).toContainText("员工号橱窗");
  await options(page).first().click();
  await expect(page).toHaveURL(/#\/employee-showcase$/);
  await expect(search).toHaveValue("");
  await expect(options(page)).toHaveCount(0);
});

test("results are in the page's language, and found by either", async ({ page }) => {
  await open(page, "", "en");
  const search = await wake(page);
  for (const query of ["followers", "粉丝", "fensi"]) {
    await search.fill(query);
    await expect(page.getByRole("group", { name: "Rules" }).getByRole("option").filter({ hasText: "At least 500 effective followers" })).toBeVisible();
  }
});

test("the index is not in the first load, and what is typed before it comes is kept", async ({ page }) => {
  let asked = 0;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/live-box|search-index/, async (route) => {
    asked++;
    await held;
    await route.continue();
  });
  await open(page);
  expect(asked).toBe(0);
  const shell = page.locator("#search");
  await shell.click();
  await shell.fill("扩容");
  await expect(box(page)).toHaveCount(0);
  release();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("扩容");
  await expect(options(page).first()).toContainText("绑定账号量扩容");
});

test("a search that cannot be loaded says so, and works when it can", async ({ page }) => {
  await open(page);
  const search = await wake(page);
  // Whatever was loaded ahead is loaded again after this.
  await page.reload();
  await page.route(/search-index/, (route) => route.fulfill({ status: 200, contentType: "text/javascript", body: "throw new Error('cut off')" }));
  await wake(page);
  await search.fill("扩容");
  await expect(page.locator(".find .none")).toContainText("没有加载出来");
});
