// The bar of the whole form: how it stands, the way to each issue, the menus; and the stages.
import type { Page } from "@playwright/test";
import { answer, clearAll, drop, example, expect, field, issue, menu, open, pickDay, showJson, test, toast, undo } from "./helpers.js";
import { formIds } from "../package/forms.mjs";

const standing = (page: Page) => page.locator(".form-verdict");
const strip = (page: Page) => page.locator(".day-strip");

/** The top of the first control; a radio button lies in its segment. */
const firstControl = (page: Page) =>
  page.locator(".fields :is(input, select, textarea, button)").evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().top)));

for (const width of [375, 1440])
  test(`the first control of every form is above 200 px at ${width} px, and the bar is one line`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the width is what counts");
    await page.setViewportSize({ width, height: 800 });
    for (const form of formIds as string[]) {
      await open(page, form);
      await expect(page.locator(".fields")).toBeVisible();
      // A list within a card has two titles and its limits above its button.
      expect(await firstControl(page), form).toBeLessThan(form === "lead-page" ? 300 : 200);
      expect((await page.locator(".form-bar").boundingBox())!.height, form).toBeLessThanOrEqual(50);
    }
  });

test("a value that cannot be read is written wrongly, and no rule is broken", async ({ page }) => {
  await open(page, "profile-mount");
  await field(page, "account.effectiveFans").fill("6百");
  await field(page, "account.effectiveFans").blur();
  await expect(standing(page)).toHaveAccessibleName(/^填写有误 1/);
  await expect(page.locator(".rail [data-standing=malformed]")).not.toHaveCount(0);
  await expect(page.locator(".rail [data-standing=fail]")).toHaveCount(0);
  await field(page, "account.effectiveFans").fill("380");
  await expect(standing(page)).toHaveAccessibleName(/^不符合 1/);
  await drop(page, "a.json", '{"account": {"effectiveFans": 600,}}');
  await expect(standing(page)).toHaveAccessibleName(/^填写有误 1/);
});

test("previous and next go round the issues, by button and by F8", async ({ page, isMobile }) => {
  await open(page, "profile-mount");
  await example(page, "failing");
  const count = await page.locator(".issue").count();
  const pager = page.locator(".pager");
  const visited: string[] = [];
  for (let i = 0; i < count; i++) {
    if (isMobile) await pager.getByRole("button", { name: "下一处" }).click();
    else await page.keyboard.press("F8");
    await expect(pager).toHaveAccessibleName(`第 ${i + 1} 处，共 ${count} 处`);
    // Focus follows in a task of its own.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await expect(page.locator('[id^="field:"]:focus')).toHaveCount(1);
    visited.push((await page.locator('[id^="field:"]:focus').getAttribute("id"))!);
  }
  // One field may have two issues.
  const places = new Set(await page.locator(".issue .where button").allInnerTexts());
  expect(new Set(visited).size).toBe(places.size);
  await pager.getByRole("button", { name: "下一处" }).click();
  await expect(page.locator(`[id="${visited[0]}"]`)).toBeFocused();
  await pager.getByRole("button", { name: "上一处" }).click();
  await expect(page.locator(`[id="${visited.at(-1)}"]`)).toBeFocused();
});

test("a stage leads to what is wrong in it, and counts it", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "failing");
  // On a phone what was done is said over the stages, for a while.
  if ((page.viewportSize()?.width ?? 0) < 1200) await expect(toast(page)).toHaveText("", { timeout: 15_000 });
  const wrong = page.locator(".rail [data-standing=fail]");
  for (const stage of await wrong.all()) {
    await stage.click();
    await expect(page.locator('[id^="field:"]:focus')).toHaveCount(1);
    await expect(page.locator('[id^="field:"]:focus[aria-invalid=true], fieldset:has([id^="field:"]:focus)[data-tone=error], .field[data-tone=error] :focus').first()).toBeVisible();
  }
});

