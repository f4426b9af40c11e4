// What the papers show is run, what they count is counted, and where they point there is something. Blocks are found by what
// is in them, wherever they stand.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import vm from "node:vm";
import { papersOf, renewed } from "../../bench/harness/markdown.mjs";
import { entries as entriesOf } from "../../scripts/lib/entries.mjs";
import { install, node, root } from "./packed.mjs";

const place = install();
after(place.remove);
const { check, rulebook } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
const read = (path) => readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");

/** The code blocks, {language, text}, without the indentation of the list that they stand in. */
const blocksOf = (text) =>
  [...text.matchAll(/^( *)```(\w+)\n([^]*?)^ *```$/gm)].map(([, indent, language, code]) => ({ language, text: code.replace(new RegExp(`^${indent}`, "gm"), "") }));

/** A paper without its code blocks. */
const prose = (path) => read(path).replace(/^( *)```[^]*?^\1```$/gm, "");

function only(blocks, what, holds) {
  const found = blocks.filter(holds);
  assert.equal(found.length, 1, `one block with ${what}, and not ${found.length}`);
  return found[0].text;
}

const isCheck = ({ language, text }) => language === "js" && /\bimport \{ check \} from "yushen"/.test(text);
const run = (name, code) => {
  writeFileSync(join(place.dir, name), code);
  return node(place.dir, [name]);
};

const MORE = "and so many more: ";

/** What a README shows of a value, where a comment that ends a list says how many more there are. */
function shows(shown, whole, at = "the report") {
  if (Array.isArray(shown)) {
    const last = String(shown.at(-1));
    const more = last.startsWith(MORE) ? Number(last.slice(MORE.length)) : 0;
    const elements = more ? shown.slice(0, -1) : shown;
    assert.equal(elements.length + more, whole?.length, `${at}: how many`);
    elements.forEach((element, i) => shows(element, whole[i], `${at}[${i}]`));
  } else if (typeof shown === "object" && shown !== null) {
    assert.deepEqual(Object.keys(shown).sort(), Object.keys(whole ?? {}).sort(), `${at}: its members`);
    for (const [key, value] of Object.entries(shown)) shows(value, whole[key], `${at}.${key}`);
  } else assert.deepEqual(shown, whole, at);
}

const ENGLISH = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const CHINESE = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const numberOf = (word) => (/^\d/.test(word) ? Number(word) : [ENGLISH, CHINESE].map((words) => words.indexOf(word.toLowerCase())).find((at) => at >= 0));

const formIds = Object.keys(rulebook.forms);
const failing = (form) => {
  const { data, asOf } = rulebook.forms[form].examples.find(({ id }) => id === "fail");
  return check(form, data, { asOf, mode: "draft" }).issues.filter(({ severity }) => severity === "error").length;
};
const ofSource = (authority) => formIds.filter((form) => rulebook.documents[rulebook.forms[form].document].authority === authority).length;

