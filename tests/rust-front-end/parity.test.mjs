// `yushen::web`, as wasm-pack builds it, beside the npm package: the same reports to the byte, and sessions that say what a
// check does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { SCRIPT_VALUES } from "../model/script-values.mjs";
import { generator } from "../model/random.mjs";
import { runSession, sessionFor } from "../fuzz/edits.mjs";
import { cases, examples, random, randomTexts, samples } from "../package/forms.mjs";
import { lengths, strange, withLength } from "../package/odd.mjs";
import { issuesAt } from "../package/twin.mjs";

const root = new URL("../../", import.meta.url);
const npm = await import(new URL("pkg/dist/index.js", root));
const web = await import(new URL("target/web/yushen.js", root));
web.initSync({ module: readFileSync(new URL("target/web/yushen_bg.wasm", root)) });

const asOf = "2024-09-10T12:00:00+08:00";
const equal = (work, where) => {
  const [found, expected] = [web, npm].map((of) => JSON.stringify(work(of)));
  if (found !== expected) assert.fail(`${where}\nfound    ${found}\nexpected ${expected}`);
};

const odd = {
  ...strange,
  ...Object.fromEntries(SCRIPT_VALUES.map((make, i) => [`script value ${i}`, make])),
  ...Object.fromEntries(lengths.map(({ tells }, i) => [`length ${i}`, () => withLength(["live", "x"], tells)])),
  "a long text of pairs": () => `x${"😀".repeat(10_000)}`,
  "a padded word": () => `${" ".repeat(9000)}brand${"\u3000".repeat(9001)}`,
  "a number with many zeros": () => `${"0".repeat(9000)}7 `,
  "too large a number": () => "1".repeat(9000),
  "a number among blanks": () => [..."\uff0d1\uff0c200"].join("\u{e0001}".repeat(3001)),
  "blanks in pairs": () => `${"\u{1bca0}".repeat(5001)}x${"\u{e0fff}".repeat(5001)}`,
  "halves of pairs among blanks": () => `${"\u{1bca0}".repeat(5001)}\udca0x${"中".repeat(5000)}\udb40${"\u{e0fff}".repeat(5001)}`,
  "a moment of another's": () => ({ toDate: () => new Date(2024, 8, 1) }),
  "no moment": () => ({ toDate: () => ({}) }),
  "a moment that throws": () => ({ get toDate() { throw new Error("read"); } }),
  "form data": () => new FormData(),
  "a class's": () => new (class { other = 1; })(),
  "a class's with then": () => new (class { then() {} })(),
};

const optionsOf = ({ asOf, mode, coerce }) => ({ asOf, mode, coerce });

/** Data of a form that have the value at a field. */
function holding(path, value) {
  const data = {};
  let at = data;
  const steps = path.split(".");
  for (const [i, step] of steps.entries()) {
    const key = step.replace("[]", "");
    const inner = i === steps.length - 1 ? value : {};
    at[key] = step.endsWith("[]") ? [inner] : inner;
    at = step.endsWith("[]") ? at[key][0] : at[key];
  }
  return data;
}

describe("reports", () => {
  test("of samples, examples, cases and random forms", () => {
    for (const [i, { form, data, asOf, mode, coerce }] of [...samples(), ...examples(), ...cases(), ...random(500, 19)].entries()) {
      const options = { asOf, mode, coerce, locale: i % 2 ? "en" : "zh-CN", explain: i % 3 === 0 };
      equal(({ check }) => check(form, data, options), JSON.stringify(data));
      equal(({ open }) => open(form, data, options).report, JSON.stringify(data));
    }
  });

  test("of JSON text, broken or not", () => {
    const large = { form: "binding", json: " ".repeat(2 ** 20 + 1), asOf };
    for (const { form, json, ...options } of [...randomTexts(500, 19), large])
      equal(({ checkJson }) => checkJson(form, json, optionsOf(options)), json.slice(0, 1000));
  });

  for (const form of ["binding", "employee-showcase"])
    test(`of odd values in each field of ${form}`, () => {
      const paths = npm.rulebook.forms[form].fields.map(({ path }) => path);
      for (const [n, [name, make]] of Object.entries(odd).entries())
        for (const [i, path] of ["", ...paths].entries()) {
          // Every other field, each value in others.
          if (path && (i + n) % 2) continue;
          const options = { asOf, mode: "draft", coerce: i % 4 < 2 };
          equal(({ check }) => check(form, path ? holding(path, make()) : make(), options), `${name} at ${path}`);
        }
    });
});

