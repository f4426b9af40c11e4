// The example apps, in the browser that scripts/lib/browser.mjs finds or fetches. prepare.mjs builds them; no server is
// needed (app.ts).
import { defineConfig } from "@playwright/test";
import base from "../../playwright.config.mjs";

export default defineConfig({
  ...base,
  testDir: ".",
  outputDir: "../../test-results/examples",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: undefined,
  webServer: undefined,
  use: { ...base.use, baseURL: undefined, actionTimeout: 10_000, viewport: { width: 1280, height: 1600 } },
});
