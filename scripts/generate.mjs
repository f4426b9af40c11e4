// npm run generate: renews the files that are made from the rulebook (docs, types, schemas, tables), and the package's exports,
// which are made from its entries. Every build does so first: a stale one would compile and say the wrong things.
import { writeManifest } from "./lib/entries.mjs";
import { isMain, run } from "./lib/run.mjs";
import { heading, main, note } from "./lib/terminal.mjs";
import { filesUnder, hashOf, isFresh, writeStamp } from "./lib/stamp.mjs";
import { setup } from "./setup.mjs";

const stamp = "target/.generated-stamp";
const inputs = ["src", "codegen", "tests/cases", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml"];
const outputs = ["pkg/src/generated", "www/src/generated", "pkg/src/boundary/protocol.ts", "pkg/src/boundary/report.ts", "pkg/schemas", "docs"];
const hash = () => hashOf([...inputs, ...filesUnder(outputs)]);

export async function generate() {
  writeManifest();
  heading("files made from the rulebook (codegen)");
  if (isFresh(stamp, hash())) return note("current");
  await run("cargo", ["run", "--quiet", "--locked", "--package", "yushen-codegen"]);
  writeStamp(stamp, hash());
}

if (isMain(import.meta.url)) main(async () => (await setup(), await generate()));
