// The pages on integrations quote the example apps: a code block after <!-- examples/antd/src/App.tsx --> is that file, as the
// other tests run it. With UPDATE=1 the pages are renewed.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/lib/run.mjs";
import { apps } from "./prepare.mjs";

const dir = join(root, "docs/integrations");
const QUOTE = /^<!-- (\S+) -->\n```(\w+)\n([^]*?)^```$/gm;
const quoted = new Map();

for (const name of readdirSync(dir)) {
  const text = readFileSync(join(dir, name), "utf8");
  const files = [...text.matchAll(QUOTE)].map(([, file]) => file);
  if (!files.length) continue;
  quoted.set(name, files);
  test(`${name} quotes ${files.join(", ")}`, () => {
    const renewed = text.replace(QUOTE, (_, file, language) => `<!-- ${file} -->\n\`\`\`${language}\n${readFileSync(join(root, file), "utf8")}\`\`\``);
    if (process.env.UPDATE) writeFileSync(join(dir, name), renewed);
    else assert.equal(text, renewed);
  });
}

// What a reader copies is on the page, in both languages.
for (const name of apps()) {
  for (const page of [`${name}.md`, `${name}.zh-CN.md`]) {
    test(`${page} has the code of examples/${name}`, () => assert.ok(quoted.get(page)?.some((file) => file.startsWith(`examples/${name}/`))));
  }
}
