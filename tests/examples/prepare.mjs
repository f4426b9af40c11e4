// Makes the example apps as a portal would: installed from their lockfile, with the packed package in the place of npm's
// link to pkg, and built.  node tests/examples/prepare.mjs antd arco  makes these alone.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installLocked } from "../../scripts/lib/locked.mjs";
import { isMain, npm, root, run } from "../../scripts/lib/run.mjs";
import { main } from "../../scripts/lib/terminal.mjs";

const examples = join(root, "examples");

/** The example apps that there are: workspaces with a page. */
export const apps = () =>
  JSON.parse(readFileSync(join(examples, "package.json"), "utf8")).workspaces.filter((name) => existsSync(join(examples, name, "index.html")));

export async function prepareExamples(names = apps()) {
  await installLocked("examples", "the example apps' libraries (500 MB)");
  await unpackInPlace();
  for (const name of names) await npm(["run", "build", "-w", name], { cwd: examples });
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
