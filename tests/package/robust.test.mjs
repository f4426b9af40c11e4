// Prototypes that a page changed, keys that name them, odd texts and clocks, misspelt options, numbers that may be a person's.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { exampleOf, formIds } from "./forms.mjs";
import { install } from "./packed.mjs";
import { Watched, pathsOf, same } from "./twin.mjs";

const place = install();
after(place.remove);
const url = pathToFileURL(join(place.installed, "dist/index.js")).href;
const yushen = await import(url);
const { check, checkJson, open, rulebook, schema } = yushen;
const asOf = "2024-09-10T12:00:00+08:00";
const draft = { asOf, mode: "draft" };
const standard = (form, options, value) => schema(form, options)["~standard"].validate(value);

// Read and written beforehand: reading a file is not what is tried here.
const dataFor = new Map(
  formIds.map((form) => {
    const { pass, fail } = exampleOf(form);
    const odd = { ...fail, zz: 1, ["k".repeat(5000)]: 1, documents: [{ kind: "x", zz: 1 }, 5], fans: "x", account: { type: 1, tipe: 2 }, roles: ["a", "a"] };
    const edits = Object.keys(fail).flatMap((key) => [{ path: [key], value: Object.hasOwn(pass, key) ? pass[key] : 1 }, { path: [key, 0], value: 1 }]);
    return [form, { all: [pass, fail, odd, 5].map((data) => ({ data, json: JSON.stringify(data) })), odd, edits }];
  }),
);

/** All that a package says of a form, in order: reports, changes, a schema's words, a calendar. Only maps hold it meanwhile. */
function sayings({ calendar, check, checkJson, open, schema }, form) {
  const { all, odd, edits } = dataFor.get(form);
  const said = new Map();
  const say = (what) => said.set(said.size, what);
  for (const options of [{ asOf }, { asOf, mode: "draft", locale: "en", coerce: true, explain: true }]) {
    for (const { data, json } of all) {
      const report = check(form, data, options);
      say(report);
      say(calendar(report));
      say(checkJson(form, json, options));
      say(schema(form, options)["~standard"].validate(data));
    }
    say(checkJson(form, "{,}", options));
    const session = open(form, {}, options);
    say(session.set("", odd));
    say(session.set("account.type", "brand"));
    say(session.set("documents.0.kind", "other"));
    say(session.unset("zz"));
    say(session.report);
    for (const { path, value } of edits) {
      say(session.set(path, value));
      say(session.unset(path));
    }
    say(session.report);
    session.close();
  }
  const { jsonSchema } = schema(form, { locale: "en" })["~standard"];
  for (const target of ["draft-07", "openapi-3.0"]) say(jsonSchema.input({ target }));
  for (const mistake of [() => check(form, {}, { asof: 1 }), () => open(form, {}, draft).set([odd], 1)]) {
    try {
      say(mistake());
    } catch (error) {
      say(error);
    }
  }
  return said;
}

/** What was said, as it can be compared. */
const plainly = (said) => Array.from(said.values(), (what) => (what instanceof Error ? `${what}` : what));

/** Every key of every object in what is said. */
function keysIn(value, to = new Set()) {
  if (typeof value !== "object" || value === null) return to;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) to.add(key);
    keysIn(inner, to);
  }
  return to;
}

/** What a page may have put there. */
const puts = {
  "a value": () => ({ value: "spoilt", writable: true }),
  "an enumerable value": () => ({ value: { spoilt: 1 }, writable: true, enumerable: true }),
  "a value that cannot be changed": () => ({ value: true, writable: false }),
  "a getter and a setter": () => ({ get: () => "spoilt", set() {} }),
  "a setter alone": () => ({ set() {}, enumerable: true }),
  "what throws": () => ({
    get() {
      throw new Error("get");
    },
    set() {
      throw new Error("set");
    },
  }),
};

/** Works while keys of a prototype hold something else; nothing of the test's own runs meanwhile. */
function spoiling(prototype, keys, put, work) {
  const before = new Map(keys.map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)]));
  try {
    for (const key of keys) Object.defineProperty(prototype, key, { configurable: true, ...put() });
    return work();
  } catch (error) {
    return { error };
  } finally {
    for (const [key, property] of before) {
      delete prototype[key];
      if (property) Object.defineProperty(prototype, key, property);
    }
  }
}

/** What was said while a prototype was spoilt. */
const whileSpoilt = (...args) => {
  const said = spoiling(...args);
  if (said.error) throw said.error;
  return plainly(said);
};

