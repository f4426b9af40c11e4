// The pages on integrations that need no library: their programs print what stands after them, in both languages.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { install, node, root } from "./packed.mjs";

const place = install();
after(place.remove);

for (const page of ["form.md", "form.zh-CN.md", "form-data.md", "form-data.zh-CN.md", "names.md", "names.zh-CN.md"])
  test(page, () => {
    const text = readFileSync(join(root, "docs/integrations", page), "utf8");
    const programs = [...text.matchAll(/^```js\n([^]*?)^```\n\n```text\n([^]*?)^```$/gm)];
    assert.equal(programs.length, [...text.matchAll(/^```js$/gm)].length, "what a program prints stands after it");
    assert.ok(programs.length > 0);
    for (const [, code, prints] of programs) {
      writeFileSync(join(place.dir, "page.mjs"), code);
      const printed = node(place.dir, ["page.mjs"]);
      if (process.env.UPDATE) writeFileSync(join(root, "docs/integrations", page), readFileSync(join(root, "docs/integrations", page), "utf8").replace(`${code}\`\`\`\n\n\`\`\`text\n${prints}`, () => `${code}\`\`\`\n\n\`\`\`text\n${printed}\n`));
      else assert.equal(printed, prints.trim());
    }
  });
