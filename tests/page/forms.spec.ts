import { answer, clearAll, dataOf, drop, example, exampleOfItsDay, expect, field, issue, menu, open, openRow, pickDay, showWay, test, toast, undo, unfold, verdict } from "./helpers.js";

const allForms = async (page: import("@playwright/test").Page): Promise<string[]> => {
  await open(page);
  return page.locator(".task li a").evaluateAll((all) => all.map((link) => link.getAttribute("href")!.slice("#/".length)));
};

test("profile-mount: an issue leads to its field, and goes when the field is corrected", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "passing");
  await expect(verdict(page)).toHaveText("未发现问题");
  await field(page, "account.effectiveFans").fill("380");
  await expect(verdict(page)).toHaveText("不符合");
  const found = issue(page, "profile-mount/effective-fans");
  await expect(found).toContainText("抖音号绑定条件");
  await expect(found).toContainText("官方");
  await found.getByRole("button").first().click();
  await expect(field(page, "account.effectiveFans")).toBeFocused();
  await expect(field(page, "account.effectiveFans")).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("500");
  await expect(found).toHaveCount(0);
  await expect(verdict(page)).toHaveText("未发现问题");
});

test("lead-page: the same with a choice", async ({ page }) => {
  await open(page, "lead-page");
  await example(page, "passing");
  await field(page, "popup.trigger").selectOption("pageEnter");
  const found = issue(page, "lead-page/no-popup-on-entry");
  await found.getByRole("button").first().click();
  await expect(field(page, "popup.trigger")).toBeFocused();
  await field(page, "popup.trigger").selectOption("userAction");
  await expect(found).toHaveCount(0);
  await expect(verdict(page)).toHaveText("未发现问题");
});

test("lead-page: an issue at an element of a list of choices leads to its box", async ({ page }) => {
  await open(page, "lead-page");
  await example(page, "passing");
  await page.locator('[id="field:usage"] input').nth(1).check();
  const found = issue(page, "lead-page/lead-use-only");
  await found.getByRole("button").first().click();
  await expect(field(page, "usage[1]")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(found).toHaveCount(0);
});

test("binding: the same in a card of a list, and a removed card can be brought back", async ({ page }) => {
  await open(page, "binding");
  await exampleOfItsDay(page, "passing");
  await openRow(page, "documents[0]");
  await field(page, "documents[0].status").selectOption("revoked");
  const found = issue(page, "binding/document-status");
  await found.getByRole("button").first().click();
  await expect(field(page, "documents[0].status")).toBeFocused();
  await field(page, "documents[0].status").selectOption("valid");
  await expect(found).toHaveCount(0);
  const holder = await field(page, "documents[0].holder").inputValue();
  await field(page, "documents[0]").getByRole("button", { name: /^移除/ }).click();
  await expect(verdict(page)).not.toHaveText("未发现问题");
  await undo(page);
  await expect(field(page, "documents[0].holder")).toHaveValue(holder);
  await expect(verdict(page)).toHaveText("未发现问题");
});

test("every form: its examples are judged as they say, and every issue leads somewhere in the form", async ({ page }) => {
  test.slow();
  for (const form of await allForms(page)) {
    await page.goto(`./#/${form}`);
    await example(page, "passing");
    await expect(verdict(page), form).toHaveText("未发现问题");
    await example(page, "failing");
    await expect(verdict(page), form).toHaveText("不符合");
    const links = page.locator(".issue .where button");
    expect(await links.count(), form).toBeGreaterThan(0);
    for (const link of await links.all()) {
      await link.click();
      await expect(page.locator('[id^="field:"]:focus'), `${form}: ${await link.innerText()}`).toHaveCount(1);
    }
  }
});

test("a pass says that the platform decides, and what to do next", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "passing");
  await expect(page.locator(".verdict")).toContainText("能否通过由平台审核决定");
  await expect(page.locator("details[open] summary", { hasText: "通过之后做什么" })).toBeVisible();
});

