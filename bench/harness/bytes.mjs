// What an app ships of each library with its rules for one form: the bundles of the cold starts, minified, after brotli.
import { readFileSync } from "node:fs";
import { built, coldEntries } from "./bundle.mjs";

/** In bytes, by form. yushen's are the same for every form: all eleven, in both languages. */
export function bytesOf(brotli, yushen, budget, left) {
  const ours = (name, row) => ({ name, all: yushen[row][2], most: budget[row] });
  const rows = new Map([
    ["yushen", ours("yushen, all eleven forms in both languages", "inlined")],
    ["yushen-zh-CN", ours("yushen/zh-CN, the same in one language", "inlined zh-CN")],
    ["slim", ours("yushen/slim and engine.wasm", "slim+wasm")],
    ["slim-zh-CN", ours("yushen/slim/zh-CN and engine.wasm", "slim+wasm zh-CN")],
  ]);
  for (const entry of Object.keys(coldEntries)) {
    const [, form, name] = entry.match(/^(binding|profile-mount)-(.+)$/);
    if (name.startsWith("yushen") || left.some((other) => other.name === entry)) continue;
    if (!rows.has(name)) rows.set(name, { name });
    rows.get(name)[form] = brotli(readFileSync(`${built}cold/${entry}.mjs`));
  }
  return [...rows.values()];
}
