// React Hook Form's control by itself, without a page: which errors it has after each change, in each of its modes.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";

const require = createRequire(new URL("../../examples/react-hook-form/package.json", import.meta.url));
const { createFormControl } = require("react-hook-form");
const { check, rulebook } = require("yushen");
const { issueOf, yushenResolver } = require("yushen/react-hook-form");

const asOf = "2024-11-20T10:00:00+08:00";
const passing = rulebook.forms.binding.examples[0].data;
/** Past the limit of two brand accounts. */
const limited = { ...passing, boundCounts: { brandSameEntity: 2, brandOtherEntity: 0 } };
const NAMES = ["account.type", "account.sameEntity", "account.douyinId", "boundCounts.brandSameEntity", "documents.0.holder", "documents.1.holder"];
const settled = () => new Promise((done) => setTimeout(done, 5));

function make(options = {}, { follow = true, names = NAMES, resolver = yushenResolver("binding", { asOf, locale: "en", ...options.yushen }) } = {}) {
  const form = createFormControl({ defaultValues: structuredClone(limited), mode: "onChange", ...options, resolver });
  const fields = Object.fromEntries(names.map((name) => [name, form.register(name)]));
  // As useFieldArray does.
  form.control._names.array.add("documents");
  const end = follow ? resolver.follow(form) : undefined;
  const at = (name) => name.split(".").reduce((inner, step) => inner?.[step], form.control._formState.errors);
  return {
    form,
    resolver,
    end,
    at,
    async change(name, value) {
      await fields[name].onChange({ target: { name, value }, type: "change" });
      await settled();
    },
    async leave(name) {
      await fields[name].onBlur({ target: { name, value: form.getValues(name) }, type: "blur" });
      await settled();
    },
    /** Whether a submit went through. */
    async submits() {
      let isValid = false;
      await form.handleSubmit(() => (isValid = true))();
      await settled();
      return isValid;
    },
    /** The rules of the errors that there are, by their names. */
    rules() {
      const found = {};
      const visit = (node, name) => {
        // One that is told nowhere, by which older versions refuse a submit.
        if (name === "~yushen") return;
        if (typeof node?.type === "string") found[name] = node.type;
        else if (typeof node === "object") for (const key of Object.keys(node)) visit(node[key], name ? `${name}.${key}` : key);
      };
      visit(form.control._formState.errors, "");
      return found;
    },
  };
}

const LIMIT = { "boundCounts.brandSameEntity": "binding/brand-limit-2" };

describe("an error keeps the whole issue", () => {
  test("its type is the rule's id", async () => {
    const { submits, at } = make();
    assert.equal(await submits(), false);
    const error = at("boundCounts.brandSameEntity");
    const [issue] = check("binding", limited, { asOf, locale: "en" }).issues;
    assert.deepEqual([error.type, error.message, issueOf(error)], [issue.rule, issue.message, issue]);
    assert.equal(issueOf({ type: "server", message: "taken" }), undefined);
    assert.equal(issueOf(undefined), undefined);
  });

  test("with criteriaMode all, every message by its rule", async () => {
    const { form, at } = make({ criteriaMode: "all", defaultValues: { ...limited, capabilities: ["live", "live", "none"] } }, { names: ["capabilities"] });
    await form.trigger();
    const { types, type } = at("capabilities");
    assert.deepEqual(Object.keys(types), ["format/unique", "format/enum"]);
    assert.equal(type, "format/unique");
  });

  test("of a list as such it is at the root, of a row at the row, of no field at the form's root", async () => {
    const values = { ...limited, documents: [{ kind: "other", holder: "" }], miniProgram: { ...passing.miniProgram, liveSelfMount: false } };
    const { submits, rules } = make({ defaultValues: values }, { names: ["documents.0.holder"] });
    assert.equal(await submits(), false);
    const found = rules();
    assert.equal(found["documents.root"], "binding/business-licence");
    assert.equal(found["root.binding/self-mount-live"], "binding/self-mount-live");
    assert.equal(found["root.binding/brand-limit-2"], "binding/brand-limit-2");
  });
});

