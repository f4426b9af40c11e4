// Broken JSON is told in words: the same table as natively, by both engines that a package has.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { check, checkJson } from "yushen";

const rows = JSON.parse(readFileSync(new URL("../laws/broken-json.json", import.meta.url), "utf8"));
const asOf = "2024-09-10T12:00:00+08:00";
const first = (text, locale) => checkJson("sub-account-unlink", text, { asOf, locale }).issues[0];

test("broken texts are told in words, with the line of what is wrong", () => {
  assert.ok(rows.length > 90);
  for (const [text, line, column, problem, problemLine] of rows)
    for (const locale of ["zh-CN", "en"]) {
      const { rule, path, params, message } = first(text, locale);
      assert.deepEqual({ rule, path, params }, { rule: "format/json", path: [], params: { line, column, problem, problemLine } }, text);
      const places = locale === "en" ? `line ${line}, column ${column}: ` : `第 ${line} 行第 ${column} 列有语法错误：`;
      assert.ok(message.includes(places), message);
      assert.doesNotMatch(message, /\{\w+\}|undefined|NaN/);
    }
  assert.match(first('{\n"a": 1,\n}', "zh-CN").message, /第 2 行多了逗号/);
  assert.match(first('{\n"a": {\n"b": 1\n', "zh-CN").message, /第 2 行的 \{ 没有闭合/);
});

test("one byte order mark is skipped", () => {
  assert.deepEqual(checkJson("profile-mount", '\ufeff{"zz": 1}', { asOf }), check("profile-mount", { zz: 1 }, { asOf }));
  assert.equal(first("\ufeff\ufeff{}").rule, "format/json");
  const full = `{}${" ".repeat(2 ** 20 - 2)}`;
  assert.equal(first(`\ufeff${full}`)?.rule, first(full)?.rule);
  assert.equal(first(`\ufeff${full} `).rule, "format/too-large");
});