describe("what a page has put on the prototypes changes nothing that is said", () => {
  const usual = new Map(formIds.map((form) => [form, plainly(sayings(yushen, form))]));
  const options = ["asOf", "mode", "coerce", "locale", "explain", "unknownFields", "names"];
  const words = ["en", "zh-CN", "", "0", "1", "9", "then", "toJSON", "length", "index", "kind", "keys", "item", "items", "row", "max", "min", "label", "undefined", "null", "get", "set", "value", "raw", "groups", "input", ...options];
  const keys = [...new Set([...keysIn([...usual.values()]), ...words])];
  const indices = Array.from({ length: 10 }, (_, i) => String(i));

  test("the keys to try are there", () => {
    for (const key of ["issues", "params", "actual", "suggestion", "fix", "op", "clause", "state", "outcomes", "overdue", "mode"]) assert.ok(keys.includes(key), key);
  });

  for (const [name, put] of Object.entries(puts)) {
    test(`${name} on Object.prototype`, () => {
      const wrong = new Map();
      for (const key of keys)
        for (const form of ["binding", "binding-lifecycle"]) {
          try {
            same(whileSpoilt(Object.prototype, [key], put, () => sayings(yushen, form)), usual.get(form), form);
          } catch (error) {
            wrong.set(key, `${form}: ${error.message.split("\n")[0].slice(0, 80)}`);
          }
        }
      assert.equal([...wrong].map(([key, error]) => `${key}: ${error}`).join("\n"), "");
    });

    test(`${name} on Array.prototype`, () => {
      for (const form of formIds) same(whileSpoilt(Array.prototype, indices, put, () => sayings(yushen, form)), usual.get(form), form);
    });

    test(`${name} on both, before the first call`, async () => {
      const other = await import(`${url}?first=${encodeURIComponent(name)}`);
      for (const form of formIds) {
        same(whileSpoilt(Array.prototype, indices, put, () => sayings(other, form)), usual.get(form), form);
        same(plainly(sayings(other, form)), usual.get(form), `${form}: after it`);
      }
      const third = await import(`${url}?second=${encodeURIComponent(name)}`);
      for (const form of formIds) {
        for (const key of ["suggestion", "state", "path", "row", "kind", "max"]) spoiling(Object.prototype, [key], put, () => sayings(third, form));
        same(plainly(sayings(third, form)), usual.get(form), `${form}: after it`);
      }
    });
  }
});

describe("keys that name a prototype", () => {
  const prototypes = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype, Map: Map.prototype, Set: Set.prototype, String: String.prototype };
  const state = () => Object.entries(prototypes).map(([name, of]) => [name, Reflect.ownKeys(of).map((key) => Object.getOwnPropertyDescriptor(of, key))]);
  const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "valueOf", "length", "size"];

  test("are keys as others are, and change no prototype", () => {
    const before = state();
    const tails = [...names, "__proto__.polluted", "constructor.prototype.polluted", "__proto__.__proto__.polluted", "constructor.prototype.type"];
    for (const form of formIds) {
      const watched = new Watched(yushen, form, exampleOf(form).pass, draft);
      for (const holder of [[], ...pathsOf(rulebook.forms[form])])
        for (const tail of tails) {
          const path = [...holder, ...tail.split(".")];
          for (const value of [{ polluted: 1 }, 1]) {
            watched.set(path, value);
            watched.set(path.join("."), value);
          }
          watched.unset(path);
          watched.unset([...holder, tail.split(".")[0]]);
        }
      watched.close();
      for (const holder of [[], ...pathsOf(rulebook.forms[form])]) {
        const inner = JSON.parse(`{${names.map((name) => `"${name}": {"polluted": 1, "type": "brand"}`)}}`);
        const data = holder.reduceRight((inner, key) => (typeof key === "number" ? [inner] : JSON.parse(`{"${key}": ${JSON.stringify(inner)}}`)), inner);
        same(check(form, data, draft), checkJson(form, JSON.stringify(data), draft), form);
        const reported = check(form, inner, draft).issues.filter(({ rule }) => rule === "format/unknown-field").map(({ path }) => path[0]);
        assert.deepEqual(reported, names.toSorted((a, b) => (a < b ? -1 : 1)), form);
        standard(form, { ...draft, coerce: true }, data);
        const { value } = standard(form, { ...draft, coerce: true }, inner);
        if (value) assert.equal(Object.getPrototypeOf(value), Object.prototype, form);
      }
    }
    assert.deepEqual(state(), before);
    assert.equal({}.polluted, undefined);
    assert.equal([].polluted, undefined);
    assert.equal((() => {}).polluted, undefined);
  });

  test("a form of such a name there is not", () => {
    for (const name of names) for (const call of [() => check(name, {}), () => open(name), () => schema(name)]) assert.throws(call, TypeError, name);
  });
});

