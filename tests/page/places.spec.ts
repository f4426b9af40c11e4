// What holds in every place of the page.
import axe from "axe-core";
import type { Page } from "@playwright/test";
import { goTo, places } from "./places.js";
import { expect, open, test, type Lang } from "./helpers.js";

const languages: Lang[] = ["zh-CN", "en"];

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(" ")}`);
}

for (const lang of languages)
  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing: ${lang}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open(page, "", lang);
      for (const place of places) {
        await goTo(page, place);
        expect.soft(await findings(page), place.name).toEqual([]);
      }
    });

for (const lang of languages)
  test(`nothing is wider than the screen, and each place has a title and one heading: ${lang}`, async ({ page }, info) => {
    test.setTimeout(120_000);
    await open(page, "", lang);
    const titles = new Set<string>();
    for (const place of places) {
      for (const width of info.project.name === "phone" ? [320, 375] : [1440]) {
        await page.setViewportSize({ width, height: width < 500 ? 812 : 900 });
        await goTo(page, place);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(over, `${place.name} at ${width}`).toBe(0);
      }
      await expect.soft(page.locator("h1"), place.name).toHaveCount(1);
      titles.add(await page.title());
      // Kept as what a run leaves, to be looked at.
      await info.attach(`${place.name} ${lang}`, { body: await page.screenshot(), contentType: "image/png" });
    }
    // Some places are of one form.
    expect(titles.size).toBeGreaterThanOrEqual(new Set(places.map(({ address }) => address.split("/")[0])).size);
  });

test("a finger finds each control: none is smaller than 44 px in both directions", async ({ page }, info) => {
  test.skip(info.project.name !== "phone", "a mouse points finer");
  test.setTimeout(120_000);
  await open(page);
  for (const place of places) {
    await goTo(page, place);
    const small = await page.evaluate(() => {
      const found: string[] = [];
      for (const control of document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, [role=option], nav a, a.button")) {
        // A control inside a label is hit through it.
        const target = control.closest("label") ?? control;
        const { width, height } = target.getBoundingClientRect();
        const isSeen = control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1;
        // A link in a sentence is as high as its line.
        const isInline = getComputedStyle(target).display === "inline" || target.classList.contains("link");
        if (isSeen && !isInline && height < 43.5) found.push(`${Math.round(width)}x${Math.round(height)} ${target.outerHTML.slice(0, 120)}`);
      }
      return found.slice(0, 5);
    });
    expect.soft(small, place.name).toEqual([]);
  }
});

test("back and forward go where one was", async ({ page }) => {
  await open(page);
  const visited = ["rules", "profile-mount/whole", "categories", "binding/whole"];
  for (const address of visited) {
    await page.evaluate((to) => (location.hash = `#/${to}`), address);
    await page.locator(`main.at-${address.includes("/") ? "form" : address} h1`).waitFor();
  }
  const titles: string[] = [];
  for (let i = visited.length - 1; i > 0; i--) {
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`#/${visited[i - 1]}$`));
    await page.locator("main h1").waitFor();
    titles.push(await page.title());
  }
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`#/${visited[1]}$`));
  expect(new Set(titles).size).toBe(titles.length);
});