/** The npm package tells mistakes as TypeErrors, which the sessions' tests expect. */
const mistaken = (work) => {
  try {
    return work();
  } catch (error) {
    throw error.constructor === Error ? new TypeError(error.message) : error;
  }
};

test("sessions say what a check does, whatever is edited", () => {
  const open = (...given) => {
    const session = web.open(...given);
    return {
      set: (...edit) => mistaken(() => session.set(...edit)),
      unset: (...edit) => mistaken(() => session.unset(...edit)),
      update: (options) => mistaken(() => session.update(options)),
      subscribe: (...given) => mistaken(() => session.subscribe(...given)),
      issues: (path) => issuesAt(session.report, path),
      get report() {
        return session.report;
      },
      close: () => session.free(),
    };
  };
  const yushen = { ...npm, check: web.check, checkJson: web.checkJson, open };
  for (let seed = 1; seed <= 60; seed++) {
    try {
      runSession(yushen, sessionFor(generator(seed), yushen));
    } catch (error) {
      error.message = `seed ${seed}: ${error.message}`;
      throw error;
    }
  }
});

describe("those who are told", () => {
  const paths = ["documents[0].kind", "documents.0", ["documents", "1"], "documents", "account", "account.type", "", "zz"];
  const edits = [
    (session) => session.set("documents.0.kind", "x"),
    (session) => session.set("documents.1", { kind: "y", zz: 1 }),
    (session) => session.unset("documents.0"),
    (session) => session.set("zz", 1),
    (session) => session.update({ locale: "en" }),
    (session) => session.update({ mode: "submit", asOf: "2024-09-11" }),
    (session) => session.set("account.type", "x"),
    (session) => session.set("account.type", "x"),
    (session) => session.set("", {}),
  ];
  /** What else a callback does, where it hears of the account's type. */
  const acts = {
    nothing() {},
    edits: (session, issues) => void (issues.length > 0 && session.set("account.sameEntity", 5)),
    "takes back": (session) => void session.unset("account.type"),
    updates: (session) => void session.update({ locale: "zh-CN" }),
    "ends another": (_, __, stops) => stops[0](),
    "ends itself": (_, __, stops) => stops[5](),
    subscribes: (session, _, __, told) => void session.subscribe("account", (issues) => told.push(`new ${issues.length}`)),
    closes: (session) => session.close(),
    throws() {
      throw new Error("a callback's");
    },
    "edits without end": (session, issues) => void session.set("account.type", issues.length ? "brand" : "x"),
  };

  for (const [name, act] of Object.entries(acts))
    test(`in the same order, of the same: a callback that ${name}`, async () => {
      const errors = [];
      const listeners = process.listeners("unhandledRejection");
      process.removeAllListeners("unhandledRejection");
      process.on("unhandledRejection", ({ message }) => errors.push(message));
      const [found, expected] = [web, npm].map(({ open }) => {
        const told = [];
        const session = open("binding", {}, { asOf });
        const stops = paths.map((path) =>
          session.subscribe(path, (issues) => {
            told.push(`${path} ${JSON.stringify(issues)}`);
            if (path === "account.type") act(session, issues, stops, told);
          }),
        );
        for (const edit of edits)
          try {
            const { added, removed, ...change } = edit(session);
            // Of the whole form each tells them in its own order.
            told.push(JSON.stringify([change, ...[added, removed].map((issues) => issues.map((issue) => JSON.stringify(issue)).sort())]));
          } catch ({ message }) {
            told.push(message);
          }
        stops.forEach((stop) => stop());
        return told;
      });
      await new Promise((done) => setTimeout(done, 5));
      process.removeAllListeners("unhandledRejection");
      for (const listener of listeners) process.on("unhandledRejection", listener);
      assert.deepEqual(found, expected);
      assert.ok(found.length > edits.length + 5);
      // Of each interface the same ones.
      assert.deepEqual(errors.slice(0, errors.length / 2), errors.slice(errors.length / 2));
      if (/throws|without end/.test(name)) assert.ok(errors.length > 0);
      else assert.deepEqual(errors, []);
    });

  test("mistakes", () => {
    for (const given of [["documents.x", () => {}], [["documents", 0.5], () => {}], [5, () => {}], ["account"], ["account", "x".repeat(100)], [[Symbol("s")], () => {}]]) {
      const [found, expected] = [web, npm].map(({ open }) => {
        try {
          return open("binding", {}, { asOf }).subscribe(...given);
        } catch ({ message }) {
          return message;
        }
      });
      assert.equal(found, expected);
    }
  });
});