describe("texts come back whole", () => {
  const long = 10_000_000;
  const keys = ["\ufeff", "\ufefftype", "a\ufeffb", "\ud800", "a\udc00b", "\ud83d\ude00", "\ufffd", "\u0000", "\u0000".repeat(3), "\u2028", "", " ", "中".repeat(3000), "k".repeat(4000), "k".repeat(4001), `${"k".repeat(3999)}😀`, `${"k".repeat(3999)}\ud83d`, `\ufeff${"k".repeat(5000)}`, `\ud800${"k".repeat(5000)}`, `\udfff${"k".repeat(5000)}`, `${"k".repeat(4000)}\udfff`, `${"k".repeat(4000)}\uffff`, `${"k".repeat(4000)}😀`, `${"k".repeat(4000)}\0${"0".repeat(16)}`, "k".repeat(long), `${"k".repeat(long)}z`];
  /** Half a surrogate pair is no character. */
  const whole = (key) => key.toWellFormed?.() ?? key.replace(/\p{Surrogate}/gu, "\ufffd");
  const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const expected = [...new Set(keys.map(whole))].sort(byCodePoint);
  const short = (key) => `${key.length} ${JSON.stringify(key.slice(0, 20))}…${JSON.stringify(key.slice(-20))}`;
  const shown = ({ issues }) => issues.filter(({ rule }) => rule === "format/unknown-field").map(({ path }) => path.at(-1));

  test("keys, in the order of their code points", () => {
    const data = Object.fromEntries(keys.map((key) => [key, 1]));
    for (const form of formIds) {
      const said = shown(check(form, data, draft));
      assert.equal(said.length, expected.length, form);
      for (const [i, key] of expected.entries()) assert.ok(said[i] === key, `${form}: key ${i}: ${short(said[i])} instead of ${short(key)}`);
    }
  });

  test("one by one, in sessions and as JSON", () => {
    for (const form of ["binding", "employee-showcase"]) {
      const session = open(form, {}, draft);
      for (const key of keys) {
        const { added } = session.set([key], 1);
        assert.ok(added.some(({ path }) => path[0] === whole(key)) || keys.filter((other) => whole(other) === whole(key)).length > 1, `${form}: added`);
        assert.ok(shown(session.report).includes(whole(key)), `${form}: in the report`);
        if (key.length * 3 < 1_000_000) assert.deepEqual(shown(checkJson(form, JSON.stringify({ [key]: 1 }), draft)), [whole(key)]);
      }
      assert.equal(shown(session.report).length, expected.length);
      for (const key of keys) session.unset([key]);
      same(session.report, check(form, {}, draft), form);
      session.close();
    }
  });
});

describe("the clock", () => {
  const real = Date.now;
  const withNow = (now, work) => {
    try {
      Date.now = () => now;
      return work();
    } finally {
      Date.now = real;
    }
  };
  const calls = {
    check: (options) => check("binding-lifecycle", exampleOf("binding-lifecycle").fail, options),
    checkJson: (options) => checkJson("binding-lifecycle", JSON.stringify(exampleOf("binding-lifecycle").fail), options),
    open: (options) => open("binding-lifecycle", exampleOf("binding-lifecycle").fail, { mode: "submit", ...options }).report,
  };
  const at = 1_725_940_800_123;

  for (const [name, call] of Object.entries(calls))
    test(`${name} drops what is less than a millisecond`, () => {
      const expected = call({ asOf: new Date(at) });
      for (const part of [0.5, 0.999, 0.0001]) same(withNow(at + part, () => call({})), expected, `${part}`);
      class Fine extends Date {
        getTime() {
          return super.getTime() + 0.7;
        }
        valueOf() {
          return NaN;
        }
        toISOString() {
          throw new Error("asked for text");
        }
      }
      for (const asOf of [new Fine(at), vm.runInNewContext(`new Date(${at})`), vm.runInNewContext(`new (class extends Date { getTime() { return 5.5; } })(${at})`)]) same(call({ asOf }), expected, "a Date");
    });

  test("one that tells nonsense is an error that says so, or is not let into a report", () => {
    for (const now of [NaN, Infinity, -Infinity, -1, 8.64e15 + 1, 1e300])
      for (const [name, call] of Object.entries(calls)) {
        let report;
        try {
          report = withNow(now, () => call({}));
        } catch (error) {
          assert.match(String(error), /asOf|clock|Date\.now/, `${name} at ${now}: an error that does not say why`);
        }
        if (report) assert.match(report.asOf, /^(19[789]|2\d\d)\d-/, `${name} at ${now}`);
      }
    assert.equal(check("binding", {}, { asOf: new Date(at) }).asOf, "2024-09-10T12:00:00.123+08:00");
  });
});

