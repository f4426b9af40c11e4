// Forms to judge: the samples, the examples, each rule's cases, and random ones.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { textOf } from "../model/json-text.mjs";
import { caseOf, generator } from "../model/random.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const json = (path) => JSON.parse(read(path));

export const formIds = readdirSync(new URL("src/rulebook/examples/", root)).map((name) => name.replace(".json", ""));
export const exampleOf = (form) => json(`src/rulebook/examples/${form}.json`);

/** {form, data, asOf, mode, coerce, expect}; those in written/ are spelled as people write them. */
export const samples = () =>
  ["", "written/"].flatMap((folder) => formIds.map((form) => `tests/samples/${folder}${form}.ndjson`))
    .filter((path) => existsSync(new URL(path, root)))
    .flatMap((path) => read(path).trim().split("\n").map((line) => JSON.parse(line)));

export const examples = () =>
  formIds.flatMap((form) => {
    const { asOf, pass, fail, kinds } = exampleOf(form);
    return [pass, fail, ...kinds.map(({ data }) => data)].map((data) => ({ form, data, asOf }));
  });

/** Sets the value at a dotted path, or removes it where the value is null. */
function patch(data, path, value) {
  const steps = path.split(".");
  const key = steps.pop();
  const holder = steps.reduce((at, step) => (at[step] ??= {}), data);
  if (value !== null) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(+key, 1);
  else delete holder[key];
}

/** Each rule's cases: also the rule, and the outcome that it comes to. */
export const cases = () =>
  formIds.flatMap((form) => {
    const example = exampleOf(form);
    const { rules } = json(`tests/cases/${form}.json`);
    const all = Object.entries(rules).flatMap(([name, of]) => {
      const plain = ["pass", "fail", "unknown", "notApplicable"].flatMap((outcome) => (of[outcome] ? [{ patch: of[outcome], outcome }] : []));
      return [...plain, ...(of.more ?? [])].map(({ patch, outcome }) => ({ rule: `${form}/${name}`, patch, outcome }));
    });
    return all.map(({ rule, outcome, patch: { "@asOf": asOf = example.asOf, ...changes } }) => {
      const data = structuredClone(example.pass);
      for (const [path, value] of Object.entries(changes)) patch(data, path, value);
      return { form, data, asOf, mode: "draft", rule, outcome };
    });
  });

/** The failing cases of a form's rules that only set what the example has already, as edits to its plain values. */
export function failing(form) {
  const { pass } = exampleOf(form);
  const { rules } = json(`tests/cases/${form}.json`);
  const isPlain = (value) => value !== undefined && value !== null && typeof value !== "object";
  return Object.entries(rules).flatMap(([name, { fail = {} }]) => {
    const edits = Object.entries(fail).map(([path, to]) => {
      const from = path.split(".").reduce((at, step) => at?.[step], pass);
      return { path: path.replace(/\.(\d+)/g, "[$1]"), from, to };
    });
    return edits.every(({ from, to }) => isPlain(from) && isPlain(to)) ? [{ rule: `${form}/${name}`, edits }] : [];
  });
}

/** Half a surrogate pair is left out: not every parser of JSON takes it. */
export const random = (count, seed) => Array.from({ length: count }, (_, index) => caseOf(seed, index, { wellFormed: true }));

/** The same as JSON text, in many spellings and now and then broken. */
export const randomTexts = (count, seed) =>
  random(count, seed).map(({ data, ...rest }, index) => ({ ...rest, json: textOf(generator(seed + index), data) }));
