// Rust -> pkg/wasm and pkg/wasm-bind: an engine and its glue (wasm-pack, target web), then engine.wasm, optimised by
// binaryen.
// Skipped while neither sources nor tools have changed.
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shortened, withNames } from "./lib/imports.mjs";
import { isMain, nodeBin, root, run } from "./lib/run.mjs";
import { rustVersion } from "./lib/rust.mjs";
import { duration, heading, main, note } from "./lib/terminal.mjs";
import { hashOf, isFresh, writeStamp } from "./lib/stamp.mjs";
import { bindgenVersion } from "./lib/tools.mjs";
import { setup } from "./setup.mjs";

// What the compiler's output may hold; see build.rs.
const features = ["--enable-mutable-globals", "--enable-sign-ext", "--enable-nontrapping-float-to-int", "--enable-bulk-memory", "--enable-bulk-memory-opt"];
// Put into older instructions, so that Chromium 69 compiles it.
const lowering = ["--signext-lowering", "--llvm-nontrapping-fptoint-lowering", "--llvm-memory-copy-fill-lowering"];
const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
// Rust's stack stands first in the memory and grows downwards, so that nothing is kept in the first bytes.
// Control flow laid anew between the rounds is worth 400 bytes after brotli.
const anew = ["--flatten", "--rereloop", "-Oz"];
const passes = ["--low-memory-unused", "-Oz", ...anew, ...anew, "-Oz"];
export const optimise = (from, to, ...more) =>
  nodeBin("binaryen/bin/wasm-opt", [from, "-o", to, ...features, ...lowering, ...passes, ...more], { quiet: true });

/** The engines: the plain one, and the one that binds HTML forms too. */
const engines = [
  { dir: "pkg/wasm", features: "engine" },
  { dir: "pkg/wasm-bind", features: "engine,bind" },
];
const inputs = ["src", "build.rs", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "package-lock.json"];

// Flags that a machine sets for its own programs are not meant for the engine, which is the same everywhere. wasm-bindgen's
// crate asks for the compiler's features and not for those that build.rs names.
function ownFlags() {
  const { CARGO_ENCODED_RUSTFLAGS: _, CARGO_BUILD_RUSTFLAGS: __, ...env } = process.env;
  return { ...env, RUSTFLAGS: "-Ctarget-feature=-reference-types" };
}

export async function buildWasm() {
  for (const engine of engines) await buildEngine(engine);
}

async function buildEngine({ dir, features }) {
  heading(`engine (Rust -> ${dir})`);
  const stamp = `${dir}/.stamp`;
  const hash = hashOf([...inputs, "scripts/build-wasm.mjs", "scripts/lib/imports.mjs"], [rustVersion(), bindgenVersion()]);
  if (isFresh(stamp, hash, ["yushen.js", "yushen.d.ts", "engine.wasm"].map((name) => `${dir}/${name}`))) return note("unchanged");
  note("usually half a minute the first time, seconds after an edit");
  const started = performance.now();
  rmSync(join(root, dir), { recursive: true, force: true });
  await run(
    "wasm-pack",
    [
      ...["--quiet", "build", "--target", "web", "--profile", "engine", "--out-dir", dir, "--out-name", "yushen"],
      ...["--no-pack", "--no-opt", "--no-gitignore", "--mode", "no-install"],
      ...["--", "--no-default-features", "--features", features, "--locked"],
    ],
    { env: ownFlags() },
  );
  await optimise(`${dir}/yushen_bg.wasm`, `${dir}/engine.wasm`, ...strip);
  const file = (name) => join(root, dir, name);
  const { wasm, names } = shortened(readFileSync(file("engine.wasm")));
  writeFileSync(file("engine.wasm"), wasm);
  writeFileSync(file("yushen.js"), withNames(readFileSync(file("yushen.js"), "utf8"), names));
  writeStamp(stamp, hash);
  note(`engine.wasm: ${statSync(join(root, dir, "engine.wasm")).size} bytes`);
  note(duration(performance.now() - started));
}

if (isMain(import.meta.url)) main(async () => (await setup(), await buildWasm()));