test("errors of no field refuse the submit where a version forgets those at the root", async () => {
  const y = yushenResolver("binding", { asOf });
  const { root, ...others } = y(limited, undefined, { names: ["account.type"], fields: { account: { type: { name: "account.type" } } } }).errors;
  assert.deepEqual([Object.keys(root), Object.keys(others)], [["binding/brand-limit-2"], ["~yushen"]]);
  const { form, submits, change } = make({}, { names: ["account.type"] });
  await submits();
  form.clearErrors("root");
  await settled();
  assert.ok(form.control._formState.errors.root?.["binding/brand-limit-2"]);
  await change("account.type", "cooperation");
  assert.equal(form.control._formState.errors.root?.["binding/brand-limit-2"], undefined);
});

describe("what another field's change mends goes, in every mode", () => {
  for (const mode of ["onSubmit", "onChange", "onTouched", "all"]) {
    test(mode, async () => {
      const { submits, change, rules } = make({ mode });
      assert.equal(await submits(), false);
      assert.deepEqual(rules(), LIMIT);
      await change("account.type", "cooperation");
      assert.equal(rules()["boundCounts.brandSameEntity"], undefined);
      assert.equal(rules()["account.type"], "binding/type-closed");
      await change("account.type", "brand");
      assert.deepEqual(rules(), LIMIT);
      await change("boundCounts.brandSameEntity", "1");
      assert.equal(await submits(), true);
    });
  }

  test("a resolver alone can not see to it", async () => {
    const { submits, change, rules } = make({}, { follow: false });
    await submits();
    await change("account.type", "cooperation");
    assert.equal(rules()["boundCounts.brandSameEntity"], "binding/brand-limit-2");
  });

  test("nor one whose following has ended", async () => {
    const { submits, change, rules, end } = make();
    await submits();
    end();
    await change("account.type", "cooperation");
    assert.equal(rules()["boundCounts.brandSameEntity"], "binding/brand-limit-2");
  });

  test("onBlur", async () => {
    const { submits, change, leave, rules } = make({ mode: "onBlur", reValidateMode: "onBlur" });
    await submits();
    await change("account.type", "cooperation");
    assert.equal(rules()["boundCounts.brandSameEntity"], undefined);
    assert.equal(rules()["account.type"], undefined);
    await leave("account.type");
    assert.equal(rules()["account.type"], "binding/type-closed");
  });

  test("with reValidateMode onSubmit all stays until the next submit", async () => {
    const { submits, change, rules } = make({ reValidateMode: "onSubmit" });
    await submits();
    await change("account.type", "cooperation");
    assert.deepEqual(rules(), LIMIT);
    await submits();
    assert.equal(rules()["boundCounts.brandSameEntity"], undefined);
  });

  test("setValue and reset", async () => {
    const { form, submits, rules } = make();
    await submits();
    form.setValue("account.type", "cooperation");
    await settled();
    assert.equal(rules()["boundCounts.brandSameEntity"], undefined);
    form.setValue("account.type", "brand", { shouldValidate: true });
    await settled();
    assert.deepEqual(rules(), LIMIT);
    form.reset();
    await settled();
    assert.deepEqual(rules(), {});
  });

  test("at the form's root", async () => {
    const { submits, change, rules } = make({ defaultValues: limited }, { names: ["account.type"] });
    await submits();
    assert.deepEqual(rules(), { "root.binding/brand-limit-2": "binding/brand-limit-2" });
    await change("account.type", "cooperation");
    assert.equal(rules()["root.binding/brand-limit-2"], undefined);
  });
});

