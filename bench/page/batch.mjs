// 100,000 rows through the batch view, at a quarter of this machine's speed: how long it takes, and the page's own tasks over 50 ms.
// After a build: node bench/page/batch.mjs [rows]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csv } from "../../tests/page/accounts.mjs";
import { launch, measured, slowdown, visit } from "./browser.mjs";
import { serve } from "./serve.mjs";

const many = Number(process.argv[2] ?? 100_000);
const all = `全部 ${many.toLocaleString("zh-CN")}`;

// By its path: a file of megabytes would be handed over by a slow page.
const folder = mkdtempSync(join(tmpdir(), "batch-"));
const file = join(folder, "many.csv");
writeFileSync(file, csv(many));
const server = await serve(fileURLToPath(new URL("../../www/dist", import.meta.url)));
const browser = await launch();
try {
  const { page } = await visit(browser);
  await page.goto(`${server.url}#/batch`);
  await page.locator(".batch h1").waitFor();
  await measured(page);
  const tell = async (what, milliseconds) => {
    const { tasks } = await measured(page);
    console.log(`${what}: ${(milliseconds / 1000).toFixed(1)} s; ${tasks.length} tasks over 50 ms, the longest ${Math.round(Math.max(0, ...tasks))} ms`);
  };
  const timed = async (what, act) => {
    const from = performance.now();
    await act();
    await tell(what, performance.now() - from);
  };
  console.log(`${many.toLocaleString("en")} rows, the processor ${slowdown}× slower`);
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
  await browser.close();
  await server.close?.();
  rmSync(folder, { recursive: true });
}
