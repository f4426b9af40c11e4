// Every case of every rule, judged by the package in the browser.
import { readFileSync } from "node:fs";
import { expect, test } from "./helpers.js";
import { cases, formIds } from "../package/forms.mjs";

const entry = new URL("../../pkg/dist/index.js", import.meta.url);

interface Case {
  form: string;
  data: unknown;
  asOf: string;
  mode: string;
  rule: string;
  outcome: string;
}

// Run in the browser: what it needs comes in as arguments.
async function judged([from, all]: [string, Case[]]): Promise<{ outcome: string; told: boolean }[]> {
  const { check } = await import(from);
  return all.map(({ form, data, asOf, mode, rule }) => {
    const { outcomes, issues } = check(form, data, { asOf, mode, explain: true });
    return {
      outcome: outcomes.find((one: { rule: string }) => one.rule === rule)?.outcome,
      told: issues.some((one: { rule: string; message: string }) => one.rule === rule && one.message !== ""),
    };
  });
}

test("each rule's cases come out as they say, and a rule that fails has its message", async ({ page }) => {
  await page.route("**/cases/", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await page.route("**/cases/yushen.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: readFileSync(entry, "utf8") }),
  );
  await page.goto("./cases/");
  for (const form of formIds) {
    const all: Case[] = cases().filter((one: Case) => one.form === form);
    expect(all.length, form).toBeGreaterThan(10);
    const found = await page.evaluate(judged, ["./yushen.js", all] as [string, Case[]]);
    const expected = all.map(({ outcome }) => ({ outcome, told: outcome === "fail" }));
    const wrong = all.flatMap(({ rule, data }, i) =>
      JSON.stringify(found[i]) === JSON.stringify(expected[i]) ? [] : [{ rule, expected: expected[i], found: found[i], data }],
    );
    expect(wrong, form).toEqual([]);
  }
});
