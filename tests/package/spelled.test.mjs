// The table of spelled values through the package: what check, a session and a schema make of each, with coerce and without.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { counted, expectedIssue, folded, foundIssues, rows, withValue } from "../spelled/rows.mjs";
import { install } from "./packed.mjs";

const place = install();
after(place.remove);
const { check, checkJson, open, schema } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);

/** A report without what tells how a value was spelled. */
const judged = ({ issues, ...rest }) => ({ ...rest, issues: issues.map(({ fix, ...issue }) => issue) });

for (const [key, coerce] of [["coerced", true], ["strict", false]])
  describe(coerce ? "with coerce" : "without", () => {
    for (const row of rows)
      test(row.name, () => {
        const { form, field, asOf } = row;
        const options = { asOf, mode: "draft", explain: true };
        const expected = row[key];
        const data = withValue(form, field, row.given);
        const report = check(form, data, { ...options, coerce });
        assert.deepEqual(foundIssues(row, report), expectedIssue(row, expected));
        const plain = counted(row, expected);
        if (plain) assert.deepEqual(judged(report), judged(check(form, plain, options)), "it counts as its value");

        assert.deepEqual(checkJson(form, JSON.stringify(data), { ...options, coerce }), report, "checkJson");
        const session = open(form, withValue(form, field, undefined), { ...options, coerce });
        session.set(field.replace(/\.(\d+)/g, "[$1]"), row.given);
        assert.deepEqual(session.report, report, "a session that it is typed into");
        session.close();
      });
  });

describe("without coerce, the fix sets the plain spelling", () => {
  for (const row of rows)
    test(row.name, () => {
      const { form, field, asOf, strict, given } = row;
      const options = { asOf, mode: "draft" };
      const { issues } = check(form, withValue(form, field, given), options);
      const [found] = issues.filter(({ rule, path }) => rule === strict.issue && path.join(".") === (strict.at ?? field));
      if (strict.fix === undefined) {
        // A choice may be offered for another one; a spelling may not.
        if (["format/type", "format/date", "format/pattern", "format/checksum"].includes(strict.issue)) assert.equal(found.fix, undefined);
        return;
      }
      const { op, path, value } = found.fix ?? {};
      assert.deepEqual({ op, path, value }, { op: "set", path: found.path, value: strict.fix });
      const { issues: left } = check(form, withValue(form, field, value), options);
      assert.deepEqual(left.filter(({ rule, severity }) => rule.startsWith("format/") && severity === "error"), []);
    });
});

describe("a schema with coerce hands on the plain value", () => {
  for (const row of rows.filter(({ coerced, strict }) => "value" in coerced && "fix" in strict))
    test(row.name, () => {
      const { form, field, given, coerced, asOf } = row;
      const { value, issues } = schema(form, { asOf, mode: "draft", coerce: true })["~standard"].validate(withValue(form, field, given));
      if (issues) return; // it is refused for another cause, and nothing is handed on
      assert.deepEqual(field.split(".").reduce((at, step) => at[step], value), coerced.value);
    });
});

test("names that are the same once folded", () => {
  for (const { name, form, data, same, rule, asOf } of folded) {
    const { outcomes } = check(form, data, { asOf, explain: true });
    const [first] = outcomes.filter((outcome) => outcome.rule === rule && outcome.path !== undefined);
    assert.equal((first ?? outcomes.find((outcome) => outcome.rule === rule)).outcome, same ? "pass" : "fail", name);
  }
});
