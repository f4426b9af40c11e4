// Cloudflare's runtime, by miniflare, on an app bundled as wrangler does it: it may compile nothing, and .wasm files are modules.
import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { entries, folder, installed, path, toldByNode, unpack } from "./lib/installed.mjs";

let expected;
let dir;
/** Those that have an engine for it, and those without one of their own. */
const names = () => entries().map(([name]) => name).filter((name) => !/\/(slim|bind|element)\b/.test(name));
before(async () => {
  await unpack();
  const { each } = JSON.parse(await toldByNode());
  expected = JSON.stringify(Object.fromEntries(names().map((name) => [name, each[name]])));
  dir = folder("workerd", {
    "main.js": [
      ...names().map((name, i) => `import * as entry${i} from "${name}";`),
      `import { toldByEach } from "./told.js";`,
      `const every = { ${names().map((name, i) => `"${name}": entry${i}`).join(", ")} };`,
      `export default { fetch: async () => new Response(JSON.stringify(await toldByEach(every))) };`,
    ].join("\n"),
  });
  cpSync(path("app/told.js"), join(dir, "told.js"));
  const { warnings } = await build({
    entryPoints: [join(dir, "main.js")], bundle: true, format: "esm", outfile: join(dir, "dist/worker.mjs"),
    conditions: ["workerd", "worker", "browser"], external: ["*.wasm"], logLevel: "silent",
  });
  assert.deepEqual(warnings, []);
});

// The second has no FinalizationRegistry, the first is the oldest that there is.
for (const compatibilityDate of ["2021-11-03", "2025-05-01", "2026-04-01"])
  test(`an app of ${compatibilityDate}`, async () => {
    const wasm = readFileSync(join(installed, "dist/engine.wasm"));
    const modules = [
      { type: "ESModule", path: "worker.mjs", contents: readFileSync(join(dir, "dist/worker.mjs"), "utf8") },
      { type: "CompiledWasm", path: "engine.wasm", contents: wasm },
    ];
    const miniflare = new Miniflare({ modules, compatibilityDate, port: 0 });
    try {
      const response = await miniflare.dispatchFetch("http://localhost/");
      const text = await response.text();
      assert.ok(text === expected, `the same as in Node, and not: ${text.slice(0, 1000)}`);
    } finally {
      await miniflare.dispose();
    }
  });
