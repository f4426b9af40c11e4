// The sample forms, through the package, come to the reports that the rulebook expects of them.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { formIds, samples } from "./forms.mjs";
import { install } from "./packed.mjs";

const place = install();
after(place.remove);
const { check, checkJson } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);

/** The part of a report that a sample names, in a sample's shape; which members those are, tests/samples.rs says. */
const reduced = (report, expect) => ({
  ...Object.fromEntries(Object.keys(expect).map((key) => [key, report[key] ?? null])),
  issues: report.issues.map(({ rule, path, severity, params }) => ({ rule, path, severity, ...(rule === "format/required" && { rules: params.rules }) })),
  deadlines: report.deadlines.map(({ id, at, overdue, rule }) => ({ id, at, overdue, rule: rule ?? null })),
});

for (const form of formIds)
  test(form, () => {
    const all = samples().filter((sample) => sample.form === form);
    assert.ok(all.length >= 60);
    for (const [i, { data, expect, form, ...options }] of all.entries()) {
      assert.deepEqual(reduced(check(form, data, options), expect), expect, `line ${i + 1}, check`);
      assert.deepEqual(reduced(checkJson(form, JSON.stringify(data), options), expect), expect, `line ${i + 1}, checkJson`);
    }
  });
