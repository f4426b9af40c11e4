// A session that goes on with other options, and those who are told of what changes at a path.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { exampleOf, formIds } from "./forms.mjs";
import { install } from "./packed.mjs";
import { issuesAt, reconciles, same } from "./twin.mjs";

const place = install();
after(place.remove);
const yushen = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
const { openPlatform } = await import(pathToFileURL(join(place.installed, "dist/open-platform.js")).href);
const { check, open } = yushen;
const asOf = "2024-09-10T12:00:00+08:00";

/** What each option may be. */
const values = {
  asOf: ["1970-01-01", "2024-08-14T16:00:00Z", new Date("2024-09-04T10:00:00Z"), "2999-12-31"],
  mode: ["submit", "draft"],
  locale: ["en", "zh-CN"],
  unknownFields: ["ignore", "warn"],
  coerce: [true, false],
  explain: [true, false],
};
const odd = (data) => ({ ...data, zz: 1, "not a field": { a: 1 } });

describe("update", () => {
  for (const form of formIds)
    test(`${form}: with each option the report is what check says with it, and the others stay`, () => {
      for (const kind of ["pass", "fail"]) {
        const data = odd(exampleOf(form)[kind]);
        const options = { asOf, mode: "draft" };
        const session = open(form, data, options);
        for (const names of [["locale"], ["asOf"], ["mode"], ["unknownFields"], ["coerce"], ["explain"], Object.keys(values), ["asOf", "mode"], ["locale", "explain"]])
          for (const i of [0, 1, 2, 3]) {
            const given = Object.fromEntries(names.filter((name) => i < values[name].length).map((name) => [name, values[name][i]]));
            const before = session.report;
            const change = session.update({ ...given, mode: given.mode });
            Object.assign(options, given);
            same(session.report, check(form, data, options), `${form} ${JSON.stringify(given)}`);
            reconciles(before, change, session.report, `${form} ${JSON.stringify(given)}`);
          }
        session.close();
      }
    });

  test("a change of language removes the issues in the one and adds them in the other", () => {
    const session = open("binding", { account: { type: "x" }, zz: 1 }, { asOf });
    const { added, removed } = session.update({ locale: "en" });
    assert.deepEqual(added.map(({ rule }) => rule), removed.map(({ rule }) => rule));
    assert.equal(added.length, 2);
    assert.deepEqual([/[\u4e00-\u9fff]/.test(removed[0].message), /[\u4e00-\u9fff]/.test(added[0].message)], [true, false]);
    session.close();
  });

  test("what changes nothing leaves the report the same object", () => {
    const session = open("binding", exampleOf("binding").fail, { asOf });
    const { report } = session;
    for (const options of [{}, undefined, null, { asOf, mode: undefined, locale: undefined }, { asOf: new Date(asOf), mode: "draft", coerce: false }]) {
      assert.deepEqual(session.update(options).added, []);
      assert.equal(session.report, report);
    }
    session.close();
  });

  test("the clock is the instant at which it was opened, until it is moved", async () => {
    const before = Date.now();
    const session = open("binding", {});
    const opened = Date.parse(session.report.asOf);
    assert.ok(opened >= before && opened <= Date.now());
    await new Promise((done) => setTimeout(done, 5));
    session.set("account.type", "brand");
    assert.equal(Date.parse(session.report.asOf), opened);
    session.update({ asOf: undefined, locale: "en" });
    assert.equal(Date.parse(session.report.asOf), opened, "none given is none");
    const now = new Date();
    session.update({ asOf: now });
    assert.equal(Date.parse(session.report.asOf), now.getTime());
    session.close();
  });

  const mistakes = {
    "a language that there is not": [{ locale: "fr" }, /^option locale is "fr"; choose one of "zh-CN", "en"$/],
    "a mode that there is not": [{ mode: "final", locale: "en" }, /^option mode is "final"; choose one of/],
    "no instant": [{ locale: "en", asOf: "today" }, /^option asOf is "today"; give a Date/],
    "an option that there is not": [{ locale: "en", unknownfields: "warn" }, /^there is no option "unknownfields", did you mean unknownFields\?/],
    "no options": ["en", /^the options are "en"; give an object$/],
    "other names": [{ names: { type: "account.type" }, locale: "en" }, /^option names cannot be changed: .*open another$/],
  };
  for (const [name, [options, message]] of Object.entries(mistakes))
    test(`${name}: a TypeError, and nothing has changed`, () => {
      const session = open("binding", odd(exampleOf("binding").fail), { asOf });
      const { report } = session;
      assert.throws(() => session.update(options), { name: "TypeError", message });
      assert.equal(session.report, report);
      session.close();
    });

  test("options whose reading edits, updates or closes the session", () => {
    const session = open("binding", {}, { asOf });
    session.update({ get locale() {
      session.set("account.type", "x");
      session.update({ mode: "submit" });
      return "en";
    } });
    same(session.report, check("binding", { account: { type: "x" } }, { asOf, locale: "en", mode: "submit" }), "all of it holds");
    assert.throws(() => session.update({ get locale() {
      session.close();
      return "en";
    } }), { name: "TypeError", message: /closed/ });
    assert.throws(() => session.update({}), { name: "TypeError", message: /closed/ });
  });
});

