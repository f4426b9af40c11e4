// yushen/form, as adapters use it: what is said at which control.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { transformSync } from "esbuild";
import { formIds, samples } from "./forms.mjs";
import { install, node } from "./packed.mjs";

const place = install();
after(place.remove);
const load = (name) => import(pathToFileURL(join(place.installed, "dist", name)).href);
const { form } = await load("form.js");
const { check } = await load("index.js");

const rules = (said) => Object.values(said).flat().map(({ rule }) => rule);
const values = { account: { type: "brand" }, capabilities: ["live", "fly"], documents: [{ kind: "other", status: "revoked" }, undefined], extra: 1 };

test("all notations of a name are one", () => {
  const f = form("binding");
  const j = f.judge(values);
  for (const name of ["documents[0].status", "documents.0.status", ["documents", 0, "status"], ["documents", "0", "status"], 'documents["0"].status']) {
    assert.equal(f.key(name), "documents.0.status");
    assert.deepEqual(rules(j.at(name)), ["binding/document-status"]);
    assert.equal(f.label(name), "资质 1 · 证照状态");
  }
  assert.equal(f.label("documents.0.status", { row: false }), "证照状态");
  assert.equal(form("binding", { locale: "en" }).label("documents.0.status", { row: false }), "Status");
  assert.equal(f.label("nothing"), undefined);
});

test("a list shows what is said of its elements as such, unless they have controls of their own", () => {
  const j = form("binding").judge(values);
  assert.deepEqual(rules(j.at("capabilities")), ["format/enum"]);
  assert.deepEqual(rules(j.at("capabilities.1")), ["format/enum"]);
  assert.deepEqual(rules(j.at("documents")), rules(j.at("documents")).filter((rule) => !rule.includes("status")));
  const over = j.over(["capabilities", "capabilities[1]"]);
  assert.deepEqual([rules(over.at("capabilities")), rules(over.at("capabilities.1"))], [[], ["format/enum"]]);
});

test("every issue is shown once: at its control, at the nearest that holds it, or with the rest", () => {
  const lists = [[], ["account"], ["account.type", "documents"], ["documents", "documents.0.status", ["documents", 1]], ["miniProgram", "capabilities.1", "extra"]];
  for (const id of formIds)
    for (const { data, asOf, mode, coerce } of samples().filter((one) => one.form === id).slice(0, 40))
      for (const names of lists) {
        const j = form(id, { asOf, mode, coerce: coerce ?? false }).judge(data);
        assert.deepEqual(j.report, check(id, data, { asOf, mode, coerce }));
        const over = j.over(names);
        const shown = [...names.map((name) => over.at(name)), over.rest].flatMap((said) => Object.values(said).flat());
        assert.deepEqual(new Set(shown), new Set(j.report.issues));
        assert.equal(shown.length, j.report.issues.length);
        assert.deepEqual(j.rest(names), over.rest);
      }
});

test("values are read as a library holds them", () => {
  const day = { toDate: () => new Date(2020, 8, 13), $isDayjsObject: true };
  for (const endsOn of [day, new Date(2020, 8, 13), "2020/9/13", "2020-09-13"])
    assert.deepEqual(rules(form("binding", { mode: "draft", asOf: "2024-09-01" }).judge({ account: { type: "employee" }, relation: { endsOn } }).at("relation.endsOn")), ["binding/relation-current"]);
  assert.ok(rules(form("binding").judge(values).at(["documents", 1, "kind"])).includes("format/required"));
});

test("language and clock are asked for each time", () => {
  let locale = "zh-CN";
  let asOf = "2024-09-01";
  const f = form("binding", { mode: "draft", locale: () => locale, asOf: () => asOf });
  const say = () => f.judge({ account: { type: "employee" }, relation: { endsOn: "2025-01-01" } }).at("relation.endsOn").errors.map(({ message }) => message);
  assert.deepEqual(say(), []);
  asOf = "2025-01-02";
  assert.match(say()[0], /到期/);
  locale = "en";
  assert.match(say()[0], /ended|expired/);
  assert.equal(f.label("account.type"), "Account type");
});

test("by a portal's names an adapter never translates", () => {
  const f = form("binding", { mode: "draft", names: { "files[].state": "documents[].status", kind: "account.type" }, unknownFields: "ignore" });
  const j = f.judge({ kind: "brand", files: [{}, { state: "revoked" }], zzz: 1 });
  assert.deepEqual(rules(j.at("files[1].state")), ["binding/document-status"]);
  assert.ok(f.dependents("kind").includes("account.sameEntity"));
  assert.ok(f.dependencies("files.1.validUntil").every((name) => !name.startsWith("documents")));
  assert.ok(!rules(j.rest([])).includes("format/unknown-field"));
});

test("values are read as people write them, but where that is called off", () => {
  const rulesOf = (coerce) => rules(form("profile-mount", { mode: "draft", coerce }).judge({ miniProgram: { creditScore: "55" } }).at("miniProgram.creditScore"));
  assert.deepEqual([undefined, true, false].map(rulesOf), [["profile-mount/credit-score"], ["profile-mount/credit-score"], ["format/type"]]);
});

test("a mistake in the options is told at once", () => {
  assert.throws(() => form("bindin"), /choose one of binding/);
  assert.throws(() => form("binding", { locale: "fr" }), /option locale/);
  assert.throws(() => form("binding", { mod: "draft" }), /did you mean mode/);
});

test("it is small, and takes its engine from yushen in the same language", () => {
  const source = readFileSync(join(place.installed, "dist/form.js"), "utf8");
  const { code } = transformSync(source, { minify: true, format: "esm" });
  const size = brotliCompressSync(code).length;
  assert.ok(size <= 4096, `${size} bytes`);
  for (const [entry, from] of [["form", "yushen"], ["form-zh-CN", "yushen/zh-CN"], ["form-en", "yushen/en"]])
    for (const extension of ["js", "cjs"])
      assert.match(readFileSync(join(place.installed, `dist/${entry}.${extension}`), "utf8"), new RegExp(`(from |require\\()"${from}"`));
  const run = (flags, code) => node(place.dir, [...flags, "-e", code]);
  assert.equal(run(["--input-type=module"], 'import { form } from "yushen/form/en"; console.log(form("binding").label("account.type"))'), "Account type");
  assert.equal(run([], 'console.log(require("yushen/form/zh-CN").form("binding").label("account.type"))'), "账号类型");
});