test("what comes next in an empty form is a link", async ({ page }) => {
  await open(page, "profile-mount");
  await expect(verdict(page)).toHaveText(/^资料不全/);
  await page.locator(".steps .fill .link").first().click();
  await expect(page.locator('[id^="field:"]:focus')).toHaveCount(1);
});

test("yes, no and unanswered are three things", async ({ page }) => {
  await open(page, "profile-mount");
  const needed = page.locator('fieldset:has([id="field:miniProgram.online"]) .needed').last();
  await expect(answer(page, "miniProgram.online", "未填")).toBeChecked();
  await answer(page, "miniProgram.online", "否").check({ force: true });
  await expect(issue(page, "profile-mount/online")).toHaveCount(1);
  await answer(page, "miniProgram.online", "是").check({ force: true });
  await expect(issue(page, "profile-mount/online")).toHaveCount(0);
  await answer(page, "miniProgram.online", "未填").check({ force: true });
  await expect(needed).toBeVisible();
});

test("a number stays as it was typed, and what is no number is reported", async ({ page }) => {
  await open(page, "profile-mount");
  const fans = field(page, "account.effectiveFans");
  await fans.fill("6百");
  await expect(fans).toHaveValue("6百");
  await expect(issue(page, "format/type")).toHaveCount(1);
  await fans.fill("００６００");
  await expect(fans).toHaveValue("００６００");
  await expect(issue(page, "format/type")).toHaveCount(0);
  await fans.fill("600.5");
  await expect(issue(page, "format/type")).toHaveCount(1);
  await fans.fill("");
  await expect(issue(page, "format/type")).toHaveCount(0);
});

test("dates: typed, long term, and judged at a set time", async ({ page }) => {
  await open(page, "binding");
  await exampleOfItsDay(page, "passing");
  await openRow(page, "documents[0]");
  const until = field(page, "documents[0].validUntil");
  const longTerm = page.locator(".field", { has: until }).getByRole("checkbox");
  if (await longTerm.isChecked()) await longTerm.uncheck();
  await until.fill("2024-02-30");
  await expect(issue(page, "format/date")).toHaveCount(1);
  await until.fill("2020-01-01");
  await expect(issue(page, "binding/document-expired")).toHaveCount(1);
  await pickDay(page, "2019-12-31");
  await expect(issue(page, "binding/document-expired")).toHaveCount(0);
  await longTerm.check();
  await expect(until).toHaveValue("");
  await longTerm.uncheck();
  await expect(until).toHaveValue("2020-01-01");
});

test("clear and examples can be undone and redone", async ({ page }) => {
  await open(page, "profile-mount");
  await field(page, "account.effectiveFans").fill("777");
  await example(page, "failing");
  await clearAll(page);
  await expect(field(page, "account.effectiveFans")).toHaveValue("");
  await undo(page);
  await expect(verdict(page)).toHaveText("不符合");
  await undo(page);
  await expect(field(page, "account.effectiveFans")).toHaveValue("777");
  await undo(page, "重做");
  await expect(verdict(page)).toHaveText("不符合");
});

test("the report is copied as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "profile-mount");
  await example(page, "passing");
  await field(page, "account.effectiveFans").fill("380");
  await (await menu(page, "files")).getByRole("button", { name: "复制报告文字" }).click();
  await expect(toast(page)).toHaveText("报告已复制。");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("不符合 · 1 处要改");
  expect(text).toContain("1. 有效粉丝数：还差 120（账号本人）");
  expect(text).toContain("依据：《抖音个人页挂载》抖音号绑定条件 2（官方）");
});