/** Each statement with a number, and the number; the word for it may be a figure. */
const statements = () => [
  [/\ball (\w+) forms in both languages|(\w+) forms(?:, the clauses| with all rules)|^## (\S+)种表单$|(\S+?)种表单[、，]/gm, formIds.length],
  [/whole form of (\d+) rules/g, rulebook.forms["profile-mount"].rules.length],
  [/clauses\S* of the (\w+) documents|(\S)份文件的\[?全部条款/g, Object.keys(rulebook.documents).length],
  [/a profile-mount form with (\w+) errors|一张有(.)处错误的个人页挂载表单/g, failing("profile-mount")],
  [/\b(\w+) sub-account forms rest|小号的(.)张表单/g, ofSource("unofficial")],
];

const authorities = {
  en: { official: "official", officialHelp: "the platform's help", unofficial: "third-party article" },
  "zh-CN": { official: "平台规范", officialHelp: "平台帮助文档", unofficial: "第三方文章，非官方" },
};

for (const [file, locale] of [["README.md", "en"], ["README.zh-CN.md", "zh-CN"]]) {
  const text = read(file);
  const blocks = blocksOf(text);

  describe(file, () => {
    test("its example prints what it says", () => {
      const at = blocks.findIndex(isCheck);
      assert.equal(blocks[at + 1]?.language, "text", "what the example prints stands after it");
      assert.equal(run("readme.mjs", only(blocks, "the example", isCheck)), blocks[at + 1].text.trim());
    });

    test("its report is the example's", () => {
      const code = only(blocks, "the report", ({ language, text }) => language === "js" && /^\{\n {2}form:/.test(text));
      const shown = vm.runInNewContext(`(${code.replace(/\/\*\D*(\d+)\D*\*\//g, (_, more) => `"${MORE}${more}"`)})`);
      const printed = run("report.mjs", `${only(blocks, "the example", isCheck)}\nconsole.log("\\n---\\n" + JSON.stringify(report));`);
      shows(JSON.parse(JSON.stringify(shown)), JSON.parse(printed.split("\n---\n")[1]));
    });

    test("its session gives what is named", () => {
      const session = only(blocks, "a session", ({ language, text }) => language === "js" && /\bimport \{ open \} from "yushen"/.test(text));
      const data = only(blocks, "the example", isCheck).match(/^const data = .*$/m)[0];
      const names = session.match(/const \{ (.+) \} = session\.set/)[1].split(", ");
      const printed = JSON.parse(run("session.mjs", `${data}\n${session}\nconsole.log(JSON.stringify({ ${names.join(", ")} }));`));
      assert.deepEqual(Object.keys(printed), names);
      assert.deepEqual(printed.removed.map(({ rule }) => rule), ["profile-mount/effective-fans"]);
      assert.deepEqual(printed.added, []);
    });

    test("its Rust is the program that is compiled", () => {
      const code = only(blocks, "a Rust program", ({ language }) => language === "rust");
      // The Chinese one is in the locale that goes without saying.
      const bare = (text) => text.replace(/^ *\/\/.*\n/gm, "").replace(/\bLocale, | locale: Locale::En,/g, "");
      assert.equal(bare(code), bare(read("examples/readme.rs")), "examples/readme.rs, which cargo test compiles, and this block are the same");
    });

    test("its table lists the forms", () => {
      const rows = [...text.matchAll(/^\| \[`([\w-]+)`\]\((\S+)\) \| (.+?) \| (.+?) \| (.+?) \|/gm)].map(
        ([, id, link, title, document, authority]) => ({ id, link, title, document, authority }),
      );
      const page = locale === "en" ? ".md" : ".zh-CN.md";
      assert.deepEqual(
        rows,
        Object.entries(rulebook.forms).map(([id, { title, document }]) => ({
          id,
          link: `docs/forms/${id}${page}`,
          title: title[locale],
          document: rulebook.documents[document].title,
          authority: authorities[locale][rulebook.documents[document].authority],
        })),
      );
    });

    test("what was measured are six rows", () => {
      const [, , cells] = text.match(/<!-- bench -->\n[^]*?\n\n(\|.*\n)(\|-.*\n)([^]*?)\n\n<!-- \/bench -->/)?.slice(1) ?? [];
      assert.equal(cells?.split("\n").length, 6);
      for (const row of cells.split("\n")) assert.match(row, /`npm run \w+[^`]*` \|$/, "each names the command that measures it");
    });
  });
}

for (const file of ["README.md", "README.zh-CN.md", "pkg/README.md"])
  test(`${file}: names every entry of the package, and no other`, () => {
    const named = new Set([...prose(file).matchAll(/`(yushen(?:\/[\w.-]+)*)`/g)].map(([, entry]) => entry.replace(/^(yushen\/schemas\/)[\w-]+/, "$1*")));
    const { exports } = JSON.parse(read("pkg/package.json"));
    const entries = Object.keys(exports).map((path) => path.replace(/^\./, "yushen")).filter((entry) => entry !== "yushen/package.json");
    // That an adapter has each language too is said once.
    const adapters = entriesOf.filter(({ yushen, languages }) => yushen && languages.length > 1).map(({ path }) => `yushen${path}`);
    const isVariant = (entry) => adapters.some((adapter) => /^(zh-CN|en)$/.test(entry.replace(`${adapter}/`, "")));
    const plain = (names) => names.filter((entry) => !entry.startsWith("yushen/dist/") && !isVariant(entry)).sort();
    assert.deepEqual(plain([...named]), plain(entries));
    assert.ok([...named].some(isVariant));
  });

/** Papers that say something with a number, and how often at least. */
const counting = { "README.md": 3, "README.zh-CN.md": 4, "CHANGELOG.md": 2, "bench/README.md": 2, "docs/architecture.md": 1, "docs/architecture.zh-CN.md": 1, "pkg/README.md": 2 };
for (const [file, least] of Object.entries(counting))
  test(`${file}: its numbers are the rulebook's`, () => {
    let found = 0;
    for (const [pattern, number] of statements()) {
      for (const [statement, ...words] of read(file).matchAll(pattern)) {
        found++;
        assert.equal(numberOf(words.find(Boolean)), number, statement);
      }
    }
    assert.ok(found >= least, `${found} statements with a number were found: do the patterns still fit?`);
  });

for (const [file, made] of papersOf(JSON.parse(read("bench/latest.json"))))
  test(`${file}: what was measured is of bench/latest.json`, () => {
    assert.equal(read(file), renewed(read(file), made), "stale: npm run bench -- --readme");
  });

/** The papers that are written by hand; codegen/tests/generated.rs looks after the others. */
const papers = [
  ...["README", "CONTRIBUTING", "docs/architecture"].flatMap((name) => [`${name}.md`, `${name}.zh-CN.md`]),
  "CHANGELOG.md",
  "bench/README.md",
  "pkg/README.md",
  "docs/dependencies.md",
  "docs/dependencies.zh-CN.md",
  "tests/model/README.md",
];

/** A heading's anchor on GitHub. */
const anchorOf = (heading) => heading.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
const anchorsOf = (path) => [...prose(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));

for (const file of papers)
  describe(`${file}: where it points`, () => {
    test("each link leads to a file, and to a heading in it", () => {
      const links = [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link).filter((link) => !/^https?:/.test(link));
      for (const link of links) {
        const [path, anchor] = link.split("#");
        const target = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(join(root, target)), `${link}: there is no such file`);
        if (anchor !== undefined) assert.ok(anchorsOf(target).includes(decodeURIComponent(anchor)), `${link}: there is no such heading`);
      }
    });

    test("each path that it names is there", () => {
      // Not what a build makes, and not a name with a part that stands for others.
      const paths = [...prose(file).matchAll(/`((?:src|codegen|pkg|www|docs|tests|bench|scripts|examples|benches)\/[^`\s]*)`/g)].map(([, path]) => path);
      for (const path of paths.filter((path) => !/[<*{]|^(pkg\/dist|pkg\/wasm|bench\/results|www\/dist)(\/|$)/.test(path))) assert.ok(existsSync(join(root, path)), `${path}: there is no such file`);
    });
  });

describe("pkg/README.md", () => {
  for (const block of blocksOf(read("pkg/README.md")).filter(isCheck)) {
    test(`its example runs: ${/locale: "en"/.test(block.text) ? "English" : "Chinese"}`, () => {
      const printed = run("package-readme.mjs", block.text);
      assert.ok(isDeepStrictEqual(printed.split("\n").map((line) => line.split(" ")[0]), ["miniProgram.creditScore", "account.effectiveFans"]), printed);
    });
  }
  test("both languages have one", () => assert.equal(blocksOf(read("pkg/README.md")).filter(isCheck).length, 2));
});
