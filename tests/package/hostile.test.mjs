// Data never throws, whatever it is; a caller's mistake throws a TypeError that says what was wrong.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { exampleOf, formIds, random, samples } from "./forms.mjs";
import { install, node } from "./packed.mjs";
import { SCRIPT_VALUES, throwing } from "../model/script-values.mjs";

const place = install();
after(place.remove);
const { check, checkJson, open, rulebook } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
const asOf = "2024-09-10T12:00:00+08:00";
const rules = ({ issues }) => issues.map(({ rule, path }) => `${rule} ${path.join(".")}`);

const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "isExtensible"];
const deep = (levels, wrap) => {
  let value = {};
  for (let i = 0; i < levels; i++) value = wrap(value);
  return value;
};
class Account {
  type = "brand";
  #hidden = 1;
  get kind() {
    throw new Error("read");
  }
}

/** Each makes a value that some code would trip over. */
const hostile = {
  ...Object.fromEntries(SCRIPT_VALUES.map((make, i) => [`script value ${i}: ${make.toString().slice(6, 60)}`, make])),
  ...Object.fromEntries(traps.map((trap) => [`a proxy whose ${trap} throws`, () => new Proxy({ type: 1 }, { [trap]: throwing })])),
  "a proxy that lies about its keys": () => new Proxy({}, { ownKeys: () => ["type", "zz"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }),
  "a proxy of an array that lies about its length": () => new Proxy([], { get: (target, key) => (key === "length" ? 4_000_000_000 : Reflect.get(target, key)) }),
  "a length that is no number": () => new Proxy([], { get: (target, key) => (key === "length" ? { valueOf: throwing } : Reflect.get(target, key)) }),
  "what throws nothing that is an error": () => ({ get type() { throw null; }, get kind() { throw undefined; } }),
  "getters without end": () => { const self = { get type() { return self; }, get kind() { return [self]; } }; return self; },
  "half surrogate pairs": () => ({ "\ud800": "\udc00", type: "\ud83d", "\udfff\ud800": 1 }),
  "keys of the prototype": () => JSON.parse('{"__proto__": {"type": "x"}, "constructor": {"prototype": {"y": 1}}, "toString": 1, "hasOwnProperty": 0}'),
  "no prototype": () => Object.assign(Object.create(null), { type: "brand" }),
  "an instance of a class": () => new Account(),
  "a frozen object": () => Object.freeze({ type: "brand", list: Object.freeze([1]) }),
  "10 MB of text": () => "中".repeat(10_000_000 / 3),
  "10 MB of white space": () => "\u3000".repeat(5_000_000),
  "10 MB of digits": () => `+${"0".repeat(10_000_000)}`,
  "a key of 10 MB": () => ({ ["k".repeat(10_000_000)]: 1, type: "brand" }),
  "1001 keys": () => Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`k${i}`, i])),
  "1000 long keys": () => Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${"k".repeat(2_000)}${i}`, i])),
  "a list with holes": () => [, 1, , "x", ,],
  "the longest list": () => new Array(2 ** 32 - 1),
  "a million elements": () => new Array(1_000_000).fill({ kind: "other" }),
  "lists in lists": () => deep(100_000, (value) => [value]),
  "objects in objects": () => deep(100_000, (type) => ({ type, account: type, documents: [type] })),
  "text as an object": () => Object("brand"),
  arguments: () => (function () { return arguments; })(1, 2),
  "a typed array": () => new Float64Array(3),
  "a generator": () => (function* () {})(),
  "an async function": () => async () => {},
  "a function with keys": () => Object.assign(() => {}, { type: "brand" }),
};

/** The example with the value at one of its fields, for each field, or for one in so many. */
function* placements(form, make, step) {
  yield ["", make()];
  for (const [i, { path }] of rulebook.forms[form].fields.entries()) {
    if (i % step) continue;
    const data = structuredClone(exampleOf(form).pass);
    const steps = path.split(".");
    let holder = data;
    for (const step of steps.slice(0, -1)) {
      const name = step.replace("[]", "");
      holder = holder[name] ??= step.endsWith("[]") ? [{}] : {};
      if (step.endsWith("[]")) holder = holder[0] ??= {};
    }
    const last = steps.at(-1);
    if (last.endsWith("[]")) holder[last.slice(0, -2)] = [make()];
    else Object.defineProperty(holder, last, { value: make(), enumerable: true, configurable: true, writable: true });
    yield [path, data];
  }
}

describe("data never throws", () => {
  const isLarge = (name) => /million|000_000|MB|long keys|in lists|in objects/.test(name);
  // Forms with groups, lists of objects and of words, and a flat one.
  for (const [name, make] of Object.entries(hostile))
    test(name, () => {
      for (const form of ["binding", "sub-account-link", "employee-showcase"]) {
        for (const [path, data] of placements(form, make, isLarge(name) ? 9 : 1)) {
          const report = check(form, data, { asOf, coerce: path.length % 2 === 0 });
          assert.ok(["pass", "fail"].includes(report.verdict), path);
          JSON.stringify(report);
        }
      }
    });

  test("in a session", () => {
    for (const [name, make] of Object.entries(hostile)) {
      const session = open("binding", make(), { asOf });
      for (const path of ["", "account", "account.type", "documents", "capabilities", "miniProgram.categories", "miniProgram.uscc"]) {
        const { verdict, added } = session.set(path, make());
        assert.equal(session.report.verdict, verdict, name);
        assert.ok(added.every((issue) => session.report.issues.some(({ rule }) => rule === issue.rule)), name);
        if (path !== "") session.unset(path);
      }
      session.close();
    }
  });

  test("after all of that the engine judges as before", () => {
    for (const { form, data, expect, ...options } of samples()) assert.equal(check(form, data, options).verdict, expect.verdict);
  });
});

describe("what data comes to", () => {
  const showcase = (data, options) => rules(check("employee-showcase", data, { asOf, mode: "draft", ...options }));
  const binding = (data) => rules(check("binding", data, { asOf, mode: "draft" }));

  test("the form itself must be an object", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const data of [undefined, null, "", " ", 0, true, 1n, Symbol("s"), () => {}, [], [{}], proxy])
      assert.deepEqual(showcase(data), ["format/type "], String(typeof data));
  });

  test("only its own enumerable keys are read, each once, and none that the form does not have", () => {
    const read = [];
    const watched = new Proxy({ fans: 1001, other: 1 }, { get: (target, key) => (read.push(key), target[key]) });
    assert.deepEqual(showcase(watched), ["format/unknown-field other"]);
    assert.deepEqual(read, ["fans"]);
    assert.deepEqual(showcase(Object.create({ fans: "x" })), []);
    assert.deepEqual(showcase(Object.defineProperty({}, "fans", { value: "x" })), []);
    assert.deepEqual(showcase({ [Symbol("fans")]: "x" }), []);
    assert.deepEqual(binding({ account: new Account() }), [], "a class's getters stand on its prototype");
  });

  test("keys of the prototype are unknown keys, and reach no prototype", () => {
    const data = JSON.parse('{"__proto__": {"fans": "x"}, "constructor": 1, "fans": 1001}');
    assert.deepEqual(showcase(data), ["format/unknown-field __proto__", "format/unknown-field constructor"]);
    assert.equal({}.fans, undefined);
    const session = open("employee-showcase", data, { asOf });
    session.set(["__proto__", "fans"], 5);
    session.set("constructor.prototype.fans", 5);
    assert.equal({}.fans, undefined);
    session.close();
  });

  test("what cannot be read is said to be unreadable", () => {
    const { issues } = check("employee-showcase", { get fans() { throw new Error("secret"); } }, { asOf, mode: "draft" });
    assert.deepEqual(issues.map(({ rule, params }) => [rule, params.actual]), [["format/type", "unreadable"]]);
    assert.deepEqual(binding({ account: new Proxy({}, { ownKeys: throwing }) }), ["format/type account"]);
    assert.deepEqual(binding({ capabilities: new Proxy([], { get: throwing }) }), ["format/type capabilities"]);
    assert.ok(!JSON.stringify(issues).includes("secret"));
  });

  test("what there is no memory for is one clear error, and the next call is right", () => {
    const judged = (...flags) => JSON.parse(node(place.dir, [...flags, "little-memory.mjs"]));
    const after = ["format/type number"];
    assert.deepEqual(judged(), [1000 * 20, after]);
    const [error, next] = judged("--wasm-max-mem-pages=24");
    assert.match(error, /^Error: there is no more memory .* check less at once$/);
    assert.deepEqual(next, after);
  });

  test("each kind of value is named", () => {
    const kinds = { bigint: 1n, symbol: Symbol("s"), function: () => {}, object: new Map(), date: new Date(), array: [], string: "x", boolean: true };
    for (const [kind, fans] of Object.entries(kinds)) {
      const { issues } = check("employee-showcase", { fans }, { asOf, mode: "draft" });
      assert.deepEqual(issues.map(({ params }) => params.actual), [kind]);
    }
  });

  test("too many keys, and lists with holes or past their length", () => {
    const keys = (n) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, i]));
    assert.equal(showcase(keys(1000)).length, 1000);
    assert.deepEqual(showcase(keys(1001)), ["format/too-large "]);
    assert.deepEqual(binding({ capabilities: [, "live"] }), ["format/type capabilities.0"]);
    assert.deepEqual(binding({ documents: new Array(2 ** 32 - 1) }), ["format/length documents"]);
  });

  test("it is left as it was, frozen or not", () => {
    const freeze = (value) => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    for (const { form, data, expect: _, ...options } of samples()) {
      const before = JSON.stringify(data);
      const report = JSON.stringify(check(form, data, options));
      assert.equal(JSON.stringify(data), before);
      assert.equal(JSON.stringify(check(form, freeze(data), options)), report);
    }
  });

  test("a report shares nothing with the next one", () => {
    const spoil = (value) => {
      if (typeof value !== "object" || value === null) return;
      Object.values(value).forEach(spoil);
      if (Array.isArray(value)) value.push("spoilt");
      else value.spoilt = true;
    };
    for (const form of formIds) {
      const { fail } = exampleOf(form);
      const first = check(form, fail, { asOf, explain: true });
      const text = JSON.stringify(first);
      spoil(first);
      assert.equal(JSON.stringify(check(form, fail, { asOf, explain: true })), text);
    }
  });
});

describe("importing has no effect", () => {
  const run = (code, ...flags) => node(place.dir, [...flags, "--input-type=module", "-e", code]);

  test("on what is global", () => {
    const code = `
      const seen = () => JSON.stringify([globalThis, Object, Array, String, Object.prototype, Array.prototype].map((of) => Reflect.ownKeys(of).map(String)));
      const before = seen();
      const { check } = await import("yushen");
      const imported = seen();
      check("binding", {});
      console.log(imported === before, seen() === before);`;
    assert.equal(run(code), "true true");
  });

  test("and frozen built-ins are no hindrance", () => {
    const code = `import { check, open } from "yushen"; console.log(check("binding", {}).verdict, open("binding").set("account.type", "brand").verdict)`;
    assert.match(run(code, "--frozen-intrinsics", "--disable-proto=delete", "--no-warnings"), /^fail (incomplete|fail)$/);
  });
});

describe("a caller's mistake is a TypeError that names it and the choices", () => {
  const mistake = (call, ...words) =>
    assert.throws(call, (error) => {
      assert.ok(error instanceof TypeError, String(error));
      for (const word of words) assert.ok(error.message.includes(word), `${error.message}: lacks ${word}`);
      return true;
    });
  check("binding", {});

  test("a form that does not exist", () => {
    for (const form of ["no-such-form", "Binding", "", " binding", "__proto__", "constructor", "toString", "x".repeat(1000)]) {
      for (const call of [() => check(form, {}), () => checkJson(form, "{}"), () => open(form)])
        mistake(call, JSON.stringify(form).slice(0, 20), ...formIds);
    }
    for (const form of [undefined, null, 5, {}, ["binding"], Symbol("binding"), { toString: () => "binding" }, 1n])
      mistake(() => check(form, {}), ...formIds);
  });

  test("an option that is none of the choices", () => {
    const wrong = {
      mode: ["Draft", "", null, 1, true, ["draft"]],
      locale: ["zh", "en-US", "ZH-CN", null, {}],
      coerce: ["true", 1, 0, null, "yes"],
      explain: ["true", 1, null],
      asOf: ["yesterday", "", "2024-02-30", "2024-09-01T10:00:00", "1969-12-31", "3000-01-01", "2024-09-01".repeat(100), 0, Date.now(), null, {}, [], new Date(NaN), new Date(-1), new Date("3000-01-01")],
    };
    const choices = { mode: ["submit", "draft"], locale: ["zh-CN", "en"], coerce: ["true", "false"], explain: ["true", "false"], asOf: ["2024-09-01T10:00:00+08:00", "1970", "2999"] };
    for (const [name, values] of Object.entries(wrong))
      for (const value of values)
        for (const call of [(options) => check("binding", {}, options), (options) => checkJson("binding", "{}", options), (options) => open("binding", {}, options)])
          mistake(() => call({ [name]: value }), name, ...choices[name]);
    for (const options of ["draft", 5, true, () => {}]) mistake(() => check("binding", {}, options), "options");
  });

  test("JSON that is no text", () => {
    for (const json of [undefined, null, 5, {}, [], Buffer.from("{}"), Object("{}"), Symbol("s")]) mistake(() => checkJson("binding", json), "JSON", "string", "check");
  });

  test("options that are right are taken", () => {
    for (const options of [undefined, null, {}, { asOf: undefined }, { asOf: new Date(0) }, { asOf: " 2024-09-01 " }, { mode: "draft", locale: "en", coerce: true, explain: true }])
      assert.equal(check("binding", {}, options).form, "binding");
  });
});

describe("no personal data leaves in a report", () => {
  const marks = ["涉密标记壹贰叁", "MARKED-7731", "110105198805057731", "440524188001010014", "138 0000 7731", "张三丰七七三一", "https://secret-7731.example/x"];
  const sees = (text) => marks.find((mark) => text.includes(mark));
  /** Every text of the data becomes the mark, and so do some values that are no texts. */
  const marked = (value, mark, chance) => {
    if (Array.isArray(value)) return value.map((element) => marked(element, mark, chance));
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner, mark, chance)]));
    return chance(typeof value) ? mark : value;
  };

  /** The example with the mark at every field that is one of the kinds. */
  const filled = (form, mark, isMarked) => {
    const data = {};
    for (const { path, type } of rulebook.forms[form].fields) {
      if (!isMarked(type)) continue;
      const steps = path.split(".");
      let holder = data;
      for (const step of steps.slice(0, -1)) {
        const name = step.replace("[]", "");
        const inner = (holder[name] ??= step.endsWith("[]") ? [{}] : {});
        if (typeof inner !== "object") break;
        holder = Array.isArray(inner) ? inner[0] : inner;
      }
      holder[steps.at(-1).replace("[]", "")] ??= mark;
    }
    return data;
  };

  const reportsOf = (form, data) =>
    ["zh-CN", "en"].flatMap((locale) =>
      [true, false].flatMap((coerce) => ["draft", "submit"].map((mode) => check(form, data, { asOf, mode, locale, coerce, explain: true }))),
    );

  for (const form of formIds)
    test(form, () => {
      const wholes = samples().filter((sample) => sample.form === form).map(({ data }) => data);
      const some = random(11 * 40, 73).filter((sample) => sample.form === form).map(({ data }) => data);
      for (const [i, data] of [exampleOf(form).pass, exampleOf(form).fail, ...wholes, ...some].entries()) {
        const mark = marks[i % marks.length];
        let turn = i;
        for (const chance of [(type) => type === "string", (type) => type === "string" && turn++ % 3 === 0, () => turn++ % 4 === 0])
          for (const report of reportsOf(form, marked(data, mark, chance))) assert.equal(sees(JSON.stringify(report)), undefined, `${i}`);
      }
      const kinds = [(type) => type === "string", (type) => type !== "group" && type !== "list", () => true];
      for (const mark of marks)
        for (const isMarked of kinds) for (const report of reportsOf(form, filled(form, mark, isMarked))) assert.equal(sees(JSON.stringify(report)), undefined);
    });

  test("nor of text that is no JSON, of long texts, of a session's changes", () => {
    for (const mark of marks) {
      const texts = [`{"name": "${mark}" x}`, mark, `{"name": ${mark}}`, `{"name": "${mark}`, `{"miniProgram": {"legalRepresentative": "${mark.repeat(1000)}"}}`];
      for (const text of texts) assert.equal(sees(JSON.stringify(checkJson("binding", text, { asOf, mode: "draft" }))), undefined, text);
      const session = open("binding", exampleOf("binding").fail, { asOf });
      for (const { path } of rulebook.forms.binding.fields.filter(({ path }) => !path.includes("[]")))
        assert.equal(sees(JSON.stringify(session.set(path, mark))), undefined, path);
      session.close();
    }
  });

  test("and nothing is logged", (t) => {
    const told = [];
    for (const name of ["log", "info", "warn", "error", "debug"]) t.mock.method(console, name, (...words) => told.push(words));
    for (const form of formIds) check(form, filled(form, marks[0], () => true), { asOf });
    checkJson("binding", `{"name": "${marks[0]}" x}`);
    assert.deepEqual(told, []);
  });

  test("a marked key is named, so that the search would find what leaves", () =>
    assert.equal(sees(JSON.stringify(check("binding", { [marks[1]]: 1 }))), marks[1]));
});
