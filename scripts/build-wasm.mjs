// Rust -> pkg/wasm: the engine and its glue (wasm-pack, target web), then engine.wasm, optimised by binaryen.
// Skipped while neither sources nor tools have changed.
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
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

const outputs = ["pkg/wasm/yushen.js", "pkg/wasm/yushen.d.ts", "pkg/wasm/engine.wasm"];
const inputs = ["src", "build.rs", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "package-lock.json"];

// Flags that a machine sets for its own programs are not meant for the engine, which is the same everywhere.
function withoutFlags() {
  const { RUSTFLAGS: _, CARGO_ENCODED_RUSTFLAGS: __, CARGO_BUILD_RUSTFLAGS: ___, ...env } = process.env;
  return env;
}

export async function buildWasm() {
  heading("engine (Rust -> pkg/wasm)");
  const stamp = "pkg/wasm/.stamp";
  const hash = hashOf([...inputs, "scripts/build-wasm.mjs"], [rustVersion(), bindgenVersion()]);
  if (isFresh(stamp, hash, outputs)) return note("unchanged");
  note("usually half a minute the first time, seconds after an edit");
  const started = performance.now();
  rmSync(join(root, "pkg/wasm"), { recursive: true, force: true });
  await run(
    "wasm-pack",
    [
      ...["--quiet", "build", "--target", "web", "--profile", "engine", "--out-dir", "pkg/wasm", "--out-name", "yushen"],
      ...["--no-pack", "--no-opt", "--no-gitignore", "--mode", "no-install"],
      ...["--", "--no-default-features", "--features", "engine", "--locked"],
    ],
    { env: withoutFlags() },
  );
  await optimise("pkg/wasm/yushen_bg.wasm", "pkg/wasm/engine.wasm", ...strip);
  writeStamp(stamp, hash);
  note(`engine.wasm: ${statSync(join(root, "pkg/wasm/engine.wasm")).size} bytes`);
  note(duration(performance.now() - started));
}

if (isMain(import.meta.url)) main(async () => (await setup(), await buildWasm()));