describe("what nobody has touched shows nothing", () => {
  test("until it is", async () => {
    const { change, leave, rules } = make({ mode: "onChange", defaultValues: { ...limited, account: {} } });
    await change("boundCounts.brandSameEntity", "2");
    assert.deepEqual(rules(), {});
    await change("account.type", "brand");
    assert.deepEqual(rules(), {});
    await change("account.sameEntity", true);
    // The number was changed before, and the limit is of now.
    assert.deepEqual(rules(), LIMIT);
    await leave("account.douyinId");
    assert.deepEqual(rules(), LIMIT);
    await change("account.douyinId", "");
    assert.deepEqual(rules(), { ...LIMIT, "account.douyinId": "format/required" });
  });

  test("resetField takes an error away, and the change of another does not bring it back", async () => {
    const { form, change, rules } = make({ mode: "onChange", defaultValues: { ...limited, account: { ...passing.account, douyinId: "" } } });
    await change("account.douyinId", " ");
    assert.notEqual(rules()["account.douyinId"], undefined);
    form.resetField("account.douyinId");
    await settled();
    await change("account.type", "cooperation");
    assert.equal(rules()["account.douyinId"], undefined);
  });
});

test("an error that the portal set itself stays", async () => {
  const { form, change, at } = make();
  form.setError("account.douyinId", { type: "server", message: "taken" });
  await change("account.type", "cooperation");
  assert.equal(at("account.douyinId").message, "taken");
});

test("isValid says whether a submit would go through", async () => {
  const { form, change } = make();
  form.subscribe({ formState: { isValid: true }, callback() {} });
  await change("account.type", "brand");
  assert.equal(form.control._formState.isValid, false);
  await change("boundCounts.brandSameEntity", "1");
  assert.equal(form.control._formState.isValid, true);
});

test("values are handed on as the form holds them", async () => {
  const { form, change } = make();
  await change("boundCounts.brandSameEntity", "1");
  let values;
  await form.handleSubmit((given) => (values = given))();
  assert.deepEqual(values, { ...passing, boundCounts: { brandSameEntity: "1", brandOtherEntity: 0 } });
});

test("the portal's own names", async () => {
  const names = { type: "account.type", "brands.own": "boundCounts.brandSameEntity", "files[].name": "documents[].holder" };
  const { account, boundCounts, documents, ...others } = limited;
  const values = { ...others, account, boundCounts, type: "brand", brands: { own: 2 }, files: documents.map(({ holder, ...rest }) => ({ ...rest, name: holder })) };
  const { submits, change, rules } = make({ defaultValues: values, yushen: { names, unknownFields: "ignore" } }, { names: ["type", "brands.own", "files.0.name"] });
  assert.equal(await submits(), false);
  assert.equal(rules()["brands.own"], "binding/brand-limit-2");
  await change("type", "cooperation");
  assert.equal(rules()["brands.own"], undefined);
});

test("warnings", () => {
  const y = yushenResolver("binding", { asOf });
  const values = { ...passing, account: { ...passing.account, douyinId: "abc" } };
  assert.deepEqual(y.warnings(values).map(({ rule }) => rule), ["binding/douyin-id-shape"]);
  assert.deepEqual(y.judge(values).at("account.douyinId").warnings, y.warnings(values));
});

test("a mistake of the caller's is told at once", () => {
  assert.throws(() => yushenResolver("bindin"), TypeError);
  assert.throws(() => yushenResolver("binding", { locale: "fr" }), TypeError);
});

describe("the browser's own validation", () => {
  const element = (log, name) => ({ setCustomValidity: (text) => log.push([name, text === "" ? "" : "said"]), reportValidity: () => log.push([name, "shown"]) });

  test("one message is shown, where the user is; others are set without a word", async () => {
    const log = [];
    const y = yushenResolver("binding", { asOf });
    const fields = { account: { type: { name: "account.type", ref: element(log, "type") } }, boundCounts: { brandSameEntity: { name: "boundCounts.brandSameEntity", ref: element(log, "count") } } };
    const names = ["account.type", "boundCounts.brandSameEntity"];
    const { errors } = y(limited, undefined, { names, fields, shouldUseNativeValidation: true });
    assert.deepEqual(log, [["type", ""], ["count", "said"], ["count", "shown"]]);
    assert.equal(errors.boundCounts.brandSameEntity.ref, fields.boundCounts.brandSameEntity.ref);
  });
});
