// Both category tables side by side: nothing is lost, all is found, and a category opens the form.
import { rulebook } from "yushen";
import { holds, rowsOf, tables } from "../../www/src/views/categories/rows.js";
import { expect, field, open, test } from "./helpers.js";

const say = (words: { "zh-CN": string }) => words["zh-CN"];
const rows = rowsOf(rulebook);
const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test.describe("what the view is made of", () => {
  test.skip(({ isMobile }) => isMobile, "no page is drawn");

  test("every row of both tables is there once, with what its table says", () => {
    const keys = rows.map(({ levels }) => levels.join("/"));
    expect(new Set(keys).size).toBe(keys.length);
    for (const table of tables)
      for (const info of rulebook.categories[table]) {
        const row = rows.find(({ levels }) => levels.join("/") === [info.level1, info.level2, info.level3].join("/"));
        expect(row?.in[table], `${table} ${info.level3}`).toBe(info);
      }
    // What is in neither table is not there.
    expect(rows.filter((row) => tables.every((table) => row.in[table] === undefined))).toEqual([]);
    const firsts = rows.map(({ levels }) => levels[0]);
    expect(firsts.filter((first, i) => first !== firsts[i - 1]).length, "each first level in one place").toBe(new Set(firsts).size);
  });

  test("a category is found by any level, in full width too, and by what is said of it", () => {
    for (const row of rows) {
      for (const level of row.levels) expect([level, wide(level), wide(level.toLowerCase())].map((q) => holds(row, q, say)), level).toEqual([true, true, true]);
      expect(holds(row, row.levels.toReversed().join(" "), say), row.key).toBe(true);
      for (const table of tables) if (row.in[table]) expect(holds(row, say(row.in[table].says), say), row.key).toBe(true);
      expect(holds(row, `${row.levels[2]}没有`, say), row.key).toBe(false);
    }
  });
});

test("a deep link shows what it asks for; a category opens the form, and what else was filled in stays", async ({ page }) => {
  await open(page, "binding");
  await field(page, "miniProgram.appId").fill("tt0123456789abcdef");
  await page.goto("./#/categories?q=互联网医院");
  await expect(page.locator(".filters").getByRole("searchbox")).toHaveValue("互联网医院");
  await expect(page.locator(".found [role=status]")).toHaveText("1 个类目");
  await page.getByRole("button", { name: /医疗 \/ 互联网医院.*小程序绑定抖音账号/ }).click();
  await expect(field(page, "miniProgram.categories[0].level3")).toHaveValue("互联网医院");
  await expect(field(page, "miniProgram.appId")).toHaveValue("tt0123456789abcdef");
});

test("pinyin, initials and everyday words find categories too", async ({ page }) => {
  for (const [q, level3] of [
    ["hulianwangyiyuan", "互联网医院"],
    ["hlwyy", "互联网医院"],
    ["公立医院", "公立医疗机构"],
  ]) {
    await open(page, `categories?q=${q}`);
    await expect(page.getByRole("rowheader", { name: level3, exact: true })).toBeVisible();
  }
});

test("the bounds stand in the address and narrow the table", async ({ page }) => {
  await open(page, "categories");
  await expect(page.locator(".found [role=status]")).toHaveText(`${rows.length} 个类目`);
  await page.locator(".filters").getByLabel("线索组件").selectOption("required");
  const required = rulebook.categories.lead.filter(({ tag }) => tag === "required").length;
  await expect(page.locator(".found [role=status]")).toHaveText(`${required} 个类目`);
  await expect(page).toHaveURL(/#\/categories\?lead=required$/);
  await page.reload();
  await expect(page.locator(".found [role=status]")).toHaveText(`${required} 个类目`);
  await page.locator(".filters").getByRole("searchbox").fill("没有这样的类目");
  await expect(page.locator(".found [role=status]")).toContainText("没有找到");
  await page.getByRole("button", { name: "清除筛选" }).click();
  await expect(page.locator(".found [role=status]")).toHaveText(`${rows.length} 个类目`);
});
