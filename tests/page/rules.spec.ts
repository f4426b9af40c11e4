// A rule's failing case, made with the page's own controls: its issue comes, and goes when the edit is undone.
import type { Page } from "@playwright/test";
import { answer, exampleOfItsDay, expect, field, issue, open, test, verdict } from "./helpers.js";
import { failing, formIds } from "../package/forms.mjs";

type Value = boolean | number | string;
interface Edit {
  path: string;
  from: Value;
  to: Value;
}

/** Answers, types or chooses. */
async function put(page: Page, path: string, value: Value): Promise<void> {
  if (typeof value === "boolean") return answer(page, path, value ? "是" : "否").check();
  if (typeof value === "number") return field(page, path).fill(String(value));
  await field(page, path).selectOption(value);
}

const isChoice = (page: Page, path: string) => field(page, path).evaluate((control) => control.tagName === "SELECT");

/** Words are chosen, not typed: a text or a date is another test's. */
async function isMadeHere(page: Page, edits: Edit[]): Promise<boolean> {
  for (const { path, to } of edits) if (typeof to === "string" && !(await isChoice(page, path))) return false;
  return edits.length > 0;
}

/** How many rules of a form are tried at least; merchant-page's cases all change lists. */
const least: Record<string, number> = {
  "binding": 5, "binding-lifecycle": 2, "employee-account": 5, "employee-handover": 1, "employee-showcase": 5, "lead-page": 5,
  "profile-mount": 5, "quota-expansion": 4, "sub-account-link": 5, "sub-account-unlink": 4,
};

for (const form of formIds.filter((id: string) => id in least))
  test(`${form}: issues come and go with the edits that cause them`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the controls are the same");
    await open(page, form);
    await exampleOfItsDay(page, "passing");
    let tried = 0;
    for (const { rule, edits } of failing(form) as { rule: string; edits: Edit[] }[]) {
      if (tried === 6 || !(await isMadeHere(page, edits))) continue;
      await expect(verdict(page), rule).toHaveText("未发现问题");
      for (const { path, to } of edits) await put(page, path, to);
      await expect(issue(page, rule), rule).toHaveCount(1);
      for (const { path, from } of edits.toReversed()) await put(page, path, from);
      await expect(issue(page, rule), rule).toHaveCount(0);
      tried += 1;
    }
    expect(tried).toBeGreaterThanOrEqual(least[form] ?? 0);
  });
