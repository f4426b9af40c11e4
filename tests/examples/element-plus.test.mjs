// What the scenario does not reach of yushen/element-plus: which controls count as filled in, and what a submit is refused for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./vue.mjs";

const { reactive, ref } = load("vue");
const { useYushen } = load("yushen/element-plus");
const { check, rulebook } = load("yushen");

const asOf = "2024-11-20";
const passing = () => structuredClone(rulebook.forms.binding.examples.find(({ id }) => id === "pass").data);

/** The properties of form items, in the order of their names here, each of which is then on the page. */
function page(y) {
  const nodes = [];
  return (...names) => {
    for (const node of nodes.splice(names.length)) node.item.onVnodeBeforeUnmount(node);
    return names.map((name, i) => {
      const item = y.item(name);
      nodes[i] ??= { component: {} };
      nodes[i].item?.onVnodeUpdated ? item.onVnodeUpdated(nodes[i]) : item.onVnodeMounted(nodes[i]);
      nodes[i].item = item;
      return y.item(name);
    });
  };
}

/** What an `<el-form-item>` with these properties does when its control changes, is left, or is asked for. */
async function fire(item, trigger) {
  const outcomes = await Promise.allSettled(item.rules.filter((rule) => rule.trigger === trigger).map((rule) => rule.asyncValidator()));
  return outcomes.flatMap(({ reason }) => (reason ? [reason.message] : []));
}

const row = () => ({ kind: "businessLicense", owner: "miniProgram" });

test("a control is filled in once its own value changed, or it was left", async () => {
  const model = reactive({ account: {}, documents: [row(), row(), row()] });
  const y = useYushen(model, "binding", { asOf });
  const name = "documents.1.status";
  assert.deepEqual(page(y)(name, "account.type").map(({ error }) => error), ["", ""]);
  // A change without one: another row has come under the name.
  assert.deepEqual(await fire(y.item(name), "change"), []);
  model.documents[1].status = "revoked";
  assert.deepEqual(await fire(y.item(name), "change"), [y.item(name).error]);
  assert.notEqual(y.item(name).error, "");
  assert.deepEqual(await fire(y.item("account.type"), "blur"), [y.item("account.type").error]);
  assert.notEqual(y.item("account.type").error, "");
});

for (const keyed of ["its index", "the row"]) {
  test(`what was filled in goes with the row, where controls are kept by ${keyed}`, async () => {
    const model = reactive({ documents: [row(), row(), row()] });
    const y = useYushen(model, "binding", { asOf });
    const status = (i) => y.item(`documents.${i}.status`);
    const render = page(y);
    render("documents.0.status", "documents.1.status", "documents.2.status");
    await fire(status(2), "blur");
    const before = status(2).error;
    assert.notEqual(before, "");
    model.documents.splice(0, 1);
    render("documents.0.status", "documents.1.status");
    // By its index, the control at it tells that its value is another one.
    if (keyed === "its index") for (const i of [0, 1]) await fire(status(i), "change");
    assert.equal(status(0).error, "");
    assert.notEqual(status(1).error, "");
    assert.notEqual(status(1).error, before, "the message counts the rows");
    model.documents.splice(1, 1);
    render("documents.0.status");
    assert.equal(status(0).error, "");
  });
}

test("what is mended goes by itself, of other controls too, and in the language", async () => {
  const model = reactive(passing());
  model.boundCounts.brandSameEntity = 2;
  const locale = ref("zh-CN");
  const y = useYushen(() => model, "binding", { asOf, locale: () => locale.value });
  const count = () => y.item("boundCounts.brandSameEntity");
  page(y)("boundCounts.brandSameEntity");
  await fire(count(), "blur");
  for (const lang of ["zh-CN", "en"]) {
    locale.value = lang;
    assert.equal(count().error, check("binding", model, { asOf, locale: lang }).issues[0].message);
  }
  assert.equal(count().label, rulebook.forms.binding.fields.find(({ path }) => path === "boundCounts.brandSameEntity").label.en);
  model.account.sameEntity = false;
  assert.equal(count().error, "");
});

test("validate is true where no error stands, and false for one that has no control, which it shows", async () => {
  const model = reactive(passing());
  const y = useYushen(model, "binding", { asOf });
  const asked = [];
  const form = { validate: async () => (asked.push("form"), true) };
  page(y)("account.type");
  assert.equal(await y.validate(form), true);
  model.miniProgram.liveSelfMount = false;
  assert.equal(await y.validate(form), false);
  assert.deepEqual(y.rest.errors.map(({ rule }) => rule), ["binding/self-mount-live"]);
  model.miniProgram.liveSelfMount = true;
  assert.equal(y.rest.errors.length, 0);
  assert.equal(await y.validate({ validate: () => Promise.reject({ "account.type": [] }) }), false);
  assert.equal(await y.validate({ validate: () => Promise.resolve(false) }), false);
  await assert.rejects(y.validate({ validate: () => Promise.reject(new RangeError("of a rule")) }), RangeError);
  await assert.rejects(y.validate(undefined), { name: "TypeError", message: /<el-form ref/ });
  assert.equal(asked.length, 2);
});

test("nothing of the rest is told before a submit", async () => {
  const y = useYushen(reactive({}), "binding", { asOf });
  assert.deepEqual(y.rest, { errors: [], warnings: [], notices: [] });
  await y.validate({ validate: async () => true });
  assert.ok(y.rest.errors.length > 5);
});

test("names are taken in any notation, and a portal's own", async () => {
  const model = reactive({ files: [{ no: "123" }], extra: 1 });
  const y = useYushen(model, "binding", { asOf, names: { "files[].no": "documents[].uscc" } });
  const [item] = page(y)("files[0].no");
  assert.equal(item.prop, "files.0.no");
  await fire(item, "blur");
  assert.notEqual(y.item(["files", 0, "no"]).error, "");
  assert.ok(y.report.issues.every(({ rule }) => rule !== "format/unknown-field"), "rows have keys of their own");
});
