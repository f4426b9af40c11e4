import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { rulebook, type FormId } from "yushen";
import { findings } from "./axe.js";
import { clearAll, dataOf, drop, example, expect, field, issue, json, jsonText, menu, open, paste, showForm, showJson, showWay, test, toast, typeJson, undo, verdict, type Lang } from "./helpers.js";

/** The text that is marked, in the colour of an error and so on. */
const marked = (page: Page, severity: "error" | "warning" | "info") => page.locator(`#json .cm-lintRange-${severity}`);

const choices = (page: Page) => page.locator("#json .cm-tooltip-autocomplete li");

/** The editor takes none of its choices for a moment after they are shown: a key that was meant for the text may come then. */
const choosable = (page: Page) => page.waitForTimeout(100);

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
  await expect(toast(page)).toContainText("binding.json");
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
  await page.keyboard.press("Delete");
  expect(await jsonText(page)).toBe(text.replace(",,", ","));
  await typeJson(page, text.replace(",,", ""));
  await expect(page.locator(".syntax")).toHaveCount(0);
  await showWay(page, "whole");
  await expect(field(page, "account.effectiveFans")).toHaveValue("600");
  // The mending was one step, the key before it another, and so was the file.
  await undo(page);
  await undo(page);
  await undo(page);
  await showWay(page, "whole");
  await expect(field(page, "account.effectiveFans")).toHaveValue("777");
});

test("the form view says when the JSON cannot be read, and editing there can be undone", async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await typeJson(page, '{"account": {"effectiveFans": 600}}');
  await typeJson(page, '{"account": {"effectiveFans": 600}');
  await showWay(page, "whole");
  await expect(page.getByRole("alert")).toContainText("语法错误");
  await field(page, "account.effectiveFans").fill("700");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await undo(page);
  await showJson(page);
  expect(await jsonText(page)).toBe('{"account": {"effectiveFans": 600}');
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
  await typeJson(page, JSON.stringify({ form: "lead-page", data: { component: { id: "abc" } } }));
  await page.getByRole("button", { name: "按「线索组件落地页」打开" }).click();
  await expect(page).toHaveURL(/#\/lead-page$/);
  await expect(field(page, "component.id")).toHaveValue("abc");
});

for (const form of Object.keys(rulebook.forms) as FormId[]) {
  test(`a file without a form's name is asked about, and its own form is proposed: ${form}`, async ({ page }) => {
    const { title, examples } = rulebook.forms[form];
    await open(page);
    for (const { data } of examples.slice(0, 3)) {
      await page.evaluate(() => void (location.hash = "#/"));
      await drop(page, "提交.json", JSON.stringify(data));
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("heading")).toHaveText(`这份 JSON 像是「${title["zh-CN"]}」，按它打开？`);
      await dialog.getByRole("button", { name: `按「${title["zh-CN"]}」打开` }).click();
      await expect(page).toHaveURL(new RegExp(`#/${form}$`));
      await expect(dialog).toHaveCount(0);
    }
  });
}

test("a file that is clearly another form's is asked about; one that may be this form's is not", async ({ page }) => {
  await open(page, "profile-mount");
  const lead = rulebook.forms["lead-page"].examples[0]!.data;
  await drop(page, "x.json", JSON.stringify(lead));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading")).toContainText("线索组件");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/#\/profile-mount$/);
  await drop(page, "x.json", JSON.stringify(lead));
  await dialog.getByRole("button", { name: "仍按「抖音个人页挂载」打开" }).click();
  await expect(page.locator(".issue", { hasText: "format/unknown-field" }).first()).toBeVisible();
});

