// Every place of the page, with what is opened there: for what holds in all of them.
import type { Page } from "@playwright/test";
import { example, menu, openRow } from "./helpers.js";

export interface Place {
  name: string;
  address: string;
  /** Opens what is folded away: menus, lists. */
  then?: (page: Page) => Promise<void>;
}

const unfold = (page: Page) => page.locator("main details").evaluateAll((all) => all.forEach((box) => box.setAttribute("open", "")));

export const places: Place[] = [
  { name: "home", address: "" },
  { name: "form", address: "profile-mount/whole" },
  { name: "form, failing", address: "lead-page/whole", then: async (page) => (await example(page, "failing"), await unfold(page)) },
  { name: "form with lists", address: "binding/whole", then: async (page) => (await example(page, "failing"), await unfold(page)) },
  { name: "menus of a form", address: "profile-mount/whole", then: async (page) => void (await menu(page, "options")) },
  {
    name: "category picker",
    address: "lead-page/whole",
    then: async (page) => {
      await example(page, "failing");
      await openRow(page, "miniProgram.categories[0]");
      await page.locator(".combobox input").first().click();
    },
  },
  {
    name: "report",
    address: "profile-mount/whole",
    then: async (page) => {
      await example(page, "failing");
      await (await menu(page, "files")).getByRole("button", { name: /^(分享报告|Share the report)$/ }).click();
      await page.locator(".answer").waitFor();
    },
  },
  { name: "questions", address: "profile-mount/questions" },
  { name: "JSON", address: "profile-mount/json" },
  { name: "rules", address: "rules" },
  { name: "rule", address: "rules/profile-mount/credit-score", then: unfold },
  { name: "clause", address: "clauses/binding-rules/1" },
  { name: "categories", address: "categories" },
  { name: "batch", address: "batch" },
  { name: "changes", address: "changes" },
];

export async function goTo(page: Page, { address, then }: Place): Promise<void> {
  await page.goto(`./#/${address}`);
  await page.locator("h1").waitFor();
  await page.locator(".loading").waitFor({ state: "detached" });
  await then?.(page);
}
