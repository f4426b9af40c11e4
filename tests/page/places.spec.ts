// What holds in every place of the page.
import type { Page } from "@playwright/test";
import { findings, ofColour } from "./axe.js";
import { goTo, places } from "./places.js";
import { expect, open, test, type Lang } from "./helpers.js";

test.describe.configure({ mode: "parallel", timeout: 240_000 });

const languages: Lang[] = ["zh-CN", "en"];

for (const lang of languages)
  test(`axe finds nothing, by day or by night: ${lang}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await open(page, "", lang);
    for (const place of places) {
      await goTo(page, place);
      expect.soft(await findings(page), place.name).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await findings(page, undefined, ofColour), `${place.name}, dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
    }
  });

/** Controls that a finger would miss. */
const small = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, [role=option], nav a, a.button, [data-row]")) {
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

for (const lang of languages)
  test(`nothing is wider than the screen or too small for a finger, and each place has a title and one heading: ${lang}`, async ({ page, isMobile }, info) => {
    await open(page, "", lang);
    const size = page.viewportSize()!;
    const titles = new Set<string>();
    for (const place of places) {
      await goTo(page, place);
      // A mouse points finer.
      if (isMobile) expect.soft(await small(page), place.name).toEqual([]);
      for (const width of isMobile ? [375, 320] : [1440]) {
        await page.setViewportSize({ width, height: isMobile ? 812 : 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(over, `${place.name} at ${width}`).toBe(0);
        // Kept as what a run leaves, to be looked at.
        if (width !== 320) await page.screenshot({ path: info.outputPath(`${place.name.replace(/[^\w-]+/g, "-")}-${width}.png`) });
      }
      await page.setViewportSize(size);
      await expect.soft(page.locator("h1"), place.name).toHaveCount(1);
      titles.add(await page.title());
    }
    // Some places are of one form.
    expect(titles.size).toBeGreaterThanOrEqual(new Set(places.map(({ address }) => address.split("/")[0])).size);
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
