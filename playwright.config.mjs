// The page's tests run against the built page, served as a portal would serve it, in the browser that
// scripts/lib/browser.mjs finds or fetches.
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./scripts/lib/browser.mjs";

const { chromium } = await findBrowser();
// Playwright reads this file once more in each worker.
process.env.CHROMIUM = chromium;
const port = Number(process.env.PAGE_PORT ?? 4173);

/** What is the same on any screen, under a finger or a mouse: it runs once, but for the tests that say @phone. */
const sizeless = "batch|before-engine|bind.*|cases|changes|dates|deadlines|drafts|element|folding|form-data|identity|json|json-words|offline|picture|print|questions|questions-laws|remedy|report|rows|rules|same-as-entity|search-engine|share|time|undo|what-if";
const onPhone = new RegExp(`@phone|^(?!.*\\b(${sizeless})\\.spec\\.ts)`, "s");

export default defineConfig({
  testDir: "tests/page",
  testMatch: "**/*.spec.{ts,mjs}",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    // It would fetch all of the page for each test; offline.spec.ts allows it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: chromium,
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    // A phone's size and touch, in the same browser.
    { name: "phone", grep: onPhone, use: { ...devices["Pixel 7"], defaultBrowserType: "chromium" } },
  ],
  webServer: {
    command: `npm run preview -w www -- --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
