// Texts longer than any field takes: blank ones, numbers as people write them, and all others by their length, in linear time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "yushen";

const options = { asOf: "2024-09-10T12:00:00+08:00", mode: "draft" };
const found = (form, data, coerce) => {
  const { issues, missing } = check(form, data, { ...options, coerce });
  const of = issues.find(({ rule }) => rule.startsWith("format/"));
  return of ? [of.rule, of.params.actual] : missing.length;
};
const fans = (value, coerce = true) => found("employee-showcase", { fans: value }, coerce);
const name = (value) => found("employee-account", { employee: { name: value } }, false);

/** White_Space, Default_Ignorable_Code_Point (Unicode 16), Cc and U+2800, as ranges. */
const BLANK = `0-20 7f-a0 ad 34f 61c 115f-1160 1680 17b4-17b5 180b-180f 2000-200f 2028-202f 205f-206f 2800 3000 3164
  fe00-fe0f feff ffa0 fff0-fff8 1bca0-1bca3 1d173-1d17a e0000-e0fff`.split(/\s+/).map((range) => range.split("-").map((hex) => parseInt(hex, 16)));
const edges = BLANK.flatMap(([from, to = from]) => [from, to]);
const outside = BLANK.flatMap(([from, to = from]) => [from - 1, to + 1]).filter((point) => point >= 0 && !BLANK.some(([from, to = from]) => point >= from && point <= to));
const text = (point, times) => String.fromCodePoint(point).repeat(times);

test("blank characters, each in its thousands, are nothing", () => {
  const absent = name("");
  for (const point of edges) {
    const where = point.toString(16);
    assert.equal(name(text(point, 5000)), absent, where);
    assert.equal(name(`${text(point, 5000)}${text(0xe0100, 3)}`), absent, where);
    assert.deepEqual(name(`${text(point, 4001)}x中${text(point, 4001)}`), name("x中"), where);
    assert.deepEqual(name(`${text(point, 4001)}x${"中".repeat(4000)}x${text(point, 4001)}`), ["format/length", 4002], where);
    assert.deepEqual(fans(`${text(point, 4001)}1${text(point, 4001)}2`), fans(12), where);
  }
});

test("what only looks like one is something", () => {
  for (const point of outside) assert.deepEqual(name(text(point, 5000)), ["format/length", 5000], point.toString(16));
  // Half a pair is a character, and no end of another.
  for (const half of ["\ud833", "\udd73", "\udb40", "\udc00"]) {
    assert.deepEqual(name(`${" ".repeat(5000)}${half}${"x".repeat(5000)}${half}\u{e0001}`), ["format/length", 5002]);
    assert.deepEqual(fans(`${half}${text(0xe0001, 2500)}1`), ["format/type", "string"]);
  }
});

test("a long text is a number as a short one is", () => {
  const pad = (spelled) => [...spelled].join("\u200b".repeat(4001)) + " ".repeat(4001);
  const numbers = { "7": 7, "-7": -7, "+7": 7, "\uff11\uff0c\uff12\uff10\uff10": 1200, "1,234,567": 1234567, "12,345": 12345, "\u22125": -5, "\u20105": -5, "\ufe635": -5, "\uff0d5": -5, "\uff0b5": 5, "007": 7, "0,001": 1, "-0": 0 };
  for (const [spelled, value] of Object.entries(numbers)) {
    assert.deepEqual(fans(pad(spelled)), fans(value), spelled);
    assert.deepEqual(fans(pad(spelled), false), ["format/type", "string"], spelled);
  }
  for (const spelled of ["-", "+", ",", "1,", ",111", "1,23", "1,2345", "1234,567", "1,234,5", "--1", "1-", "1+1", "1.5", "1,234-", "x", "-,111", "1e3", "０x１"])
    assert.deepEqual(fans(pad(spelled)), ["format/type", "string"], spelled);
  assert.deepEqual(fans("0".repeat(9000) + "60"), fans(60));
  assert.deepEqual(fans("9".repeat(9000)), ["format/range", "number"]);
  assert.deepEqual(fans("1" + ",000".repeat(5000)), ["format/range", "number"]);
});

test("ten million characters take no longer than they must", () => {
  for (const value of [" ", "\u3000", "\u{e0001}", "x ", "1", "1\u200b", ",", "1,"].map((part) => part.repeat(1e7 / part.length))) {
    const start = performance.now();
    fans(value);
    name(value);
    name(`x${value}`);
    const took = performance.now() - start;
    assert.ok(took < 8000, `${JSON.stringify(value.slice(0, 4))} took ${took} ms`);
  }
});