test("data that no form knows are asked about with all forms to choose from", async ({ page }) => {
  await open(page);
  await drop(page, "x.json", '{"zz": 1}');
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading")).toHaveText("看不出这份 JSON 属于哪张表单");
  await dialog.getByLabel("其他表单").selectOption("lead-page");
  await dialog.getByRole("button", { name: "打开", exact: true }).click();
  await expect(page).toHaveURL(/#\/lead-page$/);
});

test("JSON that looks like another form's can be opened there", async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await typeJson(page, JSON.stringify(rulebook.forms["lead-page"].examples[0]!.data));
  await expect(page.locator(".json-way .told")).toContainText("这份 JSON 像是");
  await page.locator(".json-way .told").getByRole("button").click();
  await expect(page).toHaveURL(/#\/lead-page/);
});

test("an issue is marked at its value, an unknown field at its name, what is missing at what would hold it", async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await typeJson(page, '{\n  "miniProgram": {"creditScore": 55, "online": "yes"},\n  "account": {"effectiveFans": 380, "fanss": 1}\n}');
  await expect(marked(page, "error").filter({ hasText: /^55$/ })).toHaveCount(1);
  await expect(marked(page, "error").filter({ hasText: /^"yes"$/ })).toHaveCount(1);
  await expect(marked(page, "error").filter({ hasText: /^380$/ })).toHaveCount(1);
  await expect(marked(page, "warning").filter({ hasText: /^"fanss"$/ })).toHaveCount(1);
});

test("completion gives keys with their labels, in Chinese too, and values with theirs; the outcome is JSON", { tag: "@phone" }, async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await typeJson(page, "{}");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+Space");
  await expect(choices(page).filter({ hasText: "account" })).toContainText("抖音账号");
  await choosable(page);
  // With no wait for what the keys before it change.
  await page.keyboard.type("acc");
  await page.keyboard.press("Enter");
  await expect(choices(page).filter({ hasText: "effectiveFans" })).toBeVisible();
  await choosable(page);
  await page.keyboard.insertText("粉丝");
  await page.keyboard.press("Tab");
  await page.keyboard.type('600, "type": ');
  await page.keyboard.press("Control+Space");
  await expect(choices(page).filter({ hasText: "brand" })).toContainText("品牌号");
  await choosable(page);
  await page.keyboard.type("br");
  await page.keyboard.press("Enter");
  expect(JSON.parse(await jsonText(page))).toEqual({ account: { effectiveFans: 600, type: "brand" } });
});

test("the caret's field is explained below, with its rules as links; a pointer gets the same by hovering", { tag: "@phone" }, async ({ page, isMobile }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await typeJson(page, '{"miniProgram": {"creditScore": 55}}');
  await page.keyboard.press("ControlOrMeta+Home");
  for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
  const here = page.locator(".json-way .here");
  await expect(here).toContainText("小程序信用分");
  await expect(here).toContainText("整数，0 到 100");
  await expect(here.getByRole("link", { name: "小程序信用分不低于 60" })).toHaveAttribute("href", "#/rules/profile-mount/credit-score");
  if (isMobile) return;
  await marked(page, "error").first().hover();
  await expect(page.locator("#json .cm-tooltip .about")).toContainText("小程序信用分不低于 60");
  await expect(page.locator("#json .cm-tooltip .cm-diagnostic")).toContainText("还差 5 分");
});

test("an issue leads to its value in the JSON, and stays there", { tag: "@phone" }, async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await typeJson(page, '{"miniProgram": {"creditScore": 55}, "account": {"effectiveFans": 380}}');
  await page.locator(".issue .where button", { hasText: "有效粉丝" }).first().click();
  await expect(json(page)).toBeFocused();
  await expect(page.locator(".json-way .here")).toContainText("account.effectiveFans");
  await page.keyboard.type("6");
  expect(await jsonText(page)).toContain('"effectiveFans": 6');
});

