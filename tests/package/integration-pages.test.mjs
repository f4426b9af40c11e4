// The pages on integrations: one for each, in both languages, with links that lead somewhere and the same code.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { bare, filesOf, languages } from "../consumers/lib/pages.mjs";
import { root } from "./packed.mjs";

const dir = join(root, "docs/integrations");
const pages = readdirSync(dir).filter((name) => name.endsWith(".md"));
const names = [...new Set(pages.map((name) => name.replace(/(\.zh-CN)?\.md$/, "")))];
const read = (name) => readFileSync(join(dir, name), "utf8").replaceAll("\r\n", "\n");

/** What is no integration: the package itself, in its languages and without an engine, and files. */
const others = ["", "zh-CN", "en", "slim", "script", "engine.wasm", "schemas", "package.json"];
const { exports } = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));
const integrations = [...new Set(Object.keys(exports).map((path) => path.split("/")[1] ?? ""))].filter((name) => !others.includes(name));

for (const [language, ending] of Object.entries(languages))
  describe(language, () => {
    test("each integration that the package has is a page, and each page is in the table", () => {
      assert.ok(integrations.includes("bind"));
      const linked = [...read(`README${ending}`).matchAll(/^\|.*\]\(([\w-]+)(?:\.zh-CN)?\.md\) \|$/gm)].map(([, name]) => name);
      assert.deepEqual(integrations.filter((name) => !pages.includes(`${name}${ending}`)), [], "lack a page");
      assert.deepEqual(names.filter((name) => name !== "README" && !pages.includes(`${name}${ending}`)), [], "lack a page in this language");
      assert.deepEqual(linked.sort(), names.filter((name) => name !== "README").sort(), "the table and the pages");
    });
  });

for (const page of pages)
  test(`${page}: its links lead somewhere`, () => {
    const links = [...read(page).replace(/^```[^]*?^```$/gm, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link).filter((link) => !/^https?:/.test(link));
    assert.ok(links.length > 0);
    for (const link of links) {
      const [file, anchor] = link.split("#");
      const path = file ? join(dir, file) : join(dir, page);
      assert.ok(existsSync(path), link);
      const headings = anchor ? [...readFileSync(path, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text]) => text.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-")) : [];
      assert.ok(!anchor || headings.includes(anchor) || readFileSync(path, "utf8").includes(`<a id="${anchor}">`), link);
    }
  });

for (const name of names)
  test(`${name}: both languages show the same code`, () => {
    const of = (language) => Object.entries(filesOf(name, language)).map(([file, code]) => [file, bare(code).replace(/locale: "(zh-CN|en)"/g, "locale")]);
    assert.deepEqual(of("zh-CN"), of("en"));
  });
