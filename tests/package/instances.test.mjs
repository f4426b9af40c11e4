// What is handed in place of a form, or of a group of its fields, and is neither: told by what it is, and what to do instead.
import assert from "node:assert/strict";
import vm from "node:vm";
import { describe, test } from "node:test";
import { check, open, schema } from "yushen";

const asOf = "2024-09-10T12:00:00+08:00";

class Thenable {
  then() {
    throw new Error("called");
  }
}
class SubmitEvent {
  get [Symbol.toStringTag]() {
    return "SubmitEvent";
  }
}
class HTMLFormElement {
  get [Symbol.toStringTag]() {
    return "HTMLFormElement";
  }
}
class Ref {
  value = { miniProgram: {} };
}
class Model {
  get miniProgram() {
    throw new Error("read");
  }
}

/** Each kind: values of it, and what its message names in any language. */
const KINDS = {
  formData: [[new FormData()], /FormData.*bind\(form\)/],
  urlSearchParams: [[new URLSearchParams("miniProgram=1")], /URLSearchParams/],
  map: [[new Map([["miniProgram", {}]]), new (class extends Map {})(), vm.runInNewContext("new Map()")], /Map.*Object\.fromEntries\(map\)/],
  set: [[new Set([1])], /Set.*Array\.from\(set\)/],
  promise: [[Promise.resolve({}), Promise.reject(new Error("x")), new Thenable(), vm.runInNewContext("Promise.resolve()")], /await/i],
  response: [[new Response("{}")], /await response\.json\(\)/],
  request: [[new Request("https://example.com")], /await request\.json\(\)/],
  event: [[new Event("submit"), new SubmitEvent()], /bind\(form\)/],
  element: [[new HTMLFormElement()], /bind\(form\)/],
  date: [[new Date(), new Date(NaN)], /Date|日期对象/],
  instance: [[new Ref(), new Model(), new (class {})(), new Error("x"), /x/, Object("x"), new Uint8Array(3), new WeakMap()], /instance|实例/],
};
KINDS.promise[0][1].catch(() => {});

const ways = {
  check: (data, options) => check("binding", data, options),
  open: (data, options) => open("binding", data, options).report,
  set: (data, options) => {
    const session = open("binding", {}, options);
    session.set([], data);
    return session.report;
  },
  schema: (data, options) => schema("binding", options)["~standard"].validate(data),
  coerce: (data, options) => schema("binding", { ...options, coerce: true })["~standard"].validate(data),
};

for (const [actual, [values, says]] of Object.entries(KINDS))
  for (const locale of ["zh-CN", "en"])
    test(`${actual}, in ${locale}`, () => {
      for (const value of values) {
        for (const [name, way] of Object.entries(ways)) {
          const [issue, ...more] = way(value, { asOf, locale, mode: "draft" }).issues;
          assert.deepEqual([issue.rule, issue.path, issue.params, more], ["format/type", [], { expected: "object", actual }, []], name);
          assert.match(issue.message, says);
          assert.doesNotMatch(issue.message, /[{}]/);
        }
        // In place of a group it is said shortly.
        const [inner] = check("binding", { miniProgram: value }, { asOf, locale, mode: "draft" }).issues;
        assert.deepEqual([inner.rule, inner.path, inner.params], ["format/type", ["miniProgram"], { expected: "object", actual }]);
        assert.doesNotMatch(inner.message, /bind|await|fromEntries/);
      }
    });

describe("what may be somebody's form is read as one", () => {
  const forms = {
    "no prototype": Object.create(null),
    "another realm": vm.runInNewContext("({})"),
    "a form to inherit": Object.create({ miniProgram: 1 }),
    "a class with a field of the form's": Object.assign(new Ref(), { miniProgram: {} }),
    "a class with such a field that is empty": Object.assign(new Ref(), { miniProgram: undefined }),
    "a Map with one": Object.assign(new Map(), { miniProgram: {} }),
    "a plain object with a method then": { then() {} },
    "a proxy": new Proxy({}, {}),
  };
  for (const [name, data] of Object.entries(forms))
    test(name, () => {
      for (const way of [ways.check, ways.open, ways.set]) {
        const report = way(data, { asOf, mode: "draft" });
        assert.ok(report.issues.every(({ rule }) => rule === "format/unknown-field"), JSON.stringify(report.issues));
      }
    });
});

test("what throws while it is asked what it is, is unreadable", () => {
  const thrown = () => {
    throw new Error("asked");
  };
  class Hostile {}
  Object.defineProperty(Hostile.prototype, Symbol.toStringTag, { get: thrown });
  class Then {}
  Object.defineProperty(Then.prototype, "then", { get: thrown });
  for (const value of [new Hostile(), new Then(), new Proxy({}, { getPrototypeOf: thrown })])
    for (const [name, way] of Object.entries(ways)) assert.deepEqual(way(value, { asOf }).issues[0].params, { expected: "object", actual: "unreadable" }, name);
});

test("an instance with too many keys is too large", () => {
  const value = Object.assign(new Ref(), Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, i])));
  for (const way of Object.values(ways)) assert.equal(way(value, { asOf, mode: "draft" }).issues[0].rule, "format/too-large");
});