test("a schema hands on getters of keys that the form does not have, unread", () => {
  for (const form of formIds) {
    const { pass } = exampleOf(form);
    const thrower = () => {
      throw new Error("read");
    };
    const data = Object.defineProperty({ ...pass }, "zz", { get: thrower, enumerable: true });
    const { value, issues } = standard(form, { asOf: exampleOf(form).asOf, coerce: true }, data);
    assert.equal(issues, undefined, form);
    assert.equal(Object.getOwnPropertyDescriptor(value, "zz").get, thrower, form);
    const hidden = new Proxy(data, { getOwnPropertyDescriptor: (target, key) => (key === "zz" ? thrower() : Reflect.getOwnPropertyDescriptor(target, key)) });
    assert.doesNotThrow(() => standard(form, { asOf: exampleOf(form).asOf, coerce: true }, hidden), form);
    // One that throws for a field is what it is everywhere: unreadable.
    for (const [key] of pathsOf(rulebook.forms[form])) {
      const bad = Object.defineProperty({ ...pass }, key, { get: thrower, enumerable: true, configurable: true });
      assert.ok(standard(form, { coerce: true }, bad).issues.some(({ path, params }) => path[0] === key && params.actual === "unreadable"), `${form} ${key}`);
    }
  }
});

describe("an option that is misspelt is a TypeError that names the nearest", () => {
  const names = ["asOf", "mode", "coerce", "locale", "explain"];
  /** Every word that is one slip away. */
  const slips = (name) => {
    const all = new Set([name.toLowerCase(), name.toUpperCase(), `${name}s`, name[0].toUpperCase() + name.slice(1)]);
    for (let i = 0; i < name.length; i++) {
      all.add(name.slice(0, i) + name.slice(i + 1));
      all.add(name.slice(0, i) + name[i] + name.slice(i));
      all.add(`${name.slice(0, i)}x${name.slice(i + 1)}`);
      if (i > 0) all.add(name.slice(0, i - 1) + name[i] + name[i - 1] + name.slice(i + 1));
    }
    return [...all].filter((word) => word && !names.includes(word));
  };
  const calls = {
    check: (options) => check("binding", {}, options),
    checkJson: (options) => checkJson("binding", "{}", options),
    open: (options) => open("binding", {}, options),
    schema: (options) => schema("binding", options),
  };
  for (const [call, work] of Object.entries(calls))
    test(call, () => {
      for (const name of names)
        for (const word of slips(name))
          for (const value of [undefined, null, "draft", true])
            assert.throws(() => work({ asOf, [word]: value }), (error) => error instanceof TypeError && error.message.includes(JSON.stringify(word)) && error.message.includes(`did you mean ${name}?`), word);
      for (const word of ["", "nothing like it", "__proto__", "x".repeat(1e6), "\ud800", "constructor", "toString"])
        assert.throws(() => work(JSON.parse(`{${JSON.stringify(word)}: 1}`)), (error) => error instanceof TypeError && names.every((name) => error.message.includes(name)) && error.message.length < 400, word.slice(0, 20));
      // Nobody's own: not read.
      assert.doesNotThrow(() => work(Object.create({ asof: 1 })));
      assert.doesNotThrow(() => work({ asOf, [Symbol("mode")]: 1 }));
    });
});

test("a number that may be someone's phone number is not repeated, whatever field it is in", () => {
  for (const form of formIds) {
    const { fields, examples } = rulebook.forms[form];
    for (const number of [13800138000, 19912345678, 18699990001])
      for (const value of [number, String(number), ` ${number} `, `+${number}`, `-${number}`, -number, number + 0.5, BigInt(number), [number], { number }])
        for (const { path } of fields)
          for (const { data, asOf } of examples) {
            const copy = structuredClone(data);
            const steps = path.split(".");
            let holder = copy;
            for (const step of steps.slice(0, -1)) {
              const key = step.replace("[]", "");
              if (typeof holder[key] !== "object") holder[key] = step.endsWith("[]") ? [{}] : {};
              holder = step.endsWith("[]") ? (holder[key][0] ??= {}) : holder[key];
            }
            holder[steps.at(-1)] = value;
            for (const options of [{ asOf }, { asOf, mode: "draft", coerce: true, locale: "en", explain: true }]) {
              const { issues, deadlines, outcomes } = check(form, copy, options);
              for (const digits of [String(number), number.toLocaleString("en")]) {
                assert.ok(!JSON.stringify([issues, deadlines, outcomes]).includes(digits), `${form} ${path}: ${String(value)}`);
              }
            }
          }
  }
});
