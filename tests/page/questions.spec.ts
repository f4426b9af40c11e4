import { expect, test } from "./helpers.js";
import { answerFrom, exampleOf, rulebook, start } from "./questions.js";

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
    await expect(page.locator("h1")).toHaveText("已经可以判断：不符合要求");
    await expect(page.locator(".todo li").first()).toBeVisible();
  });
}