test("a menu opens by keyboard, Escape closes it and focus goes back", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open(page, "profile-mount");
  for (const which of ["forms", "examples", "files", "options"]) {
    const opener = page.locator(`[popovertarget="menu-${which}"]`);
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(`#menu-${which}`)).toBeVisible();
    await expect(opener).toHaveAttribute("aria-expanded", "true");
    // What it holds comes after the form.
    await expect(page.locator(`#menu-${which} .loading`)).toHaveCount(0);
    await page.keyboard.press("Tab");
    await expect(page.locator(`#menu-${which} :focus`)).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.locator(`#menu-${which}`)).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test("the title opens the other forms", async ({ page }) => {
  await open(page, "profile-mount");
  await (await menu(page, "forms")).locator('a[href="#/lead-page"]').click();
  await expect(page).toHaveURL(/#\/lead-page$/);
  await expect(page.locator("h1")).toBeFocused();
});

test("checking before submitting is an act: the missing is counted once, and the next example is a draft again", async ({ page }) => {
  await open(page, "profile-mount");
  const summary = page.locator(".submit-strip");
  await expect(summary).toHaveCount(0);
  await page.locator("button.submit").click();
  const missing = Number(/(\d+) 项必填/.exec(await summary.innerText())![1]);
  expect(missing).toBeGreaterThan(3);
  await expect(summary.getByRole("button")).toHaveCount(3 + 1);
  await expect(page.locator('[id^="field:"]:focus')).toHaveCount(1);
  // What is missing is not refused, and no wall of red.
  await expect(standing(page)).toHaveAccessibleName(/^待填 \d/);
  expect(await page.locator(".fields [data-tone=error]").count()).toBeLessThanOrEqual(3);
  await answer(page, "miniProgram.online", "是").check({ force: true });
  await expect(summary).toContainText(`${missing - 1} 项必填`);
  await clearAll(page);
  await expect(summary).toHaveCount(0);
  await expect(page.locator(".fields [data-tone=error]")).toHaveCount(0);
});

test("an example is judged at its day, one's own data are not, and it is said", async ({ page }) => {
  await open(page, "binding");
  await expect(strip(page)).toHaveCount(0);
  await example(page, "passing");
  await expect(strip(page)).toContainText("规则：2024-11-20，示例的日期");
  await expect(standing(page)).toHaveAccessibleName(/^未发现问题/);
  // Today the example's document has expired.
  await field(page, "miniProgram.entityName").press("End");
  await page.keyboard.type("司");
  await expect(strip(page)).toContainText("规则：今天。示例的日期是 2024-11-20");
  await expect(issue(page, "binding/document-expired")).toHaveCount(1);
  await strip(page).getByRole("button", { name: "仍按示例的日期" }).click();
  await expect(issue(page, "binding/document-expired")).toHaveCount(0);
  await field(page, "miniProgram.entityName").press("End");
  await page.keyboard.type("司");
  await expect(strip(page)).toContainText("规则：2024-11-20");
  await strip(page).getByRole("button", { name: "改回今天" }).click();
  await expect(strip(page)).toHaveCount(0);
});

for (const [how, act] of [
  ["a file", (page: Page) => drop(page, "a.json", "{}")],
  ["clearing", clearAll],
] as const)
  test(`${how} after an example is judged today`, async ({ page }) => {
    await open(page, "binding");
    await example(page, "passing");
    await expect(strip(page)).toBeVisible();
    await act(page);
    await expect(strip(page)).toHaveCount(0);
  });

test("the rules of a day: where rules come into force there is a tick that says so", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "passing");
  await field(page, "account.effectiveFans").fill("20");
  await expect(issue(page, "profile-mount/effective-fans")).toHaveCount(1);
  await pickDay(page, "2024-08-14");
  await expect(issue(page, "profile-mount/effective-fans")).toHaveCount(0);
  await expect(strip(page)).toContainText("规则：2024-08-14");
  const options = await menu(page, "options");
  const tick = options.getByRole("button", { name: "2024-08-15 此日起新增 5 条" });
  await expect(tick).toHaveAttribute("aria-pressed", "false");
  await tick.click();
  await expect(tick).toHaveAttribute("aria-pressed", "true");
  await options.locator("summary").click();
  await expect(options.locator("details li")).toHaveCount(5);
  await page.keyboard.press("Escape");
  await expect(issue(page, "profile-mount/effective-fans")).toHaveCount(1);
  await undo(page);
  await expect(issue(page, "profile-mount/effective-fans")).toHaveCount(0);
});

test("an issue leaves the JSON as it is shown", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "failing");
  await showJson(page);
  await page.locator(".issue .where button").first().click();
  await page.locator(".pager").getByRole("button", { name: "下一处" }).click();
  await expect(page).toHaveURL(/\/json$/);
});

test("paths of fields are for developers, and are remembered to be", async ({ page }) => {
  await open(page, "profile-mount");
  const path = page.locator(".path", { hasText: "effectiveFans" }).first();
  await expect(path).toBeHidden();
  await (await menu(page, "options")).getByRole("switch").check();
  await page.keyboard.press("Escape");
  await expect(path).toBeVisible();
  await page.reload();
  await expect(path).toBeVisible();
});

test("what was done is said until the next edit, beside a button, and covers nothing of the form", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "failing");
  await expect(toast(page)).toContainText("已载入");
  const box = (await toast(page).boundingBox())!;
  const over = await page.evaluate(({ x, y, width, height }) => {
    const toast = document.querySelector<HTMLElement>(".toast")!;
    toast.style.visibility = "hidden";
    const points = [0.05, 0.5, 0.95].flatMap((a) => [0.05, 0.5, 0.95].map((b) => document.elementFromPoint(x + a * width, y + b * height)));
    toast.style.visibility = "";
    return points.filter((under) => under?.closest(".fields, .report")).length;
  }, box);
  expect(over).toBe(0);
  await toast(page).getByRole("button", { name: "撤销" }).click();
  await expect(toast(page)).toHaveText("");
  await expect(standing(page)).toHaveAccessibleName(/^待填 \d/);
  await example(page, "failing");
  await field(page, "account.effectiveFans").fill("1");
  await expect(toast(page)).toHaveText("");
});
