// What the scenario does not reach of yushen/vee-validate.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load, mount, settled } from "./vue.mjs";

const { h, ref } = load("vue");
const { useField, useFieldArray, useForm } = load("vee-validate");
const { toTypedSchema, useYushen } = load("yushen/vee-validate");
const { check, rulebook } = load("yushen");

const asOf = "2024-11-20";
const messagesAt = (data, path, options = {}) => check("binding", data, { asOf, coerce: true, ...options }).issues.filter((issue) => issue.path.join(".") === path).map(({ message }) => message);

const Field = {
  props: ["name"],
  setup(props) {
    useField(() => props.name);
    return () => h("input");
  },
};

/** A form with these controls; rows have a control each. */
function formOf({ controls = [], rows, values = {}, ...options }) {
  const made = {};
  const app = mount({
    setup() {
      made.form = useForm({ validationSchema: toTypedSchema("binding", { asOf, ...options }), initialValues: values });
      made.y = useYushen(made.form);
      if (rows) made.documents = useFieldArray("documents");
      return () => [
        controls.map((name) => h(Field, { name, key: name })),
        rows && made.documents.fields.value.map(({ key }, i) => h(Field, { key, name: `documents[${i}].${rows}` })),
      ];
    },
  });
  return { ...made, close: () => app.unmount() };
}

test("paths are as VeeValidate 4 writes them, and as steps for version 5", async () => {
  const schema = toTypedSchema("binding", { asOf }).value;
  const data = { documents: [{ kind: "other" }, { kind: "nothing" }] };
  const { errors } = await schema.parse(data);
  assert.deepEqual(errors.find(({ path }) => path === "documents[1].kind").errors, messagesAt(data, "documents.1.kind"));
  const { issues } = schema["~standard"].validate(data);
  assert.deepEqual(issues.filter(({ path }) => path.join() === ["documents", 1, "kind"].join()).map(({ message }) => message), messagesAt(data, "documents.1.kind"));
  assert.equal(typeof issues.find(({ path }) => path[0] === "documents").path[1], "number");
});

test("a value that is set by no control takes stale errors away, and brings new ones", async () => {
  const values = structuredClone(rulebook.forms.binding.examples.find(({ id }) => id === "pass").data);
  values.boundCounts.brandSameEntity = 2;
  const { form, close } = formOf({ controls: ["boundCounts.brandSameEntity"], values });
  await form.validateField("boundCounts.brandSameEntity");
  const limit = messagesAt(values, "boundCounts.brandSameEntity");
  assert.equal(limit.length, 1);
  assert.equal(form.errors.value["boundCounts.brandSameEntity"], limit[0]);
  form.setFieldValue("account.type", "cooperation", false);
  await settled();
  assert.equal(form.errors.value["boundCounts.brandSameEntity"], undefined);
  form.setFieldValue("account.type", "brand", false);
  await settled();
  assert.equal(form.errors.value["boundCounts.brandSameEntity"], limit[0]);
  close();
});

test("the rows below a removed one are told anew", async () => {
  const row = { kind: "businessLicense", owner: "miniProgram", status: "valid" };
  const values = { documents: [row, row, { ...row, status: undefined }] };
  const { form, documents, close } = formOf({ rows: "status", values });
  await form.validate();
  const [third] = messagesAt(values, "documents.2.status");
  assert.equal(form.errors.value["documents[2].status"], third);
  documents.remove(1);
  await settled();
  const [second] = messagesAt({ documents: [row, values.documents[2]] }, "documents.1.status");
  assert.equal(form.errors.value["documents[1].status"], second);
  assert.equal(form.errors.value["documents[2].status"], undefined);
  close();
});

test("what is at no control is the rest, also where a control's name begins alike, or a group was set as one", async () => {
  const mapped = formOf({ controls: ["type"], values: { type: "brand" }, names: { type: "account.type", type_id: "account.douyinId" } });
  await mapped.form.validate();
  assert.equal(mapped.form.errors.value["type"], undefined);
  mapped.form.handleSubmit(() => {})();
  await settled();
  const ofId = mapped.y.rest.errors.find(({ path }) => path.join() === "type_id");
  assert.ok(ofId);
  assert.ok(Object.values(mapped.form.errors.value).includes(ofId.message));
  mapped.close();

  const grouped = formOf({ controls: ["account.type"], values: {} });
  grouped.form.setFieldValue("account", { type: "brand" });
  grouped.form.handleSubmit(() => {})();
  await settled();
  assert.ok(grouped.y.rest.errors.some(({ path }) => path.join(".") === "account.douyinId"));
  grouped.close();
});

test("messages, rest and labels follow the language; nothing of the rest is told before a submit", async () => {
  const locale = ref("zh-CN");
  const { form, y, close } = formOf({ controls: ["account.type"], locale });
  await form.validateField("account.type");
  const said = (lang) => messagesAt({}, "account.type", { locale: lang })[0];
  assert.equal(form.errors.value["account.type"], said("zh-CN"));
  assert.equal(y.rest.errors.length, 0);
  locale.value = "en";
  await settled();
  assert.equal(form.errors.value["account.type"], said("en"));
  assert.equal(y.at("account.type").errors[0].rule, "format/required");
  form.handleSubmit(() => assert.fail("it is not to be submitted"))();
  await settled();
  assert.ok(y.rest.errors.length > 0);
  assert.match(y.rest.errors[0].message, /^[\x20-\x7e‘-”]+$/);
  close();
});

test("a form without a schema of yushen is told so", () => {
  const app = mount({
    setup() {
      assert.throws(() => useYushen(useForm()), { name: "TypeError", message: /toTypedSchema/ });
      return () => h("p");
    },
  });
  app.unmount();
});
