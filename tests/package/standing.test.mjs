// A verdict as people take it: what is written wrongly is not what the rules refuse.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";
import { check, checkJson } from "yushen";
import { root } from "../../scripts/lib/run.mjs";
import { formIds, samples } from "./forms.mjs";

const { outputFiles } = await build({
  entryPoints: [join(root, "pkg/src/element/state/standing.ts")],
  bundle: true,
  format: "esm",
  write: false,
  external: ["yushen"],
  plugins: [{ name: "here", setup: ({ onResolve }) => onResolve({ filter: /^yushen$/ }, () => ({ path: import.meta.resolve("yushen"), external: true })) }],
});
const { standingOf, stageStanding } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const asOf = "2024-09-01T10:00:00+08:00";
const good = samples("profile-mount").map(({ data }) => data).find((data) => check("profile-mount", data, { asOf }).verdict === "pass");
const changed = (part) => ({ ...good, miniProgram: { ...good.miniProgram, ...part } });
const stages = (report) => Object.fromEntries(report.stages.map(({ id }) => [id, stageStanding(report, id)]));

const cases = [
  ["nothing is wrong", changed({}), "pass", { apply: "pass" }],
  ["a rule is broken", changed({ creditScore: 55 }), "fail", { apply: "fail", bind: "pass" }],
  ["a value is malformed", changed({ creditScore: "many" }), "malformed", { apply: "malformed", bind: "pass" }],
  ["a value is malformed and a rule is broken", changed({ creditScore: "many", online: false }), "fail", { apply: "fail" }],
  ["a value is malformed in one stage, another is broken", { ...changed({ creditScore: "many" }), account: { ...good.account, effectiveFans: 1 } }, "fail", { apply: "malformed" }],
  ["a value is missing", changed({ creditScore: undefined }), "incomplete", { apply: "incomplete", bind: "pass" }],
  ["all is missing", {}, "incomplete", { apply: "incomplete", bind: "incomplete" }],
];

for (const mode of ["draft", "submit"])
  for (const [name, data, standing, of] of cases)
    test(`${mode}: ${name}`, () => {
      const report = check("profile-mount", data, { asOf, mode });
      assert.equal(standingOf(report), standing);
      assert.deepEqual({ ...stages(report), ...of }, stages(report));
    });

test("a comma in JSON breaks no rule", () => {
  const report = checkJson("profile-mount", "{,}", { asOf });
  assert.equal(standingOf(report), "malformed");
  assert.deepEqual(new Set(Object.values(stages(report))), new Set(["malformed"]));
});

test("of all samples: passing passes, a broken rule fails, and nothing else does", () => {
  for (const form of formIds)
    for (const { data } of samples(form))
      for (const mode of ["draft", "submit"]) {
        const report = check(form, data, { asOf, mode });
        const errors = report.issues.filter(({ severity }) => severity === "error");
        const broken = errors.some(({ rule }) => !rule.startsWith("format/"));
        assert.equal(standingOf(report) === "pass", report.verdict === "pass");
        assert.equal(standingOf(report) === "fail", broken);
        for (const { id, verdict } of report.stages) {
          const standing = stageStanding(report, id);
          assert.equal(standing === "pass", verdict === "pass");
          assert.equal(standing === "fail", errors.some(({ stage }) => stage === id));
        }
      }
});
