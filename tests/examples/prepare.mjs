// Makes the example apps as a portal would: installed from their lockfile, with the packed package in the place of npm's
// link to pkg, and built.  node tests/examples/prepare.mjs antd arco  makes these alone.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installLocked } from "../../scripts/lib/locked.mjs";
import { isMain, npm, root, run } from "../../scripts/lib/run.mjs";
import { main } from "../../scripts/lib/terminal.mjs";

const examples = join(root, "examples");
const here = join(root, "tests/examples");
const versions = join(here, "versions");

/**
 * What is built besides an example's own page, into a folder of its dist: the same app with other versions of libraries, which
 * `from` says where to take from, or a page of these tests'.
 */
const more = {
  antd: [
    { out: "antd-5", from: { antd: versions, react: examples, "react-dom": examples, dayjs: examples } },
    { out: "react-19", from: { react: versions, "react-dom": versions } },
    { out: "dialog", page: "antd" },
  ],
  arco: [
    { out: "react-19", from: { react: versions, "react-dom": versions } },
    { out: "dialog", page: "arco" },
  ],
};

/** The example apps that there are: workspaces with a page. */
export const apps = () =>
  JSON.parse(readFileSync(join(examples, "package.json"), "utf8")).workspaces.filter((name) => existsSync(join(examples, name, "index.html")));

export async function prepareExamples(names = apps()) {
  await installLocked("examples", "the example apps' libraries (500 MB)");
  await unpackInPlace();
  if (names.some((name) => more[name])) await installLocked("tests/examples/versions", "other versions of the libraries (200 MB)");
  for (const name of names) {
    await npm(["run", "build", "-w", name], { cwd: examples });
    for (const variant of more[name] ?? []) await buildMore(name, variant);
  }
}

async function buildMore(name, { out, page, from = {} }) {
  const { build } = await import(join(examples, "node_modules/vite/dist/node/index.js"));
  const places = new Map(Object.entries(from));
  const elsewhere = {
    name: "elsewhere",
    enforce: "pre",
    resolveId(id, importer, options) {
      const place = places.get(id.split("/")[0]) ?? (page && importer?.startsWith(here) && /^[^./]/.test(id) ? join(examples, name) : undefined);
      // As if a file that is there asked for it.
      return place && this.resolve(id, join(place, "package.json"), { ...options, skipSelf: true });
    },
  };
  await build({
    root: page ? join(here, "pages", page) : join(examples, name),
    configFile: join(examples, name, "vite.config.ts"),
    plugins: [elsewhere],
    build: { outDir: join(examples, name, "dist", out), emptyOutDir: true },
    logLevel: "warn",
  });
}

async function unpackInPlace() {
  const modules = join(examples, "node_modules");
  const text = await npm(["pack", "--json", "--pack-destination", modules], { cwd: join(root, "pkg"), hide: true });
  const tarball = join(modules, Object.values(JSON.parse(text))[0].filename);
  const place = join(modules, "yushen");
  // Of a link, the link alone is removed.
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  // Also a part of Windows.
  await run("tar", ["-xzf", tarball, "-C", place, "--strip-components=1"], { quiet: true });
  rmSync(tarball);
}

if (isMain(import.meta.url)) main(() => prepareExamples(process.argv.length > 2 ? process.argv.slice(2) : undefined));
