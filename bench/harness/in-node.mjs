// The suite in a Node process of its own, and cold starts in many.
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { built, coldEntries, dir } from "./bundle.mjs";
import { median, quantile } from "./measure.mjs";

/** Runs the workloads; each is handed on as it ends. */
export async function inNode(settings, onResult) {
  const child = spawn(process.execPath, [`${built}node.mjs`, JSON.stringify(settings)], { stdio: ["ignore", "pipe", "inherit"] });
  const results = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const result = JSON.parse(line);
    onResult(result);
    results.push(result);
  }
  const code = child.exitCode ?? (await new Promise((done) => child.on("close", done)));
  if (code !== 0) throw new Error(`the benchmark in Node ended with ${code}`);
  return results;
}

/** From import to the first report, in fresh processes that take turns. */
export function coldStarts(processes) {
  const all = Object.fromEntries(Object.keys(coldEntries).map((name) => [name, []]));
  const left = [];
  for (let round = 0; round < processes; round++) {
    for (const name of Object.keys(all)) {
      const child = spawnSync(process.execPath, [`${dir}harness/cold.mjs`, `${built}cold/${name}.mjs`], { encoding: "utf8" });
      if (child.status === 0) all[name].push(Number(child.stdout));
      else {
        left.push({ name, why: (child.stderr.match(/^\w*Error: .*/m) ?? [child.stderr])[0] });
        delete all[name];
      }
    }
  }
  const base = (name) => median(all[name.startsWith("binding-") ? "binding-yushen" : "profile-mount-yushen"]);
  const rows = Object.entries(all).map(([name, samples]) => ({
    name,
    ms: median(samples),
    low: quantile(samples, 0.1),
    high: quantile(samples, 0.9),
    ratio: median(samples) / base(name),
  }));
  return { processes, rows, left };
}
