// Code that runs while a value is read: the report is that of the values as they were read, and all calls after it are right.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { exampleOf, formIds } from "./forms.mjs";
import { lengths, plainList, styles, withLength } from "./odd.mjs";
import { install } from "./packed.mjs";
import { Watched, listsOf, pathsOf, same } from "./twin.mjs";

const place = install();
after(place.remove);
const yushen = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
const { calendar, check, checkJson, open, rulebook, schema } = yushen;
const asOf = "2024-09-10T12:00:00+08:00";
const draft = { asOf, mode: "draft" };

/** What code of the page's may do meanwhile, with any form; an error of it stays with it. */
const acts = {
  "checks the same form": (form) => check(form, { zz: 1, documents: [{}], ["k".repeat(5000)]: 1 }, { asOf: "2020-01-01", locale: "en" }),
  "checks other forms": () => formIds.forEach((form) => check(form, exampleOf(form).fail, { asOf: "2030-01-01", explain: true })),
  "checks text": (form) => [checkJson(form, '{"zz": 1}'), checkJson(form, "{"), checkJson("binding", `{"a":${"[".repeat(300)}`), checkJson(form, `"${"x".repeat(2 ** 20)}"`)],
  "checks what is large": (form) => check(form, Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}${"k".repeat(1000)}`, 1]))),
  "opens, edits and closes": (form) => {
    const session = open(form, exampleOf(form).fail, { coerce: true });
    session.set("zz", 1);
    session.set("", {});
    void session.report;
    session.close();
  },
  "validates by a schema": (form) => [false, true].map((coerce) => schema(form, { coerce })["~standard"].validate({ zz: { zz: 1 } })),
  "makes a calendar": () => calendar(check("binding-lifecycle", exampleOf("binding-lifecycle").fail)),
  "makes mistakes": (form) => {
    for (const mistake of [() => check("none"), () => check(form, {}, { mode: 1 }), () => open(form).set([Symbol("s")], 1), () => check(form, {}, { asOf: "x" })]) {
      try {
        mistake();
      } catch {}
    }
  },
};

/** Reads of the value do the act, but not those that the act itself does. */
function once(act) {
  let busy = false;
  const told = { count: 0 };
  told.act = () => {
    if (busy) return;
    busy = true;
    told.count++;
    try {
      // More of the same shows no more.
      if (told.count < 6) act();
    } finally {
      busy = false;
    }
  };
  return told;
}

const standard = (form, options, value) => schema(form, options)["~standard"].validate(value);

for (const [style, make] of Object.entries(styles))
  describe(`data as ${style}, whose reading`, () => {
    for (const [name, act] of Object.entries(acts))
      test(name, () => {
        for (const form of formIds) {
          const { pass, fail } = exampleOf(form);
          for (const plain of [pass, { ...fail, zz: { zz: 1 }, ["k".repeat(5001)]: 1 }]) {
            const told = once(() => act(form));
            const value = () => make(plain, told.act);
            for (const coerce of [false, true]) {
              const options = { ...draft, coerce };
              same(check(form, value(), options), check(form, plain, options), `${form}: check`);
              const session = open(form, value(), options);
              same(session.report, check(form, plain, options), `${form}: open`);
              session.set("", {});
              session.set([], value());
              same(session.report, check(form, plain, options), `${form}: set`);
              session.close();
              same(standard(form, options, value()).issues, standard(form, options, plain).issues, `${form}: schema`);
            }
            // What nothing should read is read by nothing.
            if (style === "getters" || style === "proxies") assert.ok(told.count > 0, `${form}: nothing was read`);
            if (style === "conversions" || style === "instances") assert.equal(told.count, 0, `${form}: a conversion or a prototype's getter was called`);
          }
        }
      });
  });

