import { test as noisy } from "@playwright/test";
import { expect, field, open, test, verdict } from "./helpers.js";

test.use({ serviceWorkers: "allow" });

test("after the first visit the page opens without a network: every view, in both languages", async ({ page, context }) => {
  await open(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  for (const lang of ["en", "zh-CN"] as const) {
    await page.getByRole("button", { name: lang === "en" ? "English" : "中文" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    for (const at of ["", "profile-mount/whole", "rules", "categories", "batch", "changes", "binding/json"]) {
      await page.goto(`./#/${at}`);
      await page.reload();
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(0);
    }
  }
  await page.goto("./#/profile-mount/whole");
  await field(page, "miniProgram.creditScore").fill("55");
  await expect(verdict(page)).toBeVisible();
});

// The browser reports each as an error, as it should.
noisy("no string becomes a script or markup", async ({ page }) => {
  await open(page);
  const refused = await page.evaluate(() => {
    const tried = [
      () => (document.body.innerHTML = "<p>x</p>"),
      () => new Worker("./worker.js"),
      () => document.createElement("script").setAttribute("src", "./a.js"),
    ];
    return tried.map((attempt) => {
      try {
        attempt();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    });
  });
  expect(refused).toEqual([true, true, true]);
});
