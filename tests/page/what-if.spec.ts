// A fact is tried on a copy: what would be said then stands beside the issue, and nothing is set.
import { dataOf, example, exampleOfItsDay, expect, field, issue, menu, open, showWay, test } from "./helpers.js";

test("a number: all that would be in order is said, and nothing is set", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "passing");
  await field(page, "account.effectiveFans").fill("20");
  const found = issue(page, "profile-mount/effective-fans");
  const ask = found.getByRole("button", { name: "试试 500" });
  await ask.click();
  await expect(found.locator(".trial")).toContainText("若达 500：全部符合");
  await expect(ask).toHaveAttribute("aria-expanded", "true");
  await expect(field(page, "account.effectiveFans")).toHaveValue("20");
  await expect(found).toHaveCount(1);
  expect(await dataOf(page)).toMatchObject({ account: { effectiveFans: 20 } });
  await showWay(page, "whole");
  await found.getByRole("button", { name: "收起" }).click();
  await expect(found.locator(".trial")).toHaveCount(0);
  await expect(ask).toBeFocused();
});

test("what would still stand then is counted and named, and follows what is filled in", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "passing");
  await field(page, "account.effectiveFans").fill("20");
  await field(page, "miniProgram.creditScore").fill("55");
  const found = issue(page, "profile-mount/effective-fans");
  await found.getByRole("button", { name: "试试 500" }).click();
  await expect(found.locator(".trial")).toContainText("若达 500：还有 1 处要改（小程序信用分）");
  await field(page, "miniProgram.creditScore").fill("60");
  await expect(found.locator(".trial")).toContainText("若达 500：全部符合");
  await field(page, "miniProgram.creditScore").fill("");
  await expect(found.locator(".trial")).toContainText("若达 500：还有 1 项待填");
});

test("every trial of every failing example says what would come of it, and changes nothing", async ({ page, isMobile }) => {
  test.skip(isMobile, "the buttons are the same");
  test.slow();
  let tried = 0;
  for (const form of ["profile-mount", "binding", "lead-page", "employee-account", "quota-expansion"]) {
    await open(page, form);
    await exampleOfItsDay(page, "failing");
    const before = await page.locator(".issue").count();
    for (const box of await page.locator(".trials").all())
      for (const ask of await box.locator("[aria-expanded]").all()) {
        await ask.click();
        await expect(box.locator(".trial")).toContainText(/：(全部符合|还有 \d+ (处要改|项待填))/);
        tried += 1;
      }
    await expect(page.locator(".issue")).toHaveCount(before);
    // Nothing was done that could be undone, besides the example and its day.
    await page.evaluate(() => scrollTo(0, 0));
    const options = await menu(page, "options");
    for (let i = 0; i < 2; i++) await options.getByRole("button", { name: "撤销" }).click();
    await expect(options.getByRole("button", { name: "撤销" })).toBeDisabled();
    await page.keyboard.press("Escape");
  }
  expect(tried).toBeGreaterThan(5);
});
