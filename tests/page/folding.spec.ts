// What cannot matter is folded away, and nothing else is.
import type { Page } from "@playwright/test";
import { check, rulebook, type Path } from "yushen";
import { findingsOf } from "../../pkg/src/element/state/findings.js";
import { isIdle } from "../../pkg/src/element/state/idle.js";
import { getIn, pathText } from "../../pkg/src/element/state/paths.js";
import { example, expect, field, open, openRow, test, unfold, type Lang } from "./helpers.js";

/** Every path of the form that its data have a place for. */
function pathsOf(data: unknown, fields: { path: string }[]): Path[] {
  return fields.flatMap(({ path }) => {
    let paths: Path[] = [[]];
    for (const part of path.split(".")) {
      const [name, ...rows] = part.split("[");
      paths = paths.map((path) => [...path, name!]);
      for (const _ of rows) paths = paths.flatMap((path) => ((getIn(data, path) as unknown[]) ?? []).map((_, i) => [...path, i]));
    }
    return paths;
  });
}

const isBlank = (value: unknown): boolean =>
  value == null || (typeof value === "string" ? value.trim() === "" : typeof value === "object" && !Array.isArray(value) && Object.values(value).every(isBlank));

const isInside = (path: Path, holder: Path) => holder.every((part, i) => path[i] === part);

for (const form of Object.values(rulebook.forms))
  test(`the law of folding: ${form.id}`, () => {
    let folded = 0;
    const kinds = form.fields.filter(({ type, path }) => type === "enum" && !path.includes("[")).flatMap(({ path, options = [] }) => options.map(({ value }) => ({ path, value })));
    const chosen = kinds.map(({ path, value }) => path.split(".").reduceRight<unknown>((inner, part) => ({ [part]: inner }), value));
    for (const data of [{}, ...form.examples.map((one) => one.data), ...chosen])
      for (const mode of ["draft", "submit"] as const) {
        const report = check(form.id, data, { coerce: true, mode, asOf: "2024-11-20" });
        const told = [...report.missing, ...report.maybe, ...report.issues.map((issue) => issue.path)];
        const place = { formState: { valueAt: (path: Path) => getIn(data, path) }, findings: findingsOf(report), focused: undefined, revealed: undefined };
        for (const path of pathsOf(data, form.fields)) {
          const isAsked = told.some((one) => isInside(one, path));
          expect(isIdle(place, path), `${pathText(path)} of ${JSON.stringify(data).slice(0, 80)}`).toBe(!isAsked && isBlank(getIn(data, path)));
          if (isIdle(place, path)) folded++;
        }
      }
    // Of three forms every field counts at any time.
    expect(folded > 0).toBe(!["quota-expansion", "employee-showcase", "merchant-page"].includes(form.id));
  });

test("where somebody is, or was led, nothing folds", () => {
  const place = { formState: { valueAt: () => undefined }, findings: { isOfInterest: () => false }, focused: "a.b[1].c", revealed: ["d", 0, "e"] };
  for (const path of [["a"], ["a", "b"], ["a", "b", 1], ["a", "b", 1, "c"], ["d"], ["d", 0, "e"]]) expect(isIdle(place, path), pathText(path)).toBe(false);
  for (const path of [["a", "b", 0], ["a", "bc"], ["d", 0, "f"]]) expect(isIdle(place, path), pathText(path)).toBe(true);
});

for (const lang of ["zh-CN", "en"] as Lang[])
  test(`choosing a kind leaves what it needs, and one line for the rest: ${lang}`, async ({ page }) => {
    await open(page, "binding", lang);
    const add = field(page, "documents").locator(":scope > .adder > button.outline");
    await add.click();
    const fields = field(page, "documents[0]").locator(".row-body > .field");
    const all = await fields.count();
    await field(page, "documents[0].kind").focus();
    await field(page, "documents[0].kind").selectOption("labourContract");
    await expect(field(page, "documents[0].kind")).toBeFocused();
    await expect(fields).toHaveCount(3);
    const line = field(page, "documents[0]").locator(".folded button");
    await expect(line).toHaveText(lang === "en" ? "8 more fields not needed · show" : "还有 8 项不需要填 · 展开");
    await line.click();
    await expect(fields).toHaveCount(11);
    await expect(line).toBeFocused();
    await line.click();
    await expect(fields).toHaveCount(3);
    expect(all).toBeGreaterThan(3);
  });

test("the page folds by that law: every form's examples", async ({ page }) => {
  test.setTimeout(180_000);
  for (const form of Object.values(rulebook.forms)) {
    await open(page, form.id);
    for (const which of ["passing", "failing"] as const) {
      await example(page, which);
      const one = form.examples.find(({ verdict }) => verdict === (which === "passing" ? "pass" : "fail"))!;
      const report = check(form.id, one.data, { coerce: true, mode: "draft", asOf: one.asOf });
      const told = [...report.missing, ...report.maybe, ...report.issues.map((issue) => issue.path)];
      const leaves = form.fields.filter(({ type, path }) => type !== "group" && type !== "list" && !path.includes("["));
      for (const { path } of leaves) {
        const at = path.split(".");
        const isShown = told.some((other) => isInside(other, at)) || !isBlank(getIn(one.data, at));
        await expect(page.locator(`[data-path="${path}"]`), `${form.id} ${which} ${path}`).toHaveCount(isShown ? 1 : 0);
      }
    }
  }
});

/** A field that needs nothing shows in its folded row because something is written there. */
async function writeHolder(page: Page): Promise<void> {
  await open(page, "binding");
  await field(page, "documents").locator(":scope > .adder > button.outline").click();
  await openRow(page, "documents[0]");
  await field(page, "documents[0].kind").selectOption("labourContract");
  await unfold(page);
  await field(page, "documents[0].holder").fill("某");
  await field(page, "documents[0]").locator('.folded button[aria-expanded="true"]').click();
}

test("what is being written in stays, and the fold waits until it is left", async ({ page }) => {
  await writeHolder(page);
  await expect(field(page, "documents[0].holder")).toBeVisible();
  await field(page, "documents[0].holder").fill("");
  await page.waitForTimeout(300);
  await expect(field(page, "documents[0].holder")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field(page, "documents[0].holder")).toHaveCount(0);
});

test("what is emptied without a key stays while it has focus, and is folded when it is left", async ({ page }) => {
  await writeHolder(page);
  await field(page, "documents[0].holder").focus();
  await page.keyboard.press("Control+z");
  await expect(field(page, "documents[0].holder")).toHaveValue("");
  await expect(field(page, "documents[0].holder")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field(page, "documents[0].holder")).toHaveCount(0);
});