describe("a value whose reading edits the very session that it is set in", () => {
  const edits = {
    "sets the same place": (watched, path) => watched.set(path, "other"),
    "sets another place": (watched) => watched.set("zz", 1),
    "sets the whole form": (watched) => watched.set("", { yy: 1 }),
    "removes the place": (watched, path) => watched.unset(path),
    "removes the whole form": (watched) => watched.unset(""),
    "removes what holds the place": (watched, path) => watched.unset(path.slice(0, -1)),
    "asks for the report": (watched) => watched.look(`${watched.form}: within`),
  };
  for (const [name, edit] of Object.entries(edits))
    test(name, () => {
      for (const form of formIds) {
        // Whatever it is set as, some of these are read of it.
        const row = Object.fromEntries(pathsOf(rulebook.forms[form]).map((path) => [path.at(-1), "x"]));
        for (const style of ["getters", "proxies"])
          for (const path of pathsOf(rulebook.forms[form])) {
            const watched = new Watched(yushen, form, exampleOf(form).pass, draft);
            for (const plain of [row, ["x", row]]) {
              const told = once(() => edit(watched, path));
              watched.set(path, styles[style](plain, told.act), plain);
              watched.unset(path);
            }
            watched.close();
          }
      }
    });

  test("closes it: the edit is refused, and nothing is left of it", () => {
    for (const form of formIds)
      for (const path of pathsOf(rulebook.forms[form]))
        for (const work of [
          (session) => session.set("", { get [path[0]]() { session.close(); return 1; } }),
          (session) => session.set(new Proxy(path, { get: (target, key) => (session.close(), target[key]) }), 1),
          (session) => session.unset(new Proxy(path, { get: (target, key) => (session.close(), target[key]) })),
        ]) {
          const session = open(form, exampleOf(form).pass, draft);
          const other = new Watched(yushen, form, exampleOf(form).fail, draft);
          assert.throws(() => work(session), { name: "TypeError", message: /closed/ });
          assert.throws(() => session.report, { name: "TypeError", message: /closed/ });
          other.look(`${form}: another session`);
          other.close();
        }
  });
});

test("a value that changes while it is read is judged as it was read", () => {
  for (const form of formIds)
    for (const name of ["pass", "fail"]) {
      const plain = exampleOf(form)[name];
      const keys = Object.keys(plain);
      /** Each read of a key changes the keys after it, adds some, and takes its own away. */
      const changing = (read) => {
        const data = structuredClone(plain);
        for (const [i, key] of keys.entries()) {
          const value = data[key];
          Object.defineProperty(data, key, {
            get() {
              for (const later of keys.slice(i + 1)) if (later.length % 2) Object.defineProperty(data, later, { value: "changed", enumerable: true, configurable: true, writable: true });
              data[`added ${key}`] = 1;
              const said = read.includes(key) ? "read before" : value;
              read.push(key);
              return said;
            },
            enumerable: true,
            configurable: true,
          });
        }
        return data;
      };
      const seen = structuredClone(plain);
      for (const [i, key] of keys.entries()) if (i > 0 && key.length % 2) seen[key] = "changed";
      const expected = check(form, seen, draft);
      same(check(form, changing([]), draft), expected, `${form}: check`);
      const session = open(form, changing([]), draft);
      same(session.report, expected, `${form}: open`);
      session.set("", changing([]));
      same(session.report, expected, `${form}: set`);
      session.close();
      same(standard(form, { ...draft, coerce: true }, changing([])).issues, standard(form, draft, seen).issues, `${form}: schema`);
    }
});

test("getters of options and proxies of them are read once, whatever they do", () => {
  for (const form of formIds) {
    const given = { asOf, mode: "draft", locale: "en", coerce: true, explain: true };
    const data = exampleOf(form).fail;
    const expected = check(form, data, given);
    for (const act of Object.values(acts))
      for (const make of [styles.getters, styles.proxies]) {
        const options = () => make(given, once(() => act(form)).act);
        same(check(form, data, options()), expected, form);
        same(checkJson(form, JSON.stringify(data), options()), expected, form);
        const session = open(form, data, options());
        same(session.report, expected, form);
        session.close();
        same(standard(form, options(), data).issues, expected.issues.filter(({ severity }) => severity === "error"), form);
      }
    // Another answer each time: the first counts.
    for (const [name, values] of Object.entries({ mode: ["draft", "submit", "none"], locale: ["en", "zh-CN", "none"], coerce: [true, false, 5], explain: [true, false, 5], asOf: [asOf, "2020-01-01", "none"] })) {
      const options = () => {
        let reads = 0;
        return Object.defineProperty({ ...given }, name, { get: () => values[Math.min(reads++, 2)], enumerable: true });
      };
      same(check(form, data, options()), expected, `${form}: ${name}`);
      const session = open(form, data, options());
      same(session.report, expected, `${form}: ${name}`);
      session.close();
      same(standard(form, options(), data).issues, expected.issues.filter(({ severity }) => severity === "error"), `${form}: a schema's ${name}`);
    }
  }
});

