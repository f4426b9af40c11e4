// wasm-pack and wasm-bindgen's command line, each in the one version that fits. They are built from crates.io, for
// that is reached where prebuilt downloads are not, and kept per user, so that clones share them.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { output, prependPath, root, run } from "./run.mjs";
import { Trouble, note } from "./terminal.mjs";

/** What is kept per user, for all clones. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "yushen-tools");

/** wasm-bindgen's crate and command line must be the same version. */
export const bindgenVersion = () =>
  readFileSync(join(root, "Cargo.lock"), "utf8").match(/name = "wasm-bindgen"\r?\nversion = "([^"]+)"/)[1];

const tools = () => [
  { crate: "wasm-bindgen-cli", bin: "wasm-bindgen", version: bindgenVersion(), args: ["--no-default-features"], minutes: 2 },
  { crate: "wasm-pack", bin: "wasm-pack", version: "0.15.1", args: [], minutes: 2 },
];

export async function setUpTools() {
  const missing = [];
  for (const tool of tools()) {
    if (isVersion(tool, tool.bin)) continue;
    tool.home = join(cache, `${tool.crate}-${tool.version}`);
    if (!isVersion(tool, join(tool.home, "bin", tool.bin))) missing.push(tool);
    else prependPath(join(tool.home, "bin"));
  }
  for (const tool of missing) await install(tool);
  if (missing.length) rmSync(join(cache, "build"), { recursive: true, force: true });
}

const isVersion = ({ bin, version }, path) => output(path, ["--version"])?.startsWith(`${bin} ${version}`) ?? false;

async function install(tool) {
  note(`building ${tool.crate} ${tool.version}, once: usually ${tool.minutes} minutes; kept in ${tool.home}`);
  // Built to be ready soon, not to run fast: each works for a second or less.
  const env = {
    ...process.env,
    CARGO_PROFILE_RELEASE_LTO: "off",
    CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
    CARGO_PROFILE_RELEASE_DEBUG: "false",
    CARGO_PROFILE_RELEASE_STRIP: "symbols",
  };
  const args = ["install", tool.crate, "--version", tool.version, ...tool.args, "--root", tool.home, "--target-dir", join(cache, "build")];
  try {
    await run("cargo", [...args, "--quiet"], { env });
  } catch {
    throw new Trouble(`${tool.crate} ${tool.version} could not be built; cargo's words are above.`, "To try it alone:", `  cargo ${args.join(" ")}`);
  }
  if (!existsSync(join(tool.home, "bin"))) throw new Trouble(`${tool.crate} was built but is not in ${tool.home}.`);
  prependPath(join(tool.home, "bin"));
}
