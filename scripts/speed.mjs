// npm run speed: how fast the page is on a computer four times slower than this one, in headless Chromium, as tables.
// Names choose: npm run speed -- load
import { join } from "node:path";
import { cpus, loadavg } from "node:os";
import { buildPackage } from "./build-package.mjs";
import { buildPage } from "./build-page.mjs";
import { root } from "./lib/run.mjs";
import { Trouble, heading, main, note } from "./lib/terminal.mjs";
import { setup } from "./setup.mjs";

/** Files of bench/page. */
const names = ["load", "keystroke", "batch"];

main(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown) throw new Trouble(`There is no measurement "${unknown}".`, `Measurements: ${names.join(", ")}`);
  await setup();
  await buildPackage();
  await buildPage();
  const { launch, slowdown } = await import("../bench/page/browser.mjs");
  const { serve } = await import("../bench/page/serve.mjs");
  const server = await serve(join(root, "www/dist"));
  const browser = await launch();
  note(`${cpus()[0].model}, ${cpus().length} cores, slowed down ${slowdown} times; load ${loadavg()[0].toFixed(1)}`);
  try {
    for (const name of names) {
      if (chosen.length && !chosen.includes(name)) continue;
      const { title, measure } = await import(`../bench/page/${name}.mjs`);
      heading(title);
      console.table(await measure({ browser, server }));
    }
  } finally {
    await browser.close();
    server.close();
  }
});
