import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { check, type FormId, type Path } from "yushen";
import { expect, type Lang } from "./helpers.js";

interface Example {
  verdict: string;
  asOf: string;
  data: unknown;
}

interface Rulebook {
  rules: Record<string, { reads: string[] }>;
  forms: Record<string, { id: FormId; fields: { path: string; type: string; item?: string; categories?: string; options?: { value: string; label: { "zh-CN": string } }[] }[]; examples: Example[] }>;
}

export const rulebook = JSON.parse(readFileSync("pkg/src/generated/rulebook.zh-CN.json", "utf8")) as Rulebook;

export const exampleOf = (form: string, verdict: "pass" | "fail"): Example => {
  const found = rulebook.forms[form]!.examples.find((example) => example.verdict === verdict);
  if (found === undefined) throw new Error(`${form} has no example that is to ${verdict}`);
  return found;
};

export async function start(page: Page, form: string, asOf?: string, lang: Lang = "zh-CN"): Promise<void> {
  if (asOf !== undefined) await page.clock.setFixedTime(new Date(asOf));
  await page.addInitScript((locale) => {
    if (!localStorage.getItem("yushen.prefs")) localStorage.setItem("yushen.prefs", JSON.stringify({ locale, way: "questions" }));
  }, lang);
  await page.goto(`./#/${form}`);
  await expect(page).toHaveURL(/[?](q|step)=/);
}

/** What the address asks for: a field, a row of a list, or none of them. */
export const asked = (page: Page): { q: string; step: string } => {
  const params = new URLSearchParams(new URL(page.url()).hash.split("?")[1] ?? "");
  return { q: params.get("q") ?? "", step: params.get("step") ?? "" };
};

const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) => (index === undefined ? part : Number(index)));

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], data);

function put(data: Record<string, unknown>, path: Path, value: unknown): void {
  let at = data as Record<string | number, unknown>;
  path.slice(0, -1).forEach((part, i) => {
    at = (at[part] ??= typeof path[i + 1] === "number" ? [] : {}) as Record<string | number, unknown>;
  });
  at[path.at(-1)!] = value;
}

/** Answers the question with a value, as a person would. `undefined`: there is no such row. */
export async function answer(page: Page, form: string, q: string, value: unknown): Promise<void> {
  const { fields } = rulebook.forms[form]!;
  const path = pathOf(q);
  const isRow = typeof path.at(-1) === "number";
  const info = fields.find((field) => field.path === q.replace(/\[\d+\]$/, "").replace(/\[\d+\]/g, "[]"))!;
  const control = page.locator(`[id="field:${q}"]`);
  const choose = (key: string) => page.locator(`.option input[value="${key}"]`).check();
  if (isRow && info.categories !== undefined) {
    if (path.at(-1) !== 0) await page.getByRole("button", { name: value === undefined ? "没有了" : /^有，/ }).click();
    if (value === undefined) return;
    for (const level of ["level1", "level2", "level3"]) {
      const name = (value as Record<string, string>)[level];
      if (name !== undefined) await page.locator(`[id="field:${q}.${level}"]`).fill(name);
    }
  } else if (isRow) {
    if (value === undefined) return choose("none");
    const first = fields.find((field) => field.path.startsWith(`${info.path}[].`))!;
    await choose(first.type === "enum" ? String(Object.values(value)[0]) : "add");
  } else if (info.type === "bool" || info.type === "enum") await choose(String(value));
  else if (info.type === "list" && info.item === "enum") {
    if ((value as string[]).length === 0) await page.getByRole("checkbox", { name: "无", exact: true }).check();
    for (const word of value as string[]) {
      const name = labelOf(form, info.path, word);
      // Of an example to fail, a word that is no choice.
      if (name !== undefined) await page.getByRole("checkbox", { name, exact: true }).check();
    }
  } else if (info.type === "list") {
    for (const [i, text] of (value as string[]).entries()) {
      await page.getByRole("button", { name: /^添加/ }).click();
      await page.locator(`[id="field:${q}[${i}]"]`).fill(text);
    }
  } else if (value === "longTerm") await page.getByRole("checkbox", { name: "长期" }).check();
  else await control.fill(String(value));
}

const labelOf = (form: string, path: string, word: string): string | undefined =>
  rulebook.forms[form]!.fields.find((field) => field.path === path)?.options?.find(({ value }) => value === word)?.label["zh-CN"];

export const goOn = (page: Page): Promise<void> => page.getByRole("button", { name: "继续", exact: true }).click();

/** Answers from an example until something else than a question is shown. What is asked is asked once, and matters. */
export async function answerFrom(page: Page, form: string, { data, asOf }: Example): Promise<{ step: string; asked: string[] }> {
  const seen: string[] = [];
  const given: Record<string, unknown> = {};
  for (;;) {
    await expect(page.locator("#question")).toBeVisible();
    const { q, step } = asked(page);
    if (step !== "") return { step, asked: seen };
    expect(seen, `${form}: asked again`).not.toContain(q);
    seen.push(q);
    const path = pathOf(q);
    const isRow = typeof path.at(-1) === "number";
    const at = isRow ? path.slice(0, -1) : path;
    const value = valueAt(data, path);
    // Whether there is another row is no field of the form.
    if (!isRow || path.at(-1) === 0) {
      const { next, issues } = check(form as FormId, given, { mode: "draft", asOf, coerce: true });
      const needed = next.map((one) => JSON.stringify(one));
      const isCategory = isRow && needed.some((one) => one.startsWith(JSON.stringify(path).slice(0, -1)));
      const isWanted = issues.some(({ severity, rule }) => severity === "error" && rulebook.rules[rule]?.reads.includes(q.replace(/\[\d+\]/g, "[]")));
      expect(isCategory || needed.includes(JSON.stringify(at)) || isWanted, `${form}: ${q} matters`).toBe(true);
    }
    // What the form need not have, and the example has not.
    if (!isRow && value === undefined) await page.getByRole("button", { name: "没有，不填" }).click();
    else await answer(page, form, q, value);
    if (isRow) {
      if (value !== undefined) put(given, path, Object.fromEntries(firstOf(form, at, value)));
      else if (path.at(-1) === 0) put(given, at, []);
    } else if (value !== undefined) put(given, path, value);
    if (asked(page).q === q && (await page.locator(".question button[type=submit]").count()) === 1) await goOn(page);
    await expect.poll(() => JSON.stringify(asked(page))).not.toBe(JSON.stringify({ q, step }));
  }
}

/** What the question of a row tells of it. */
function firstOf(form: string, list: Path, value: unknown): [string, unknown][] {
  const { fields } = rulebook.forms[form]!;
  const info = fields.find((field) => field.path === list.join("."))!;
  const entries = Object.entries(value as Record<string, unknown>);
  if (info.categories !== undefined) return entries.filter(([name]) => name.startsWith("level"));
  const first = fields.find((field) => field.path.startsWith(`${info.path}[].`))!;
  return first.type === "enum" ? entries.slice(0, 1) : [];
}
