// npm run size: what `import { check } from "yushen"` costs an app, against budget.json. With --what, what the engine's
// bytes are: sections, crates and the largest functions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildPackage, languages } from "./build-package.mjs";
import { isMain, root } from "./lib/run.mjs";
import { Trouble, heading, main, note } from "./lib/say.mjs";
import { setup } from "./setup.mjs";

export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
const sizes = (bytes) => [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes)];
const add = (a, b) => a.map((value, i) => value + b[i]);

/** What a bundler ships of the package to an app that imports these names. */
export async function app(names, from) {
  const { build } = await import("esbuild");
  const result = await build({
    stdin: { contents: `export { ${names} } from "${from}";`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
    logLevel: "warning",
  });
  return Buffer.from(result.outputFiles[0].contents);
}

/** Bytes of `import { check }`, minified, after gzip and after brotli: with all languages, and with each alone. */
export async function measure() {
  const engine = sizes(readFileSync(join(root, "pkg/dist/engine.wasm")));
  const rows = { "engine.wasm": engine };
  for (const language of ["", ...languages]) {
    const [name, entry] = language ? [` ${language}`, `/${language}`] : ["", ""];
    rows[`inlined${name}`] = sizes(await app("check", `yushen${entry}`));
    rows[`slim${name}`] = sizes(await app("check, init", `yushen/slim${entry}`));
    rows[`slim+wasm${name}`] = add(rows[`slim${name}`], engine);
  }
  return rows;
}

export async function size() {
  heading("size of an app's `import { check } from \"yushen\"`, in bytes");
  const rows = await measure();
  const budget = JSON.parse(readFileSync(join(root, "budget.json"), "utf8"));
  note(`${"".padEnd(16)}${["minified", "gzip", "brotli", "budget"].map((word) => word.padStart(10)).join("")}`);
  for (const [name, row] of Object.entries(rows))
    note(`${name.padEnd(16)}${[...row, budget[name] ?? ""].map((value) => String(value).padStart(10)).join("")}`);
  const over = Object.keys(budget).filter((name) => rows[name]?.[2] > budget[name]);
  if (over.length) throw new Trouble(`Over budget: ${over.join(", ")}.`, "What takes the space:  npm run size -- --what");
}

if (isMain(import.meta.url))
  main(async () => {
    await setup();
    await buildPackage();
    if (process.argv.includes("--what")) await (await import("./lib/what.mjs")).what();
    await size();
  });
