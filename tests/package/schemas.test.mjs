// The forms' JSON Schemas, under a validator that is not ours.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import Ajv from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const forms = readdirSync(new URL("src/rulebook/examples/", root)).map((name) => name.replace(".json", ""));
const schemas = readdirSync(new URL("pkg/schemas/", root)).map((name) => name.replace(".json", ""));

// A strict ajv refuses to compile what the meta-schema, or good practice, does not allow.
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const schema = (form) => JSON.parse(read(`pkg/schemas/${form}.json`));
const validators = new Map(schemas.map((form) => [form, ajv.compile(schema(form))]));
const errors = (form, data) => (validators.get(form)(data) ? "" : ajv.errorsText(validators.get(form).errors));

/** As schemas want it written: no white space around texts, no blank texts for what is absent. */
function tidy(value, inList = false) {
  if (typeof value === "string") return value.trim() || (inList ? value : null);
  if (Array.isArray(value)) return value.map((element) => tidy(element, true));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

test("each form has one", () => assert.deepEqual(schemas.toSorted(), forms.toSorted()));

for (const form of forms)
  describe(form, () => {
    const examples = JSON.parse(read(`src/rulebook/examples/${form}.json`));
    const samples = read(`tests/samples/${form}.ndjson`).trim().split("\n").map((line) => JSON.parse(line));
    const judged = samples.filter(({ coerce }) => !coerce).map(({ data, expect }) => ({ data: tidy(data), ...expect }));

    test("it is a schema of draft 2020-12", () => {
      const draft = "https://json-schema.org/draft/2020-12/schema";
      assert.equal(schema(form).$schema, draft);
      assert.ok(ajv.validate(draft, schema(form)), ajv.errorsText());
    });

    test("it accepts every example that passes", () => {
      assert.equal(errors(form, examples.pass), "");
      for (const { title, data } of examples.kinds) assert.equal(errors(form, data), "", title.en);
    });

    test("it refuses no data for another cause than the check's own", () => {
      for (const { data, issues, missing } of judged) {
        const faulty = issues.some(({ rule, severity }) => rule.startsWith("format/") && severity === "error");
        if (!faulty && missing.length === 0) assert.equal(errors(form, data), "", JSON.stringify(data));
      }
    });

    test("it refuses wrong types, words and numbers out of range", () => {
      const plain = ["format/type", "format/enum", "format/range", "format/pattern"];
      const faulty = judged.filter(({ issues }) => issues.some(({ rule }) => plain.includes(rule)));
      assert.ok(faulty.length > 0, "some sample is faulty");
      for (const { data, issues } of faulty)
        assert.notEqual(errors(form, data), "", JSON.stringify({ data, issues }));
    });

    test("it asks for an object with what every form needs", () => {
      assert.notEqual(errors(form, []), "");
      const needed = schema(form).required ?? [];
      for (const name of needed) {
        const { [name]: _, ...rest } = examples.pass;
        assert.match(errors(form, rest), new RegExp(`required property '${name}'`));
      }
    });
  });

test("white space around codes, dates and instants is ignored", () => {
  const blank = { ...JSON.parse(read("src/rulebook/examples/binding-lifecycle.json")).pass, confirmedAt: " ", unboundAt: " 2024-11-01 " };
  assert.equal(errors("binding-lifecycle", blank), "");
});
