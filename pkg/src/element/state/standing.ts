import type { Issue, Report } from "yushen";

/**
 * A verdict as people take it. `malformed`: all that speaks against the form is how values are written, so that no rule of
 * the source is broken as far as one can tell. Where all that it lacks are values, it is `incomplete`, whatever the mode.
 */
export type Standing = "pass" | "fail" | "malformed" | "incomplete";

const isFormat = ({ rule }: Issue) => rule.startsWith("format/");
const isRequired = ({ rule }: Issue) => rule === "format/required";

export function standingOf({ verdict, issues }: Report): Standing {
  if (verdict !== "fail") return verdict;
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.every(isRequired)) return "incomplete";
  return errors.every(isFormat) ? "malformed" : "fail";
}

/** The same of a stage. Errors of format stand in no stage of their own: a stage that fails by none of its rules fails by them. */
export function stageStanding({ stages, issues }: Report, id: string): Standing {
  const verdict = stages.find((stage) => stage.id === id)?.verdict ?? "incomplete";
  if (verdict !== "fail") return verdict;
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.some((issue) => issue.stage === id && !isFormat(issue))) return "fail";
  return errors.every((issue) => isRequired(issue) || !isFormat(issue)) ? "incomplete" : "malformed";
}
