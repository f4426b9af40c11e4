// The package's entries: what an app may import, and how each is made. pkg/package.json's exports are made from these.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** The package's languages, the default first. */
export const languages = ["zh-CN", "en"];
const both = ["esm", "cjs"];
/**
 * How an app gets the engine: the entry's name with all languages, the formats that there are, and where the engine is:
 * inlined, imported as a compiled module, or given by the app. `path` is what follows `yushen` in an app's import.
 */
const kinds = [
  { name: "index", path: "", formats: both, engine: "inlined" },
  { name: "slim", path: "/slim", formats: both, engine: "none" },
  { name: "workerd", formats: ["esm"], engine: "module", module: "./engine.wasm" },
  { name: "edge", formats: ["esm"], engine: "module", module: "./engine.wasm?module" },
  { name: "bind", path: "/bind", formats: both, engine: "inlined", binds: true },
];
/**
 * What takes the engine from "yushen", which stays an import: one engine in an app. A language's own takes it from the entry
 * with that language. `peers` are the libraries that it is for: an app that does not import it needs none of them.
 * Their versions are not limited here: npm would refuse an app that has another one for something else. The pages say which were tried.
 */
const adapters = [
  { name: "form" },
  { name: "antd", peers: { antd: "*", react: "*" } },
  { name: "arco", peers: { "@arco-design/web-react": "*", react: "*" } },
  { name: "vee-validate", peers: { vue: "*" } },
  { name: "element-plus", peers: { vue: "*" } },
  { name: "async-validator" },
  { name: "react-hook-form", peers: { "react-hook-form": "*", react: "*" } },
  { name: "semi", peers: { "@douyinfe/semi-ui": "*", react: "*" } },
  { name: "formily", peers: { "@formily/core": "*" } },
  // The page's own view. Its libraries are bundled in: an app that has another version of them, or none, is none the worse.
  { name: "element", effects: true, build: { alias: { react: "preact/compat" }, define: { "process.env.NODE_ENV": '"production"' }, mainFields: ["module", "main"], conditions: ["import"] } },
];
/** What needs no engine. */
const alone = [{ name: "open-platform", path: "/names/open-platform", source: "names/open-platform", formats: both }];

const inLanguages = (entry, of) => [
  { ...entry, ...of(), languages },
  ...languages.map((language) => ({
    ...entry,
    name: `${entry.name}-${language}`,
    path: entry.path === undefined ? undefined : `${entry.path}/${language}`,
    languages: [language],
    ...of(language),
  })),
];

export const entries = [
  ...kinds.flatMap((kind) =>
    inLanguages(kind, (language) =>
      language
        ? { source: `entry/${kind.binds ? "bind-" : ""}${language}`, rulebook: `rulebook-${language}` }
        : { source: kind.binds ? "entry/bind" : "entry/index" },
    ),
  ),
  ...adapters.flatMap(({ name, ...more }) =>
    inLanguages({ name, path: `/${name}`, formats: both, ...more }, (language) => ({
      source: `adapters/${name}`,
      yushen: language ? `yushen/${language}` : "yushen",
    })),
  ),
  ...alone,
];
/** For a page without modules: one file that makes the global `yushen`. */
export const script = { name: "script", source: "entry/bind", languages, formats: ["iife"], engine: "inlined", binds: true };
/** Entries with one language share a file that holds its rulebook. */
export const rulebooks = languages.map((language) => ({ name: `rulebook-${language}`, source: "entry/rulebook", formats: both, languages: [language] }));

export const extension = { esm: ".js", cjs: ".cjs", iife: ".js" };
export const fileOf = ({ name }, format) => `dist/${name}${extension[format]}`;
export const typesOf = ({ source }) => `dist/types/${source}.d.ts`;

const manifest = join(root, "pkg/package.json");
/** Folders by which tools that know no exports find the entries. */
export const folders = [...entries.flatMap(({ path }) => (path ? [path.slice(1)] : [])), script.name];

/** pkg/package.json as it has to be: with the exports of all entries. */
export function manifestWithExports() {
  const before = JSON.parse(readFileSync(manifest, "utf8"));
  const of = (entry, format) => ({
    types: `./${typesOf(entry)}`.replace(/\.ts$/, format === "cjs" ? ".cts" : ".ts"),
    default: `./${fileOf(entry, format)}`,
  });
  const exports = {};
  for (const entry of entries) {
    if (entry.path === undefined) continue;
    const conditions = {};
    // Where an engine must not be compiled from bytes: these come first.
    if (entry.engine === "inlined" && !entry.binds)
      for (const [condition, kind] of [["edge-light", "edge"], ["workerd", "workerd"]]) {
        const own = entries.find(({ name }) => name === entry.name.replace("index", kind));
        conditions[condition] = of(own, "esm");
      }
    conditions.import = of(entry, "esm");
    conditions.require = of(entry, "cjs");
    exports[`.${entry.path}`] = conditions;
  }
  const rest = Object.fromEntries(Object.entries(before.exports).filter(([, value]) => typeof value === "string"));
  // Of types only: a page has the file by its address, and nobody imports it.
  exports["./script"] = { types: { import: "./dist/types/script.d.ts", require: "./dist/types/script.d.cts" } };
  const tops = [...new Set(folders.map((path) => path.split("/")[0]))];
  const peers = Object.assign({}, ...adapters.map((adapter) => adapter.peers));
  const names = Object.keys(peers).sort();
  const effects = entries.filter((entry) => entry.effects).flatMap((entry) => entry.formats.map((format) => `./${fileOf(entry, format)}`));
  return {
    ...before,
    sideEffects: effects.length ? effects : false,
    ...(names.length && {
      peerDependencies: Object.fromEntries(names.map((name) => [name, peers[name]])),
      peerDependenciesMeta: Object.fromEntries(names.map((name) => [name, { optional: true }])),
    }),
    exports: { ...exports, ...rest },
    files: ["dist", "!dist/.stamp", ...tops, "schemas", "LICENSE-MIT", "LICENSE-APACHE"],
  };
}

const textOf = (value) => `${JSON.stringify(value, null, 2)}\n`;
export const isManifestCurrent = () => readFileSync(manifest, "utf8") === textOf(manifestWithExports());
export const writeManifest = () => writeFileSync(manifest, textOf(manifestWithExports()));
