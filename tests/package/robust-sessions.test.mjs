// Whatever is done to a session: it says what check says of plain data that got the same edits, and each change leads there.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { runSession, sessionFor } from "../fuzz/edits.mjs";
import { generator } from "../model/random.mjs";
import { exampleOf, formIds } from "./forms.mjs";
import { strange } from "./odd.mjs";
import { install } from "./packed.mjs";
import { Watched, listsOf, pathsOf, same } from "./twin.mjs";

const place = install();
after(place.remove);
const yushen = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
const { check, open, rulebook } = yushen;
const asOf = "2024-09-10T12:00:00+08:00";
const watch = (form, data, options, twin = data) => new Watched(yushen, form, data, { asOf, ...options }, twin);

const lists = formIds.flatMap((form) => listsOf(rulebook.forms[form]).map((list) => ({ form, ...list })));
const holding = (path, value) => path.reduceRight((inner, key) => ({ [key]: inner }), value);
/** A right element, or one that is none. */
const elements = ({ item, inner, options }) => [
  item === "group" ? Object.fromEntries(inner.map((key) => [key, "x"])) : (options?.[0].value ?? "a"),
  item === "group" ? {} : "b",
  5,
  null,
];

describe("rows past a list's limit", () => {
  for (const list of lists)
    test(`${list.form}: ${list.path.join(".")}`, () => {
      const [right, other, ...wrong] = elements(list);
      const rows = (length) => Array.from({ length }, (_, i) => (list.item === "group" ? { ...right } : `${right}${i}`));
      for (const past of [0, 1, 20]) {
        const watched = watch(list.form, holding(list.path, rows(list.max + past)));
        const at = (index, ...more) => [...list.path, index, ...more];
        // The ends of what is kept, of what there is room for, and of what there is.
        const indices = new Set([0, list.max - 1, list.max, list.max + past - 1, list.max + past]);
        for (const index of indices) {
          for (const value of [other, ...wrong, right]) watched.set(at(index), value);
          for (const key of list.inner) watched.set(at(index, key), "2024-09-10");
          watched.set(at(index, "not a field"), 1);
          watched.unset(at(index, "not a field"));
        }
        // Until there is room again, and beyond.
        for (let i = 0; i < past + 5; i++) {
          watched.unset(at(i % 2 === 0 ? 0 : list.max));
          watched.set(at(0), right);
        }
        for (let i = 0; i < 8; i++) watched.set(at(list.max - 3 + i), right);
        watched.set(list.path, rows(1));
        watched.unset(at(0));
        watched.unset(list.path);
        watched.close();
      }
    });

  test("10,000 rows past it, removed one by one until they are told to be set whole", () => {
    for (const list of lists) {
      const [right] = elements(list);
      const watched = watch(list.form, holding(list.path, new Array(list.max + 10_000).fill(right)));
      watched.set([...list.path, list.max + 10_000], right);
      watched.set([...list.path, list.max + 1], 5);
      for (const index of [list.max + 9_999, 0, 5000]) watched.unset([...list.path, index]);
      watched.set(list.path, [right]);
      watched.close();
    }
    // What was not kept is never made up: a list that would have room again is refused or right.
    const session = open("sub-account-link", { roles: Array.from({ length: 10_030 }, (_, i) => `r${i}`) }, { asOf });
    const left = Array.from({ length: 10_030 }, (_, i) => `r${i}`);
    let refused;
    while (!refused && left.length > 0) {
      try {
        session.unset("roles.0");
        left.shift();
      } catch (error) {
        refused = error;
      }
    }
    if (refused) assert.match(`${refused}`, /^TypeError: .*set the whole list/);
    same(session.report, check("sub-account-link", { roles: left }, { asOf, mode: "draft" }), `${left.length} are left`);
    session.close();
  });
});

describe("random edits", () => {
  for (const form of formIds)
    test(form, () => {
      let seed = formIds.indexOf(form) * 1000;
      for (let count = 0; count < 12; seed++) {
        const made = sessionFor(generator(seed), yushen);
        if (made.form !== form) continue;
        count++;
        try {
          runSession(yushen, made);
        } catch (error) {
          error.message = `npm run fuzz -- sessions --seed ${seed} --cases 1\n${error.message}`;
          throw error;
        }
      }
    });
});