test("names tell the row and the field, and what may be needed yet is folded below what is needed", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "binding");
  await example(page, "passing");
  await openRow(page, "documents[0]");
  await field(page, "documents[0].status").selectOption("revoked");
  await expect(issue(page, "binding/document-status").locator(".where button")).toHaveText("资质 1 · 证照状态");
  await page.getByRole("button", { name: "English" }).click();
  await expect(issue(page, "binding/document-status").locator(".where button")).toHaveText("Document 1, status");
  await page.getByRole("button", { name: "中文" }).click();

  await clearAll(page);
  await page.getByRole("button", { name: /^添加资质/ }).click();
  await page.locator(".steps + button").click();
  const needed = page.locator(".steps .fill .link");
  await expect(needed.filter({ hasText: "资质 1 · 资质归属" })).toHaveCount(1);
  const maybe = page.locator(".report > .maybe");
  await expect(maybe.locator("summary")).toHaveText("可能还要填（看前面的回答）");
  const link = maybe.getByRole("button", { name: "资质 1 · 证照上的名称", exact: true });
  await expect(link).toBeHidden();
  await maybe.locator("summary").click();
  const shown = [...(await needed.allInnerTexts()), ...(await maybe.locator("li").allInnerTexts())];
  expect(new Set(shown).size).toBe(shown.length);

  await (await menu(page, "files")).getByRole("button", { name: "复制报告文字" }).click();
  await expect(toast(page)).toHaveText("报告已复制。");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect([...text.matchAll(/^\d+\. (.*)：待填/gm)].map(([, what]) => what)).toEqual(await needed.allInnerTexts());
  await link.click();
  await expect(field(page, "documents[0].holder")).toBeFocused();
});

test("a deadline is said in people's words, with what is left, and so in the copied text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "binding-lifecycle");
  await field(page, "approvedAt").fill("2024年9月1日");
  await pickDay(page, "2024-09-02");
  await expect(page.locator(".moments [data-kind=due]")).toContainText("最晚 9 月 3 日 24:00 还剩 2 天");
  await expect(page.locator(".verdict .when")).toContainText("北京时间 2024 年 9 月 2 日 00:00 的规则");
  await (await menu(page, "files")).getByRole("button", { name: "复制报告文字" }).click();
  await expect(toast(page)).toHaveText("报告已复制。");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("：最晚 9 月 3 日 24:00（还剩 2 天）");
  await pickDay(page, "2024-09-07");
  await expect(page.locator(".moments [data-kind=overdue] .left")).toHaveText("已过 3 天");
});

test("a choice that a fix offers is taken by a button, and undone", async ({ page }) => {
  await open(page, "lead-page");
  await example(page, "passing");
  await field(page, "popup.trigger").selectOption("pageEnter");
  const found = issue(page, "lead-page/no-popup-on-entry");
  await found.getByRole("button", { name: /^改为「/ }).last().click();
  await expect(field(page, "popup.trigger")).toBeFocused();
  await expect(found).toHaveCount(0);
  await expect(verdict(page)).toHaveText("未发现问题");
  await undo(page);
  await expect(field(page, "popup.trigger")).toHaveValue("pageEnter");
  await expect(found).toHaveCount(1);
});

test("values are read as people write them, and leave in their plain spelling", async ({ page }) => {
  await open(page, "binding-lifecycle");
  await field(page, "approvedAt").fill("2024 年 9 月 1 日 10:00");
  await unfold(page);
  await field(page, "violations.total").fill("1,200");
  await expect(page.locator(".issue code", { hasText: /^format\// })).toHaveCount(0);
  expect(await dataOf(page)).toEqual({ approvedAt: "2024-09-01T10:00:00+08:00", violations: { total: 1200 } });
  await showWay(page, "whole");
  await expect(field(page, "approvedAt")).toHaveValue("2024-09-01 10:00");
  await expect(field(page, "violations.total")).toHaveValue("1,200");
});

test("JSON is read as a program would, and the plain spelling is taken by a button", async ({ page }) => {
  await open(page, "binding-lifecycle");
  await drop(page, "a.json", JSON.stringify({ approvedAt: "2024/9/1", extra: [1] }));
  const found = page.locator(".issue").filter({ has: page.locator("code", { hasText: /^format\/date$/ }) });
  await found.getByRole("button", { name: "改为「2024-09-01」", exact: true }).click();
  await expect(found).toHaveCount(0);
  await expect(field(page, "approvedAt")).toHaveValue("2024-09-01");
  await expect(field(page, "approvedAt")).toBeFocused();
  expect(await dataOf(page)).toEqual({ approvedAt: "2024-09-01", extra: [1] });
});
