// The report is the same natively and in the package, byte for byte.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { cases, examples, random, randomTexts, samples } from "./forms.mjs";
import { install, root } from "./packed.mjs";

let place;
let packed;
before(async () => {
  // Builds the native program.
  await natively([]);
  place = install();
  packed = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
});
after(() => place?.remove());

/** A line for each request, from examples/ndjson.rs; all features, so that what `cargo test` built is used again. */
function natively(requests) {
  return new Promise((done, fail) => {
    const args = ["run", "--quiet", "--locked", "--all-features", "--example", "ndjson"];
    const options = { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 };
    const child = execFile("cargo", args, options, (error, stdout) => (error ? fail(error) : done(stdout.split("\n").slice(0, -1))));
    child.stdin.on("error", () => {});
    child.stdin.end(requests.map((request) => `${JSON.stringify(request)}\n`).join(""));
  });
}

function inPackage({ form, data, json, ...options }) {
  const report = json === undefined ? packed.check(form, data, options) : packed.checkJson(form, json, options);
  return JSON.stringify(report);
}

async function same(requests) {
  assert.ok(requests.length > 0);
  const lines = await natively(requests);
  assert.equal(lines.length, requests.length);
  const shown = (request) => JSON.stringify(request).slice(0, 3000);
  for (const [i, request] of requests.entries()) assert.equal(inPackage(request), lines[i], `request ${i}: ${shown(request)}`);
}

/** Each request as a value and as text, in both languages, with the rules' outcomes and without. */
const everyWay = (requests) =>
  requests.flatMap(({ form, data, asOf, mode = "submit", coerce = false }) =>
    ["zh-CN", "en"].flatMap((locale) =>
      [false, true].map((explain) => {
        const options = { form, asOf, mode, coerce, locale, explain };
        return explain ? { ...options, json: JSON.stringify(data) } : { ...options, data };
      }),
    ),
  );

const asOf = "2024-09-10T12:00:00.05+08:00";
const nested = (depth) => `{"zz":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;
const texts = (...all) => all.map((json) => ({ form: "employee-showcase", asOf, json }));

describe("native and packed reports are the same", () => {
  test("of the samples", () => same(everyWay(samples())));
  test("of the examples", () => same(everyWay(examples())));
  test("of the rules' cases", () => same(everyWay(cases())));
  test("of random forms", () => same(everyWay(random(1000, 71))));
  test("of random JSON text", () => same(randomTexts(3000, 72).map((request, i) => ({ ...request, locale: i % 2 ? "en" : "zh-CN", explain: true }))));

  test("of text that is no JSON, to the line and column", () =>
    same(texts(
      "", " ", "\n\n", "{", "}", "[", "[]", "{}", "null", "\"x\"", "{\n  \"fans\": 1,\n}", "{\r\n\"fans\":\r\n}", "{\"fans\": 01}", "{\"fans\": .5}", "{\"fans\": 1.}",
      "{\"fans\": +1}", "{\"fans\": 1e}", "{\"fans\": tru}", "{\"粉丝\": 😀}", "{\"😀\": \"\t\"}", "{\"fans\": \"\\x\"}", "{\"fans\": \"\\u12g4\"}", "\ufeff{}", "{} x", "{}\u00a0",
      "{\"fans\" 1}", "{\"fans\": 1 \"a\": 2}", "{'fans': 1}", "{fans: 1}", "[1,]", "{\"fans\": NaN}", "{\"fans\": Infinity}", "{\"fans\": 1}\u0000", "\u2028{}", "{\"fans\": \"a",
    )));

  test("of text that is too large or nested too deep", () =>
    same(texts(
      "{}".padEnd(1 << 20), "{}".padEnd((1 << 20) + 1), `"${"中".repeat((1 << 20) / 3)}"`, `"${"中".repeat((1 << 20) / 3 - 1)}"`, nested(127), nested(128), nested(129), nested(100_000),
      `${nested(128)}}`, `${nested(129)}}`, `{"fans": ${"[".repeat(200)}`, `{"fans": ${"9".repeat(100_000)}}`, `{"fans": "${"x".repeat(200_000)}"}`, `{"fans": "${" ".repeat(200_000)}"}`,
      `[${"{},".repeat(300_000)}{}]`,
    )));

  test("of numbers at the limits of doubles", () =>
    same(["fans", "unknown"].flatMap((key) =>
      texts(...["1e999", "-1e999", "1e308", "1e-999", "-0", "-0.0", "0e0", "60.0", "6e1", "600e-1", "60.5", "9007199254740991", "9007199254740992", "9007199254740993", "18446744073709551616",
        "123456789012345678901234567890", "-9223372036854775809", "0.1e1", "1.0000000000000000000000001", `1${"0".repeat(400)}`].map((n) => `{"${key}": ${n}}`)))));

  test("of keys that come twice, and strange ones", () =>
    same(texts(
      '{"fans": 1, "fans": "x"}', '{"fans": "x", "fans": 1001}', '{"fans": 1001, "fans": null}', '{"a": 1, "b": 2, "a": 3}', '{"f\\u0061ns": 1, "fans": 2}',
      '{"__proto__": {"fans": 5}}', '{"constructor": 1, "toString": 2, "hasOwnProperty": 3}', '{"": 1, " ": 2, "\\u0000": 3, "10": 4, "9": 5}', '{"😀": 1, "\\uffff": 2, "\\ue000": 3}',
      `{${Array.from({ length: 1000 }, (_, i) => `"k${i}": ${i}`).join()}}`, `{${Array.from({ length: 1001 }, (_, i) => `"k${i}": ${i}`).join()}}`,
      `{${Array.from({ length: 1500 }, (_, i) => `"k${i % 1000}": ${i}`).join()}}`, '{"Fans": 1, "fan": 2, "fanss": 3, "fasn": 4, "depositYaun": 5}',
    ).concat(
      { form: "binding", asOf, json: '{"account": {"x": 1, "type": 5}, "account": {"type": "brand"}, "account": null, "documents": [{"kind": "z"}], "documents": [{"kind": "other", "kind": ""}]}' },
      { form: "binding", asOf, json: '{"miniProgram": {"categories": [{"level1": "教育"}], "categories": [{}, {}], "x": 1}, "miniProgram": {"categories": [{"level1": "x", "level1": "医疗"}]}}' },
    )));

  test("of half surrogate pairs in text, read as U+FFFD", () =>
    same(texts('{"\\ud800": 1}', '{"a\\udc00b": "\\ud83d"}', '{"\\ud83d\\ude00": 1, "fans": "\\udc00\\ud800"}', '{"\\\\ud800": 1, "fans": 1e999}')));

  test("of keys of any length", () => same([20_000, 99_999, 100_001, 300_000].flatMap((n) => texts(`{"${"k".repeat(n)}": 1}`, `{"x${"😀".repeat(n / 2)}": 1}`))));

  test("at instants to the ends of the calendar", () =>
    same(["1970-01-01", "1970-01-01T00:00:00Z", "2999-12-31", "2999-12-31T23:59:59.999-23:59", "2024-02-29T23:59:59.001+08:00"].flatMap((at) =>
      examples().map((request) => ({ ...request, asOf: at, explain: true })))));
});