describe("edits that lead nowhere, at every place of a form", () => {
  for (const form of formIds)
    test(form, () => {
      const watched = watch(form, exampleOf(form).pass);
      for (const path of ["", ...pathsOf(rulebook.forms[form])]) {
        const steps = path === "" ? [] : path;
        for (const value of [5, [], null, "x", undefined, {}, "  "]) watched.set(path, value);
        watched.set([...steps, "not a field", "deeper", 3], 1);
        watched.unset([...steps, "not a field", "deeper"]);
        watched.unset([...steps, "not a field"]);
        for (const wrong of [-1, 1.5, 7, "x", NaN, 2 ** 53, "1e1", "", "0x0"]) {
          watched.set([...steps, wrong], 1);
          watched.unset([...steps, wrong]);
        }
        watched.edit([...steps, Symbol("s")], () => watched.session.set([...steps, Symbol("s")], 1), 1, false);
        watched.edit([...steps, {}], () => watched.session.unset([...steps, {}]), undefined, true);
        watched.unset(path);
        watched.set("", exampleOf(form).fail);
      }
      for (const path of [5, null, undefined, {}, Symbol("s"), () => {}]) watched.edit(path, () => watched.session.set(path, 1), 1, false, `${form}: ${String(path)}`);
      watched.close();
    });

  test("a root that is no object", () => {
    for (const form of formIds)
      for (const root of [5, [], null, "x", "", true, NaN, [{}]]) {
        const watched = watch(form, root);
        const [first] = pathsOf(rulebook.forms[form]);
        watched.unset(first);
        watched.set(first, "x");
        watched.set("", root);
        watched.unset("");
        watched.unset("");
        watched.set("not a field", 1);
        watched.close();
      }
  });
});

test("strange values at every place, and what was there after them", () => {
  for (const form of formIds) {
    const { pass } = exampleOf(form);
    const watched = watch(form, pass);
    for (const path of ["", ...pathsOf(rulebook.forms[form])])
      for (const [name, make] of Object.entries(strange)) {
        if (path !== "" && (path.length * 7 + name.length) % 3 !== 0) continue;
        watched.set(path, make());
        watched.set("", pass);
      }
    watched.close();
  }
});

test("sessions side by side tell nothing of each other", () => {
  const random = generator(7);
  const all = formIds.flatMap((form) => [exampleOf(form).pass, exampleOf(form).fail].map((data, i) => watch(form, data, { mode: i ? "submit" : "draft", locale: i ? "en" : "zh-CN" })));
  for (let i = 0; i < 600; i++) {
    const watched = random.pick(all);
    const path = random.pick(pathsOf(rulebook.forms[watched.form]));
    if (random.chance(30)) watched.unset(path);
    else watched.set(path, random.pick(["x", 1, true, "2024-09-10", null, [], {}]));
    if (i % 50 === 0) {
      // One goes, another comes in its place.
      const [gone] = all.splice(random.below(all.length), 1);
      gone.close();
      for (const other of all) other.look(`${other.form}: after another was closed`);
      all.push(watch(gone.form, exampleOf(gone.form).pass));
    }
  }
  for (const watched of all) watched.close();
});

describe("what was told belongs to the caller", () => {
  const spoil = (value) => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      spoil(value[key]);
      try {
        value[key] = "spoilt";
      } catch {}
    }
    try {
      if (Array.isArray(value)) value.push("spoilt");
      else value.spoilt = true;
    } catch {}
  };

  for (const form of formIds)
    test(form, () => {
      const { pass, fail } = exampleOf(form);
      const watched = watch(form, fail);
      const edits = [["", pass], ["", fail], ["not a field", 1], ["", { zz: 1 }], ...pathsOf(rulebook.forms[form]).map((path) => [path, 5]), ["", fail]];
      for (const [path, value] of edits) {
        for (const make of [() => watched.session.set(path, structuredClone(value)), () => watched.session.set(path, value)]) {
          let change;
          watched.edit(path, () => (change = make()), value, false);
          spoil(change);
          spoil(watched.session.report);
          watched.look(`${form}: after what was told of ${path} was spoilt`);
        }
      }
      // Spoilt before anyone asked for the report.
      const session = open(form, {}, { asOf });
      spoil(session.set("", fail));
      same(session.report, check(form, fail, { asOf, mode: "draft" }), `${form}: the report after a change that was spoilt`);
      spoil(check(form, fail, { asOf }));
      same(session.report, check(form, fail, { asOf, mode: "draft" }), form);
      session.close();
    });
});
