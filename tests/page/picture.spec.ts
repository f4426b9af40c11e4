// The READMEs' pictures are made here, and say what the page says today.
// To make them anew: npm run build, then UPDATE=1 npx playwright test picture, and look at docs/images.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { example, expect, open, test, verdict, type Lang } from "./helpers.js";

const images = new URL("../../docs/images/", import.meta.url);
const renew = "stale: to make the pictures anew: npm run build, then UPDATE=1 npx playwright test picture, and look at docs/images";

/** Without a font for them, all characters look the same. */
function drawsChinese(): boolean {
  const [one, other] = ["中", "国"].map((character) => {
    const canvas = document.createElement("canvas");
    canvas.getContext("2d")?.fillText(character, 10, 50);
    return canvas.toDataURL();
  });
  return one !== other;
}

for (const lang of ["zh-CN", "en"] as Lang[]) {
  test(`the picture is of the page as it is: ${lang}`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the pictures are of a desktop");
    const name = lang === "en" ? "page" : "page.zh-CN";
    // The picture does not change with the day.
    await page.clock.setFixedTime("2024-09-10T12:00:00+08:00");
    await page.setViewportSize({ width: 1280, height: 1140 });
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await open(page, "profile-mount", lang);
    await example(page, "failing");
    // The example brings its own instant.
    await page.locator(".day-strip").getByRole("button", { name: lang === "en" ? "Back to today" : "改回今天" }).click();
    await expect(verdict(page)).toBeVisible();

    // What can be read in it of the report; an image cannot be compared, for fonts differ from machine to machine.
    const texts = await page.locator("h1, .verdict, .stages li, .issue").allInnerTexts();
    const lines = texts.map((part) => part.replace(/\s+/g, " ").replace(/\d{4}-\d\d-\d\d [\d:]+/, "…").trim());
    const text = `${lines.join("\n")}\n`;
    const file = new URL(`${name}.txt`, images);
    if (process.env.UPDATE) {
      expect(await page.evaluate(drawsChinese), "a picture needs a font with Chinese characters on this machine").toBe(true);
      // What was done a moment ago stays until the next edit, and is nothing to the picture.
      await page.locator(".toast").evaluate((toast) => toast.remove());
      await page.mouse.move(0, 0);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.evaluate(() => scrollTo(0, 0));
      writeFileSync(new URL(`${name}.png`, images), await page.screenshot());
      writeFileSync(file, text);
    }
    expect(existsSync(file) ? readFileSync(file, "utf8") : "", renew).toBe(text);
  });
}
