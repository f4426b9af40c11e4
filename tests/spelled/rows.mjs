// The table of spelled values, row by row, each in its form's passing example: what becomes of it with coerce ("coerced") and without ("strict").
// That is the value it counts as, or that it is absent, or the format issue it makes; both, where it is a warning.
import { readFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const table = read("values.json");
const examples = new Map();

export function exampleOf(form) {
  if (!examples.has(form)) examples.set(form, read(`../../src/rulebook/examples/${form}.json`));
  return examples.get(form);
}

const steps = (path) => path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The example with another value at a path; with undefined, without any. */
export function withValue(form, path, value) {
  const data = structuredClone(exampleOf(form).pass);
  const keys = steps(path);
  const holder = keys.slice(0, -1).reduce((at, key) => (at[key] ??= {}), data);
  if (value === undefined) delete holder[keys.at(-1)];
  else holder[keys.at(-1)] = structuredClone(value);
  return data;
}

export const rows = table.spelled.flatMap(({ about, form, field, rows }) =>
  rows.map((row) => ({ ...row, about, form, field, name: `${about}: ${JSON.stringify(row.given)}`, asOf: exampleOf(form).asOf })));

/** What the issue of a row is, {rule, path, severity}, or none. */
export const expectedIssue = ({ field }, { issue, at }) =>
  issue ? [{ rule: issue, path: steps(at ?? field), severity: issue === "format/checksum" ? "warning" : "error" }] : [];

const isWithin = (path, field) => steps(field).every((step, i) => path[i] === step);

/** The format issues at a row's field and inside it, in the same shape; a field that is missing is none. */
export const foundIssues = ({ field }, { issues }) =>
  issues.filter(({ rule, path }) => rule.startsWith("format/") && rule !== "format/required" && isWithin(path, field))
    .map(({ rule, path, severity }) => ({ rule, path, severity }));

/** The data that a row's value counts as, without coerce; undefined where it is invalid. */
export const counted = ({ form, field }, { value, absent }) =>
  absent ? withValue(form, field, undefined) : value === undefined ? undefined : withValue(form, field, value);

/** Two names on a licence and its mini-program, and whether they are the same. */
export const folded = table.folded.map(({ one, other, same }) => {
  const data = withValue("binding", "documents.0.holder", other);
  data.miniProgram.entityName = one;
  data.documents.length = 1;
  return { name: JSON.stringify([one, other]), data, same, form: "binding", asOf: exampleOf("binding").asOf, rule: "binding/entity-name-match" };
});
