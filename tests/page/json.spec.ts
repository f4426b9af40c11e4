import { readFile } from "node:fs/promises";
import { clearAll, dataOf, drop, example, expect, field, issue, json, menu, open, showJson, showWay, test, toast, undo, verdict } from "./helpers.js";

const select = (page: import("@playwright/test").Page) =>
  json(page).evaluate((area) => (area as HTMLTextAreaElement).selectionStart);

test("export, clear, open: the same form again", async ({ page }) => {
  await open(page, "binding");
  await example(page, "passing");
  const before = await dataOf(page);
  const downloading = page.waitForEvent("download");
  await (await menu(page, "files")).getByRole("button", { name: "导出 JSON" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("binding.json");
  const file = await download.path();
  await clearAll(page);
  expect(await dataOf(page)).toEqual({});
  await menu(page, "files");
  await page.locator('input[type="file"]').setInputFiles({
    name: "binding.json",
    mimeType: "application/json",
    buffer: await readFile(file),
  });
  await expect(field(page, "documents[0].kind")).toBeVisible();
  expect(await dataOf(page)).toEqual(before);
});

test("a dropped file is the open form's", async ({ page }) => {
  await open(page, "profile-mount");
  await drop(page, "我的.json", JSON.stringify({ account: { effectiveFans: 380 } }));
  await expect(field(page, "account.effectiveFans")).toHaveValue("380");
  await expect(issue(page, "profile-mount/effective-fans")).toHaveCount(1);
});

test("a file that names its form opens it, and so does one named after it", async ({ page }) => {
  await open(page, "profile-mount");
  await drop(page, "x.json", JSON.stringify({ form: "lead-page", data: { component: { id: "abc" } } }));
  await expect(page).toHaveURL(/#\/lead-page$/);
  await expect(field(page, "component.id")).toHaveValue("abc");
  await page.goto("./#/");
  await drop(page, "binding (1).json", JSON.stringify({ account: { douyinId: "abc_1234" } }));
  await expect(page).toHaveURL(/#\/binding$/);
  await expect(field(page, "account.douyinId")).toHaveValue("abc_1234");
});

test("a syntax error is shown with line and column, the caret at it, and nothing is lost", async ({ page }) => {
  await open(page, "profile-mount");
  await field(page, "account.effectiveFans").fill("777");
  const text = '{\n  "account": {\n    "effectiveFans": 600,,\n  }\n}\n';
  await drop(page, "bad.json", text);
  await expect(page.locator(".syntax")).toContainText("第 3 行第 26 列");
  await expect(json(page)).toBeFocused();
  expect(await select(page)).toBe(text.indexOf(",,") + 1);
  await expect(json(page)).toHaveValue(text);
  await expect(verdict(page)).toHaveText("不符合要求");
  await json(page).fill(text.replace(",,", ""));
  await expect(page.locator(".syntax")).toHaveCount(0);
  await showWay(page, "whole");
  await expect(field(page, "account.effectiveFans")).toHaveValue("600");
  // The mending was one step, and the file another.
  await undo(page);
  await undo(page);
  await showWay(page, "whole");
  await expect(field(page, "account.effectiveFans")).toHaveValue("777");
});

test("the form view says when the JSON cannot be read, and editing there can be undone", async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await json(page).fill('{"account": {"effectiveFans": 600}}');
  await json(page).fill('{"account": {"effectiveFans": 600}');
  await showWay(page, "whole");
  await expect(page.getByRole("alert")).toContainText("语法错误");
  await field(page, "account.effectiveFans").fill("700");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await undo(page);
  await showJson(page);
  await expect(json(page)).toHaveValue('{"account": {"effectiveFans": 600}');
});

test("values of a wrong type and unknown fields are shown, reported and kept", async ({ page }) => {
  await open(page, "profile-mount");
  const given = { account: { effectiveFans: "很多", adult: "yes", kind: ["x"], fans: 5 }, landingPage: 7, extra: { a: 1 } };
  await drop(page, "a.json", JSON.stringify(given));
  await expect(field(page, "account.effectiveFans")).toHaveValue("很多");
  await expect(page.locator(".misfit")).toHaveCount(3);
  await expect(issue(page, "format/type")).toHaveCount(4);
  await expect(issue(page, "format/unknown-field")).toHaveCount(2);
  for (const link of await page.locator(".issue .where button").all()) {
    await link.click();
    await expect(page.locator('[id^="field:"]:focus')).toHaveCount(1);
  }
  await field(page, "miniProgram.creditScore").fill("80");
  expect(await dataOf(page)).toEqual({ ...given, miniProgram: { creditScore: 80 } });
});

for (const [name, text] of [
  ["a list", "[1]"],
  ["a number", "5"],
  ["null", "null"],
  ["text", '"abc"'],
] as const) {
  test(`a root that is ${name} is reported, and filling in a field starts anew`, async ({ page }) => {
    await open(page, "profile-mount");
    await drop(page, "a.json", text);
    await expect(issue(page, "format/type")).toHaveCount(1);
    await expect(page.getByRole("alert")).toBeVisible();
    await field(page, "miniProgram.creditScore").fill("80");
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(await dataOf(page)).toEqual({ miniProgram: { creditScore: 80 } });
  });
}

test("an empty file is a syntax error", async ({ page }) => {
  await open(page, "profile-mount");
  await drop(page, "empty.json", "");
  await expect(page.locator(".syntax")).toContainText("第 1 行第 1 列");
});

test("files of Chinese Windows are read: GB18030, UTF-16 and a byte order mark", async ({ page }) => {
  await open(page, "binding");
  const name = [0xb1, 0xb1, 0xbe, 0xa9]; // 北京
  const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
  await drop(page, "gb.json", [...ascii('{"miniProgram":{"entityName":"'), ...name, ...ascii('"}}')]);
  await expect(field(page, "miniProgram.entityName")).toHaveValue("北京");
  await expect(toast(page)).toContainText("GB18030");
  const utf16 = [..."\ufeff{\"miniProgram\":{\"entityName\":\"上海\"}}"].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
  await drop(page, "u16.json", utf16);
  await expect(field(page, "miniProgram.entityName")).toHaveValue("上海");
  await drop(page, "bom.json", '\ufeff{"miniProgram":{"entityName":"广州"}}');
  await expect(field(page, "miniProgram.entityName")).toHaveValue("广州");
});

test("a file over the engine's limit is reported as too large and does not stop the page", async ({ page }) => {
  await open(page, "profile-mount");
  await drop(page, "big.json", JSON.stringify({ account: { note: "x".repeat(1_200_000) } }));
  await expect(issue(page, "format/too-large")).toHaveCount(1);
  await drop(page, "huge.json", " ".repeat(5_000_000));
  await expect(toast(page)).toContainText("超过 4 MB");
  await undo(page);
  await expect(issue(page, "format/too-large")).toHaveCount(0);
});

test("JSON that says it is another form's can be opened there", async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await json(page).fill(JSON.stringify({ form: "lead-page", data: { component: { id: "abc" } } }));
  await page.getByRole("button", { name: "按该表单打开" }).click();
  await expect(page).toHaveURL(/#\/lead-page$/);
  await expect(field(page, "component.id")).toHaveValue("abc");
});
