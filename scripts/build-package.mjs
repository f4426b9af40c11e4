// pkg/src/*.ts and pkg/wasm -> pkg/dist: one bundle for each entry and format, the engine, and the types.
//
// What this expects of pkg/src:
// - an entry of the table below exports what its source in pkg/src/entry does; what differs stands in four modules that are
//   made here, declared in pkg/build.d.ts:
//   "wasm-bytes", where the engine comes from: bytes inlined in the bundle, decoded at each call; a module that the bundler
//   compiles; or none;
//   "texts", the words of messages in the entry's languages;
//   "rulebook-json", the rulebook in those languages, of pkg/src/generated/rulebook.<language>.json. It is most of a bundle:
//   entries with one language share a file that holds it, and those with all are whole, so that a page without a bundler
//   needs one file;
//   "glue", wasm-bindgen's, for one instance of the engine; the file itself does things when it is imported;
// - nothing runs when a module is imported, and what a top-level `const` computes is marked /* @__PURE__ */, so that
//   an app keeps only what it uses;
// - an adapter that needs the engine imports it from "yushen" itself, which stays an import: one engine in an app.
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildWasm } from "./build-wasm.mjs";
import { generate } from "./generate.mjs";
import { entries, extension, fileOf, folders, languages, rulebooks, script, typesOf } from "./lib/entries.mjs";
import { glue } from "./lib/glue.mjs";
import { inlined } from "./lib/inline.mjs";
import { noticesOf } from "./lib/notices.mjs";
import { isMain, nodeBin, root } from "./lib/run.mjs";
import { Trouble, duration, heading, main, note } from "./lib/terminal.mjs";
import { filesUnder, hashOf, isFresh, writeStamp } from "./lib/stamp.mjs";
import { setup } from "./setup.mjs";

const files = [...entries, script, ...rulebooks];
const bundles = files.flatMap((entry) => entry.formats.map((format) => fileOf(entry, format)));
const manifestOf = (folder) => `${folder}/package.json`;
/** The licences of the libraries that the element has in it. */
const notices = "dist/element-licenses.txt";
/** All that is built for the package to hold, but for the types. */
export const built = [...bundles, "dist/engine.wasm", notices, ...folders.map(manifestOf)];

const licences = ["LICENSE-MIT", "LICENSE-APACHE"];
const inputs = ["pkg/src", "pkg/build.d.ts", "pkg/tsconfig.json", "pkg/tsconfig.build.json", "pkg/wasm", "pkg/wasm-bind", "package-lock.json", ...licences];

/** esbuild's part, also for measuring: what one entry is made of. */
export async function bundle(entry, format, options = {}) {
  const { build } = await import("esbuild");
  return build({
    absWorkingDir: root,
    entryPoints: [`pkg/src/${entry.source}.ts`],
    outfile: `pkg/${fileOf(entry, format)}`,
    bundle: true,
    format,
    platform: "neutral",
    // What webpack 4 can read.
    target: "es2019",
    legalComments: "none",
    // Names and whitespace stay: an app's own bundler takes them out, and it needs the /* @__PURE__ */ marks, which
    // esbuild drops along with whitespace. No bundler comes after a page's script, and it takes the page's charset.
    ...(format === "iife" ? { globalName: "yushen", minify: true, charset: "ascii" } : { minifySyntax: true, charset: "utf8" }),
    ...entry.build,
    plugins: [made(entry, extension[format])],
    logLevel: "warning",
    ...options,
  });
}

const engineOf = ({ binds }) => (binds ? "pkg/wasm-bind" : "pkg/wasm");
const wasmBytes = {
  inlined: (entry) => inlined(readFileSync(join(root, engineOf(entry), "engine.wasm"))),
  module: ({ module }) => `import compiled from "${module}"; export const engine = () => compiled;`,
  none: () => 'export { engine } from "./engine/none.ts";',
};
const textsOf = (languages) =>
  [
    ...languages.map((language, i) => `import { TEXTS as texts${i} } from "./generated/texts.${language}.ts";`),
    `export const texts = { ${languages.map((language, i) => `"${language}": texts${i}`).join(", ")} };`,
  ].join("\n");

