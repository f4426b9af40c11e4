// npm test: set up, build, and run every test. A failed step doesn't stop the others; a step that ran no test failed.
// Names choose steps: npm test -- cargo page
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromedriver, findChromium } from "./lib/browser.mjs";
import { count } from "./lib/count.mjs";
import { installLocked } from "./lib/locked.mjs";
import { nodeBin, root, run } from "./lib/run.mjs";
import { Trouble, bold, duration, green, heading, main, red, report } from "./lib/say.mjs";
import { buildPackage } from "./build-package.mjs";
import { buildPage } from "./build-page.mjs";
import { setup } from "./setup.mjs";

const tee = { tee: true };

const steps = [
  { name: "cargo", title: "Rust", run: () => run("cargo", ["test", "--locked", "--workspace", "--all-features", "--no-fail-fast"], tee) },
  { name: "wasm-node", title: "Rust as wasm, in Node", run: () => wasmTest("--node") },
  { name: "wasm-browser", title: "Rust as wasm, in a browser", run: () => wasmTest("--headless", "--chrome", "--chromedriver", findChromedriver()) },
  {
    name: "package",
    title: "the package, packed and installed elsewhere",
    run: async () => {
      await buildPackage();
      const { runnable } = await import("../tests/old-browsers/browser.mjs");
      if (runnable) await installLocked("tests/old-browsers", "an old Chromium (44 MB)");
      await installLocked("tests/old-tools", "an old webpack and TypeScript (56 MB)");
      return nodeTest("tests/package");
    },
  },
  {
    name: "model",
    title: "a second model of the rulebook, against the engine",
    run: async () => (await buildPackage(), nodeTest("tests/model")),
  },
  {
    name: "fuzz",
    title: "random sessions, texts and bytes, for two minutes",
    run: async () => (await buildPackage(), nodeTest("tests/fuzz")),
  },
  {
    name: "page",
    title: "the page, in a browser",
    run: async () => {
      findChromium();
      await buildPackage();
      await buildPage();
      return nodeBin("@playwright/test/cli.js", ["test"], tee);
    },
  },
];

const tests = (dir, ending) =>
  readdirSync(join(root, dir)).filter((name) => name.endsWith(ending)).sort().map((name) => `${dir}/${name}`);

const nodeTest = (dir) => run(process.execPath, ["--test", "--test-reporter=spec", ...tests(dir, ".test.mjs")], tee);

// Only the files that use wasm-bindgen's runner: the others need files or threads, which wasm has not.
function wasmTest(...where) {
  const files = tests("tests", ".rs").filter((path) => readFileSync(join(root, path), "utf8").includes("wasm_bindgen_test"));
  if (!files.length) throw new Trouble("No file of tests/ uses wasm_bindgen_test.");
  const chosen = files.flatMap((path) => ["--test", path.slice("tests/".length, -".rs".length)]);
  // A file that names no place runs in both. The time limits are for slow machines.
  const browser = where.includes("--headless") ? { WASM_BINDGEN_USE_BROWSER: "1", WASM_BINDGEN_TEST_DRIVER_TIMEOUT: "30" } : {};
  const env = { ...process.env, ...browser, WASM_BINDGEN_TEST_TIMEOUT: "120" };
  return run("wasm-pack", ["test", ...where, "--mode", "no-install", "--", "--locked", "--features", "engine", ...chosen], { ...tee, env });
}

async function perform(step) {
  heading(`test: ${step.title}`);
  const started = performance.now();
  let text = "";
  let failure;
  try {
    text = await step.run();
  } catch (error) {
    failure = error;
    text = error.output ?? "";
    report(error);
  }
  const counts = count(text);
  if (!failure && counts.passed === 0) report((failure = new Trouble("This step ran no test.")));
  return { ...step, ...counts, ok: !failure && counts.failed === 0, took: performance.now() - started };
}

main(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !steps.some((step) => step.name === name));
  if (unknown) throw new Trouble(`There is no step "${unknown}".`, `Steps: ${steps.map((step) => step.name).join(", ")}`);
  const wanted = steps.filter((step) => !chosen.length || chosen.includes(step.name));

  const started = performance.now();
  await setup();
  const results = [];
  for (const step of wanted) results.push(await perform(step));

  heading("summary");
  for (const { name, ok, passed, failed, skipped, took } of results) {
    const mark = ok ? green("ok    ") : red("FAILED");
    console.log(`   ${mark} ${name.padEnd(13)} ${`${passed} passed, ${failed} failed, ${skipped} skipped`.padEnd(38)} ${duration(took)}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);
  console.log(bold(`all steps in ${duration(performance.now() - started)}`));
  if (results.some((result) => !result.ok)) process.exitCode = 1;
});
