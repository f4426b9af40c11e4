// What an app ships of each library with its rules for one form: the bundles of the cold starts, minified, after brotli.
import { readFileSync } from "node:fs";
import { built, coldEntries } from "./bundle.mjs";

/** In bytes, by form. yushen's are the same for every form: all eleven, in both languages. */
export function bytesOf(brotli, yushen, left) {
  const rows = new Map([
    ["yushen", { name: "yushen, all eleven forms in both languages", all: yushen.inlined[2] }],
    ["yushen-zh-CN", { name: "yushen/zh-CN, the same in one language", all: yushen["inlined zh-CN"][2] }],
    ["slim", { name: "yushen/slim and engine.wasm", all: yushen["slim+wasm"][2] }],
    ["slim-zh-CN", { name: "yushen/slim/zh-CN and engine.wasm", all: yushen["slim+wasm zh-CN"][2] }],
  ]);
  for (const entry of Object.keys(coldEntries)) {
    const [, form, name] = entry.match(/^(binding|profile-mount)-(.+)$/);
    if (name.startsWith("yushen") || left.some((other) => other.name === entry)) continue;
    if (!rows.has(name)) rows.set(name, { name });
    rows.get(name)[form] = brotli(readFileSync(`${built}cold/${entry}.mjs`));
  }
  return [...rows.values()];
}
