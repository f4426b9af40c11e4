// npm run check: everything that is judged without running tests. A failed check doesn't stop the others.
// Names choose checks: npm run check -- clippy size
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { built, buildPackage } from "./build-package.mjs";
import { isManifestCurrent } from "./lib/entries.mjs";
import { nodeBin, npm, root, run } from "./lib/run.mjs";
import { Trouble, duration, green, heading, main, red, report } from "./lib/terminal.mjs";
import { size } from "./size.mjs";
import { setup } from "./setup.mjs";

const clippy = (...args) => run("cargo", ["clippy", "--locked", ...args, "--", "-D", "warnings"]);
/** A crate of its own. */
const frontEnd = "examples/profile-mount-rust/Cargo.toml";
const tsc = (project) => nodeBin("typescript/bin/tsc", ["-p", project, "--noEmit"]);

/** Before anything is built, since a build renews them. */
const generated = async () => {
  if (!isManifestCurrent()) throw new Trouble("pkg/package.json does not have the exports of scripts/lib/entries.mjs.", "Run: npm run generate");
  await run("cargo", ["test", "--quiet", "--locked", "--package", "yushen-codegen", "--test", "generated"]);
};

const checks = {
  generated,
  rustfmt: async () => {
    await run("cargo", ["fmt", "--all", "--check"]);
    await run("cargo", ["fmt", "--check", "--manifest-path", frontEnd]);
  },
  clippy: () => clippy("--workspace", "--all-targets", "--all-features"),
  "clippy-wasm": async () => {
    // A wasm has one of the two interfaces; either may bind forms.
    for (const features of ["engine", "engine,bind", "web", "web,bind"]) await clippy("--target", "wasm32-unknown-unknown", "--no-default-features", "--features", features);
    await clippy("--target", "wasm32-unknown-unknown", "--manifest-path", frontEnd, "--target-dir", "target");
  },
  docs: () => run("cargo", ["doc", "--locked", "--no-deps", "--all-features"], { env: { ...process.env, RUSTDOCFLAGS: "-D warnings" } }),
  "types-package": () => tsc("pkg/tsconfig.json"),
  "types-page": () => tsc("www/tsconfig.json"),
  contents,
  size,
};

// What the package may hold, and what it must.
const allowed = [/^package\.json$/, /^README\.md$/, /^LICENSE-(MIT|APACHE)$/, /^dist\/types\/[\w/-]+\.d\.c?ts$/];
async function contents() {
  const text = await npm(["pack", "--dry-run", "--json", "-w", "pkg"], { hide: true });
  const [packed] = Object.values(JSON.parse(text));
  const files = packed.files.map((file) => file.path);
  const must = ["package.json", "README.md", "LICENSE-MIT", "LICENSE-APACHE", ...built, ...exported()];
  const missing = must.filter((path) => !files.includes(path));
  const extra = files.filter((path) => !must.includes(path) && !allowed.some((pattern) => pattern.test(path)));
  if (missing.length || extra.length)
    throw new Trouble("npm pack does not hold what it should.", `missing: ${missing.join(", ") || "-"}`, `extra: ${extra.join(", ") || "-"}`);
}

/** Every file that pkg/package.json's exports name; a pattern names a file for each form. */
function exported() {
  const forms = readdirSync(join(root, "src/rulebook/examples")).map((name) => name.replace(".json", ""));
  const named = (path) => (path.includes("*") ? forms.map((form) => path.replace("*", form)) : [path]);
  const files = (value) => (typeof value === "string" ? named(value.slice(2)) : Object.values(value).flatMap(files));
  return files(JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8")).exports);
}

main(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in checks));
  if (unknown) throw new Trouble(`There is no check "${unknown}".`, `Checks: ${Object.keys(checks).join(", ")}`);
  await setup();
  const results = [];
  let build;
  for (const [name, check] of Object.entries(checks)) {
    if (chosen.length && !chosen.includes(name)) continue;
    heading(`check: ${name}`);
    const started = performance.now();
    let ok = true;
    try {
      if (check !== generated) await (build ??= buildPackage());
      await check();
    } catch (error) {
      ok = false;
      report(error);
    }
    results.push({ name, ok, took: performance.now() - started });
  }
  heading("checks");
  for (const { name, ok, took } of results) console.log(`   ${ok ? green("ok    ") : red("FAILED")} ${name.padEnd(15)} ${duration(took)}`);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
});
