// The Rust toolchain that rust-toolchain.toml pins, and its wasm target.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onPath, output, root, run } from "./run.mjs";
import { Trouble, note } from "./terminal.mjs";

const target = "wasm32-unknown-unknown";
const pinned = readFileSync(join(root, "rust-toolchain.toml"), "utf8").match(/channel = "([^"]+)"/)[1];
const series = pinned.split(".").slice(0, 2).join(".");

const rustupHelp = [
  "Install it (Linux, macOS):",
  "  curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh",
  "Windows: https://rustup.rs, with the C++ build tools that it offers. Then open a new terminal and run this again.",
];

/** Makes sure that `cargo` here is the pinned toolchain, with the wasm target. */
export async function setUpRust() {
  if (!onPath("cargo") && !onPath("rustup")) throw new Trouble("Rust is not installed (no cargo on PATH).", ...rustupHelp);
  if (onPath("rustup")) await chooseToolchain();
  const version = rustVersion();
  if (!version) throw new Trouble("rustc does not run.", ...rustupHelp);
  await addTarget();
  if (!onPath("cc") && !onPath("gcc") && !onPath("clang") && process.platform !== "win32")
    throw new Trouble("No C linker (cc), which Rust needs.", "Debian, Ubuntu:  sudo apt-get install -y build-essential", "macOS:           xcode-select --install");
  return version;
}

export const rustVersion = () => output("rustc", ["--version"]);

// A toolchain of the same release under another name ("stable") serves where the pinned one cannot be fetched.
async function chooseToolchain() {
  if (process.env.RUSTUP_TOOLCHAIN) return;
  const names = (output("rustup", ["toolchain", "list", "--quiet"]) ?? output("rustup", ["toolchain", "list"]) ?? "")
    .split(/\r?\n/)
    .map((line) => line.split(" ")[0])
    .filter(Boolean);
  if (names.some((name) => name.startsWith(`${pinned}-`))) return;
  note(`installing Rust ${pinned}, usually half a minute`);
  try {
    await run("rustup", ["toolchain", "install", pinned, "--profile", "minimal", "-c", "rustfmt", "-c", "clippy", "-t", target]);
    return;
  } catch {}
  const twin = names.find((name) => output("rustc", [`+${name}`, "--version"])?.startsWith(`rustc ${series}.`));
  if (!twin)
    throw new Trouble(`Rust ${pinned} is not installed and could not be fetched.`, "When the network is back:", `  rustup toolchain install ${pinned}`);
  note(`Rust ${pinned} could not be fetched; using ${twin}, the same release`);
  process.env.RUSTUP_TOOLCHAIN = twin;
}

async function addTarget() {
  const libraries = output("rustc", ["--print", "target-libdir", "--target", target]);
  if (libraries && existsSync(libraries)) return;
  if (!onPath("rustup"))
    throw new Trouble(`This Rust has no ${target} target, and no rustup to add it.`, ...rustupHelp);
  note(`adding the target ${target}, usually a few seconds`);
  try {
    await run("rustup", ["target", "add", target]);
  } catch {
    throw new Trouble(`The target ${target} could not be added.`, "When the network is back:", `  rustup target add ${target}`);
  }
}
