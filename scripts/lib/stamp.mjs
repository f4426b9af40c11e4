// A step whose inputs did not change is skipped: its stamp holds a hash of them.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./run.mjs";

/** Every file under the given files and folders, sorted. */
export function filesUnder(paths, skip = () => false) {
  const found = [];
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full) || skip(path)) return;
    if (!statSync(full).isDirectory()) return void found.push(path);
    for (const name of readdirSync(full)) visit(`${path}/${name}`);
  };
  paths.forEach(visit);
  return found.sort();
}

/** A hash of files and of plain facts (versions, options). */
export function hashOf(paths, facts = [], skip) {
  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const path of filesUnder(paths, skip)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

export function isFresh(stamp, hash, outputs = []) {
  const file = join(root, stamp);
  return (
    existsSync(file) &&
    readFileSync(file, "utf8") === hash &&
    outputs.every((path) => existsSync(join(root, path)))
  );
}

export function writeStamp(stamp, hash) {
  const file = join(root, stamp);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash);
}
