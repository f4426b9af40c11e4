import { expect, test } from "./helpers.js";
import { answer, answerFrom, asked, exampleOf, goOn, rulebook, start } from "./questions.js";

for (const form of Object.keys(rulebook.forms)) {
  test(`${form}: the passing example's answers lead to a pass`, async ({ page }) => {
    test.slow();
    const example = exampleOf(form, "pass");
    await start(page, form, example.asOf);
    const { step, asked } = await answerFrom(page, form, example);
    expect(asked.length).toBeGreaterThan(0);
    expect(step).toBe("end");
    await expect(page.locator("h1")).toHaveText("没有发现问题");
  });

  test(`${form}: the failing example's answers settle it`, async ({ page }) => {
    test.slow();
    const example = exampleOf(form, "fail");
    await start(page, form, example.asOf);
    const { step } = await answerFrom(page, form, example);
    expect(step).toBe("settled");
    await expect(page.locator("h1")).toHaveText("已经可以判断：不符合");
    await expect(page.locator(".todo li").first()).toBeVisible();
  });
}

test("keys alone: digits choose, Enter goes on, and a digit that is typed stays a digit", async ({ page }) => {
  await start(page, "profile-mount");
  await expect(page.locator("#question")).toBeFocused();
  await page.keyboard.press("1");
  await expect(page.locator('.option input[value="true"]')).toBeChecked();
  await page.keyboard.press("2");
  await expect(page.locator('.option input[value="false"]')).toBeChecked();
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=miniProgram\.creditScore/);
  const score = page.locator('[id="field:miniProgram.creditScore"]');
  await score.focus();
  await page.keyboard.type("61");
  await expect(score).toHaveValue("61");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/creditScore/);
  await expect(page.locator("#question")).toBeFocused();
});

test("back and forward lead through the questions, and the answers stay", async ({ page }) => {
  await start(page, "profile-mount");
  const first = asked(page).q;
  await answer(page, "profile-mount", first, true);
  await goOn(page);
  await expect.poll(() => asked(page).q).not.toBe(first);
  const second = asked(page).q;
  await page.goBack();
  await expect.poll(() => asked(page).q).toBe(first);
  await expect(page.locator('.option input[value="true"]')).toBeChecked();
  await page.goForward();
  await expect.poll(() => asked(page).q).toBe(second);
  await page.getByRole("button", { name: "上一题" }).click();
  await expect.poll(() => asked(page).q).toBe(first);
});

test("a wrong value is told below it, and there is no way on but to mend or to skip it", async ({ page }) => {
  await start(page, "profile-mount");
  await page.goto("./#/profile-mount/questions?q=account.effectiveFans");
  const fans = page.locator('[id="field:account.effectiveFans"]');
  await fans.fill("六百");
  await goOn(page);
  await expect(page.locator('[id="field:account.effectiveFans:findings"]')).toContainText("请");
  await expect(fans).toBeFocused();
  expect(asked(page).q).toBe("account.effectiveFans");
  await page.getByRole("button", { name: "不知道，先跳过" }).click();
  await expect.poll(() => asked(page).q).not.toBe("account.effectiveFans");
  await page.goBack();
  await expect(fans).toHaveValue("");
  await goOn(page);
  await expect(page.getByRole("alert")).toHaveText("请先回答；不知道就先跳过。");
});

test("what is skipped comes back once, at the end", async ({ page }) => {
  test.slow();
  await start(page, "employee-handover");
  const seen: string[] = [];
  for (;;) {
    const { q, step } = asked(page);
    if (step !== "") break;
    seen.push(q);
    expect(seen.length).toBeLessThan(20);
    await page.locator(".onward .quiet").click();
    await expect.poll(() => JSON.stringify(asked(page))).not.toBe(JSON.stringify({ q, step }));
  }
  const once = new Set(seen);
  expect(seen.length).toBeLessThanOrEqual(2 * once.size);
  expect(seen.slice(0, once.size)).toEqual([...once]);
  await expect(page.locator("h1")).toHaveText("还不能判断");
  await expect(page.locator(".left a")).not.toHaveCount(0);
});

test("why it is asked leads to the rule, and where to find it is said", async ({ page }) => {
  await start(page, "profile-mount");
  await page.goto("./#/profile-mount/questions?q=miniProgram.creditScore");
  await expect(page.locator(".where")).toContainText("能力 › 挂载 › 抖音个人页挂载");
  await expect(page.locator(".why a").first()).toHaveAttribute("href", "#/rules/profile-mount/credit-score");
});

test("a refusal can be mended, gone on with, and read as a report; answers are reviewed and changed", { tag: "@phone" }, async ({ page }) => {
  await start(page, "profile-mount");
  await page.goto("./#/profile-mount/questions?q=miniProgram.creditScore");
  await page.locator('[id="field:miniProgram.creditScore"]').fill("50");
  await goOn(page);
  await expect(page.locator("h1")).toHaveText("已经可以判断：不符合");
  await expect(page.locator(".todo")).toContainText("开发者");
  await page.getByRole("button", { name: "继续，看看还有没有别的问题" }).click();
  await expect.poll(() => asked(page).q).not.toBe("");
  await page.getByRole("link", { name: "查看和修改回答" }).click();
  await expect(page.locator("h1")).toHaveText("检查你的回答");
  await expect(page.locator(".review dl")).toContainText("50");
  await page.getByRole("link", { name: /^修改：/ }).click();
  await page.locator('[id="field:miniProgram.creditScore"]').fill("70");
  await goOn(page);
  await expect(page.locator("h1")).toHaveText("检查你的回答");
  await expect(page.locator(".review dl")).toContainText("70");
  await page.getByRole("button", { name: "接着答" }).click();
  await expect.poll(() => asked(page).step).toBe("");
});

for (const lang of ["zh-CN", "en"] as const)
  test(`the way on is in sight on a phone, without scrolling, and a finger has 44 px: ${lang}`, { tag: "@phone" }, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 740 });
    await start(page, "profile-mount", undefined, lang);
    for (const path of ["miniProgram.online", "miniProgram.creditScore", "account.type", "review", "end"]) {
      const isStep = !path.includes(".");
      await page.goto(`./#/profile-mount/questions?${isStep ? "step" : "q"}=${path}`);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
      await expect(page.locator("#question")).toBeVisible();
      if (!isStep) await expect(page.locator(".onward > *").first()).toBeInViewport({ ratio: 1 });
      const small = await page
        .locator(".questions :is(button, a, .option):visible:not(.why *)")
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML));
      expect(small, path).toEqual([]);
    }
  });
