/** Whether any further answer can change that the form is refused. */
import type { FieldInfo, Issue, Path } from "yushen";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { judgeData, rulebook } from "../../../../pkg/src/element/state/judge.js";
import { pathText, setIn, templateOf } from "../../../../pkg/src/element/state/paths.js";

/** A valid text of each named format. */
const samplesOfFormat: Record<string, string> = {
  "app-id": "tt0123456789abcdef",
  uscc: "9144030071526726XG",
  "resident-id": "11010519491231002X",
  version: "20.7.0",
};

/** Values of each sort that the field may be given; `undefined` where there is no telling. */
function samplesOf(info: FieldInfo): unknown[] | undefined {
  const words = (info.options ?? []).map(({ value }) => value);
  switch (info.type) {
    case "bool":
      return [true, false];
    case "enum":
      return words;
    case "int":
      return [info.min ?? 0, info.max ?? 0];
    case "string":
      return [info.format === undefined ? "x" : samplesOfFormat[info.format]];
    case "date":
    case "dateOrLongTerm":
    case "instant":
      return ["2000-01-01", "2999-12-31"];
    case "list":
      return info.item === "enum" ? [[], ...words.map((word) => [word])] : undefined;
    case "group":
      return undefined;
  }
}

/**
 * The errors that no further answer can take back. An unknown operand changes nothing of a rule that has failed; only one that asks
 * whether something is given at all may turn with an answer, so each answer is tried on a copy. A list that is being filled in
 * may still get what its rules want.
 */
export function settledBy(formState: FormState, filling: ReadonlySet<string>): Issue[] {
  const { id, form, report, sheet } = formState;
  const errors = report.issues.filter(({ severity, rule }) => severity === "error" && !rule.startsWith("format/"));
  const askable = errors.length === 0 ? [] : [...report.missing, ...report.maybe];
  return errors.filter((issue) => {
    const rule = rulebook.rules[issue.rule];
    if (rule === undefined) return false;
    const ofElement = rule.each !== undefined && issue.path.some((part) => typeof part === "number");
    if (!ofElement && [...filling].some((list) => rule.reads.some((path) => path === list || path.startsWith(`${list}[]`)))) return false;
    const at = pathText(issue.path);
    const stays = (path: Path, value: unknown) =>
      judgeData(id, setIn(sheet.data, path, value), { mode: "draft", asOf: report.asOf, coerce: true }).issues.some(
        (other) => other.rule === issue.rule && pathText(other.path) === at,
      );
    return askable.every((path) => {
      const template = templateOf(path);
      if (!rule.reads.includes(template)) return true;
      const info = form.fields.find((field) => field.path === template);
      return (info && samplesOf(info))?.every((value) => stays(path, value)) ?? false;
    });
  });
}
