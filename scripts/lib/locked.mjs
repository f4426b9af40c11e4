// Folders with a lockfile of their own: what only one of the commands needs is installed by that command.
import { join } from "node:path";
import { npm, root } from "./run.mjs";
import { note } from "./terminal.mjs";
import { hashOf, isFresh, writeStamp } from "./stamp.mjs";

export async function installLocked(dir, what) {
  const stamp = `${dir}/node_modules/.yushen-stamp`;
  const hash = hashOf([`${dir}/package.json`, `${dir}/package-lock.json`], [process.versions.modules]);
  if (isFresh(stamp, hash)) return;
  note(`installing ${what}`);
  await npm(["ci", "--no-audit", "--no-fund"], { cwd: join(root, dir) });
  writeStamp(stamp, hash);
}
