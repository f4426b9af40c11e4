import type { FormInfo, Issue, Path, Report } from "yushen";
import { rulebook } from "../../../../pkg/src/element/state/judge.js";
import { templateOf } from "../../../../pkg/src/element/state/paths.js";
import { stageStanding, type Standing } from "../../../../pkg/src/element/state/standing.js";

export interface StageFacts {
  id: string;
  standing: Standing;
  errors: number;
  missing: number;
  /** Where to begin: at what is wrong first, else at what is missing, else at its first field. */
  first: Path;
}

/** Which fields a stage's rules read: of each form, which another language brings anew. */
const readsOf = new WeakMap<FormInfo, Map<string, Set<string>>>();

function readsByStage(form: FormInfo): Map<string, Set<string>> {
  let found = readsOf.get(form);
  if (found === undefined) {
    found = new Map(form.stages.map(({ id }) => [id, new Set<string>()]));
    for (const id of form.rules) {
      const rule = rulebook.rules[id];
      for (const path of rule?.reads ?? []) found.get(rule!.stage)?.add(path);
    }
    readsOf.set(form, found);
  }
  return found;
}

/** `documents[].kind` of the first row. */
const firstOf = (template: string): Path => template.split(".").flatMap((part) => (part.endsWith("[]") ? [part.slice(0, -2), 0] : [part]));

const isError = ({ severity, rule }: Issue) => severity === "error" && rule !== "format/required";

export function stageFacts(form: FormInfo, report: Report): StageFacts[] {
  const stages = readsByStage(form);
  return form.stages.map(({ id }) => {
    const reads = stages.get(id) ?? new Set();
    // A list that is missing as a whole is read by its elements' fields.
    const isRead = (path: Path) => {
      const template = templateOf(path);
      return reads.has(template) || [...reads].some((read) => read.startsWith(`${template}[`) || read.startsWith(`${template}.`));
    };
    const errors = report.issues.filter((issue) => isError(issue) && (issue.stage ? issue.stage === id : isRead(issue.path)));
    const missing = report.missing.filter(isRead);
    const field = form.fields.find(({ path, type }) => reads.has(path) && type !== "group");
    return {
      id,
      standing: stageStanding(report, id),
      errors: errors.length,
      missing: missing.length,
      first: errors[0]?.path ?? missing[0] ?? (field ? firstOf(field.path) : []),
    };
  });
}
