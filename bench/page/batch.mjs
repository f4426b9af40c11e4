// 100,000 rows through the batch view: how long it takes, and the page's own tasks over 50 ms.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csv } from "../../tests/page/accounts.mjs";
import { measured, most, visit } from "./browser.mjs";

const many = 100_000;
const all = `全部 ${many.toLocaleString("zh-CN")}`;

export const title = `${many.toLocaleString("en")} rows at once`;

export async function measure({ browser, server }) {
  // By its path: a file of megabytes would be handed over by a slow page.
  const folder = mkdtempSync(join(tmpdir(), "batch-"));
  const file = join(folder, "many.csv");
  writeFileSync(file, csv(many));
  const { page, context } = await visit(browser);
  const table = [];
  const timed = async (what, act) => {
    const from = performance.now();
    await act();
    const seconds = Math.round((performance.now() - from) / 100) / 10;
    const { tasks } = await measured(page);
    table.push({ what, seconds, "tasks over 50 ms": tasks.length, "longest task, ms": Math.round(most(tasks)) });
  };
  try {
    await page.goto(`${server.url}#/batch`);
    await page.locator(".batch h1").waitFor();
    await measured(page);
    await timed("read and checked", async () => {
      await page.locator('.batch input[type="file"]').setInputFiles(file);
      await page.locator(".batch-standings button", { hasText: all }).waitFor({ timeout: 600_000 });
      await page.locator(".batch-progress").waitFor({ state: "detached" });
    });
    await timed("sorted by name", async () => {
      await page.getByRole("columnheader", { name: "名称" }).getByRole("button").click();
      await page.locator('[aria-sort="ascending"].batch-name').waitFor();
    });
    await timed("filtered", async () => {
      await page.locator(".batch-standings .batch-fail").click();
      await page.getByText("行中的").waitFor();
    });
    await timed("to the end", async () => {
      await page.locator(".batch-grid").focus();
      await page.keyboard.press("End");
    });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
  return table;
}
