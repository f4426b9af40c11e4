// Rows of lists: each keeps what is its own, whatever comes, goes or changes around it.
import { rulebook } from "yushen";
import type { Page } from "@playwright/test";
import { keysOf, without } from "../../pkg/src/element/base/row-keys.js";
import { answer, example, expect, field, issue, open, openRow, test, unfold } from "./helpers.js";

const lists = Object.values(rulebook.forms).flatMap(({ id, fields }) =>
  fields.filter(({ type, item, path }) => type === "list" && item !== "enum" && !path.includes("[")).map(({ path, item }) => ({ form: id, path, item })),
);

const undo = (page: Page) => page.getByRole("status").getByRole("button", { name: "撤销" }).click();

/** Which rows stand where, by what was written on their elements. */
const marks = (page: Page, path: string) =>
  page.evaluate((path) => {
    const found: unknown[] = [];
    for (let i = 0; ; i++) {
      const row = document.getElementById(`field:${path}[${i}]`) as (HTMLElement & { mark?: string }) | null;
      if (row === null) return found;
      found.push(row.mark ?? null);
    }
  }, path);

const mark = (page: Page, path: string, name: string) =>
  field(page, path).evaluate((row, name) => void Object.assign(row, { mark: name }), name);

test("the law has lists to hold for", () => {
  expect(lists.map(({ path }) => path)).toEqual(expect.arrayContaining(["documents", "fields", "roles", "miniProgram.categories"]));
});

for (const { form, path, item } of lists)
  test(`${form}, ${path}: a row keeps its elements, its text and its fold when rows around it go, come back and come anew`, async ({ page }) => {
    await open(page, form);
    await unfold(page);
    const add = field(page, path).locator(":scope > .adder > button.outline");
    for (const [i, name] of ["one", "two", "three"].entries()) {
      await add.click();
      await mark(page, `${path}[${i}]`, name);
    }
    if (item === "group") await openRow(page, `${path}[1]`);
    const text = (i: number) =>
      item === "group" ? field(page, `${path}[${i}]`).locator(':scope input[type="text"]:not([role]), :scope textarea').first() : field(page, `${path}[${i}]`);
    await text(1).fill("2024-0");
    await text(1).evaluate((input) => void Object.assign(input, { mark: "half" }));

    await field(page, path).getByRole("button", { name: /^移除/ }).first().click();
    expect(await marks(page, path)).toEqual(["two", "three"].map((name) => (item === "group" || name !== "two" ? name : "half")));
    await expect(text(0)).toHaveValue("2024-0");
    expect(await text(0).evaluate((input) => (input as HTMLElement & { mark?: string }).mark)).toBe("half");
    if (item === "group") await expect(field(page, `${path}[0]`).locator(".row-toggle")).toHaveAttribute("aria-expanded", "true");

    await undo(page);
    expect((await marks(page, path)).slice(1)).toEqual([item === "group" ? "two" : "half", "three"]);
    await expect(text(1)).toHaveValue("2024-0");
    if (item === "group") await expect(field(page, `${path}[1]`).locator(".row-toggle")).toHaveAttribute("aria-expanded", "true");

    // The last row goes, and what comes in its place is empty.
    await field(page, path).getByRole("button", { name: /^移除/ }).last().click();
    await field(page, path).getByRole("button", { name: /^移除/ }).last().click();
    await add.click();
    expect((await marks(page, path)).at(-1)).toBe(null);
    await expect(text(1)).toHaveValue("");
  });

