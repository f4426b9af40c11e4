// A session's report is what check says of the same data, after any edits; a change tells what came and went.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { valuesAround } from "../model/limits.mjs";
import { examples, samples } from "./forms.mjs";
import { install } from "./packed.mjs";

const place = install();
after(place.remove);
const { check, init, open, rulebook } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
await init();
const asOf = "2024-09-10T12:00:00+08:00";

/** A small generator of random numbers, so that a failure can be run again. */
function random(seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { below: (n) => Math.floor(next() * n), pick: (list) => list[Math.floor(next() * list.length)] };
}

const odd = [undefined, null, "", "  ", 0, 1, -1, 5, 60.5, true, false, "x", "2024-09-10", "longTerm", [], {}, [1], { a: 1 }, NaN];

const DAY = 86_400_000;
const dayFrom = (days) => new Date(Date.parse(asOf) + days * DAY).toISOString().slice(0, 10);

/** What the example and sample forms hold at a field. */
const held = new Map();
function hold(form, data, names = []) {
  if (typeof data === "object" && data !== null) {
    for (const [name, inner] of Object.entries(data)) hold(form, inner, Array.isArray(data) ? names : [...names, name]);
    return;
  }
  const key = `${form} ${names.join(".")}`;
  if (!held.has(key)) held.set(key, new Set());
  held.get(key).add(data);
}
for (const { form, data } of [...examples(), ...samples()]) hold(form, data);

/** Values to try at a field: its words, what lies around each limit of the rulebook that is about it, what forms hold there, and what does not
 * belong there. */
function valuesFor(form, field) {
  const name = field.path.replaceAll("[]", "");
  const around = (kind) => valuesAround(form, kind, name);
  const some = [...(held.get(`${form} ${name}`) ?? [])];
  if (field.options) return [...field.options.map(({ value }) => value), ...odd];
  if (field.type === "bool") return [true, false, true, false, ...odd];
  if (field.type === "int") return [...around("number"), ...odd];
  if (/date|instant/i.test(field.type)) {
    const ago = around("time").map((period) => new Date(Date.parse(asOf) - period).toISOString());
    return [...around("date").map(dayFrom), ...around("days").map((days) => dayFrom(-days)), ...ago, ...some, ...odd];
  }
  return [...some, ...odd];
}

/** What the edit does to plain data, as anyone would write it. */
function apply(data, path, value, removes) {
  let at = data;
  for (const [i, step] of path.entries()) {
    const last = i === path.length - 1;
    if (last) {
      if (!removes) at[step] = value;
      else if (Array.isArray(at)) at.splice(step, 1);
      else delete at[step];
      return;
    }
    const list = typeof path[i + 1] === "number";
    const fits = typeof at[step] === "object" && at[step] !== null && Array.isArray(at[step]) === list;
    if (!fits) {
      if (removes) return;
      at[step] = list ? [] : {};
    }
    at = at[step];
  }
}

function lengthAt(data, path) {
  const found = path.reduce((at, step) => at?.[step], data);
  return Array.isArray(found) ? found.length : 0;
}

function randomPath({ below, pick }, fields, data) {
  const field = pick(fields);
  const path = [];
  for (const part of field.path.split(".")) {
    path.push(part.replace("[]", ""));
    if (part.endsWith("[]")) {
      const length = lengthAt(data, path);
      path.push(Math.min(below(length + 1), 60));
    }
  }
  // Sometimes an element itself, one more at the end, or a key that the form does not have.
  if (field.type === "list" && below(2) === 0) path.push(below(lengthAt(data, path) + 1));
  if (field.type !== "list" && below(25) === 0) path.push("kindd");
  if (below(40) === 0) path.splice(0, path.length, "unknownKey");
  return { field, path };
}

const key = (issue) => JSON.stringify(issue);
const sorted = (issues) => issues.map(key).sort();

for (const form of Object.keys(rulebook.forms)) {
  test(`${form}: random edits`, () => {
    const { fields, examples } = rulebook.forms[form];
    for (let seed = 1; seed <= 12; seed++) {
      const rng = random(seed * 7919);
      const data = structuredClone(seed % 3 === 0 ? {} : rng.pick(examples).data);
      const options = { asOf, mode: rng.pick(["draft", "submit"]), coerce: seed % 4 === 0, locale: rng.pick(["zh-CN", "en"]) };
      const session = open(form, data, options);
      assert.deepEqual(session.report, check(form, data, options));
      for (let edit = 0; edit < 60; edit++) {
        const before = session.report;
        const { field, path } = randomPath(rng, fields, data);
        const removes = rng.below(6) === 0;
        const value = structuredClone(rng.pick(valuesFor(form, field)));
        apply(data, path, value, removes);
        const where = `${form} seed ${seed} edit ${edit}: ${removes ? "unset" : "set"} ${JSON.stringify(path)} ${JSON.stringify(value)}`;
        const asText = rng.below(2) === 0 ? path.join(".") : path;
        const change = removes ? session.unset(asText) : session.set(asText, value);
        const after = check(form, data, options);
        assert.deepEqual(session.report, after, where);
        assert.equal(change.verdict, after.verdict, where);
        assert.deepEqual(change.missing, after.missing, where);
        const gone = sorted(change.removed);
        const kept = sorted(before.issues).filter((issue) => {
          const at = gone.indexOf(issue);
          if (at >= 0) gone.splice(at, 1);
          return at < 0;
        });
        assert.deepEqual(gone, [], `${where}: removed what was not there`);
        assert.deepEqual([...kept, ...sorted(change.added)].sort(), sorted(after.issues), where);
        const added = new Set(sorted(change.added));
        assert.ok(!sorted(change.removed).some((issue) => added.has(issue)), `${where}: removed and added the same`);
      }
      session.close();
    }
  });
}

test("a closed session says so, and a path's mistakes are named", () => {
  const session = open("binding", {}, { asOf });
  assert.throws(() => session.set("documents.3.kind", "other"), { name: "TypeError", message: /documents\.3\.kind.*next is 0/ });
  assert.throws(() => session.set(/** @type {any} */ (5), 1), TypeError);
  assert.equal(session.report.mode, "draft");
  session.close();
  session.close();
  assert.throws(() => session.set("account.type", "brand"), { name: "TypeError", message: /closed/ });
  assert.throws(() => session.report, { name: "TypeError", message: /closed/ });
});

test("the caller's value is copied", () => {
  const data = { account: { type: "brand" } };
  const session = open("binding", data, { asOf });
  const before = session.report;
  data.account.type = "employee";
  session.set("account.douyinId", "abc_1234");
  assert.deepEqual(session.report.issues, before.issues);
  session.close();
});
