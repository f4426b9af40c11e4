// What is said of types and paths is so: of issues as they come, and of the rulebook's fields and rules.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { examples, formIds, random, samples } from "./forms.mjs";
import { install, tool } from "./packed.mjs";

const place = install();
after(place.remove);
const { check, checkJson, rulebook } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);

/** A parameter's kind, for telling issues apart: few of each are enough. */
const kindOf = (value) => (Array.isArray(value) ? `[${value.map(kindOf)[0]}]` : value === "elevenDigits" ? value : typeof value);

test("the parameters of every issue are those of its type, and no more", () => {
  const issues = new Map();
  const keep = ({ rule, params }) => {
    const kinds = Object.entries(params).map(([name, value]) => `${name} ${kindOf(value)}`);
    issues.set(`${rule} ${kinds}`, [rule, params]);
  };
  for (const { form, data, expect: _, ...options } of [...samples(), ...examples(), ...random(4000, 5)]) check(form, data, options).issues.forEach(keep);
  checkJson("binding", "{").issues.forEach(keep);
  check("profile-mount", { account: { effectiveFans: 1 }, miniProgram: { creditScore: "x" } }).issues.forEach(keep);
  const lines = [...issues.values()].map(([rule, params]) => `  [${JSON.stringify(rule)}, ${JSON.stringify(params)}],`);
  const met = new Set([...issues.values()].map(([rule]) => rule));
  assert.ok(met.size > 120, `${met.size} rules`);
  // Open to what is not declared, an issue's own type would let everything pass: it is taken out.
  const program = (lines) => `import type { IssueOf, RuleId } from "yushen";
type Closed<T> = { [K in keyof T as string extends K ? never : K]: T[K] };
type Entry = { [R in RuleId]: [R, Closed<IssueOf<R>["params"]>] }[RuleId];
export const entries: Entry[] = [
${lines.join("\n")}
];
`;
  const compile = () => tool(place.dir, "typescript/bin/tsc", ["-p", "tsconfig.params.json"]);
  writeFileSync(join(place.dir, "tsconfig.params.json"), JSON.stringify({ extends: "./tsconfig.nodenext.json", compilerOptions: { lib: ["es2020"], types: [] }, files: ["params.ts"] }));
  writeFileSync(join(place.dir, "params.ts"), program(lines));
  compile();
  for (const wrong of ['["profile-mount/credit-score", { "actual": 1, "required": 60, "lacking": 59, "more": 1 }],', '["profile-mount/credit-score", { "actual": 1, "required": 60 }],', '["format/range", { "min": "1", "max": 2, "actual": "number" }],']) {
    writeFileSync(join(place.dir, "params.ts"), program([wrong]));
    assert.throws(compile, /error TS/, wrong);
  }
});

test("a rule reads fields, and its issue stands at one, or at an element of a list", () => {
  const elements = new Set();
  for (const { id, form, at, reads, each } of Object.values(rulebook.rules)) {
    const fields = new Map(rulebook.forms[form].fields.map((field) => [field.path, field]));
    for (const path of [at, ...reads]) assert.ok(fields.has(path), `${id}: ${path}`);
    if (each === undefined) continue;
    assert.equal(fields.get(each)?.type, "list", id);
    assert.ok(at === each || at.startsWith(`${each}[].`), `${id}: ${at} in ${each}`);
    elements.add(id);
  }
  // Where an issue is, index or none, is what its rule says.
  for (const { form, data, expect: _, ...options } of [...samples(), ...random(1000, 3)])
    for (const { rule, path } of check(form, data, options).issues) {
      if (rule.startsWith("format/")) continue;
      const { at, each, reads } = rulebook.rules[rule];
      const found = path.map((step) => (typeof step === "number" ? "[]" : `.${step}`)).join("").slice(1);
      const isGroup = rulebook.forms[form].fields.find((field) => field.path === at).type === "group";
      assert.ok(found === (each === at ? `${at}[]` : at) || (isGroup && reads.includes(found)), `${rule}: ${found}`);
    }
  assert.ok(elements.size > 5);
});

test("with nothing else changed, what changes at the start of a day in force are the rules that say so", () => {
  const days = new Set(Object.values(rulebook.rules).flatMap(({ inForce }) => inForce ?? []));
  assert.ok(days.size > 0);
  for (const day of days) {
    const start = Date.parse(`${day}T00:00:00+08:00`);
    for (const form of formIds) {
      const [{ data }] = rulebook.forms[form].examples;
      const outcomes = (asOf) => check(form, data, { asOf: new Date(asOf), explain: true }).outcomes.filter(({ path }) => path === undefined);
      const after = outcomes(start);
      const changed = outcomes(start - 1).filter(({ outcome }, i) => outcome !== after[i].outcome);
      for (const { rule, outcome } of changed) assert.equal(outcome, "notApplicable", rule);
      assert.deepEqual(changed.map(({ rule }) => rule), rulebook.forms[form].rules.filter((id) => rulebook.rules[id].inForce === day), form);
    }
  }
});

test("a field of words has its options, a list of words too, and no other field", () => {
  let lists = 0;
  for (const { fields } of formIds.map((form) => rulebook.forms[form]))
    for (const { path, type, item, options } of fields) {
      assert.ok(!path.endsWith("[]"), path);
      assert.equal(options?.length > 1, type === "enum" || item === "enum", path);
      if (item === "enum") lists++;
    }
  assert.ok(lists > 3);
});
