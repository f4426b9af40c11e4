// The packed package, unpacked where npm would put it, beside the tools that use it.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../../scripts/lib/run.mjs";
import { hashOf, isFresh, writeStamp } from "../../../scripts/lib/stamp.mjs";
import { node, pack, root } from "../../package/packed.mjs";

export const here = join(root, "tests/consumers");
const modules = join(here, "node_modules");
export const installed = join(modules, "yushen");
export const path = (...parts) => join(here, ...parts);

/** Unpacks it, unless what is there is the same, and gives the tarball's path. */
export async function unpack() {
  if (!existsSync(join(modules, "vite"))) throw new Error("what these tests use is not installed: run  npm run test:consumers");
  const places = { stamp: "tests/consumers/node_modules/.yushen/stamp", tarball: join(modules, ".yushen/yushen.tgz") };
  const hash = hashOf(["pkg/dist", "pkg/package.json", "pkg/README.md", "pkg/schemas"]);
  // npm takes away what it has not put there.
  if (isFresh(places.stamp, hash, ["tests/consumers/node_modules/yushen/package.json"])) return places.tarball;
  const packed = join(modules, ".yushen");
  for (const dir of [packed, installed]) rmSync(dir, { recursive: true, force: true });
  for (const dir of [packed, installed]) mkdirSync(dir);
  cpSync(join(packed, pack(packed)), places.tarball);
  await run("tar", ["-xzf", places.tarball, "--strip-components=1", "-C", installed], { quiet: true });
  writeStamp(places.stamp, hash);
  return places.tarball;
}

const manifest = () => JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const has = (name) => existsSync(join(modules, name));
/** What a file imports that is of another package. */
const imported = (file) =>
  [...readFileSync(join(installed, file), "utf8").matchAll(/^\s*(?:import|export)\b[^"';]*?from "([^."/][^"]*)";?$/gm)].map(([, name]) => name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/"));

/** What an app may import by name, as far as the libraries that it needs are here: [["yushen/zh-CN", its file], …]. */
export const entries = () =>
  Object.entries(manifest().exports)
    .filter(([, to]) => to.import)
    .map(([name, { import: { default: file } }]) => [name.replace(".", "yushen"), file])
    .filter(([, file]) => imported(file).every(has));

/** A new folder for an app, inside of this one: its files see what is installed here. */
export function folder(name, files = {}) {
  const dir = path("work", name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(dir, file, ".."), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}

/** The app that every bundler builds: app/, with a module that imports every entry. */
export function app(name, files) {
  const dir = folder(name);
  cpSync(path("app"), dir, { recursive: true });
  const names = entries().map(([entry]) => entry);
  writeFileSync(join(dir, "every.js"), [
    ...names.map((entry, i) => `import * as entry${i} from "${entry}";`),
    `export const every = { ${names.map((entry, i) => `"${entry}": entry${i}`).join(", ")} };`,
    "",
  ].join("\n"));
  for (const [file, text] of Object.entries(files ?? {})) writeFileSync(join(dir, file), text);
  return dir;
}

/** What the app tells in Node, where slim has the engine's bytes. */
export async function toldByNode() {
  const dir = app("node");
  return node(dir, ["node.js"], { maxBuffer: 2 ** 28 });
}

export const module = (file) => import(pathToFileURL(file).href);
