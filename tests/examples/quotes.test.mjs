// What the pages on integrations quote of the example apps is there: a block after <!-- examples/…/src/… --> is that file or a
// part of it.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8").replaceAll("\r\n", "\n");
/** Without the indentation that all lines have. */
const dedent = (text) => {
  const depths = text.split("\n").filter((line) => line.trim()).map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return text.split("\n").map((line) => line.slice(depth).trimEnd()).join("\n").trim();
};

const quotesIn = (page) =>
  [...read(`docs/integrations/${page}`).matchAll(/^<!-- (examples\/\S+) -->\n```\w+\n([^]*?)^```$/gm)].map(([, path, code]) => ({ path, code }));
const pages = readdirSync(new URL("docs/integrations", root)).filter((page) => quotesIn(page).length > 0);

test("there are pages that quote", () => assert.ok(pages.length > 1));

for (const page of pages) {
  test(page, () => {
    for (const { path, code } of quotesIn(page)) {
      const lines = read(path).split("\n");
      const length = code.trimEnd().split("\n").length;
      const isPart = lines.some((_, i) => dedent(lines.slice(i, i + length).join("\n")) === dedent(code));
      assert.ok(isPart, `${page} quotes of ${path} what is not there:\n${code}`);
    }
    const other = page.includes(".zh-CN.") ? page.replace(".zh-CN.", ".") : page.replace(".md", ".zh-CN.md");
    assert.deepEqual(quotesIn(page), quotesIn(other), "in both languages the same");
  });
}
