// An app that webpack 4 makes, which knows no exports and no syntax newer than ES2019.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { node, root } from "./packed.mjs";

const require = createRequire(join(root, "tests/old-tools/package.json"));

/** Makes an app that uses the entry, runs it and gives what it prints. */
export async function app(dir, entry) {
  const webpack = require("webpack");
  const slim = entry.includes("slim");
  writeFileSync(join(dir, "app.js"), [
    `import * as yushen from "${entry}";`,
    `import { verify } from "./form.cjs";`,
    slim ? `import engine from "yushen/dist/engine.wasm";` : `const engine = undefined;`,
    `yushen.init(engine).then(() => (verify(yushen), console.log("ok")));`,
  ].join("\n"));
  // Only the .wasm file needs a rule, as with any package.
  writeFileSync(join(dir, "bytes-loader.cjs"), "module.exports = (bytes) => `export default Uint8Array.from(${JSON.stringify([...bytes])})`; module.exports.raw = true;");
  const stats = await new Promise((done, fail) =>
    webpack(
      {
        context: dir,
        entry: "./app.js",
        mode: "production",
        target: "node",
        output: { path: dir, filename: "app.built.cjs" },
        externals: { "node:assert/strict": "commonjs assert/strict" },
        module: { rules: slim ? [{ test: /\.wasm$/, type: "javascript/auto", use: join(dir, "bytes-loader.cjs") }] : [] },
      },
      (error, stats) => (error ? fail(error) : done(stats)),
    ),
  );
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return node(dir, ["app.built.cjs"]);
}
