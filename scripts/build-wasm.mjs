// Rust -> pkg/wasm: the engine and its glue (wasm-pack, target web), then engine.wasm, optimised by binaryen.
// Skipped while neither sources nor tools have changed.
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isMain, nodeBin, root, run } from "./lib/run.mjs";
import { withoutPanicWords } from "./lib/no-words.mjs";
import { rustVersion } from "./lib/rust.mjs";
import { duration, heading, main, note } from "./lib/say.mjs";
import { hashOf, isFresh, writeStamp } from "./lib/stamp.mjs";
import { bindgenVersion } from "./lib/tools.mjs";
import { setup } from "./setup.mjs";

// What every engine of Node 20's age runs; --all-features would let binaryen use what they refuse.
const wasmFeatures = [
  "--enable-bulk-memory",
  "--enable-multivalue",
  "--enable-mutable-globals",
  "--enable-nontrapping-float-to-int",
  "--enable-reference-types",
  "--enable-sign-ext",
];
export const optimise = (from, to, ...more) =>
  nodeBin("binaryen/bin/wasm-opt", [from, "-o", to, ...wasmFeatures, ...more], { quiet: true });

// cargo's profile and binaryen's passes: to trade speed for size, or back, change them here.
const profile = ["--release"];
// Rust's stack stands first in the memory and grows downwards, so that nothing is kept in the first bytes. Control flow
// laid anew between two passes is worth 500 bytes after brotli.
export const optimisation = ["--low-memory-unused", "-Oz", "--flatten", "--rereloop", "-Oz", "-Oz"];
const strip = ["--strip-producers", "--strip-target-features"];
const outputs = ["pkg/wasm/yushen.js", "pkg/wasm/yushen.d.ts", "pkg/wasm/engine.wasm"];
const inputs = ["src", "build.rs", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", ".cargo", "package-lock.json"];

export async function buildWasm() {
  heading("engine (Rust -> pkg/wasm)");
  const stamp = "pkg/wasm/.stamp";
  const hash = hashOf([...inputs, "scripts/build-wasm.mjs", "scripts/lib/no-words.mjs"], [rustVersion(), bindgenVersion(), process.env.RUSTFLAGS ?? ""]);
  if (isFresh(stamp, hash, outputs)) return note("unchanged");
  note("usually half a minute the first time, seconds after an edit");
  const started = performance.now();
  rmSync(join(root, "pkg/wasm"), { recursive: true, force: true });
  await run("wasm-pack", [
    ...["--quiet", "build", "--target", "web", ...profile, "--out-dir", "pkg/wasm", "--out-name", "yushen"],
    ...["--no-pack", "--no-opt", "--no-gitignore", "--mode", "no-install"],
    ...["--", "--no-default-features", "--features", "wasm", "--locked"],
  ]);
  await withoutPanicWords(join(root, "pkg/wasm/yushen_bg.wasm"), join(root, "pkg/wasm/yushen_bg.wasm"));
  await optimise("pkg/wasm/yushen_bg.wasm", "pkg/wasm/engine.wasm", ...optimisation, ...strip);
  writeStamp(stamp, hash);
  note(`engine.wasm: ${statSync(join(root, "pkg/wasm/engine.wasm")).size} bytes, ${duration(performance.now() - started)}`);
}

if (isMain(import.meta.url)) main(async () => (await setup(), await buildWasm()));
