// A form as a Standard Schema: the same findings as check's, and JSON Schemas that validators take.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import Ajv07 from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { exampleOf, examples, formIds, random, samples } from "./forms.mjs";
import { install } from "./packed.mjs";

const place = install();
after(place.remove);
const { check, rulebook, schema } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
const standard = (form, options) => schema(form, options)["~standard"];
const passing = (form) => [exampleOf(form).pass, ...exampleOf(form).kinds.map(({ data }) => data)];

describe("validate", () => {
  test("names itself and answers at once", () => {
    const { version, vendor, validate } = standard("merchant-page");
    assert.deepEqual({ version, vendor }, { version: 1, vendor: "yushen" });
    assert.ok("issues" in validate({}));
  });

  test("finds what check finds, the errors alone", () => {
    let [valid, invalid] = [0, 0];
    for (const { form, data, expect: _, ...options } of [...samples(), ...examples(), ...random(2000, 7)]) {
      const errors = check(form, data, options).issues.filter(({ severity }) => severity === "error");
      const result = standard(form, options).validate(data);
      if (errors.length) invalid++, assert.deepEqual(result, { issues: errors });
      else if (!options.coerce) valid++, assert.equal(result.value, data);
    }
    assert.ok(valid > 100 && invalid > 100, `${valid} valid, ${invalid} invalid`);
  });

  test("a form that is still incomplete is in order as a draft, and lacks something to be handed in", () => {
    assert.deepEqual(standard("profile-mount", { mode: "draft" }).validate({}), { value: {} });
    assert.ok(standard("profile-mount").validate({}).issues.every(({ rule }) => rule === "format/required"));
  });

  test("gives back the numbers and booleans that it read from texts, and leaves the texts alone", () => {
    const spelt = (value) => {
      if (typeof value === "number" || typeof value === "boolean") return ` ${value}\n`;
      if (Array.isArray(value)) return value.map(spelt);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spelt(inner)]));
    };
    for (const form of formIds)
      for (const data of passing(form)) {
        const texts = spelt(data);
        const before = structuredClone(texts);
        const result = standard(form, { asOf: exampleOf(form).asOf, coerce: true }).validate(texts);
        assert.deepEqual(result, { value: data });
        assert.deepEqual(texts, before);
      }
  });

  test("a blank text for a number or a boolean is none; what the form does not have stays", () => {
    const data = { realNameVerified: "on", depositYuan: " ", fans: "", inheritFromMain: " ", more: { depositYuan: "1" } };
    const { value } = standard("employee-showcase", { mode: "draft", coerce: true }).validate(data);
    assert.deepEqual(value, { realNameVerified: true, depositYuan: undefined, fans: undefined, inheritFromMain: undefined, more: { depositYuan: "1" } });
  });

  test("nothing that is given to it makes it throw", () => {
    const thrower = { get account() { throw new Error("no"); } };
    const cycle = {};
    cycle.account = cycle;
    for (const data of [undefined, null, 1n, Symbol("a"), () => {}, [], thrower, cycle, new Proxy({}, { ownKeys: () => { throw new Error("no"); } })])
      for (const coerce of [false, true]) assert.ok(standard("profile-mount", { coerce }).validate(data).issues.length > 0);
  });
});

/** A schema without its words, and its words by place. */
function apart(schema, at = "", titles = {}) {
  const { title, description, $comment, $schema, properties, items, ...rest } = schema;
  if (title !== undefined && at) titles[at] = title;
  if (properties) rest.properties = Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, apart(inner, `${at}.${key}`, titles).bare]));
  if (items) rest.items = apart(items, `${at}[]`, titles).bare;
  return { bare: rest, titles };
}
const file = (form) => JSON.parse(readFileSync(join(place.installed, `schemas/${form}.json`), "utf8"));
const labels = (form, locale) => Object.fromEntries(rulebook.forms[form].fields.map(({ path, label }) => [`.${path}`, label[locale]]));