/** What the callbacks of a session were told: the label of each, and how many issues. */
function heard(session, ...paths) {
  const told = [];
  const stops = paths.map((path) => session.subscribe(path, (issues) => told.push(`${Array.isArray(path) ? path.join("/") : path}:${issues.length}`)));
  return { told, stops, clear: () => told.splice(0).join(" ") };
}

/** What is thrown in callbacks is nobody's, until the test takes it. */
async function uncaught(work) {
  const errors = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (error) => errors.push(error.message));
  work();
  await new Promise((done) => setTimeout(done, 5));
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
  return errors;
}

describe("subscribe", () => {
  const start = (data = {}) => open("binding", data, { asOf, locale: "en" });

  test("at a path and within it, in the order in which they came; not at once", () => {
    const session = start();
    const { clear } = heard(session, "documents[0].kind", "documents.0", ["documents"], "account", "", "zz");
    assert.equal(clear(), "");
    session.set("documents.0.kind", "x");
    assert.equal(clear(), "documents[0].kind:1 documents.0:1 documents:1 :1");
    session.set("documents.0.kind", "y");
    assert.equal(clear(), "", "the same is said");
    session.set("documents.0.status", 5);
    assert.equal(clear(), "documents.0:2 documents:2 :2");
    session.set("zz", 1);
    assert.equal(clear(), ":3 zz:1");
    session.set("documents.0.kind", undefined);
    assert.equal(clear(), "documents[0].kind:0 documents.0:1 documents:1 :2");
    session.set("", {});
    assert.equal(clear(), "documents.0:0 documents:0 :0 zz:0");
    session.close();
  });

  test("a row that is removed shifts those after it, and only who hears another thing is told", () => {
    const session = start({ documents: [{ kind: "x" }, { kind: "other" }, { kind: "x", status: 1 }, { kind: "x" }] });
    const { clear } = heard(session, "documents.0.kind", "documents.1.kind", "documents.2", "documents.3", "documents");
    session.unset("documents.1");
    assert.equal(clear(), "documents.1.kind:1 documents.2:1 documents.3:0 documents:4");
    session.close();
  });

  test("an update is told as an edit is", () => {
    const session = start({ account: { type: "x" } });
    const { clear } = heard(session, "account.type", "account.douyinId", "");
    session.update({ locale: "zh-CN" });
    assert.equal(clear(), "account.type:1 :1");
    session.update({ mode: "submit" });
    assert.match(clear(), /^account\.douyinId:1 :\d+$/);
    session.close();
  });

  test("the whole form hears of what is no issue: verdict, what is missing, the clock", () => {
    const session = start(exampleOf("binding").pass);
    const { clear } = heard(session, "", "account");
    session.unset("account.douyinId");
    assert.equal(clear(), ":0");
    session.set("account.douyinId", exampleOf("binding").pass.account.douyinId);
    assert.equal(clear(), ":0");
    session.update({ asOf: "2024-09-10T12:00:01+08:00" });
    assert.equal(clear(), ":0");
    session.unset("zz");
    assert.equal(clear(), "", "nothing was done");
    session.close();
  });

  test("the issues are those of the report, frozen, and the same list as long as they are the same", () => {
    const session = start({ documents: [{ kind: "x" }] });
    const lists = new Map(["", "documents", "documents.0.kind", "account"].map((path) => [path, session.issues(path)]));
    let given;
    session.subscribe("account", (issues) => (given = issues));
    for (const [path, list] of lists) {
      assert.deepEqual(list, issuesAt(session.report, path));
      assert.ok(Object.isFrozen(list) && list.every((issue) => Object.isFrozen(issue)));
    }
    session.set("account.type", "x");
    assert.equal(session.issues("documents.0.kind"), lists.get("documents.0.kind"));
    assert.equal(session.issues("documents"), lists.get("documents"));
    assert.notEqual(session.issues(""), lists.get(""));
    assert.equal(session.issues("account"), given);
    assert.equal(session.issues(["documents", "0", "kind"]), session.issues("documents[0].kind"));
    session.close();
  });

  test("it is what React's useSyncExternalStore takes", () => {
    const session = start();
    const subscribe = (tell) => session.subscribe("account", tell);
    const snapshot = () => session.issues("account");
    let renders = 0;
    let shown = snapshot();
    const stop = subscribe(() => {
      if (Object.is(shown, snapshot())) return;
      shown = snapshot();
      renders++;
    });
    session.set("account.type", "x");
    session.set("account.type", "y");
    session.set("documents.0.kind", "x");
    assert.deepEqual([renders, shown.length], [1, 1]);
    stop();
    session.close();
  });

  test("who has ended is told no more; ending twice, or after closing, does no harm", () => {
    const session = start();
    const twice = () => told.push("twice");
    const { told, stops, clear } = heard(session, "account", "account");
    const [stop] = [session.subscribe("account", twice), session.subscribe("account", twice)];
    stops[0]();
    stops[0]();
    session.set("account.type", "x");
    assert.equal(clear(), "account:1 twice twice");
    stop();
    session.unset("account.type");
    assert.equal(clear(), "account:0 twice");
    session.close();
    stops[1]();
    assert.equal(clear(), "");
  });

  test("paths that are none, callbacks that are none, a closed session", () => {
    const session = start();
    assert.throws(() => session.subscribe("documents.x.kind", () => {}), { name: "TypeError", message: /needs an index where it has "x"/ });
    assert.throws(() => session.subscribe(["documents", -1], () => {}), { name: "TypeError", message: /needs an index where it has number/ });
    assert.throws(() => session.subscribe(5, () => {}), { name: "TypeError", message: /^the path is number/ });
    assert.throws(() => session.subscribe("account"), { name: "TypeError", message: "the callback is undefined; give a function that takes a list of issues" });
    assert.throws(() => session.issues([Symbol("s")]), { name: "TypeError", message: /^step 0 of the path is symbol/ });
    session.close();
    assert.throws(() => session.subscribe("account", () => {}), { name: "TypeError", message: /closed/ });
    assert.throws(() => session.issues("account"), { name: "TypeError", message: /closed/ });
  });

  test("a callback that throws keeps nobody from anything", async () => {
    const session = start();
    const told = [];
    let change;
    const errors = await uncaught(() => {
      session.subscribe("account", () => {
        throw new Error("one");
      });
      session.subscribe("account", (issues) => told.push(issues.length));
      session.subscribe("", () => {
        throw new Error("two");
      });
      change = session.set("account.type", "x");
    });
    assert.deepEqual([errors, told, change.added.length], [["one", "two"], [1], 1]);
    assert.equal(session.report.issues.length, 1);
    session.close();
  });

  test("a callback that edits: the others hear of what is there then, and nobody of the same twice", () => {
    const session = start();
    const told = [];
    session.subscribe("account", (issues) => {
      told.push(`first ${issues.length}`);
      if (issues.length === 1) told.push(`edits ${session.set("account.sameEntity", "x").added.length}`);
    });
    session.subscribe("account", (issues) => told.push(`second ${issues.length}`));
    session.subscribe("account.sameEntity", (issues) => told.push(`third ${issues.length}`));
    session.set("account.type", "x");
    assert.deepEqual(told, ["first 1", "edits 1", "second 2", "first 2", "third 1"]);
    session.close();
  });

  test("a callback that takes the edit back: who has not heard of it hears nothing", () => {
    const session = start();
    const told = [];
    session.subscribe("account", (issues) => issues.length && session.unset("account.type"));
    session.subscribe("account", (issues) => told.push(issues.length));
    const change = session.set("account.type", "x");
    assert.deepEqual([told, change.added.length, session.report.issues], [[], 1, []]);
    session.close();
  });

  test("callbacks that edit without end are stopped, and it is said", async () => {
    const session = start();
    let count = 0;
    const errors = await uncaught(() => {
      session.subscribe("account.type", () => session.set("account.type", count++ % 2 ? "x" : "brand"));
      session.set("account.type", "x");
    });
    assert.ok(count > 10 && count < 1000, `${count} times`);
    assert.match(errors.join("\n"), /^subscribers edit the session again and again/);
    same(session.report, check("binding", { account: { type: count % 2 ? "brand" : "x" } }, { asOf, mode: "draft", locale: "en" }), "it is right all the same");
    session.close();
  });

  test("a callback that subscribes, ends others or closes the session", () => {
    const session = start();
    const told = [];
    session.subscribe("account", () => {
      told.push("first");
      stop();
      session.subscribe("account", () => told.push("new"));
    });
    const stop = session.subscribe("account", () => told.push("ended"));
    session.set("account.type", "x");
    assert.deepEqual(told.splice(0), ["first"]);
    session.unset("account.type");
    assert.deepEqual(told.splice(0), ["first", "new"]);
    session.subscribe("documents", () => session.close());
    session.subscribe("documents", () => told.push("after closing"));
    assert.equal(session.set("documents.0.kind", "x").added.length, 1);
    assert.deepEqual(told, []);
    assert.throws(() => session.report, /closed/);
  });

  test("a callback that checks others, or a form for which there is no memory", () => {
    const session = start();
    const told = [];
    session.subscribe("", () => check("lead-page", { zz: "x".repeat(20_000_000) }));
    session.subscribe("account", (issues) => told.push(issues.length));
    session.set("account.type", "x");
    assert.deepEqual(told, [1]);
    same(session.report, check("binding", { account: { type: "x" } }, { asOf, mode: "draft", locale: "en" }), "and the session goes on");
    session.close();
  });
});

