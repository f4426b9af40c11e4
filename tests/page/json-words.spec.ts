/** What is wrong with broken JSON, and what puts it right: the same table as the engine's. */
import { readFileSync } from "node:fs";
import { checkJson } from "yushen";
import { mendAll, mended, mendOf, type Problem } from "../../www/src/views/json/mend.js";
import { expect, json, jsonText, open, showJson, test, typeJson, type Lang } from "./helpers.js";

const rows = JSON.parse(readFileSync(new URL("../laws/broken-json.json", import.meta.url), "utf8")) as [string, number, number, string, number][];

function problemIn(text: string): Problem | undefined {
  const found = checkJson("binding", text).issues.find(({ rule }) => rule === "format/json");
  return found?.params as Problem | undefined;
}

/** What one repair makes of a text; nothing where what was meant is not known. */
const repaired = (text: string): string | undefined => {
  const mend = mendOf(text, problemIn(text)!);
  return mend && mended(text, mend);
};

const table: [broken: string, repaired: string | undefined][] = [
  ["", "{}\n"],
  ['{\n"a": 1,\n}', '{\n"a": 1\n}'],
  ['{"a": 1,, "b": 2}', '{"a": 1, "b": 2}'],
  ['{"a": [\n  {"b": 1},\n\n  ]\n}', '{"a": [\n  {"b": 1}\n\n  ]\n}'],
  ['{"a": 1\n "b": 2}', '{"a": 1,\n "b": 2}'],
  ['{"a": 1; "b": 2}', '{"a": 1, "b": 2}'],
  ['{"a" 1}', '{"a" : 1}'],
  ['{"a" = 1}', '{"a" : 1}'],
  ['{"a" => 1}', '{"a" : 1}'],
  ['{"a": }', '{"a": null}'],
  ['{\n "a": {\n  "b": 1\n', '{\n "a": {\n  "b": 1\n}}\n'],
  ["[1,\n2,\n", "[1,\n2\n]\n"],
  ['{"a": 张三}', '{"a": "张三"}'],
  ['{"a": tomorrow}', '{"a": "tomorrow"}'],
  ['{"a": 1, 名称: 2}', '{"a": 1, "名称": 2}'],
  ["{'a': 1}", '{"a": 1}'],
  [`{"a": 'say "x"'}`, '{"a": "say \\"x\\""}'],
  [`{"a": 'it\\'s'}`, `{"a": "it's"}`],
  ['{"a"：1}', '{"a":1}'],
  ['{"a": 1，"b": 2}', '{"a": 1,"b": 2}'],
  ["{“a”: 1}", '{"a": 1}'],
  ["{＂a＂: 1}", '{"a": 1}'],
  ['{"a": １２}', '{"a": 12}'],
  ["[1、2]", "[1,2]"],
  ['{\u3000"a": 1}', '{ "a": 1}'],
  ["[1\u200b]", "[1]"],
  ['{"a": 1 // 注释\n}', '{"a": 1 \n}'],
  ["/* x */ {}", " {}"],
  ['{"a": 007}', '{"a": 7}'],
  ['{"a": .5}', '{"a": 0.5}'],
  ['{"a": +1}', '{"a": 1}'],
  ['{"a": 1_000}', '{"a": 1000}'],
  ['{"a": NaN}', '{"a": null}'],
  ['{"a": True}', '{"a": true}'],
  ["{},", "{}"],
  ['{"a": "C:\\Users"}', '{"a": "C:\\\\Users"}'],
  ['{"a": "x\ty"}', '{"a": "x\\ty"}'],
  // What was meant can't be told.
  ['{"a": "他说"好""}', undefined],
  ['{"a": "x\n"}', undefined],
  ["{} {}", undefined],
  ['{"a", "b": 1}', undefined],
  ['{"a"', undefined],
  ['{"a":', undefined],
  ['{"a": [1, 2}', undefined],
  ['{"a": 12万}', undefined],
  ['{"a": 0x1F}', undefined],
  ['{"a": "\\u12"}', undefined],
  ["<html>", undefined],
];

test("a repair says what was meant, and there is none where it could be meant in two ways", () => {
  for (const [broken, expected] of table) expect(repaired(broken), broken).toBe(expected);
  expect(new Set(table.map(([broken]) => problemIn(broken)!.problem)).size).toBeGreaterThan(18);
});

