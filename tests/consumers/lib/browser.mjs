// Chromium, in which whatever a page complains of fails the test.
import assert from "node:assert/strict";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../../scripts/lib/browser.mjs";

let browser;
export async function start() {
  const { chromium: executablePath } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"] });
}
export const stop = () => browser?.close();

/** Opens the page, has it used, and gives what the use gave. */
export async function visit(url, use, options) {
  const context = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const troubles = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && troubles.push(message.text()));
  // An error ends the wait for what will not come.
  const thrown = new Promise((_, fail) => page.on("pageerror", (error) => fail(error)));
  thrown.catch(() => {});
  try {
    const result = await Promise.race([page.goto(url).then(() => use(page)), thrown]);
    assert.deepEqual(troubles, [], "the page complains of nothing");
    return result;
  } catch (error) {
    if (error.code === "ERR_ASSERTION" || !troubles.length) throw error;
    throw new Error(`${error.message}\nThe page says: ${troubles.join("\n")}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** What the app of app/ tells, once it has. */
export const toldBy = (url) =>
  visit(url, async (page) => {
    await page.waitForSelector("html[data-done]", { state: "attached" });
    return page.textContent("pre");
  });
