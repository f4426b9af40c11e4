// Rust -> pkg/wasm: the engine and its glue (wasm-pack, target web), then engine.wasm and its parts, optimised by binaryen.
// Skipped while neither sources nor tools have changed.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMain, nodeBin, root, run } from "./lib/run.mjs";
import { withoutPanicWords } from "./lib/no-words.mjs";
import { rustVersion } from "./lib/rust.mjs";
import { duration, heading, main, note } from "./lib/say.mjs";
import { split } from "./lib/split-wasm.mjs";
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
const binaryen = (program, from, to, ...more) =>
  nodeBin(`binaryen/bin/${program}`, [from, "-o", to, ...wasmFeatures, ...more], { quiet: true });
export const optimise = (from, to, ...more) => binaryen("wasm-opt", from, to, ...more);

// cargo's profile and binaryen's passes: to trade speed for size, or back, change them here.
const profile = ["--release"];
// Rust's stack stands first in the memory and grows downwards, so that nothing is kept in the first bytes.
const layout = "--low-memory-unused";
// Nor are the engine's own checks kept that end in a trap: the tests run the same code natively with all of them, and get
// to none. What may happen all the same, that there is no more memory, is thrown by JavaScript.
const trust = "--traps-never-happen";
// Control flow laid anew twice, with passes between, is worth 600 bytes after brotli.
const anew = ["--flatten", "--rereloop", "-Oz", "-Oz"];
export const optimisation = [layout, trust, "-Oz", ...anew, ...anew];
const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
/** What not every app uses, as modules of their own: their names, and what each exports. */
const parts = { sessions: /^session_/, json: /^check_text$/ };
/** The wasm files of the package. */
export const modules = ["engine", ...Object.keys(parts)];
const outputs = ["pkg/wasm/yushen.js", "pkg/wasm/yushen.d.ts", ...modules.map((name) => `pkg/wasm/${name}.wasm`)];
const inputs = ["src", "build.rs", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", ".cargo", "package-lock.json"];

export async function buildWasm() {
  heading("engine (Rust -> pkg/wasm)");
  const stamp = "pkg/wasm/.stamp";
  const hash = hashOf([...inputs, "scripts/build-wasm.mjs", "scripts/lib/no-words.mjs", "scripts/lib/split-wasm.mjs"], [rustVersion(), bindgenVersion(), process.env.RUSTFLAGS ?? ""]);
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
  await inParts("pkg/wasm/yushen_bg.wasm");
  writeStamp(stamp, hash);
  for (const name of modules) note(`${name}.wasm: ${statSync(join(root, `pkg/wasm/${name}.wasm`)).size} bytes`);
  note(duration(performance.now() - started));
}

// A first pass over the whole does away with the functions too small to be called from one module to another.
async function inParts(whole) {
  const dir = mkdtempSync(join(tmpdir(), "yushen-"));
  const file = (name) => join(dir, name);
  try {
    await optimise(whole, file("whole.wasm"), layout, trust, "-Oz", ...strip);
    await binaryen("wasm-dis", file("whole.wasm"), file("whole.wat"));
    for (const [name, text] of Object.entries(split(readFileSync(file("whole.wat"), "utf8"), parts))) {
      writeFileSync(file(`${name}.wat`), text);
      await binaryen("wasm-as", file(`${name}.wat`), file(`${name}.wasm`));
      await optimise(file(`${name}.wasm`), `pkg/wasm/${name}.wasm`, ...optimisation, ...strip);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
}

if (isMain(import.meta.url)) main(async () => (await setup(), await buildWasm()));
