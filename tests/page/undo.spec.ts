// One history for all edits, by the keys that editors have.
import { answer, drop, example, expect, field, open, test, undo, unfold } from "./helpers.js";

const undoKey = "ControlOrMeta+z";
const redoKey = "ControlOrMeta+Shift+z";

test("typed edits are undone by field, in order, and focus goes to what changed", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open(page, "profile-mount");
  const fans = field(page, "account.effectiveFans");
  const score = field(page, "miniProgram.creditScore");
  await fans.pressSequentially("380");
  await score.pressSequentially("55");
  await answer(page, "miniProgram.online", "是").check({ force: true });
  await page.keyboard.press(undoKey);
  await expect(answer(page, "miniProgram.online", "是")).not.toBeChecked();
  await page.keyboard.press(undoKey);
  await expect(score).toHaveValue("");
  await expect(score).toBeFocused();
  await expect(fans).toHaveValue("380");
  await page.keyboard.press(undoKey);
  await expect(fans).toHaveValue("");
  await expect(fans).toBeFocused();
  // There is nothing before.
  await page.keyboard.press(undoKey);
  await page.keyboard.press(redoKey);
  await expect(fans).toHaveValue("380");
  await page.keyboard.press("Control+y");
  await expect(score).toHaveValue("55");
  await expect(score).toBeFocused();
});

test("a pause begins another step", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await page.clock.install();
  await open(page, "profile-mount");
  const fans = field(page, "account.effectiveFans");
  await fans.pressSequentially("38");
  await page.clock.runFor(1500);
  await fans.pressSequentially("0");
  await page.keyboard.press(undoKey);
  await expect(fans).toHaveValue("38");
  await page.keyboard.press(undoKey);
  await expect(fans).toHaveValue("");
});

test("what a button did and what was typed are one history; from anywhere on the page", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open(page, "binding");
  await example(page, "passing");
  const holder = field(page, "documents[0].holder");
  await field(page, "miniProgram.entityName").fill("某公司");
  await field(page, "documents[0]").getByRole("button", { name: /^移除/ }).click();
  await page.locator("h1").focus();
  await page.keyboard.press(undoKey);
  await expect(field(page, "documents[0]")).toBeVisible();
  await page.keyboard.press(undoKey);
  await expect(field(page, "miniProgram.entityName")).not.toHaveValue("某公司");
  await page.keyboard.press(undoKey);
  await expect(field(page, "documents[0]")).toHaveCount(0);
  await expect(holder).toHaveCount(0);
  // It may be folded away by now.
  await unfold(page);
  await expect(field(page, "miniProgram.entityName")).toHaveValue("");
});

test("another field of the page keeps the browser's own undo", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open(page, "profile-mount");
  await field(page, "account.effectiveFans").fill("380");
  await page.evaluate(() => document.querySelector("footer")!.append(Object.assign(document.createElement("input"), { id: "else" })));
  await page.locator("#else").pressSequentially("abc");
  await page.keyboard.press(undoKey);
  await expect(page.locator("#else")).not.toHaveValue("abc");
  await expect(field(page, "account.effectiveFans")).toHaveValue("380");
});

test("a file that was opened over what was typed is undone to it", async ({ page }) => {
  await open(page, "profile-mount");
  await field(page, "account.effectiveFans").fill("380");
  await drop(page, "a.json", '{"account": {"effectiveFans": 600}}');
  await expect(field(page, "account.effectiveFans")).toHaveValue("600");
  await undo(page);
  await expect(field(page, "account.effectiveFans")).toHaveValue("380");
  await undo(page, "重做");
  await expect(field(page, "account.effectiveFans")).toHaveValue("600");
});
