// Running other programs.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { delimiter, join, posix, resolve, win32 } from "node:path";
import { fileURLToPath } from "node:url";
import { Trouble, dim } from "./terminal.mjs";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** Puts a directory at the front of PATH, for this process and its children. */
export function prependPath(dir) {
  const parts = (process.env.PATH ?? "").split(delimiter).filter((part) => part !== dir);
  process.env.PATH = [dir, ...parts].join(delimiter);
}

/** Where a program is. Of Windows' scripts (.cmd) none is meant: only a shell can run them. */
export function onPath(name) {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  for (const dir of (process.env.PATH ?? "").split(delimiter)) {
    try {
      accessSync(join(dir, file), constants.X_OK);
      return join(dir, file);
    } catch {}
  }
}

/** The trimmed output of a command, or undefined where it fails or is not there. */
export function output(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, encoding: "utf8", ...options });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/**
 * Runs a command in the open; throws where it fails. With `tee` what it prints is also returned, with `hide` only
 * returned; `quiet` leaves out the command itself.
 */
export function run(command, args, { tee = false, hide = false, quiet = false, ...options } = {}) {
  if (!quiet) console.log(dim(`   $ ${[command, ...args].join(" ")}`));
  return new Promise((done, fail) => {
    const lines = [];
    const child = spawn(command, args, {
      cwd: root,
      stdio: hide ? ["ignore", "pipe", "inherit"] : tee ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      ...options,
    });
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from?.setEncoding("utf8").on("data", (text) => {
        if (!hide) to.write(text);
        lines.push(text);
      });
    }
    // A terminal's Ctrl+C reaches the child by itself; a polite end of this process alone would leave it running.
    const end = () => child.kill("SIGTERM");
    process.once("SIGTERM", end);
    child.on("close", () => process.off("SIGTERM", end));
    child.on("error", (error) => fail(new Trouble(`${command}: ${error.message}`)));
    child.on("close", (code, signal) => {
      const text = lines.join("");
      if (code === 0) return done(text);
      const trouble = new Trouble(`${command} ${args[0] ?? ""} failed (${signal ?? `exit code ${code}`})`);
      trouble.output = text;
      fail(trouble);
    });
  });
}

/**
 * How npm is run: as a script, by this same Node. On Windows, `npm` alone is a .cmd, which needs a shell and its quoting.
 * It is where npm itself says, if this was started by it, and else where Node's own installers put it.
 */
export function npmCommand({ platform = process.platform, env = process.env, node = process.execPath, exists = existsSync } = {}) {
  const [path, own] = platform === "win32" ? [win32, "node_modules"] : [posix, "../lib/node_modules"];
  const places = [env.npm_execpath, path.join(path.dirname(node), own, "npm/bin/npm-cli.js")];
  // npm_execpath may also be another manager's.
  const script = places.find((place) => place && /npm-cli\.c?js$/.test(place) && exists(place));
  if (script) return [node, script];
  if (platform !== "win32") return ["npm"];
  throw new Trouble("npm was not found beside Node.", "Start this by npm:  npm start, npm test");
}

export function npm(args, options) {
  const [command, ...first] = npmCommand();
  return run(command, [...first, ...args], options);
}

/** Runs a program of node_modules by its path inside the package. */
export const nodeBin = (path, args, options) =>
  run(process.execPath, [join(root, "node_modules", path), ...args], options);

/** Whether this module is the script that was started; links and, on Windows, the case of letters aside. */
export const isMain = (url, started = process.argv[1]) =>
  existsSync(started) && realpathSync.native(fileURLToPath(url)) === realpathSync.native(started);
