// Rust -> target/web: `yushen::web` alone, as whoever runs wasm-pack themselves has it; and examples/profile-mount-rust/pkg,
// the front end in Rust. Both without optimisation, as they are only tested.
import { join } from "node:path";
import { root, run } from "./lib/run.mjs";

const build = (crate, out, ...more) =>
  run(
    "wasm-pack",
    [
      ...["--quiet", "build", crate, "--target", "web", "--dev", "--out-dir", join(root, out)],
      ...["--no-pack", "--no-opt", "--mode", "no-install", "--", "--locked", ...more],
    ],
    // What both depend on is compiled once.
    { env: { ...process.env, CARGO_TARGET_DIR: join(root, "target") } },
  );

export async function buildFrontEnd() {
  await build(".", "target/web", "--no-default-features", "--features", "web");
  await build("examples/profile-mount-rust", "examples/profile-mount-rust/pkg");
}
