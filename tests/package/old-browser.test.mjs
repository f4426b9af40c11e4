// The packed package in Chromium of 2020, where a page's main thread compiles and instantiates no more than 4 kB of
// WebAssembly at once, and where neither FinalizationRegistry nor an error's cause exists.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { entries, fileOf } from "../../scripts/lib/entries.mjs";
import { findBrowser } from "../../scripts/lib/browser.mjs";
import { browsers, programOf, runnable } from "../old-browsers/browser.mjs";
import { use } from "../old-browsers/site/use.js";
import { visit } from "../old-browsers/visit.mjs";
import { examples } from "./forms.mjs";
import { install } from "./packed.mjs";

let place;
let dist;
let plan;
const inNode = {};
before(async () => {
  place = install();
  dist = join(place.installed, "dist");
  // An adapter's library is for newer browsers, and its engine is one of these.
  const paths = entries.flatMap((entry) => (entry.engine && entry.path !== undefined ? [[`.${entry.path}`, `/${fileOf(entry, "esm")}`]] : []));
  plan = { examples: examples(), entries: paths.map(([name, path]) => ({ name, path, source: name.startsWith("./slim") ? "/dist/engine.wasm" : undefined })) };
  for (const { name, path, source } of plan.entries) {
    const entry = await import(pathToFileURL(join(place.installed, path)).href);
    // As JSON, which is how the browser tells it.
    inNode[name] = JSON.parse(JSON.stringify(await use(entry, plan.examples, source && readFileSync(join(place.installed, source)))));
  }
});
after(() => place?.remove());

test("Node itself answers", () => {
  assert.ok(plan.examples.length > 0 && plan.entries.length > 0);
  for (const { name } of plan.entries) {
    const { after, stopped } = inNode[name];
    assert.equal(after.result?.length, plan.examples.length, after.error);
    for (const { error } of stopped.result) assert.match(error, /the engine stopped/);
  }
});

for (const browser of browsers)
  describe(browser, { skip: !runnable && "there is a build for Linux on x64 only" }, () => {
    const told = async (options) => {
      const found = await visit(programOf(browser), { dist, plan, ...options });
      assert.equal(found.failed, undefined);
      assert.ok(found.agent.includes(`Chrome/${browser.match(/\d+$/)[0]}.`), found.agent);
      return found;
    };
    /** An entry works, or says what to do. */
    const worksOrTells = (found, name) => {
      const [{ result, isError, error }] = Object.values(found);
      if (result) return asInNode(found, name);
      assert.ok(isError);
      assert.match(error, /await init\(/, name);
    };
    // What went wrong comes first, as it is shorter than all the answers that are lacking then.
    const asInNode = (found, name) => {
      for (const [when, { error }] of Object.entries(found)) assert.equal(error, inNode[name][when].error, `${name}: ${when}`);
      for (const when of Object.keys(found)) assert.deepEqual(found[when], inNode[name][when], `${name}: ${when}`);
    };

    test("in a page every entry loads, asks for init() or does without, and after it answers as in Node, also after an error", async () => {
      const found = await told();
      for (const { name } of plan.entries) {
        const { before, twice, ...others } = found[name];
        worksOrTells({ before }, name);
        worksOrTells({ twice }, name);
        asInNode(others, name);
      }
    });

    test("in a worker, which has no such limit, it needs no init()", async () => {
      const found = await told({ query: "worker" });
      for (const { name } of plan.entries) asInNode(found[name], name);
    });

    test("where the page's policy forbids WebAssembly, init() says so", async () => {
      const entries = plan.entries.slice(0, 1);
      const [{ name }] = entries;
      const found = await told({ plan: { ...plan, entries }, policy: "script-src 'self'" });
      const { before, init, after } = found[name];
      worksOrTells({ before }, name);
      assert.match(init.error, /Content-Security-Policy/);
      assert.equal(after.error, `init failed, so that there is no engine: ${init.error}`);
    });
  });

const programs = [...browsers.map((name) => [name, () => programOf(name), !runnable && "there is a build for Linux on x64 only"]), ["today's Chromium", async () => (await findBrowser()).chromium, false]];
for (const [name, program, skip] of programs)
  test(`${name}: a page without modules, in another charset, has the global yushen`, { skip }, async () => {
    const yushen = await import(pathToFileURL(join(dist, "bind.js")).href);
    const found = await visit(await program(), { dist, plan, page: "script.html", charset: "gbk" });
    assert.equal(found.failed, undefined);
    assert.equal(found.charset, "GBK");
    assert.deepEqual(found.names.sort(), Object.keys(yushen).sort());
    assert.deepEqual(found.titles, Object.values(yushen.rulebook.forms).map(({ title }) => title));
    const reports = plan.examples.map(({ form, data, asOf }) => ["zh-CN", "en"].map((locale) => yushen.check(form, data, { asOf, locale })));
    assert.deepEqual(found.reports, JSON.parse(JSON.stringify(reports)));

    const { message } = yushen.check("profile-mount", { account: { effectiveFans: 380 } }, { asOf: "2024-09-01", locale: "en" }).issues.find(({ path }) => path.includes("effectiveFans"));
    const wrong = { said: message, shown: message, severity: "error" };
    const right = { said: "", shown: "" };
    assert.deepEqual(found.bound, [
      { when: "too few", ...wrong, handedIn: 0 },
      { when: "handed in with errors", ...wrong, handedIn: 0 },
      { when: "saved", ...wrong, handedIn: 1 },
      { when: "enough", ...right, handedIn: 1 },
      { when: "closed", ...right, handedIn: 1 },
    ]);
  });
