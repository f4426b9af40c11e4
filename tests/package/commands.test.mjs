// The repository's commands as a fresh clone has them: with Node, and nothing installed yet.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { isMain, npmCommand } from "../../scripts/lib/run.mjs";
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
      // Windows itself needs SystemRoot.
      const { SystemRoot } = process.env;
      const env = { PATH: join(dir, "bin"), ...(SystemRoot && { SystemRoot }) };
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: "utf8", env });
      assert.match(stderr, /^\nRust is not installed \(no cargo on PATH\)\.\n {3}Install it/);
      assert.equal(status, 1);
    });
});

describe("npm is run as a script, without a shell", () => {
  const linux = { platform: "linux", node: "/usr/bin/node" };
  const windows = { platform: "win32", node: "C:\\Program Files\\nodejs\\node.exe" };
  const beside = { linux: "/usr/lib/node_modules/npm/bin/npm-cli.js", windows: "C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js" };
  const started = (npm_execpath) => ({ npm_execpath });
  const user = "C:\\Users\\Li Lei\\npm\\bin\\npm-cli.js";
  const rows = [
    ["Linux, started by npm", { ...linux, env: started("/opt/npm/bin/npm-cli.js") }, () => true, [linux.node, "/opt/npm/bin/npm-cli.js"]],
    ["Linux, started by node", { ...linux, env: {} }, () => true, [linux.node, beside.linux]],
    ["Linux, started by yarn", { ...linux, env: started("/opt/yarn/bin/yarn.js") }, () => true, [linux.node, beside.linux]],
    ["Linux, npm somewhere else", { ...linux, env: {} }, () => false, ["npm"]],
    ["macOS, Homebrew", { platform: "darwin", node: "/opt/homebrew/bin/node", env: {} }, () => true, ["/opt/homebrew/bin/node", "/opt/homebrew/lib/node_modules/npm/bin/npm-cli.js"]],
    ["Windows, started by npm", { ...windows, env: started(user) }, () => true, [windows.node, user]],
    ["Windows, started by node", { ...windows, env: {} }, () => true, [windows.node, beside.windows]],
    ["Windows, npm_execpath that is gone", { ...windows, env: started(user) }, (path) => path !== user, [windows.node, beside.windows]],
  ];
  for (const [name, system, exists, expected] of rows) test(name, () => assert.deepEqual(npmCommand({ ...system, exists }), expected));
  test("Windows, npm somewhere else", () => assert.throws(() => npmCommand({ ...windows, env: {}, exists: () => false }), /npm was not found beside Node/));
});

test("a script that is started through a link is the one that was started", () => {
  const dir = mkdtempSync(join(tmpdir(), "yushen-link-"));
  try {
    const link = join(dir, "clone");
    symlinkSync(root, link, "junction");
    const script = "scripts/setup.mjs";
    const url = pathToFileURL(join(root, script)).href;
    assert.ok(isMain(url, join(link, script)));
    assert.ok(!isMain(url, join(link, "scripts/build.mjs")));
    assert.ok(!isMain(url, "not a file"));
    assert.ok(!isMain(url, ""));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
