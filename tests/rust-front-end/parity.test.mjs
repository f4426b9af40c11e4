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
