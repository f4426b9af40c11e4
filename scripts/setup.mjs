// Makes a fresh clone ready: checks Node and Rust, then installs npm packages and the wasm tools. Needs nothing
// but Node itself. A second run finds its stamps and takes a second.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, npm, root } from "./lib/run.mjs";
import { setUpRust } from "./lib/rust.mjs";
import { Trouble, heading, main, note } from "./lib/terminal.mjs";
import { hashOf, isFresh, writeStamp } from "./lib/stamp.mjs";
import { setUpTools } from "./lib/tools.mjs";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

export async function setup() {
  heading("set up");
  checkNode();
  note(`Node ${process.versions.node}, ${await setUpRust()}`);
  await installPackages();
  await setUpTools();
}

function checkNode() {
  const wanted = manifest.engines.node.match(/\d+\.\d+/)[0];
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [needMajor, needMinor] = wanted.split(".").map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Trouble(
    `Node ${process.versions.node} is too old: ${wanted} or newer is needed.`,
    "With nvm:  nvm install 22 && nvm use 22",
    "Others:    https://nodejs.org",
  );
}

async function installPackages() {
  const manifests = ["package.json", "package-lock.json", ...manifest.workspaces.map((dir) => `${dir}/package.json`)];
  const stamp = "node_modules/.yushen-stamp";
  const hash = hashOf(manifests, [process.platform, process.arch, process.versions.modules]);
  if (isFresh(stamp, hash)) return;
  note("installing npm packages, usually half a minute");
  try {
    await npm(["ci", "--no-audit", "--no-fund"]);
  } catch (error) {
    const drifted = existsSync(join(root, "package-lock.json")) ? "" : " (package-lock.json is missing)";
    throw new Trouble(`npm ci failed${drifted}; its words are above.`, "Where a package.json changed, refresh the lockfile:  npm install", "Behind a mirror:  npm config get registry");
  }
  writeStamp(stamp, hash);
}

if (isMain(import.meta.url)) main(setup);