test("a repair of any broken text leaves JSON, or a problem further on", () => {
  let count = 0;
  for (const [text] of rows) {
    const after = repaired(text);
    if (after === undefined) continue;
    count++;
    const [before, then] = [problemIn(text)!, problemIn(after)];
    if (then) expect([then.line, then.column], text).not.toEqual([before.line, before.column]);
    if (then) expect(then.line > before.line || then.column > before.column, `${text} → ${after}`).toBe(true);
    else expect(() => JSON.parse(after) as unknown).not.toThrow();
  }
  expect(count).toBeGreaterThan(60);
});

test("all problems of a text are put right together, or none", () => {
  const text = "{\n  // 备注\n  'account': {“effectiveFans”：600，},\n  miniProgram: {\"creditScore\": 080,},\n}\n";
  const all = mendAll(text, problemIn)!;
  expect(JSON.parse(all.text)).toEqual({ account: { effectiveFans: 600 }, miniProgram: { creditScore: 80 } });
  expect(all.count).toBeGreaterThan(6);
  expect(mendAll('{"a": 1,, "b": 12万}', problemIn)).toBeUndefined();
});

const told: [text: string, zh: string, en: string][] = [
  ['{\n"account": {\n"effectiveFans": 600,\n}}', "第 3 行多了逗号", "line 3"],
  ['{"account" {}}', "冒号", "colon"],
  ['{"account": {}\n"miniProgram": {}}', "逗号", "comma"],
  ["{'account': {}}", "单引号", "single quotes"],
  ['{"account": {} // 注释\n}', "注释", "comments"],
  ['{“account”：{}}', "中文标点", "Chinese punctuation"],
  ['{"account": {"effectiveFans": NaN}}', "true、false、null", "true, false and null"],
  ['{"account": {', "没有闭合", "closed"],
];

for (const [index, lang] of (["zh-CN", "en"] as Lang[]).entries()) {
  test(`what is wrong is said in words, with its line, where the text is: ${lang}`, async ({ page }) => {
    await open(page, "profile-mount", lang);
    await showJson(page);
    for (const row of told) {
      await typeJson(page, row[0]);
      await expect(page.locator(".json-way .syntax")).toContainText(row[index + 1]!);
      await expect(page.locator("#json .cm-lintRange-error, #json .cm-lintPoint-error")).toHaveCount(1);
      await expect(json(page)).toHaveAttribute("aria-invalid", "true");
    }
    await typeJson(page, "{}");
    await expect(page.locator(".json-way .syntax")).toHaveCount(0);
    await expect(json(page)).toHaveAttribute("aria-invalid", "false");
  });
}

test("a button puts one problem right, another all of them, and undo brings the text back", async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  const text = "{'account': {'effectiveFans': 600,},}";
  await typeJson(page, text);
  await page.getByRole("button", { name: "改好这一处" }).click();
  expect(await jsonText(page)).toBe(text.replace("'account'", '"account"'));
  await page.getByRole("button", { name: /^全部改好（3 处）$/ }).click();
  expect(JSON.parse(await jsonText(page))).toEqual({ account: { effectiveFans: 600 } });
  await expect(page.locator(".json-way .syntax")).toHaveCount(0);
  await page.locator(".toast").getByRole("button", { name: "撤销" }).click();
  await expect(page.locator(".json-way .syntax")).toHaveCount(1);
});

test("a key that stands twice is a warning, and the first can be removed", async ({ page }) => {
  await open(page, "profile-mount");
  await showJson(page);
  await typeJson(page, '{\n  "account": {"effectiveFans": 1},\n  "account": {"effectiveFans": 600}\n}\n');
  const mark = page.locator("#json .cm-lintRange-warning", { hasText: '"account"' });
  await expect(mark).toHaveCount(1);
  await json(page).press("F8");
  await json(page).press("ControlOrMeta+Shift+M");
  await expect(page.locator("#json .cm-panel-lint")).toContainText("写了两次");
  await page.locator("#json .cm-panel-lint").getByRole("button", { name: "删掉前面那个" }).click();
  expect(await jsonText(page)).toBe('{\n  "account": {"effectiveFans": 600}\n}\n');
});
