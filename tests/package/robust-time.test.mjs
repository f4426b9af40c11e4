// Time: everything is linear up to the limits and refused early past them. Each piece of work runs in a process of its own,
// which is ended where it takes many times what it should.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { formIds } from "./forms.mjs";
import { install, node, root } from "./packed.mjs";

const place = install();
after(place.remove);
const told = (args) => JSON.parse(node(place.dir, ["timing.mjs", ...args], { timeout: 60_000 }));

/** Quadratic work takes a hundred times as long at ten times the size; machines that are busy are no judge of less. */
const MOST = 30;
const isLinear = ({ once, tenfold }) => tenfold < 50 || tenfold / Math.max(once, 1) < MOST;

describe("ten times the size takes ten times the time", () => {
  for (const name of told([]))
    test(name, () => {
      // Once more where the machine may have been busy.
      const first = told([name]);
      const last = isLinear(first) ? first : told([name]);
      assert.ok(isLinear(last), `${JSON.stringify([first, last])} ms`);
    });

  test("a measure of what is not linear would be seen", () => {
    const work = (n) => {
      const from = performance.now();
      let sum = 0;
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sum += i ^ j;
      assert.ok(sum >= 0);
      return performance.now() - from;
    };
    work(1000);
    assert.ok(!isLinear({ once: work(3000), tenfold: work(30_000) }));
  });
});

/** The regular expressions that stand in source text. */
function literalsIn(text) {
  const source = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, "").replace(/\/\*[^]*?\*\//g, "");
  const found = source.matchAll(/(?<=[(,=:!&|?{};\s]|=>)\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)(?=[.,;)\s\]])/g);
  return [...found].flatMap(([, pattern, flags]) => {
    try {
      return [new RegExp(pattern, flags.replace(/[gy]/g, ""))];
    } catch {
      return [];
    }
  });
}

const sourceFiles = (dir) => readdirSync(join(root, dir), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".ts")).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const sources = new Map();
for (const path of sourceFiles("pkg/src"))
  for (const expression of literalsIn(readFileSync(path, "utf8"))) sources.set(String(expression), expression);
const patterns = new Map();
const walk = (value) => {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.pattern === "string") patterns.set(value.pattern, new RegExp(value.pattern, "u"));
  Object.values(value).forEach(walk);
};
for (const form of formIds) walk(JSON.parse(readFileSync(join(root, "pkg/schemas", `${form}.json`), "utf8")));

/** Texts of one size that make an expression try again and again: what it may hold, repeated, then what it may not. */
function* adversarial(expression, n) {
  const own = [...new Set(expression.source.replace(/\\[pP]\{[^}]*\}/gu, " \u3000").replace(/\\[a-zA-Z]/g, "a0_ "))];
  const units = [...new Set([...own, "a", "0", " ", "\u3000", "[", "]", "{", ".", "-", "/", ":", "@", "\n", "\ud800"])].slice(0, 40);
  const heads = ["", "https://", "a", "2024-09-01T10:00:00", "pages/"];
  for (const unit of [...units, "a.", "0-", "a/", " 0", "[a", "{a", "1,"])
    for (const tail of ["", "\u0000", "!"]) yield `${heads[unit.charCodeAt(0) % heads.length]}${unit.repeat(n / unit.length)}${tail}`;
}

describe("every regular expression is linear", () => {
  const slow = (expression) => {
    const time = (text) => {
      const from = performance.now();
      expression.test(text);
      return performance.now() - from;
    };
    const size = 2000;
    const small = [...adversarial(expression, size)];
    const large = [...adversarial(expression, size * 10)];
    for (const [i, text] of large.entries()) {
      // A backtracking one would not come back from a text ten times as long again.
      if (time(small[i]) > 500 || time(text) > 500) return JSON.stringify(text.slice(0, 20));
      // 4·10⁸ steps that are quadratic take longer than this.
      if (Math.min(time(text), time(text), time(text)) > 60) return JSON.stringify(text.slice(0, 20));
    }
    return undefined;
  };

  test("they are found", () => {
    assert.ok(sources.size >= 10, [...sources.keys()].join("\n"));
    assert.ok(patterns.size >= 4, [...patterns.keys()].join("\n"));
    assert.ok(slow(/ +$/), "a slow one would not be seen");
  });

  for (const [name, expression] of sources) test(`in the source: ${name}`, () => assert.equal(slow(expression), undefined));
  for (const [name, expression] of patterns) test(`in the schemas: ${name.slice(0, 100)}`, () => assert.equal(slow(expression), undefined));
});
