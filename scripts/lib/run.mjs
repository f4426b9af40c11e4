// Running other programs.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Trouble, dim } from "./say.mjs";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");
const windows = process.platform === "win32";

/** Puts a directory at the front of PATH, for this process and its children. */
export function prependPath(dir) {
  const parts = (process.env.PATH ?? "").split(delimiter).filter((part) => part !== dir);
  process.env.PATH = [dir, ...parts].join(delimiter);
}

export function onPath(name) {
  const names = windows ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const dir of (process.env.PATH ?? "").split(delimiter)) {
    for (const file of names) {
      try {
        accessSync(join(dir, file), constants.X_OK);
        return join(dir, file);
      } catch {}
    }
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

/** npm is a script, not a program, on some systems: run it with this same Node wherever it says where it is. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...args], options);
  return run("npm", args, { shell: windows, ...options });
}

/** Runs a program of node_modules by its path inside the package. */
export const nodeBin = (path, args, options) =>
  run(process.execPath, [join(root, "node_modules", path), ...args], options);

/** Whether this module is the script that was started. */
export const isMain = (url) => url === pathToFileURL(resolve(process.argv[1] ?? "")).href;