describe("jsonSchema", () => {
  for (const form of formIds)
    test(form, () => {
      const { jsonSchema } = standard(form, { locale: "en" });
      const draft = apart(jsonSchema.input({ target: "draft-2020-12" }));
      assert.deepEqual(draft.bare, apart(file(form)).bare);
      assert.deepEqual(draft.titles, labels(form, "en"));
      assert.deepEqual(apart(standard(form).jsonSchema.output({ target: "draft-07" })).titles, labels(form, "zh-CN"));
      const options = { strict: true, allowUnionTypes: true };
      for (const [target, ajv] of [["draft-2020-12", new Ajv2020(options)], ["draft-07", new Ajv07(options)], ["openapi-3.0", new Ajv07(options)]]) {
        const written = jsonSchema.output({ target });
        assert.deepEqual(written, jsonSchema.input({ target }));
        const validate = ajv.compile(written);
        for (const data of passing(form)) assert.ok(validate(data), `${target}: ${ajv.errorsText(validate.errors)}`);
        assert.ok(!validate([]), target);
        if (!written.required) assert.ok(validate(Object.fromEntries(Object.keys(written.properties).map((key) => [key, null]))), `${target} takes null`);
      }
    });

  test("each target in its own dialect", () => {
    const of = (target) => standard("lead-page").jsonSchema.input({ target });
    assert.match(of("draft-2020-12").$schema, /2020-12/);
    assert.match(of("draft-07").$schema, /draft-07/);
    assert.ok(!("$schema" in of("openapi-3.0")));
    assert.deepEqual(of("openapi-3.0").properties.consent.properties.mode, {
      title: "取得同意的方式", type: "string", nullable: true, enum: ["explicit", "preChecked", "none", null],
    });
    of("draft-07").properties.consent = "spoilt";
    assert.equal(of("draft-07").properties.consent.title, "用户同意");
  });
});

test("the caller's mistakes are told at once, by name", () => {
  assert.throws(() => schema("profile"), { name: "TypeError", message: /unknown form "profile"; choose one of binding, / });
  assert.throws(() => schema("binding", { mode: "live" }), { name: "TypeError", message: /option mode is "live"; choose one of "submit", "draft"/ });
  assert.throws(() => standard("binding").jsonSchema.input({ target: "draft-04" }), {
    name: "TypeError", message: 'option target is "draft-04"; choose one of "draft-2020-12", "draft-07", "openapi-3.0"',
  });
});

test("the whole report is told too, as check gives it, and nothing makes it throw", () => {
  let warnings = 0;
  for (const { form, data, expect: _, ...options } of [...samples(), ...random(300, 11)]) {
    const report = schema(form, options)["~yushen"].report(data);
    assert.deepEqual(report, check(form, data, options));
    const result = standard(form, options).validate(data);
    assert.deepEqual(report.issues.filter(({ severity }) => severity === "error"), result.issues ?? []);
    warnings += report.issues.some(({ severity }) => severity !== "error");
  }
  assert.ok(warnings > 20, `${warnings} with warnings or notices`);
  for (const data of [undefined, 1n, new Proxy({}, { ownKeys: () => { throw new Error("no"); } })])
    assert.equal(schema("binding", { coerce: true })["~yushen"].report(data).verdict, "fail");
});

test("without asOf the report is of its own time", (t) => {
  const { report } = schema("binding-lifecycle")["~yushen"];
  const data = { approvedAt: "2024-09-01T10:00:00+08:00" };
  for (const at of ["2024-09-02T10:00:00+08:00", "2024-09-09T10:00:00+08:00"]) {
    t.mock.timers.enable({ apis: ["Date"], now: Date.parse(at) });
    const { asOf, deadlines } = report(data);
    assert.deepEqual([asOf, deadlines[0].overdue], [at, at > "2024-09-04"]);
    t.mock.timers.reset();
  }
});
