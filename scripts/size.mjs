// npm run size: what `import { check } from "yushen"` costs an app, against budget.json, and where it is over that, what grew.
// -- --what   what takes the space: sections, functions, sources, each with what it grew since they were last kept
// -- --keep   keeps them in budget.json, which belongs to the commit that changes a limit
import { readFileSync, writeFileSync } from "node:fs";
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

const file = join(root, "budget.json");

export async function size() {
  heading("size of an app's `import { check } from \"yushen\"`, in bytes");
  const rows = await measure();
  const { limits, parts: kept } = JSON.parse(readFileSync(file, "utf8"));
  note(`${"".padEnd(16)}${["minified", "gzip", "brotli", "budget"].map((word) => word.padStart(10)).join("")}`);
  for (const [name, row] of Object.entries(rows))
    note(`${name.padEnd(16)}${[...row, limits[name] ?? ""].map((value) => String(value).padStart(10)).join("")}`);
  const over = Object.keys(limits).filter((name) => !(rows[name]?.[2] <= limits[name]));
  if (!over.length) return;
  const { parts, printParts } = await import("./lib/what.mjs");
  printParts(await parts(), kept, { changed: true });
  throw new Trouble(`Over budget: ${over.join(", ")}.`, "What grew stands above. What takes the space:  npm run size -- --what");
}

async function what({ keep }) {
  const { parts, printParts } = await import("./lib/what.mjs");
  const budget = JSON.parse(readFileSync(file, "utf8"));
  const now = await parts();
  printParts(now, budget.parts, { changed: false });
  if (!keep) return;
  writeFileSync(file, `${JSON.stringify({ ...budget, parts: now }, null, 2)}\n`);
  note("kept in budget.json");
}

if (isMain(import.meta.url))
  main(async () => {
    const options = process.argv.slice(2);
    const unknown = options.find((option) => option !== "--what" && option !== "--keep");
    if (unknown) throw new Trouble(`There is no option "${unknown}".`, "Options: --what, --keep");
    await setup();
    await buildPackage();
    if (options.length) await what({ keep: options.includes("--keep") });
    await size();
  });