const exported = { "zh-CN": "zhCN", en: "en" };
/** The view's words in the entry's languages, in place of pkg/src/element/words/all.ts. */
const viewWordsOf = (languages) =>
  [
    ...languages.map((language) => `import { ${exported[language]} } from "./element/words/${language}.ts";`),
    `const tables = { ${languages.map((language) => `"${language}": ${exported[language]}`).join(", ")} };`,
    "export const stringsOf = (locale) => tables[locale];",
  ].join("\n");

/** A rulebook in several languages is the one in each, with the words of all wherever there are words. */
function merged(trees) {
  const [first] = trees;
  if (typeof first !== "object" || first === null) return first;
  if (Array.isArray(first)) return first.map((_, i) => merged(trees.map((tree) => tree[i])));
  const all = Object.assign({}, ...trees);
  const inAll = (key) => trees.every((tree) => key in tree);
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, inAll(key) ? merged(trees.map((tree) => tree[key])) : value]));
}

/** As text, which is parsed faster than a script's objects, and not before it is asked for. */
function rulebookIn(languages) {
  const trees = languages.map((language) => JSON.parse(readFileSync(join(root, `pkg/src/generated/rulebook.${language}.json`), "utf8")));
  return `export const parse = () => JSON.parse(${JSON.stringify(JSON.stringify(merged(trees)))});`;
}

/** The view's styles as text. A rem is the root's of the page around, where it may be anything: here it is a token's. */
async function elementCss() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ["pkg/src/element/styles/element.css"], bundle: true, minify: true, charset: "utf8", write: false, logLevel: "warning" });
  const px = (n) => `${Number(n) * 16}px`;
  const css = outputFiles[0].text
    .trim()
    .replace(/@(?:media|container)[^{]*/g, (query) => query.replace(/([\d.]+)rem\b/g, (_, n) => px(n)))
    .replace(/(?<![\w-])(-?[\d.]+)rem\b/g, "calc(var(--rem)*$1)");
  return `export const css = ${JSON.stringify(css)};`;
}

