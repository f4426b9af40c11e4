// npm run bench: yushen and its peers side by side, in Node and in headless Chromium, as a table and as JSON.
//   --node, --chromium, --cold     only that part; the last with sizes
//   --quick                        few rounds, to see that everything runs
//   --only=binding-valid,…         only these workloads
//   --built                        measure pkg/dist as it stands, building nothing
//   --save                         keep the result as bench/latest.json, which the papers' tables are made from
//   --readme                       write those tables, into bench/README.md and the READMEs, and measure nothing
// The benchmark has a lockfile of its own: nobody who only builds the package needs its peers.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { buildPackage } from "./build-package.mjs";
import { findBrowser } from "./lib/browser.mjs";
import { installLocked } from "./lib/locked.mjs";
import { output, root } from "./lib/run.mjs";
import { Trouble, heading, main, note } from "./lib/terminal.mjs";
import { setup } from "./setup.mjs";
import { brotli, measure as packageBytes } from "./size.mjs";

const bench = join(root, "bench");
const latest = join(bench, "latest.json");
const flags = new Set(process.argv.slice(2));
const only = process.argv.find((arg) => arg.startsWith("--only="))?.slice(7).split(",");
const part = (name) => !["--node", "--chromium", "--cold"].some((flag) => flags.has(flag)) || flags.has(name);
const settings = { ...(flags.has("--quick") ? { rounds: 5, warmMs: 40 } : { rounds: 40, warmMs: 250 }), only };

// The compiler of opa-wasm's policy, where the machine has one.
const opaVersion = () => output("opa", ["version"])?.match(/^Version: (\S+)/m)?.[1];

async function measure() {
  const { print, printAgreement, printBytes, printCold, printTargets } = await import("../bench/harness/table.mjs");
  const say = (line) => console.log(line);
  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: { cpu: cpus()[0].model, cores: cpus().length, node: process.versions.node, load: loadavg()[0], rounds: settings.rounds, opa: opaVersion() },
  };
  if (part("--node")) {
    heading("Node");
    const { inNode } = await import("../bench/harness/in-node.mjs");
    const all = await inNode({ ...settings, agreement: !only }, (found) => (found.peers ? printAgreement(found.peers, say) : print(found, say)));
    result.node = all.filter(({ rows }) => rows);
    result.agreement = all.find(({ peers }) => peers)?.peers;
  }
  if (part("--chromium")) {
    heading("Chromium");
    const { chromium } = await import("@playwright/test");
    const { inChromium } = await import("../bench/harness/in-chromium.mjs");
    result.chromium = await inChromium(chromium, (await findBrowser()).chromium, settings, (found) => print(found, say));
  }
  if (part("--cold") && !only) {
    heading("cold start");
    const { coldStarts } = await import("../bench/harness/in-node.mjs");
    result.cold = coldStarts(flags.has("--quick") ? 3 : 20);
    printCold(result.cold, say);
    const { bytesOf } = await import("../bench/harness/bytes.mjs");
    result.bytes = bytesOf(brotli, await packageBytes(), JSON.parse(readFileSync(join(root, "budget.json"), "utf8")), result.cold.left);
    printBytes(result.bytes, say);
  }
  const { targetsOf } = await import("../bench/harness/targets.mjs");
  result.targets = targetsOf(result);
  if (result.targets.length) printTargets(result.targets, say);
  const load = loadavg()[0];
  if (load > cpus().length * 0.8) note(`\nThe machine was busy (load ${load.toFixed(1)}): trust the ratios, not the times.`);
  save(result);
}

function save(result) {
  mkdirSync(join(bench, "results"), { recursive: true });
  const text = `${JSON.stringify(result, null, 1)}\n`;
  const file = `results/${new Date().toISOString().replace(/[:.]/g, "-")}.json`;
  writeFileSync(join(bench, file), text);
  note(`\nwritten: bench/${file}`);
  if (!flags.has("--save")) return;
  if (!result.node || !result.chromium || !result.cold) throw new Trouble("Only a whole run is kept.", "npm run bench -- --save");
  writeFileSync(latest, text);
  note("written: bench/latest.json");
}

async function readme() {
  const { papersOf, renewed } = await import("../bench/harness/markdown.mjs");
  for (const [path, made] of papersOf(JSON.parse(readFileSync(latest, "utf8")))) {
    const text = renewed(readFileSync(join(root, path), "utf8"), made);
    if (text === undefined) throw new Trouble(`${path} has no <!-- bench --> … <!-- /bench --> to write between.`);
    writeFileSync(join(root, path), text);
    note(`${path}: what was measured`);
  }
}

main(async () => {
  if (flags.has("--readme")) return readme();
  if (!flags.has("--built")) {
    await setup();
    await buildPackage();
  }
  await installLocked("bench", "the peers (40 MB)");
  const { bundle } = await import("../bench/harness/bundle.mjs");
  await bundle(await import("esbuild"));
  await measure();
});