test("form and JSON are in step: an edit elsewhere changes only what differs, and undo brings the very text back", async ({ page }) => {
  await open(page, "lead-page");
  await example(page, "passing");
  const data = structuredClone(rulebook.forms["lead-page"].examples.find(({ verdict: v }) => v === "pass")!.data) as { popup?: Record<string, unknown> };
  const text = JSON.stringify({ ...data, popup: { ...data.popup, trigger: "pageEnter" } }).replace('"pageEnter"', '   "pageEnter"   ');
  await showJson(page);
  await typeJson(page, text);
  await issue(page, "lead-page/no-popup-on-entry").getByRole("button", { name: /^改为/ }).first().click();
  await expect(issue(page, "lead-page/no-popup-on-entry")).toHaveCount(0);
  const after = await jsonText(page);
  expect(after).not.toBe(text);
  // Its odd spacing is still there: only the value was written anew.
  expect(after.replace(/ {3}"\w+" {3}/, "")).toBe(text.replace(/ {3}"\w+" {3}/, ""));
  await page.keyboard.press("ControlOrMeta+Z");
  expect(await jsonText(page)).toBe(text);
  await page.keyboard.press("ControlOrMeta+Shift+Z");
  expect(await jsonText(page)).toBe(after);
});

test("what is typed in the JSON is judged at once, and undo is the form's", async ({ page }) => {
  await open(page, "profile-mount");
  await field(page, "account.effectiveFans").fill("380");
  await showJson(page);
  await expect(issue(page, "profile-mount/effective-fans")).toHaveCount(1);
  await typeJson(page, '{"account": {"effectiveFans": 600}}');
  await expect(issue(page, "profile-mount/effective-fans")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+Z");
  expect(JSON.parse(await jsonText(page))).toEqual({ account: { effectiveFans: 380 } });
  await showForm(page);
  await expect(field(page, "account.effectiveFans")).toHaveValue("380");
});

test("Tab leaves the JSON, also where choices are shown, after Escape", { tag: "@phone" }, async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await typeJson(page, "{}");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+Space");
  await expect(choices(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(choices(page)).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(json(page)).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(json(page)).toBeFocused();
});

test("a long text is copied whole, found in and folded", async ({ page }) => {
  await open(page, "binding");
  await showJson(page);
  const text = JSON.stringify({ documents: Array.from({ length: 20 }, () => ({ kind: "businessLicense", holder: "北京" })), categories: [] }, null, 2);
  await typeJson(page, text);
  expect(await jsonText(page)).toBe(text);
  await page.getByRole("button", { name: "查找" }).click();
  await page.keyboard.type("categories");
  await page.keyboard.press("Enter");
  await expect(page.locator("#json .cm-searchMatch-selected")).toHaveText("categories");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "全部折叠" }).click();
  await expect(page.locator("#json .cm-foldPlaceholder")).not.toHaveCount(0);
});

test("text is pasted at the caret", async ({ page }) => {
  await open(page, "binding");
  await showJson(page);
  await typeJson(page, '{"miniProgram": {"entityName": ""}}');
  await page.keyboard.press("ControlOrMeta+End");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
  await paste(page, "北京");
  expect(JSON.parse(await jsonText(page))).toEqual({ miniProgram: { entityName: "北京" } });
});

for (const lang of ["zh-CN", "en"] as Lang[]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing in the JSON, its choices, its search and a problem: ${lang}, ${colorScheme}`, { tag: "@phone" }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(page, "profile-mount", lang);
      await showJson(page);
      const found = () => findings(page, ".json-way");
      await typeJson(page, '{\n  "miniProgram": {"creditScore": 55},\n  "account": {"type": "brand", "adult": true, "fanss": null}\n}');
      expect(await found()).toEqual([]);
      await page.keyboard.press("ControlOrMeta+F");
      expect(await found(), "search").toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("ControlOrMeta+Home");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Control+Space");
      await expect(choices(page).first()).toBeVisible();
      expect(await found(), "choices").toEqual([]);
      await page.keyboard.press("Escape");
      await typeJson(page, "{'a': 1}");
      expect(await found(), "problem").toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
}
