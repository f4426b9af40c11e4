// Formily's core by itself, without a page: the feedback of its fields, and what a submit does.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(new URL("../../examples/formily/package.json", import.meta.url));
const { createForm, onFieldValueChange } = require("@formily/core");
const { check, rulebook } = require("yushen");
const { rest, yushenEffects } = require("yushen/formily");

const asOf = "2024-11-20T10:00:00+08:00";
const passing = rulebook.forms.binding.examples[0].data;
const limited = { ...passing, boundCounts: { brandSameEntity: 2, brandOtherEntity: 0 } };
const NAMES = ["account.type", "account.sameEntity", "account.douyinId", "boundCounts.brandSameEntity"];
const settled = () => new Promise((done) => setTimeout(done, 5));
const rules = (error) => error.flatMap(({ issues }) => issues.map(({ rule }) => rule));

function make(values, { names = NAMES, rows = 0, effects = yushenEffects("binding", { asOf, locale: "en" }) } = {}) {
  const form = createForm({ values: structuredClone(values), effects });
  for (const name of names) form.createField({ name });
  if (rows) form.createArrayField({ name: "documents" });
  for (let row = 0; row < rows; row++) for (const key of ["holder", "status"]) form.createField({ basePath: `documents.${row}`, name: key });
  return {
    form,
    field: (name) => form.query(name).take(),
    errors: () => form.errors.map(({ path, issues }) => `${path} ${issues?.map(({ rule }) => rule) ?? "own"}`),
    warnings: () => form.warnings.map(({ path, messages }) => `${path} ${messages}`),
    async change(name, value) {
      await form.query(name).take().onInput(value);
      await settled();
    },
  };
}

test("a submit is refused by errors, with the whole issues, and passes with warnings", async () => {
  const { form, change, warnings } = make({ ...limited, account: { ...passing.account, douyinId: "abc" } });
  const error = await form.submit().then(assert.fail, (error) => error);
  assert.deepEqual(error.map(({ path, messages }) => [path, messages.length]), [["boundCounts.brandSameEntity", 1]]);
  const [issue] = check("binding", form.values, { asOf, locale: "en" }).issues.filter(({ severity }) => severity === "error");
  assert.deepEqual(error[0].issues, [issue]);
  await change("boundCounts.brandSameEntity", "1");
  const values = await form.submit((values) => values);
  assert.equal(values.account.douyinId, "abc");
  assert.equal(warnings().length, 1);
});

test("an error that no field shows refuses, and has a field of its own", async () => {
  const { form, errors, field } = make({ ...passing, miniProgram: { ...passing.miniProgram, liveSelfMount: false } });
  assert.deepEqual(rules(await form.submit().then(assert.fail, (error) => error)), ["binding/self-mount-live"]);
  assert.deepEqual(errors(), [`${rest} binding/self-mount-live`]);
  assert.equal(rest in form.values, false);
  form.setValuesIn("miniProgram.liveSelfMount", true);
  await settled();
  assert.deepEqual(errors(), []);
  assert.equal(field(rest).selfErrors.length, 0);
  await form.submit();
});

test("so does one of a field that is hidden, or is gone from the page", async () => {
  for (const hide of [(field) => field.setDisplay("hidden"), (field) => field.onUnmount()]) {
    const { form, field, errors } = make(limited);
    hide(field("boundCounts.brandSameEntity"));
    await assert.rejects(form.submit());
    assert.deepEqual(errors(), [`${rest} binding/brand-limit-2`]);
  }
});

test("nothing shows before a field was edited or left", async () => {
  const { form, field, change, errors } = make({ ...limited, account: { type: "brand" } });
  await settled();
  await change("boundCounts.brandSameEntity", "2");
  assert.deepEqual(errors(), []);
  field("account.douyinId").onFocus();
  await settled();
  assert.deepEqual(errors(), []);
  field("account.douyinId").onBlur();
  await settled();
  assert.deepEqual(errors(), ["account.douyinId format/required"]);
  await form.reset();
  await settled();
  assert.deepEqual(errors(), []);
});

test("what another field's change mends goes at once", async () => {
  const { form, change, errors } = make(limited);
  await assert.rejects(form.submit());
  await change("account.type", "cooperation");
  assert.ok(!errors().join().includes("brand-limit"));
  assert.ok(errors().includes("account.type binding/type-closed"));
  await change("account.type", "brand");
  assert.deepEqual(errors(), ["boundCounts.brandSameEntity binding/brand-limit-2"]);
});

