// www -> www/dist with Vite, unless neither the page nor the package has changed.
import { isMain, npm } from "./lib/run.mjs";
import { heading, main, note } from "./lib/terminal.mjs";
import { hashOf, isFresh, writeStamp } from "./lib/stamp.mjs";
import { buildPackage } from "./build-package.mjs";
import { setup } from "./setup.mjs";

const built = /^www\/(dist|node_modules)$/;

export async function buildPage() {
  heading("page (www/dist)");
  // Outside dist, so that the page's folder holds the page alone.
  const stamp = "node_modules/.yushen-page-stamp";
  const hash = hashOf(["www", "pkg/src/element", "pkg/dist", "package-lock.json"], [], (path) => built.test(path));
  if (isFresh(stamp, hash, ["www/dist/index.html"])) return note("unchanged");
  await npm(["run", "build", "-w", "www"]);
  writeStamp(stamp, hash);
}

if (isMain(import.meta.url)) main(async () => (await setup(), await buildPackage(), await buildPage()));
