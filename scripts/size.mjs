// npm run size: what `import { check } from "yushen"` costs an app, and `bind` from "yushen/bind", in bytes after brotli 11, against budget.json;
// of the element what it adds to `yushen`.
// -- --what          what takes the space: sections, functions, sources
// -- --since <commit>  what of it grew since a commit, which is built in a folder of its own
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildPackage } from "./build-package.mjs";
import { languages } from "./lib/entries.mjs";
import { isMain, npm, root, run } from "./lib/run.mjs";
import { Trouble, heading, main, note } from "./lib/terminal.mjs";
import { setup } from "./setup.mjs";

export const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
const sizes = (bytes) => [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes)];
const add = (a, b) => a.map((value, i) => value + b[i]);

/** What a bundler ships of the package to an app that imports these names. */
export async function app(names, from, external = []) {
  const { build } = await import("esbuild");
  const result = await build({
    stdin: { contents: `export { ${names} } from "${from}";`, resolveDir: root },
    bundle: true,
    external,
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
    rows[`bind${name}`] = sizes(await app("bind", `yushen/bind${entry}`));
    rows[`inlined${name}`] = sizes(await app("check", `yushen${entry}`));
    rows[`slim${name}`] = sizes(await app("check, init", `yushen/slim${entry}`));
    rows[`slim+wasm${name}`] = add(rows[`slim${name}`], engine);
    // By its file, since `yushen`, which an app has anyway, is left out.
    rows[`element${name}`] = sizes(await app("YushenPreview", `./pkg/dist/element${language ? `-${language}` : ""}.js`, ["yushen"]));
  }
  return rows;
}

export async function size() {
  heading("size of an app's `import { check } from \"yushen\"`, in bytes");
  const rows = await measure();
  const limits = JSON.parse(readFileSync(join(root, "budget.json"), "utf8"));
  note(`${"".padEnd(16)}${["minified", "gzip", "brotli", "budget"].map((word) => word.padStart(10)).join("")}`);
  for (const [name, row] of Object.entries(rows))
    note(`${name.padEnd(16)}${[...row, limits[name] ?? ""].map((value) => String(value).padStart(10)).join("")}`);
  const over = Object.keys(limits).filter((name) => !(rows[name]?.[2] <= limits[name]));
  if (!over.length) return;
  throw new Trouble(`Over budget: ${over.join(", ")}.`, "What grew:              npm run size -- --since HEAD~1", "What takes the space:   npm run size -- --what");
}

/** The parts of another commit, which its own scripts build. */
async function partsAt(commit) {
  const dir = mkdtempSync(join(tmpdir(), "yushen-size-"));
  try {
    await run("git", ["worktree", "add", "--detach", dir, commit]);
    await npm(["run", "--silent", "build"], { cwd: dir });
    const { parts } = await import(pathToFileURL(join(dir, "scripts/lib/size-breakdown.mjs")).href);
    return await parts();
  } finally {
    await run("git", ["worktree", "remove", "--force", dir]);
  }
}

if (isMain(import.meta.url))
  main(async () => {
    const [option, commit] = process.argv.slice(2);
    if (option && option !== "--what" && !(option === "--since" && commit))
      throw new Trouble(`There is no option "${option}", or it lacks its commit.`, "Options: --what, --since <commit>");
    await setup();
    await buildPackage();
    if (option) {
      const { parts, printParts } = await import("./lib/size-breakdown.mjs");
      printParts(await parts(), commit && (await partsAt(commit)));
    }
    await size();
  });
