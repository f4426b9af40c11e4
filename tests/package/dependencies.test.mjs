// Which fields hang together, as adapters will ask for it: the same as the rulebook says of each rule.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { bundle } from "../../scripts/build-package.mjs";
import { root } from "./packed.mjs";

const { rulebook } = await import(pathToFileURL(join(root, "pkg/dist/index.js")).href);
const bundled = await bundle({ name: "dependencies", source: "form/dependencies" }, "esm", { write: false, minify: true });
const [{ text }] = bundled.outputFiles;
const { dependenciesOf } = await import(`data:text/javascript,${encodeURIComponent(text)}`);

test("a field depends on all that the rules read whose issues stand there", () => {
  let count = 0;
  Object.values(rulebook.forms).forEach(({ rules, fields }, index) => {
    const rowOf = (path) => fields.findIndex((field) => field.path === path);
    fields.forEach(({ path }, row) => {
      const here = rules.map((id) => rulebook.rules[id]).filter(({ at }) => at === path || at === `${path}[]`);
      const rows = [...new Set(here.flatMap(({ reads }) => reads.map(rowOf)))].filter((read) => read !== row);
      assert.deepEqual(dependenciesOf({ index }, row), rows.sort((a, b) => a - b), path);
      count += rows.length;
    });
  });
  assert.ok(count > 100, `${count} dependencies`);
});

test("it costs an app little", () => {
  const size = brotliCompressSync(text).length;
  assert.ok(size < 800, `${size} bytes`);
});