test("one judgement for all that changes at once", async () => {
  let judged = 0;
  const effects = yushenEffects("binding", { asOf: () => (judged++, asOf) });
  const { form } = make(limited, { effects });
  await settled();
  judged = 0;
  form.setValues({ account: { type: "cooperation", sameEntity: false }, capabilities: [], boundCounts: { brandSameEntity: 1 } });
  assert.equal(judged, 0);
  await settled();
  assert.equal(judged, 1);
});

test("messages go with their rows", async () => {
  const documents = [0, 1, 2].map((row) => ({ ...passing.documents[1], holder: row === 0 ? passing.documents[0].holder : `${row}`, status: "valid" }));
  const { form, field, errors } = make({ ...passing, documents: [passing.documents[0], ...documents.slice(1)] }, { rows: 3 });
  await assert.rejects(form.submit());
  assert.deepEqual(errors(), ["documents.1.holder binding/entity-name-match", "documents.2.holder binding/entity-name-match"]);
  await field("documents").remove(1);
  await settled();
  assert.deepEqual(errors(), ["documents.1.holder binding/entity-name-match"]);
});

test("a list that is decorated shows what is said of it", async () => {
  const values = { ...passing, documents: [] };
  for (const [decorator, at] of [[undefined, rest], [[() => null], "documents"]]) {
    const { form, errors } = make(values);
    form.createArrayField({ name: "documents", decorator });
    await assert.rejects(form.submit());
    assert.ok(errors().includes(`${at} binding/business-licence`), errors().join());
  }
});

test("validating some fields asks about these alone", async () => {
  const { form, errors } = make({ ...limited, account: { ...passing.account, douyinId: "" } });
  await assert.rejects(form.validate("account.*"));
  assert.deepEqual(errors(), ["account.douyinId format/required"]);
  await assert.rejects(form.validate());
  assert.deepEqual(errors(), ["account.douyinId format/required", "boundCounts.brandSameEntity binding/brand-limit-2"]);
});

test("validating all fields refuses by errors of no field too", async () => {
  const { form } = make({ ...passing, miniProgram: { ...passing.miniProgram, liveSelfMount: false } });
  assert.deepEqual(rules(await form.validate().then(assert.fail, (error) => error)), ["binding/self-mount-live"]);
});

test("a field that takes a list apart has the messages of both its values", async () => {
  const { form } = make({ ...passing, boundCounts: { brandSameEntity: "x", brandOtherEntity: "y" } }, { names: ["boundCounts.[brandSameEntity,brandOtherEntity]"] });
  const error = await form.submit().then(assert.fail, (error) => error);
  assert.equal(error.find(({ path }) => path.startsWith("boundCounts"))?.messages.length, 2);
});

test("what the portal says itself stays", async () => {
  const { form, field, change, errors } = make(limited);
  field("account.douyinId").selfErrors = ["taken"];
  await assert.rejects(form.submit());
  await change("boundCounts.brandSameEntity", "1");
  assert.deepEqual(errors(), ["account.douyinId own"]);
});

test("within the portal's own effects, and added to a form that there is", async () => {
  const yushen = yushenEffects("binding", { asOf });
  const heard = [];
  const effects = (form) => {
    onFieldValueChange("account.type", ({ value }) => heard.push(value));
    yushen(form);
  };
  const one = make(limited, { effects });
  await one.change("account.type", "employee");
  assert.deepEqual(heard, ["employee"]);
  await assert.rejects(one.form.submit());
  const late = make(limited, { effects: () => {} });
  late.form.addEffects("late", yushenEffects("binding", { asOf }));
  await assert.rejects(late.form.submit());
});

test("another language, and the portal's own names", async () => {
  let locale = "zh-CN";
  const effects = yushenEffects("binding", { asOf, locale: () => locale, names: { "brands.own": "boundCounts.brandSameEntity" }, unknownFields: "ignore" });
  const { form, field } = make({ ...passing, brands: { own: 2 } }, { names: ["brands.own"], effects });
  await assert.rejects(form.submit());
  const [before] = field("brands.own").selfErrors;
  locale = "en";
  effects.refresh();
  await settled();
  const [after] = field("brands.own").selfErrors;
  assert.match(before, /[一-龥]/);
  assert.doesNotMatch(after, /[一-龥]/);
});
