// The licences of what is bundled into a file of the package: MIT and its like ask for their text with each copy.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";
import { Trouble } from "./terminal.mjs";

/** The text for a bundle, of esbuild's metafile: each package with its licence. */
export function noticesOf({ inputs }) {
  const folders = new Set(Object.keys(inputs).flatMap((path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  return [...folders].sort().map(noticeOf).join(`\n${"-".repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const of = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(of, "package.json"), "utf8"));
  const file = readdirSync(of).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  if (!file || !existsSync(join(of, file))) throw new Trouble(`${folder} has no licence to hand on.`, "Bundle something else, or find its text.");
  return `${name} ${version} (${license})\n\n${readFileSync(join(of, file), "utf8").trim()}\n`;
}
