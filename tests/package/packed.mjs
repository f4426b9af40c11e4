// The package as a user gets it: packed by npm, installed into a folder far from this repository.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { npmCommand } from "../../scripts/lib/run.mjs";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

const npm = (args, cwd) => {
  const [command, ...first] = npmCommand();
  // A parent npm's settings, such as its workspace, are not this one's.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config_(?!registry|cache|userconfig)|package_|lifecycle)/i.test(name)));
  return execFileSync(command, [...first, ...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
};

/** Packs the package into the folder, and gives the tarball's name. */
export function pack(dir) {
  npm(["pack", "--pack-destination", dir], join(root, "pkg"));
  return readdirSync(dir).find((name) => name.endsWith(".tgz"));
}

/** Packs the package and installs it into a new folder, and gives the folder. */
export function packInto() {
  const dir = mkdtempSync(join(tmpdir(), "yushen-consumer-"));
  const tarball = pack(dir);
  writeFileSync(join(dir, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  npm(["install", "--offline", "--no-audit", "--no-fund", `./${tarball}`], dir);
  return dir;
}

/**
 * Installs the packed package, and gives its consumer's folder and a function that removes it. Each file of tests has a
 * folder of its own; where all of them run, what npm made of the package once is copied, as PACKED says.
 */
export function install() {
  const { PACKED: made } = process.env;
  const dir = made === undefined ? packInto() : mkdtempSync(join(tmpdir(), "yushen-consumer-"));
  if (made !== undefined) cpSync(made, dir, { recursive: true, verbatimSymlinks: true });
  const remove = () => rmSync(dir, { recursive: true, force: true });
  const tarball = readdirSync(dir).find((name) => name.endsWith(".tgz"));
  cpSync(join(root, "tests/package/consumer"), dir, { recursive: true });
  return { dir, tarball: join(dir, tarball), installed: join(dir, "node_modules/yushen"), remove };
}

/** Runs a program in the consumer's folder; what it prints comes back, and what it complains of is in the error. */
export function node(dir, args, options) {
  return execFileSync(process.execPath, args, { cwd: dir, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options }).trim();
}

/** Runs a tool of this repository, or of one of its folders, on the consumer's folder. */
export function tool(dir, path, args, of = ".") {
  try {
    return node(dir, [join(root, of, "node_modules", path), ...args]);
  } catch (error) {
    throw new Error(`${path} ${args.join(" ")}\n${error.stdout}${error.stderr}`);
  }
}
