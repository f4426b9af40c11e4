import { answer, example, expect, field, issue, open, test, undo, unfold } from "./helpers.js";

test("what would settle an issue is a button where it is the user's to choose, and breaks nothing else", { tag: "@phone" }, async ({ page }) => {
  await open(page, "employee-handover");
  await example(page, "passing");
  await field(page, "action").selectOption("cancel");
  const found = issue(page, "employee-handover/created-action");
  await found.getByRole("button", { name: "改为「离职换绑给其他员工」" }).click();
  await expect(field(page, "action")).toHaveValue("reassign");
  await expect(found).toHaveCount(0);
  // Now this would bring another error: there is nothing to offer.
  await field(page, "action").selectOption("cancel");
  await answer(page, "unsettledAssets", "是").check();
  await unfold(page);
  await answer(page, "realNameReleased", "否").check();
  await expect(found).toBeVisible();
  await expect(found.getByRole("button", { name: "改为" })).toHaveCount(0);
});

test("a fact is offered to be tried, and never to be set", async ({ page }) => {
  await open(page, "profile-mount");
  await example(page, "passing");
  await field(page, "account.effectiveFans").fill("20");
  const found = issue(page, "profile-mount/effective-fans");
  await expect(found.getByRole("button", { name: /改为|添加|移除/ })).toHaveCount(0);
  await expect(found.getByRole("button", { name: "试试 500" })).toBeVisible();
});

test("an element that is one too many is taken out by a button, and brought back by undo", async ({ page }) => {
  await open(page, "lead-page");
  await example(page, "passing");
  const before = await page.locator('[id="field:usage"] input:checked').count();
  await page.locator('[id="field:usage"] input').nth(1).check();
  const found = issue(page, "lead-page/lead-use-only");
  await found.getByRole("button", { name: "移除这一项" }).click();
  await expect(found).toHaveCount(0);
  await expect(page.locator('[id="field:usage"]')).toBeFocused();
  await expect(page.locator('[id="field:usage"] input:checked')).toHaveCount(before);
  await undo(page);
  await expect(found).toHaveCount(1);
});
