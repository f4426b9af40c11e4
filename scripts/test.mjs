// npm test: set up, build, and run every test. A failed step doesn't stop the others; a step that ran no test failed.
// Names choose steps, of which some run only so: npm test -- cargo page
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { driverEnv, findBrowser } from "./lib/browser.mjs";
import { count } from "./lib/test-counts.mjs";
import { installLocked } from "./lib/locked.mjs";
import { nodeBin, root, run } from "./lib/run.mjs";
import { Trouble, bold, duration, green, heading, main, red, report } from "./lib/terminal.mjs";
import { buildFrontEnd } from "./build-front-end.mjs";
import { buildPackage } from "./build-package.mjs";
import { buildPage } from "./build-page.mjs";
import { setup } from "./setup.mjs";

const tee = { tee: true };

const steps = [
  { name: "cargo", title: "Rust", run: () => run("cargo", ["test", "--locked", "--workspace", "--all-features", "--no-fail-fast"], tee) },
  { name: "wasm-node", title: "Rust as wasm, in Node", run: () => wasmTest(["--node"]) },
  { name: "wasm-browser", title: "Rust as wasm, in a browser", run: wasmInBrowser },
  {
    name: "rust-front-end",
    title: "a front end in Rust, in a browser; yushen::web beside the package",
    run: async () => {
      const env = await browserEnv();
      await buildPackage();
      await buildFrontEnd();
      const inNode = await nodeTest("tests/rust-front-end");
      const config = "tests/rust-front-end/playwright.config.mjs";
      return inNode + (await nodeBin("@playwright/test/cli.js", ["test", "--config", config], { ...tee, env }));
    },
  },
  {
    name: "package",
    title: "the package, packed and installed elsewhere",
    run: async () => {
      await buildPackage();
      const { runnable } = await import("../tests/old-browsers/browser.mjs");
      if (runnable) await installLocked("tests/old-browsers", "an old Chromium (44 MB)");
      await installLocked("tests/old-tools", "an old webpack and TypeScript (56 MB)");
      // Packed once for all: npm takes seconds.
      const PACKED = (await import("../tests/package/packed.mjs")).packInto();
      try {
        // Most of these tests need no browser: the one that does fails alone.
        return await nodeTest("tests/package", { ...((await browserEnv().catch(report)) ?? process.env), PACKED });
      } finally {
        rmSync(PACKED, { recursive: true, force: true });
      }
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
      const env = await browserEnv();
      await buildPackage();
      await buildPage();
      return nodeBin("@playwright/test/cli.js", ["test"], { ...tee, env });
    },
  },
  {
    name: "examples",
    title: "the example apps of form libraries, in a browser",
    // Slow, by the libraries' size.
    onlyNamed: true,
    run: async () => {
      const env = await browserEnv();
      await buildPackage();
      await (await import("../tests/examples/prepare.mjs")).prepareExamples();
      const inNode = await nodeTest("tests/examples");
      return inNode + (await nodeBin("@playwright/test/cli.js", ["test", "--config", "tests/examples/playwright.config.mjs"], { ...tee, env }));
    },
  },
  {
    name: "consumers",
    title: "the package in bundlers, frameworks, test runners and workers",
    // Slow, by the tools' size.
    onlyNamed: true,
    run: async () => {
      const env = await browserEnv();
      await buildPackage();
      await installLocked("tests/consumers", "bundlers, frameworks and test runners (870 MB)");
      // One after another: each takes all of the machine by itself.
      return nodeTest("tests/consumers", env, ["--test-concurrency=1"]);
    },
  },
];

const tests = (dir, ending) =>
  readdirSync(join(root, dir)).filter((name) => name.endsWith(ending)).sort().map((name) => `${dir}/${name}`);

const nodeTest = (dir, env, options = []) => run(process.execPath, ["--test", "--test-reporter=spec", ...options, ...tests(dir, ".test.mjs")], { ...tee, env });

/** An environment that names the browser: found or fetched here, where it is seen, and not by each child. */
async function browserEnv() {
  const { chromium } = await findBrowser();
  return { ...process.env, CHROMIUM: chromium };
}

async function wasmInBrowser() {
  const found = await findBrowser({ driver: true });
  return wasmTest(["--headless", "--chrome", "--chromedriver", found.chromedriver], {
    ...driverEnv(found),
    // A file that names no place runs in both.
    WASM_BINDGEN_USE_BROWSER: "1",
    WASM_BINDGEN_TEST_DRIVER_TIMEOUT: "30",
  });
}

// Only the files that use wasm-bindgen's runner: the others need files or threads, which wasm has not.
function wasmTest(where, own = {}) {
  const files = tests("tests", ".rs").filter((path) => readFileSync(join(root, path), "utf8").includes("wasm_bindgen_test"));
  if (!files.length) throw new Trouble("No file of tests/ uses wasm_bindgen_test.");
  const chosen = files.flatMap((path) => ["--test", path.slice("tests/".length, -".rs".length)]);
  // The time limits are for slow machines.
  const env = { ...process.env, ...own, WASM_BINDGEN_TEST_TIMEOUT: "120" };
  return run("wasm-pack", ["test", ...where, "--mode", "no-install", "--", "--locked", "--features", "web,bind", ...chosen], { ...tee, env });
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
  const wanted = steps.filter((step) => (chosen.length ? chosen.includes(step.name) : !step.onlyNamed));

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
