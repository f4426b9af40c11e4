// A category that the table does not have is answered with the nearest that it has, if that is near.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { exampleOf } from "./forms.mjs";
import { install } from "./packed.mjs";
import { levenshtein } from "../model/values.mjs";

const place = install();
after(place.remove);
const { check } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);

/** The issue of the rule, for a form whose categories are these. */
function issueOf(rule, ...categories) {
  const form = rule.split("/")[0];
  const { pass, asOf } = exampleOf(form);
  const data = structuredClone(pass);
  data.miniProgram.categories = categories.map(([level1, level2, level3]) => ({ level1, level2, level3, ...(form === "lead-page" && { online: true }) }));
  const found = ["zh-CN", "en"].map((locale) => check(form, data, { asOf, locale }).issues.find((issue) => issue.rule === rule));
  assert.ok(found[0], `${rule} is not among the issues of ${JSON.stringify(categories)}`);
  const [zh, en] = found;
  assert.deepEqual(en.params, zh.params);
  // The suggestion is in the message, in words.
  for (const { message, params } of found) {
    if (params.suggestion) assert.ok(message.includes(params.suggestion.join(" / ")), message);
    assert.ok(!/[{}[\]]|undefined/.test(message), message);
  }
  return zh;
}

const suggestion = (rule, ...categories) => issueOf(rule, ...categories).params.suggestion;

const tables = { "binding/category-unlisted": "binding-categories", "lead-page/category-open": "lead-categories" };
const rowsOf = (rule) =>
  readFileSync(new URL(`../../src/rulebook/tables/${tables[rule]}.csv`, import.meta.url), "utf8").trim().split(/\r?\n/).slice(1)
    .map((line) => line.split(",").slice(0, 3)).filter(([, , name]) => name !== "*");

for (const rule of Object.keys(tables))
  describe(rule, () => {
    const rows = rowsOf(rule);
    const names = new Set(rows.map(([, , name]) => name));
    const near = (change, least) => {
      for (const [level1, level2, name] of rows) {
        const wrong = change(name);
        if ([...name].length < least || names.has(wrong)) continue;
        const found = suggestion(rule, [level1, level2, wrong]);
        assert.deepEqual(found.slice(0, 2), [level1, level2], wrong);
        // One name may be as near as another.
        if (found[2] !== name) assert.equal(levenshtein(found[2], wrong), 1, wrong);
      }
    };

    test("a character too few", () => near((name) => [...name].slice(0, -1).join(""), 3));
    test("a character too many", () => near((name) => `${name}类`, 2));
    test("a wrong character", () => near((name) => `${[...name].slice(0, -1).join("")}〇`, 2));
    test("the right name under another level 1", () => {
      const [level1, level2, name] = rows[0];
      assert.deepEqual(suggestion(rule, ["不在表中", level2, name]), [level1, level2, name]);
    });

    test("a name that is far from all has none, nor has a short one", () => {
      for (const far of ["完全不相干的服务类目名称", "甲", "zzzz", "〇〇〇〇〇〇"]) assert.equal(suggestion(rule, ["甲", "乙", far]), undefined, far);
    });
  });

test("binding: each category has its own, at its place", () => {
  const { pass, asOf } = exampleOf("binding");
  const data = structuredClone(pass);
  data.miniProgram.categories = [["体育", "体育", "体育赛"], ["甲", "乙", "完全不相干的类目"], ["体育", "体育", "高危体肓"]].map(([level1, level2, level3]) => ({ level1, level2, level3 }));
  const found = check("binding", data, { asOf }).issues.filter(({ rule }) => rule === "binding/category-unlisted");
  assert.deepEqual(
    found.map(({ path, params }) => [path.at(-1), params.suggestion]),
    [[0, ["体育", "体育", "体育赛事"]], [1, undefined], [2, ["体育", "体育", "高危体育"]]],
  );
});

test("lead-page: of several categories, the first that is near one", () =>
  assert.deepEqual(suggestion("lead-page/category-open", ["甲", "乙", "完全不相干的类目"], ["汽车", "二手车", "二手车服务平"], ["金融", "金融业", "银航"]), ["汽车", "二手车", "二手车服务平台"]));