describe("with a portal's own names", () => {
  const form = "binding";
  const edits = [
    ["type", "brand"],
    ["type", "brnd"],
    ["cooperation_info.relation_expire_date", 1726000000],
    ["type", "cooperation"],
    ["cooperation_info.relation_expire_date", "x"],
    ["employee_info.relation_expire_date", 1],
    ["type", "employee"],
    ["capacity_list", ["video_self_mount", "zz"]],
    ["capacity_list[1]", "live_self_mount"],
    ["zz", 1],
    ["miniProgram.nmae", 1],
    ["audit_template_info", { a: 1 }],
    ["documents", [{ kind: "x" }, { kind: "other" }]],
    ["type", undefined],
  ];
  const put = (data, path, value) => {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const key = steps.pop();
    steps.reduce((at, step) => (at[step] ??= {}), data)[key] = value;
  };

  for (const mode of ["draft", "submit"])
    test(`edits, updates and subscriptions, ${mode}`, () => {
      const data = {};
      const options = { asOf, mode, names: openPlatform, locale: "zh-CN" };
      const session = open(form, data, options);
      const paths = ["", "type", "capacity_list", "capacity_list.1", "documents.0", "cooperation_info.relation_expire_date", "employee_info"];
      const known = new Map(paths.map((path) => [path, session.issues(path)]));
      for (const path of paths) session.subscribe(path, (issues) => known.set(path, issues));
      const look = (change, before, where) => {
        reconciles(before, change, session.report, where);
        for (const path of paths) same(known.get(path), issuesAt(session.report, path), `${where}: ${path}`);
      };
      for (const [path, value] of edits) {
        put(data, path, value);
        const before = session.report;
        look(session.set(path, structuredClone(value)), before, `${path}: ${JSON.stringify(value)}`);
        const told = ({ issues, missing }) => ({ issues: issues.filter(({ path }) => !/relation_expire_date/.test(path.join("."))), missing: missing.length });
        same(told(session.report), told(check(form, data, options)), path);
      }
      const before = session.report;
      look(session.update({ locale: "en", names: openPlatform }), before, "another language");
      assert.throws(() => session.update({ names: { ...openPlatform } }), { name: "TypeError", message: /^option names cannot be changed/ });
      session.close();
    });

  test("an edit elsewhere that tells which of several names is meant is told as a change, and one that is refused is none", () => {
    const names = {
      ours: { path: "account.douyinId", when: { "declarations.contentWithinScope": true } },
      theirs: { path: "account.douyinId", when: { "declarations.contentWithinScope": false } },
    };
    const session = open(form, {}, { asOf, mode: "submit", names });
    const told = [];
    session.subscribe("theirs", (issues) => told.push(issues.length));
    for (const value of [true, false, true]) {
      const before = session.report;
      reconciles(before, session.set("declarations.contentWithinScope", value), session.report, `${value}`);
      assert.deepEqual(session.issues(value ? "ours" : "theirs").map(({ rule }) => rule), ["format/required"]);
    }
    assert.deepEqual(told, [1, 0]);
    const { report } = session;
    assert.throws(() => session.set("documents.3", {}), { name: "TypeError", message: /gap/ });
    assert.equal(session.report, report);
    session.close();
  });
});
