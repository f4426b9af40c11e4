/** An example app's built page in the browser. Its files are answered from the disk: there is no server and no port. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test as base, type Page } from "@playwright/test";

/** When the forms of these tests are judged. */
export const asOf = "2024-11-20T10:00:00+08:00";

/** A test that fails on an error in the console. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const troubles: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
      });
      page.on("pageerror", (error) => troubles.push(String(error)));
      await use();
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export async function openApp(page: Page, name: string, path = "index.html", query = ""): Promise<void> {
  const dist = join(import.meta.dirname, "../../examples", name, "dist");
  if (!existsSync(join(dist, path))) throw new Error(`examples/${name} is not built: node tests/examples/prepare.mjs ${name}`);
  await page.route("http://localhost/**", (route) => {
    const file = join(dist, decodeURIComponent(new URL(route.request().url()).pathname));
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.clock.setFixedTime(asOf);
  await page.goto(`http://localhost/${path}${query}`);
}
