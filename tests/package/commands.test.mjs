// The repository's commands as a fresh clone has them: with Node, and nothing installed yet.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { root } from "./packed.mjs";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const needed = ["package.json", "Cargo.lock", "rust-toolchain.toml", "scripts"];

describe("before anything is installed", () => {
  let dir;
  before(() => {
    dir = mkdtempSync(join(tmpdir(), "yushen-clone-"));
    for (const path of needed) cpSync(join(root, path), join(dir, path), { recursive: true });
    mkdirSync(join(dir, "bin"));
  });
  after(() => rmSync(dir, { recursive: true, force: true }));

  for (const [name, command] of Object.entries(scripts))
    test(`npm run ${name} says what is missing and how to get it`, () => {
      const [program, ...args] = command.split(" ");
      assert.equal(program, "node");
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: "utf8", env: { PATH: join(dir, "bin") } });
      assert.match(stderr, /^\nRust is not installed \(no cargo on PATH\)\.\n {3}Install it/);
      assert.equal(status, 1);
    });
});