test("steps of a path are read once, whatever reading them does", () => {
  let turn = 0;
  for (const form of formIds)
    for (const path of pathsOf(rulebook.forms[form])) {
      const all = Object.values(acts);
      for (const act of [all[turn++ % all.length], all[turn++ % all.length]]) {
        const watched = new Watched(yushen, form, exampleOf(form).pass, draft);
        const told = once(() => act(form));
        for (const make of [styles.getters, styles.proxies]) {
          watched.edit(path, () => watched.session.set(make(path, told.act), "x"), "x", false);
          watched.edit(path, () => watched.session.unset(make(path, told.act)), undefined, true);
        }
        watched.close();
      }
      const watched = new Watched(yushen, form, exampleOf(form).pass, draft);
      const reads = new Map();
      const changing = new Proxy(path, {
        get(target, key) {
          reads.set(key, (reads.get(key) ?? 0) + 1);
          return reads.get(key) > 1 ? "read before" : target[key];
        },
      });
      watched.edit(path, () => watched.session.set(changing, "x"), "x", false);
      watched.close();
    }
});

describe("a list that lies about its length", () => {
  const lists = formIds.flatMap((form) => listsOf(rulebook.forms[form]).map((list) => ({ form, ...list })));
  const rows = ({ item, options }) => (item === "group" ? [{ kind: "other" }, { zz: 1 }, 5] : [options?.[0].value ?? "a", options?.[0].value ?? "a", 5]);

  test("is as long as it says when it is asked first", () => {
    for (const list of lists)
      for (const { tells, of } of lengths) {
        const items = rows(list);
        // A million elements are not worth it for each list.
        if (of === 1_000_000 && list.item === "group") continue;
        const holding = (value) => list.path.reduceRight((inner, key) => ({ [key]: inner }), value);
        const plain = holding(plainList(items, of));
        const where = `${list.form} ${list.path.join(".")}: ${String(of)}`;
        const expected = check(list.form, plain, draft);
        same(check(list.form, holding(withLength(items, tells)), draft), expected, where);
        const session = open(list.form, holding(withLength(items, tells)), draft);
        same(session.report, expected, where);
        session.unset(list.path);
        session.set(list.path, withLength(items, tells));
        same(session.report, expected, where);
        session.close();
        same(standard(list.form, { ...draft, coerce: true }, holding(withLength(items, tells))).issues, standard(list.form, draft, plain).issues, where);
      }
  });

  test("and is asked once", () => {
    for (const list of lists) {
      const holding = (value) => list.path.reduceRight((inner, key) => ({ [key]: inner }), value);
      const changing = () => {
        let reads = 0;
        return withLength(rows(list), () => (reads++ === 0 ? 2 : reads * 1000));
      };
      const expected = check(list.form, holding(rows(list).slice(0, 2)), draft);
      same(check(list.form, holding(changing()), draft), expected, list.form);
      const session = open(list.form, holding(changing()), draft);
      same(session.report, expected, list.form);
      session.close();
    }
  });

  test("or cannot be asked, and is unreadable", () => {
    for (const list of lists)
      for (const tells of [() => Symbol("s"), () => ({ valueOf() { throw null; } }), () => { throw new Error("secret"); }, () => Object.create(null)]) {
        const report = check(list.form, list.path.reduceRight((inner, key) => ({ [key]: inner }), withLength([1], tells)), draft);
        assert.ok(report.issues.some(({ rule, path, params }) => rule === "format/type" && path.join() === list.path.join() && params.actual === "unreadable"), list.form);
        assert.ok(!JSON.stringify(report).includes("secret"));
      }
  });

  test("nor may a path's", () => {
    const session = open("binding", {}, draft);
    for (const tells of [() => -1, () => NaN, () => 0]) {
      session.set(withLength(["account", "type"], tells), { zz: 1 });
      same(session.report, check("binding", { zz: 1 }, draft), "the whole form");
    }
    session.close();
  });
});
