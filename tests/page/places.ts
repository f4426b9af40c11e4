// Every place of the page, with what is opened there: for what holds in all of them.
import type { Page } from "@playwright/test";
import { example, expect, menu, openRow } from "./helpers.js";
import { shareBundle } from "./share-bundle.js";

const { rulebook, shareHref } = await shareBundle();

export interface Place {
  name: string;
  address: string;
  /** Opens what is folded away: menus, lists. */
  enter?: (page: Page) => Promise<void>;
}

const unfold = (page: Page) => page.locator("main details").evaluateAll((all) => all.forEach((box) => box.setAttribute("open", "")));

/** The search, with what it shows for what is typed. */
const searched = (query: string, shown: string) => async (page: Page) => {
  await page.locator("#search").click();
  await page.locator("#search[role=combobox]").fill(query);
  // The first search waits for the index.
  await expect(page.locator(`.find ${shown}`).first()).toBeVisible({ timeout: 15_000 });
};

/** The report behind a link, as a colleague opens it. */
async function shared(form: "binding" | "binding-lifecycle" | "sub-account-link"): Promise<Place> {
  const { data, asOf } = rulebook.forms[form].examples.find(({ verdict }) => verdict === "fail")!;
  const href = await shareHref(form, data, { asOf });
  return { name: `shared report: ${form}`, address: href.slice("#/".length), enter: async (page) => (await page.locator(".answer").waitFor(), await unfold(page)) };
}

export const places: Place[] = [
  { name: "home", address: "" },
  { name: "form", address: "profile-mount/whole" },
  { name: "form, failing", address: "lead-page/whole", enter: async (page) => (await example(page, "failing"), await unfold(page)) },
  { name: "form with lists", address: "binding/whole", enter: async (page) => (await example(page, "failing"), await unfold(page)) },
  { name: "menus of a form", address: "profile-mount/whole", enter: async (page) => void (await menu(page, "options")) },
  {
    name: "category picker",
    address: "lead-page/whole",
    enter: async (page) => {
      await example(page, "failing");
      await openRow(page, "miniProgram.categories[0]");
      await page.locator(".combobox input").first().click();
    },
  },
  {
    name: "report",
    address: "profile-mount/whole",
    enter: async (page) => {
      await example(page, "failing");
      await (await menu(page, "files")).getByRole("button", { name: /^(分享报告|Share the report)$/ }).click();
      await page.locator(".answer").waitFor();
      await unfold(page);
    },
  },
  await shared("binding"),
  await shared("binding-lifecycle"),
  await shared("sub-account-link"),
  { name: "questions", address: "profile-mount/questions" },
  { name: "question of yes or no", address: "profile-mount/questions?q=miniProgram.online" },
  { name: "question of a number", address: "profile-mount/questions?q=miniProgram.creditScore" },
  { name: "question of a choice", address: "profile-mount/questions?q=account.type" },
  { name: "questions, reviewed", address: "profile-mount/questions?step=review" },
  { name: "questions, at their end", address: "profile-mount/questions?step=end" },
  { name: "JSON", address: "profile-mount/json" },
  { name: "home, searched", address: "", enter: searched("员工", ".hit") },
  { name: "rules", address: "rules", enter: unfold },
  { name: "rules, searched", address: "rules?q=信用分&kind=rule", enter: unfold },
  { name: "rule", address: "rules/profile-mount/credit-score", enter: unfold },
  { name: "rule with a bound", address: "rules/profile-mount/effective-fans", enter: unfold },
  { name: "rule of a list", address: "rules/binding/business-licence", enter: unfold },
  { name: "clause", address: "clauses/binding-rules/1", enter: unfold },
  { name: "clause of several parts", address: "clauses/binding-rules/4.joint", enter: unfold },
  { name: "home, nothing found", address: "", enter: searched("乱七八糟 no such thing", ".none") },
  { name: "categories", address: "categories", enter: unfold },
  { name: "batch", address: "batch" },
  { name: "changes", address: "changes", enter: unfold },
  { name: "search in the header", address: "rules", enter: searched("", ".hit") },
  { name: "home, drafts kept", address: "", enter: (page) => page.locator(".keeping input").check() },
];

export async function goTo(page: Page, { address, enter }: Place): Promise<void> {
  // The page draws as it hears of its address, or a box that is loading until it can: what was there before is gone.
  await page.evaluate(
    (to) =>
      new Promise<void>((drawn) => {
        if (location.hash === new URL(to, location.href).hash) return drawn();
        addEventListener("hashchange", () => setTimeout(drawn), { once: true });
        location.hash = to;
      }),
    `#/${address}`,
  );
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
  await expect(page.locator("main h1")).toBeVisible();
  await enter?.(page);
}
