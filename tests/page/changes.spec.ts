// The rulebook's changes: by day and by version.
import { readFileSync } from "node:fs";
import { rulebook } from "yushen";
import { versions } from "../../www/src/views/changes/versions.js";
import { expect, open, test } from "./helpers.js";

test("the newest version told is the rulebook's, and the changelog names each", () => {
  expect(versions[0]?.version).toBe(rulebook.version);
  const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
  for (const { version, says } of versions) {
    expect(changelog).toContain(`规则库 · Rulebook ${version}\n`);
    expect(says["zh-CN"].length).toBe(says.en.length);
  }
});

test("each day names the rules that came into force on it, and leads to them", async ({ page }) => {
  await open(page, "changes");
  const rules = Object.values(rulebook.rules);
  const days = [...new Set(rules.flatMap(({ inForce }) => inForce ?? []))].sort().reverse();
  await expect(page.locator(".days time")).toHaveCount(days.length);
  for (const [i, day] of days.entries()) {
    const links = page.locator(".days > li").nth(i).locator(".rule-links a");
    const own = rules.filter(({ inForce }) => inForce === day);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(own.map(({ id }) => `#/rules/${id}`));
    await page.locator(".days > li").nth(i).locator("h3 a").click();
    await expect(page.locator(".found [role=status]")).toHaveText(`${own.length} 条规则，0 条条款`);
    await page.goBack();
  }
});
