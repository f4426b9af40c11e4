// A Date, and what has one as dayjs and moment do, where a form is filled in code: its local day, or its instant.
import assert from "node:assert/strict";
import vm from "node:vm";
import { after, describe, test } from "node:test";
import { check, open, rulebook, schema } from "yushen";
import { exampleOf } from "./forms.mjs";

const ZONES = ["Asia/Shanghai", "America/New_York", "Pacific/Apia", "UTC"];
const zone = process.env.TZ;
after(() => (zone === undefined ? delete process.env.TZ : (process.env.TZ = zone)));

const asOf = "2024-09-10T12:00:00+08:00";
const fields = Object.entries(rulebook.forms).flatMap(([form, { fields }]) => fields.map((field) => ({ form, ...field })));
const ofType = (...types) => fields.filter(({ type, path }) => types.includes(type) && !path.includes("[]"));
const days = ofType("date", "dateOrLongTerm");
const instants = ofType("instant");

function holding(path, value) {
  const data = {};
  const steps = path.split(".");
  let at = data;
  for (const step of steps.slice(0, -1)) at = at[step] = {};
  at[steps.at(-1)] = value;
  return data;
}

/** The report of a form with a value at a path, by every way in. */
function reportOf(form, path, value, options) {
  const report = check(form, holding(path, value), options);
  assert.deepEqual(open(form, holding(path, value), options).report, report, "opened with it");
  const session = open(form, {}, options);
  session.set(path, value);
  assert.deepEqual(session.report, report, "set");
  return report;
}

const faults = (report, path) => report.issues.filter(({ path: at, rule }) => rule.startsWith("format/") && at.join(".") === path).map(({ rule, params }) => [rule, params.actual]);

const pad = (n, width = 2) => String(n).padStart(width, "0");
const localDay = (date) => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
const moments = ["2024-09-01T00:00:00", "2024-09-01T23:59:59.999", "2011-12-29T12:00:00", "2024-03-10T02:30:00", "2024-11-03T01:30:00", "1970-01-02T00:00:00", "2999-12-30T00:00:00"];
const wrapped = [(date) => date, (date) => ({ toDate: () => date }), (date) => vm.runInNewContext(`new Date(${date.getTime()})`), (date) => new (class Day { #date = date; toDate() { return this.#date; } })()];

test("there are fields of each kind", () => assert.ok(days.length >= 3 && instants.length >= 8));

for (const TZ of ZONES)
  describe(`in ${TZ}`, () => {
    test("a Date is its local day in a date field, its instant in an instant field", () => {
      process.env.TZ = TZ;
      for (const [i, { form, path, type }] of [...days, ...instants].entries())
        for (const [j, text] of moments.entries()) {
          const date = new Date(text);
          const options = { asOf, coerce: true, mode: "draft", explain: true };
          const plain = type === "instant" ? date.toISOString() : localDay(date);
          const expected = reportOf(form, path, plain, options);
          assert.deepEqual(faults(expected, path), [], `${path} ${plain}`);
          assert.deepEqual(reportOf(form, path, wrapped[(i + j) % wrapped.length](date), options), expected, `${path} ${text}`);
        }
    });
  });

test("a day in New York and in Apia is not the same day", () => {
  const date = new Date("2024-09-01T12:00:00Z");
  const told = ["America/New_York", "Pacific/Apia"].map((TZ) => {
    process.env.TZ = TZ;
    return localDay(date);
  });
  assert.deepEqual(told, ["2024-09-01", "2024-09-02"]);
});

test("without coerce, or in any other field, it is told as a Date", () => {
  for (const { form, path, type } of fields.filter(({ path }) => !path.includes("[]")))
    for (const wrap of type === "group" ? wrapped.filter((_, i) => i % 2 === 0) : wrapped)
      for (const coerce of [false, true]) {
        if (coerce && (days.some((day) => day.path === path && day.form === form) || type === "instant")) continue;
        const found = faults(reportOf(form, path, wrap(new Date(0)), { asOf, coerce, mode: "draft" }), path);
        assert.deepEqual(found, [["format/type", "date"]], `${path} ${coerce} ${wrap}`);
      }
});

test("what names no date, or none of the years 1970 to 2999, is a fault; what throws is unreadable", () => {
  process.env.TZ = "Asia/Shanghai";
  const thrown = () => {
    throw new Error("read");
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const values = [
    ...[new Date(NaN), new Date(1969, 11, 31, 23, 59, 59), new Date(3000, 0, 1), new Date(8.64e15), new Date(-8.64e15), { toDate: () => new Date(NaN) }].map((value) => [value, ["format/date", undefined]]),
    ...[{ toDate: thrown }, { get toDate() { return thrown(); } }, proxy, { toDate: () => proxy }].map((value, i) => [value, ["format/type", i === 3 ? "object" : "unreadable"]]),
    ...[{ toDate: () => "2024-09-01" }, { toDate: () => ({ toDate: () => new Date() }) }, { toDate: 1 }, { getTime: () => 0 }, Object.create(Date.prototype), new Proxy(new Date(), {})].map((value) => [value, ["format/type", "object"]]),
  ];
  for (const { form, path } of [...days.slice(0, 4), ...instants.slice(0, 4)])
    for (const [value, expected] of values)
      assert.deepEqual(faults(check(form, holding(path, value), { asOf, coerce: true, mode: "draft" }), path), [expected], path);
  const fine = (date, path) => assert.deepEqual(faults(check(path.form, holding(path.path, date), { asOf, coerce: true, mode: "draft" }), path.path), []);
  for (const date of [new Date(1970, 0, 1), new Date(2999, 11, 31, 23, 59, 59)]) for (const path of [days[0], instants[0]]) fine(date, path);
});

test("it is read once, and kept as it was", () => {
  const { form, path } = days[0];
  let reads = 0;
  const date = new Date(2024, 8, 1);
  const value = { get toDate() { return reads++, () => date; } };
  const session = open(form, holding(path, value), { asOf, coerce: true });
  const before = JSON.stringify(session.report);
  assert.equal(reads, 1);
  date.setFullYear(1900);
  session.set(path, new Date(2024, 8, 1));
  assert.equal(JSON.stringify(session.report), before);
});

test("a schema hands it on as text", () => {
  process.env.TZ = "America/New_York";
  let given = 0;
  for (const { id } of Object.values(rulebook.forms)) {
    const { pass, asOf } = exampleOf(id);
    const put = (data, { path, type }) => {
      const keys = path.split(".");
      const last = keys.pop();
      const holder = keys.reduce((at, key) => at?.[key], data);
      if (typeof holder?.[last] !== "string" || holder[last] === "longTerm") return;
      given++;
      holder[last] = new Date(type === "instant" ? holder[last] : `${holder[last]}T22:00`);
    };
    const data = structuredClone(pass);
    for (const field of [...days, ...instants].filter(({ form }) => form === id)) put(data, field);
    const before = structuredClone(data);
    const { value } = schema(id, { asOf, coerce: true })["~standard"].validate(data);
    assert.deepEqual(value, pass, id);
    assert.deepEqual(data, before);
  }
  assert.ok(given >= 6, `${given} dates`);
});
