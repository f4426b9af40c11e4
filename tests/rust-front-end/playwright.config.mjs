// The front end in Rust, in the browser that scripts/lib/browser.mjs finds or fetches.
import { defineConfig } from "@playwright/test";
import { findBrowser } from "../../scripts/lib/browser.mjs";

const { chromium } = await findBrowser();
// Playwright reads this file once more in each worker.
process.env.CHROMIUM = chromium;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  reporter: [["list"]],
  use: {
    baseURL: "http://front-end.test/",
    launchOptions: {
      executablePath: chromium,
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
    },
  },
});
