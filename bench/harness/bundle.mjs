// Everything that is measured, bundled by esbuild: the same code for Node and for the browser.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeAjvCode } from "./ajv-code.mjs";

export const dir = fileURLToPath(new URL("..", import.meta.url));
export const built = `${dir}.build/`;

const common = {
  absWorkingDir: dir,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  loader: { ".csv": "text", ".ndjson": "text", ".wasm": "binary" },
  mainFields: ["module", "main"],
  define: { "process.env.NODE_ENV": '"production"' },
};

function prepare() {
  mkdirSync(built, { recursive: true });
  writeAjvCode(`${built}ajv.mjs`);
  compilePolicy();
}

/** Only what tells how far the peers agree with the rulebook; the module's file. */
export async function bundleAgreement(esbuild) {
  prepare();
  const outfile = `${built}agreement.mjs`;
  await esbuild.build({ ...common, entryPoints: ["harness/agreement.mjs"], outfile, platform: "node" });
  return outfile;
}

export async function bundle(esbuild) {
  prepare();
  // async-validator asks for `process` by name.
  const inject = { banner: { js: "globalThis.process ??= { env: {} };" } };
  await esbuild.build({ ...common, entryPoints: ["harness/node.mjs"], outfile: ".build/node.mjs", platform: "node" });
  await esbuild.build({ ...common, ...inject, entryPoints: ["harness/browser.mjs"], outfile: ".build/browser.js", platform: "browser" });
  mkdirSync(`${built}cold`, { recursive: true });
  for (const [name, { source, external }] of Object.entries(coldEntries)) {
    await esbuild.build({ ...common, ...inject, minify: true, stdin: { contents: source, resolveDir: dir }, outfile: `.build/cold/${name}.mjs`, platform: "neutral", external });
  }
}

// The policy is compiled where the program is; an empty file says that it is not.
function compilePolicy() {
  const bundle = `${built}eligibility.tar.gz`;
  const rego = `${dir}peers/profile-mount/eligibility.rego`;
  const made = spawnSync("opa", ["build", "-t", "wasm", "-e", "eligibility/failed", "-o", bundle, rego]).status === 0;
  const policy = made ? spawnSync("tar", ["-xzOf", bundle, "/policy.wasm"], { maxBuffer: 1 << 28 }).stdout : "";
  writeFileSync(`${built}eligibility.wasm`, policy);
}

const cold = (peer, form, data, external = []) => ({ external, source: `
import { create } from "./peers/${form}/${peer}.mjs";
import { ${data} as form } from "./data/forms.mjs";
import { asOf, clock } from "./rules/clock.mjs";
export async function first() {
  const peer = await create({ asOf, clock, draft: false });
  if (peer.missing) throw new Error(peer.missing);
  return peer.run(form);
}` });

/** From import to the first report: each library alone with its rules, bundled as an app would; and the package as installed. */
const forms = ["yushen", "hand", "zod", "valibot", "ajv", "async-validator"];
const engines = ["yushen", "json-logic", "opa", "cel", "zen", "cedar", "publicodes"];
export const coldEntries = Object.fromEntries([
  ...forms.map((peer) => [`binding-${peer}`, cold(peer, "binding", "bindingFaulty")]),
  ["binding-yushen-installed", cold("yushen", "binding", "bindingFaulty", ["yushen"])],
  ...engines.map((peer) => [`profile-mount-${peer}`, cold(peer, "profile-mount", "profileMountFaulty")]),
]);