// The modules that are made for an entry, and those that stay outside of its bundle.
const made = (entry, extension) => ({
  name: "made",
  setup(build) {
    const sources = {
      "wasm-bytes": () => wasmBytes[entry.engine](entry),
      glue: () => glue(engineOf(entry), entry.binds),
      texts: () => textsOf(entry.languages),
      "element-css": elementCss,
      "view-words": () => viewWordsOf(entry.languages),
      "rulebook-json": () => rulebookIn(entry.languages),
    };
    build.onResolve({ filter: /^(wasm-bytes|glue|texts|rulebook-json|element-css)$/ }, ({ path }) => {
      if (path === "rulebook-json" && entry.rulebook) return { path: `./${entry.rulebook}${extension}`, external: true };
      if (path === "wasm-bytes" && !entry.engine) return { errors: [{ text: 'an entry without an engine of its own takes it from "yushen"' }] };
      return { path, namespace: "made", sideEffects: false };
    });
    build.onResolve({ filter: /\/words\/all\.js$/ }, () => ({ path: "view-words", namespace: "made", sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace: "made" }, async ({ path }) => ({ contents: await sources[path](), resolveDir: join(root, "pkg/src") }));
    build.onResolve({ filter: /^yushen$/ }, () => ({ path: entry.yushen, external: true }));
    const peers = Object.keys(entry.peers ?? {});
    build.onResolve({ filter: /^[^./]/ }, ({ path }) => (peers.some((peer) => path === peer || path.startsWith(`${peer}/`)) ? { path, external: true } : undefined));
    build.onResolve({ filter: /\.wasm(\?module)?$/ }, ({ path }) => ({ path, external: true }));
  },
});

export async function buildPackage() {
  await generate();
  await buildWasm();
  heading("package (pkg/dist)");
  const stamp = "pkg/dist/.stamp";
  const hash = hashOf([...inputs, "scripts/build-package.mjs", "scripts/lib/entries.mjs", "scripts/lib/glue.mjs", "scripts/lib/inline.mjs", "scripts/lib/notices.mjs"]);
  if (isFresh(stamp, hash, built.map((path) => `pkg/${path}`))) return note("unchanged");
  const started = performance.now();
  for (const name of ["dist", ...folders]) rmSync(join(root, "pkg", name), { recursive: true, force: true });
  for (const entry of files)
    for (const format of entry.formats)
      await bundle(entry, format).catch(() => {
        throw new Trouble(`pkg/src/${entry.source}.ts could not be bundled; esbuild's words are above.`);
      });
  const { metafile } = await bundle(entries.find(({ name }) => name === "element"), "esm", { metafile: true, write: false });
  writeFileSync(join(root, "pkg", notices), noticesOf(metafile));
  copyFileSync(join(root, "pkg/wasm/engine.wasm"), join(root, "pkg/dist/engine.wasm"));
  for (const name of licences) copyFileSync(join(root, name), join(root, "pkg", name));
  await nodeBin("typescript/bin/tsc", ["-p", "pkg/tsconfig.build.json"], { quiet: true });
  onlyPublicTypes();
  writeFileSync(join(root, "pkg/dist/types/script.d.ts"), 'import * as all from "./entry/bind.js";\ndeclare global {\n    const yushen: typeof all;\n}\n');
  typesForCommonJs();
  for (const entry of entries) if (entry.path) writeFolder(entry);
  writeFields(script.name, { types: "../dist/types/script.d.ts" });
  writeStamp(stamp, hash);
  for (const path of bundles) note(`${path}: ${statSync(join(root, "pkg", path)).size} bytes`);
  note(duration(performance.now() - started));
}

// tsc declares what every module exports; an app needs what the interface leads to.
function onlyPublicTypes() {
  const types = join(root, "pkg/dist/types");
  const reached = new Set();
  const visit = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, name] of readFileSync(path, "utf8").matchAll(/from "(\.[^"]+)\.js"/g)) visit(join(dirname(path), `${name}.d.ts`));
  };
  for (const entry of entries) visit(join(root, "pkg", typesOf(entry)));
  for (const path of filesUnder(["pkg/dist/types"])) if (!reached.has(join(root, path))) rmSync(join(root, path));
}

// webpack 4, TypeScript's older resolution and Jest before 28 know no exports: they find a folder.
function writeFolder(entry) {
  const path = entry.path.slice(1);
  const at = (file) => `${"../".repeat(path.split("/").length)}${file}`;
  writeFields(path, { type: "module", sideEffects: Boolean(entry.effects), main: at(fileOf(entry, "cjs")), module: at(fileOf(entry, "esm")), types: at(typesOf(entry)) });
}

function writeFields(path, fields) {
  mkdirSync(join(root, "pkg", path), { recursive: true });
  writeFileSync(join(root, "pkg", manifestOf(path)), `${JSON.stringify(fields, null, 2)}\n`);
}

// TypeScript reads .d.ts as the module kind of its package; `require` needs twins that are CommonJS.
function typesForCommonJs() {
  for (const path of filesUnder(["pkg/dist/types"])) {
    const text = readFileSync(join(root, path), "utf8");
    writeFileSync(join(root, path.replace(/\.d\.ts$/, ".d.cts")), text.replace(/(["'])(\.{1,2}\/[^"']+)\.js\1/g, "$1$2.cjs$1"));
  }
}

if (isMain(import.meta.url)) main(async () => (await setup(), await buildPackage()));
