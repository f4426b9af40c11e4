// yushen/async-validator on async-validator itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./vue.mjs";

const { default: Schema } = load("async-validator");
const { yushenRules } = load("yushen/async-validator");
const { check, rulebook } = load("yushen");

const asOf = "2024-11-20";
const passing = () => structuredClone(rulebook.forms.binding.examples.find(({ id }) => id === "pass").data);
const validate = (rules, values) => new Schema(rules).validate(values).then(() => undefined, ({ errors, fields }) => ({ errors, fields }));

test("the descriptor refuses on each error at its own field, whether it has a control or not, and on nothing else", async () => {
  const y = yushenRules("binding", { asOf });
  for (const { data } of rulebook.forms.binding.examples) {
    const errors = check("binding", data, { asOf, coerce: true }).issues.filter(({ severity }) => severity === "error");
    const found = await validate(y.descriptor, data);
    assert.deepEqual((found?.errors ?? []).map(({ field, message }) => [field, message]), errors.map(({ path, message }) => [path.join("."), message]));
    assert.deepEqual(Object.keys(found?.fields ?? {}).sort(), [...new Set(errors.map(({ path }) => path.join(".")))].sort());
    assert.deepEqual((found?.errors ?? []).map(({ issue }) => issue.rule), errors.map(({ rule }) => rule));
  }
});

test("a control's rules see the whole form", async () => {
  const values = passing();
  const y = yushenRules("binding", { asOf, model: () => values });
  const name = "boundCounts.brandSameEntity";
  const at = () => validate({ [name]: y.item(name) }, { [name]: values.boundCounts.brandSameEntity });
  assert.equal(await at(), undefined);
  values.boundCounts.brandSameEntity = 2;
  const { errors } = await at();
  assert.deepEqual(errors.map(({ field, issue }) => [field, issue.rule]), [[name, "binding/brand-limit-2"]]);
  values.account.sameEntity = false;
  assert.equal(await at(), undefined);
  assert.deepEqual(Object.keys(y.items([name, "account.type"])), [name, "account.type"]);
});

test("the names whose errors changed are told once: by name, and by row", () => {
  const values = { documents: [{}, {}, {}] };
  const y = yushenRules("binding", { asOf, model: () => values });
  const names = () => values.documents.map((_, i) => `documents.${i}.status`);
  assert.deepEqual(y.changed(names()), names());
  assert.deepEqual(y.changed(names()), []);
  values.documents[1].status = "valid";
  assert.deepEqual(y.changed(names()), ["documents.1.status"]);
  // The last row, whose message counts the rows, comes to where nothing was said, and then to where the same was said.
  values.documents.splice(1, 1);
  assert.deepEqual(y.changed(names()), ["documents.1.status"]);
  values.documents.splice(0, 1);
  assert.deepEqual(y.changed(names()), ["documents.0.status"]);
});

test("a row of which nothing was said or is comes to where something was said", () => {
  const values = { documents: [{}, { status: "valid" }] };
  const y = yushenRules("binding", { asOf, model: () => values });
  assert.deepEqual(y.changed(["documents.0.status", "documents.1.status"]), ["documents.0.status"]);
  values.documents.splice(0, 1);
  assert.deepEqual(y.changed(["documents.0.status"]), ["documents.0.status"]);
});

test("warnings and the rest are beside it, in the language", () => {
  let locale = "zh-CN";
  const values = { ...passing(), account: { ...passing().account, douyinId: "abc" } };
  const y = yushenRules("binding", { asOf, model: () => values, locale: () => locale });
  for (locale of ["zh-CN", "en"]) {
    const [{ message }] = check("binding", values, { asOf, locale }).issues;
    assert.deepEqual(y.warnings("account.douyinId").map((issue) => issue.message), [message]);
    assert.deepEqual(y.rest(["account.type"]).warnings.map((issue) => issue.message), [message]);
    assert.deepEqual(y.rest(["account.douyinId"]).warnings, []);
  }
});

test("a control's rules without the form's values are a mistake that is told", () => {
  const y = yushenRules("binding");
  assert.throws(() => y.at("account.type"), { name: "TypeError", message: /option model/ });
  assert.throws(() => yushenRules("binding", { modell: () => ({}) }), { name: "TypeError", message: /modell/ });
});
