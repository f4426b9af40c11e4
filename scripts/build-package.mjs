// pkg/src/*.ts and pkg/wasm -> pkg/dist: one bundle for each entry and format, the engine, and the types.
//
// What this expects of pkg/src:
// - one file for each entry of the table below, its exports being the entry's;
// - "wasm-bytes" (declared in pkg/build.d.ts) is where the engine and its parts come from, which differs by entry: bytes
//   inlined in the bundle, decoded at each call; a module that the bundler compiles; or, of the engine alone, undefined;
// - of the glue, `../wasm/yushen.js`, only types or `initSync` are used: its default export has import.meta;
// - nothing runs when a module is imported, and what a top-level `const` computes is marked /* @__PURE__ */, so that
//   an app keeps only what it uses;
// - an adapter that needs the engine imports it from "yushen" itself, which stays an import: one engine in an app.
import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildWasm, modules } from "./build-wasm.mjs";
import { inlined } from "./lib/inline.mjs";
import { isMain, nodeBin, root } from "./lib/run.mjs";
import { Trouble, duration, heading, main, note } from "./lib/say.mjs";
import { filesUnder, hashOf, isFresh, writeStamp } from "./lib/stamp.mjs";
import { setup } from "./setup.mjs";

/** The package's entries. A new one needs a line here, a file in pkg/src and its place in pkg/package.json's exports. */
export const entries = [
  { name: "index", formats: ["esm", "cjs"], engine: "inlined" },
  { name: "slim", formats: ["esm", "cjs"], engine: "none" },
  { name: "workerd", formats: ["esm"], engine: "module" },
];
const extension = { esm: ".js", cjs: ".cjs" };
export const bundles = entries.flatMap(({ name, formats }) => formats.map((format) => `dist/${name}${extension[format]}`));

const licences = ["LICENSE-MIT", "LICENSE-APACHE"];
const inputs = ["pkg/src", "pkg/build.d.ts", "pkg/tsconfig.json", "pkg/tsconfig.build.json", "pkg/wasm", "package-lock.json", ...licences];

/** esbuild's part, also for measuring: what one entry is made of. */
export async function bundle({ name, engine: kind }, format, options = {}) {
  const { build } = await import("esbuild");
  return build({
    absWorkingDir: root,
    entryPoints: [`pkg/src/${name}.ts`],
    outfile: `pkg/dist/${name}${extension[format]}`,
    bundle: true,
    format,
    platform: "neutral",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    // Names and whitespace stay: an app's own bundler takes them out, and it needs the /* @__PURE__ */ marks, which
    // esbuild drops along with whitespace.
    minifySyntax: true,
    external: ["yushen"],
    plugins: [engine(kind)],
    logLevel: "warning",
    ...options,
  });
}

// The module "wasm-bytes" of an entry.
const bytesOf = (names) => Object.fromEntries(names.map((name) => [name, readFileSync(join(root, `pkg/wasm/${name}.wasm`))]));
const sources = {
  inlined: () => inlined(bytesOf(modules)),
  module: () => modules.map((name) => `import ${name}_ from "./${name}.wasm"; export const ${name} = () => ${name}_;`).join("\n"),
  none: () => `export const engine = () => undefined; ${inlined(bytesOf(modules.slice(1)))}`,
};

const engine = (kind) => ({
  name: "engine",
  setup(build) {
    build.onResolve({ filter: /^wasm-bytes$/ }, () =>
      kind
        ? { path: kind, namespace: "engine", sideEffects: false }
        : { errors: [{ text: 'an entry without an engine of its own takes it from "yushen"' }] },
    );
    build.onLoad({ filter: /.*/, namespace: "engine" }, () => ({ contents: sources[kind]() }));
    build.onResolve({ filter: /\.wasm$/ }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /[\\/]pkg[\\/]wasm[\\/]yushen\.js$/ }, ({ path }) => ({ contents: quietGlue(readFileSync(path, "utf8")) }));
  },
});

// What the glue does when it is imported, and it must do nothing: it makes its text coders, which fails where there
// are none (Jest's jsdom), so they are made at their first use; and its default export, unused here, has import.meta,
// which a CommonJS bundle has not.
const quietGlue = (source) =>
  source
    .replace(/^(?:const|let) (cachedText(?:De|En)coder) = (new [^;]+);$/gm, "let $1; const $1_ = () => ($1 ??= $2);")
    .replace(/^cachedTextDecoder\.decode\(\);$/gm, "")
    .replace(/^if \(!\('encodeInto' in cachedTextEncoder\)\) \{\n[^]*?^\}$/gm, "")
    .replace(/\b(cachedText(?:De|En)coder)\./g, "$1_().")
    .replace(/\bimport\.meta\.url\b/g, "undefined");

export async function buildPackage() {
  await buildWasm();
  heading("package (pkg/dist)");
  const stamp = "pkg/dist/.stamp";
  const hash = hashOf([...inputs, "scripts/build-package.mjs", "scripts/lib/inline.mjs"]);
  if (isFresh(stamp, hash, bundles.map((path) => `pkg/${path}`))) return note("unchanged");
  const started = performance.now();
  rmSync(join(root, "pkg/dist"), { recursive: true, force: true });
  for (const entry of entries)
    for (const format of entry.formats)
      await bundle(entry, format).catch(() => {
        throw new Trouble(`pkg/src/${entry.name}.ts could not be bundled; esbuild's words are above.`);
      });
  for (const name of modules) copyFileSync(join(root, `pkg/wasm/${name}.wasm`), join(root, `pkg/dist/${name}.wasm`));
  for (const name of licences) copyFileSync(join(root, name), join(root, "pkg", name));
  await nodeBin("typescript/bin/tsc", ["-p", "pkg/tsconfig.build.json"], { quiet: true });
  typesForCommonJs();
  writeStamp(stamp, hash);
  for (const path of bundles) note(`${path}: ${statSync(join(root, "pkg", path)).size} bytes`);
  note(duration(performance.now() - started));
}

// TypeScript reads .d.ts as the module kind of its package; `require` needs twins that are CommonJS.
function typesForCommonJs() {
  for (const path of filesUnder(["pkg/dist/types"])) {
    const text = readFileSync(join(root, path), "utf8");
    writeFileSync(join(root, path.replace(/\.d\.ts$/, ".d.cts")), text.replace(/(["'])(\.{1,2}\/[^"']+)\.js\1/g, "$1$2.cjs$1"));
  }
}

if (isMain(import.meta.url)) main(async () => (await setup(), await buildPackage()));