test("a row's keys follow it: edited, moved, taken out among equals, and brought back", () => {
  const start: unknown[] = [{ a: 1 }, { b: 1 }, {}, {}];
  const keys = keysOf(start, []);
  expect(new Set(keys).size).toBe(4);
  const edited = start.with(1, { b: 2 });
  expect(keysOf(edited, start)).toEqual(keys);
  const moved = [edited[3], edited[1], edited[0], edited[2]];
  expect(keysOf(moved, edited)).toEqual([keys[3], keys[1], keys[0], keys[2]]);
  const told = without(edited, 2);
  expect(keysOf(told, edited)).toEqual([keys[0], keys[1], keys[3]]);
  expect(keysOf(edited, told)).toEqual(keys);
  const sameText = structuredClone(moved);
  expect(new Set(keysOf(sameText, moved))).toEqual(new Set(keys));
  const others = [{ x: 1 }, { y: 1 }, { z: 1 }, { w: 1 }];
  expect(keysOf(others, moved).some((key) => keys.includes(key))).toBe(false);
  const texts = ["", "", ""];
  const textKeys = keysOf(texts, []);
  expect(keysOf(without(texts, 1), texts)).toEqual([textKeys[0], textKeys[2]]);
});

test("a deleted row's date before 'long term' is not the next row's", async ({ page }) => {
  await open(page, "binding");
  await example(page, "passing");
  await openRow(page, "documents[0]");
  const longTerm = (row: number) => page.locator(`[data-path="documents[${row}].validUntil"]`).getByRole("checkbox");
  await longTerm(0).uncheck();
  await field(page, "documents[0].validUntil").fill("2031-01-01");
  await longTerm(0).check();
  await field(page, "documents[0]").getByRole("button", { name: /^移除/ }).click();
  await openRow(page, "documents[0]");
  await longTerm(0).check();
  await longTerm(0).uncheck();
  await expect(field(page, "documents[0].validUntil")).toHaveValue("2026-05-31");
});

test("one row is open at a time, and its line says what it is and how it stands", async ({ page }) => {
  await open(page, "binding");
  await example(page, "passing");
  const rows = field(page, "documents").locator(".row-toggle");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("营业执照");
  await expect(rows.first()).toContainText("有效 · 2019-04-08 – 长期 · 示例文化传媒");
  await expect(field(page, "documents").locator(".row-body")).toHaveCount(0);
  await rows.first().click();
  await rows.last().click();
  await expect(field(page, "documents").locator('[aria-expanded="true"]')).toHaveCount(1);
  await field(page, "documents[1].status").selectOption("revoked");
  await rows.last().click();
  await expect(rows.last()).toContainText("错误");
  await issue(page, "binding/document-status").getByRole("button").first().click();
  await expect(field(page, "documents[1].status")).toBeFocused();
});

test("a row is added by its kind, first those that the result asks for", async ({ page }) => {
  await open(page, "binding");
  await example(page, "failing");
  const kinds = page.getByRole("combobox", { name: "要添加的资质" });
  await expect(kinds).toHaveValue("labourContract");
  await expect(kinds.locator("optgroup").first().locator("option")).toHaveText(["劳动合同"]);
  await page.getByRole("button", { name: "添加资质", exact: true }).click();
  await expect(field(page, "documents[1].kind")).toHaveValue("labourContract");
  await expect(field(page, "documents").locator('[aria-expanded="true"]')).toHaveCount(1);
  await expect(kinds).toHaveValue("");
  await kinds.selectOption("industryPermit");
  await page.getByRole("button", { name: "添加资质", exact: true }).click();
  await expect(field(page, "documents[2].kind")).toHaveValue("industryPermit");
});

test("what is chosen prints as ticked", async ({ page }) => {
  await open(page, "lead-page");
  await example(page, "passing");
  await answer(page, "component.used", "是").check({ force: true });
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const box = await page.locator('[id="field:usage"] input:checked').first().evaluate((box) => {
    const { content, borderRightStyle, borderRightColor } = getComputedStyle(box, "::before");
    return [content, borderRightStyle, borderRightColor, getComputedStyle(box).backgroundColor];
  });
  expect(box).toEqual(['""', "solid", "rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]);
  expect(await page.locator(".segments input:checked + span").first().evaluate((span) => getComputedStyle(span, "::before").content)).toBe('"✓ "');
});
