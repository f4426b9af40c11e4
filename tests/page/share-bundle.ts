import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const www = fileURLToPath(new URL("../../www/", import.meta.url));
const contents = ["pack", "leave-out", "share"].map((name) => `export * from "./src/share/${name}.js";`).join("\n");

type Bundle = typeof import("../../www/src/share/pack.js") & typeof import("../../www/src/share/leave-out.js") & typeof import("../../www/src/share/share.js");

/** The page's own code for links, with the built package in place of the language that the page loads. */
export async function shareBundle(): Promise<Bundle & typeof import("yushen/zh-CN")> {
  const folder = mkdtempSync(join(tmpdir(), "yushen-share-"));
  const outfile = join(folder, "share.mjs");
  const entry = `${contents}\nexport { check, rulebook } from "yushen";`;
  const stdin = { contents: entry, resolveDir: www, loader: "ts" as const };
  await build({ stdin, outfile, bundle: true, format: "esm", platform: "node", tsconfigRaw: {}, alias: { yushen: "yushen/zh-CN" }, logLevel: "error" });
  const bundle = (await import(pathToFileURL(outfile).href)) as Bundle & typeof import("yushen/zh-CN");
  rmSync(folder, { recursive: true });
  return bundle;
}
