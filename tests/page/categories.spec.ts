import { dataOf, expect, field, open, test } from "./helpers.js";

test.beforeEach(async ({ page }) => {
  await open(page, "binding");
  await field(page, "miniProgram.categories").getByRole("button", { name: "添加" }).click();
});

test("finds a category by words of any level, whatever their width, case and spaces", async ({ page }) => {
  const search = page.getByRole("combobox", { name: "搜索类目" });
  const options = page.locator('.menu [role="option"]');
  await search.fill("赛事 体育");
  await expect(options).toHaveCount(1);
  await expect(options.first()).toContainText("体育赛事");
  await search.fill("ｉｔ　科技");
  await expect(options.first()).toContainText("IT 科技");
  const wide = await options.count();
  await search.fill("It科技");
  await expect(options).toHaveCount(wide);
  await search.fill("没有这样的类目");
  await expect(options).toHaveCount(0);
});

test("picks by keyboard, says what the category allows, and fills in the three levels", async ({ page }) => {
  await page.getByRole("combobox", { name: "搜索类目" }).fill("体育赛事");
  await page.keyboard.press("ArrowDown");
  const says = await page.locator('.menu [role="option"]').first().locator(".tag").innerText();
  await page.keyboard.press("Enter");
  await expect(field(page, "miniProgram.categories[0].level1")).toHaveValue("体育");
  await expect(field(page, "miniProgram.categories[0].level3")).toHaveValue("体育赛事");
  await expect(page.locator(".says")).toHaveText(says);
  expect(await dataOf(page)).toEqual({
    miniProgram: { categories: [{ level1: "体育", level2: "体育", level3: "体育赛事" }] },
  });
});

test("Escape closes the list and leaving it picks nothing", async ({ page }) => {
  const search = page.getByRole("combobox", { name: "搜索类目" });
  await search.fill("体育");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(page.locator('.menu [role="option"]')).toHaveCount(0);
  await search.fill("体育");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator('.menu [role="option"]')).toHaveCount(0);
  await expect(field(page, "miniProgram.categories[0].level1")).toHaveValue("");
});

test("a category that no table lists can be written", async ({ page }) => {
  await field(page, "miniProgram.categories[0].level1").fill("甲");
  await field(page, "miniProgram.categories[0].level2").fill("乙");
  await field(page, "miniProgram.categories[0].level3").fill("丙");
  await field(page, "miniProgram.categories[0].level3").blur();
  await expect(page.locator(".says")).toHaveText("本表没有列出这个类目。");
  await expect(page.locator(".issue code", { hasText: "binding/category-unlisted" })).toHaveCount(1);
});

for (const height of [667, 320])
  test(`on a phone the list never covers what is written, nor leaves the screen: ${height} px high`, async ({ page }) => {
    // A keyboard leaves about half of the screen.
    await page.setViewportSize({ width: 375, height });
    const search = page.getByRole("combobox", { name: "搜索类目" });
    for (const block of ["start", "center", "end"] as const) {
      await search.evaluate((input, block) => input.scrollIntoView({ block }), block);
      await search.focus();
      await search.fill("教");
      await expect(page.locator('.menu [role="option"]').first()).toBeVisible();
      await page.waitForTimeout(100);
      const [input, menu] = await page.evaluate(() => [document.querySelector(".combobox input")!, document.querySelector(".combobox .menu")!].map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
      expect(Math.min(input!.bottom, menu!.bottom) - Math.max(input!.top, menu!.top), `${block}: they overlap`).toBeLessThanOrEqual(0);
      expect(menu!.top, block).toBeGreaterThanOrEqual(0);
      expect(menu!.bottom, block).toBeLessThanOrEqual(height);
      expect(menu!.height, block).toBeGreaterThan(60);
      await page.keyboard.press("Escape");
    }
  });
