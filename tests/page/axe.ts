import axe from "axe-core";
import type { Page } from "@playwright/test";

type Axe = { axe: typeof axe };

/** What axe finds, each with the elements it is found in: in all of the page, or in a part of it. */
export async function findings(page: Page, within?: string, options: axe.RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(([part, given]) => (window as unknown as Axe).axe.run(part ?? document, given), [within, { resultTypes: ["violations"], ...options }] as const);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" ")}`);
}

/** What another scheme can change: of axe's default rules those that look at colours. */
export const ofColour: axe.RunOptions = { runOnly: ["color-contrast", "link-in-text-block"] };
