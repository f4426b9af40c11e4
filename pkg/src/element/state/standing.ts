import type { Issue, Report } from "yushen";
import { rulebook } from "./judge.js";
import { pathText } from "./paths.js";

/**
 * A verdict as people take it. `malformed`: all that speaks against the form is how values are written, so that no rule of
 * the source is broken as far as one can tell. Where all that it lacks are values, it is `incomplete`, whatever the mode.
 */
export type Standing = "pass" | "fail" | "malformed" | "incomplete";

const isFormat = ({ rule }: Issue) => rule.startsWith("format/");
const isRequired = ({ rule }: Issue) => rule === "format/required";

function standingBy(errors: Issue[]): Standing {
  if (errors.every(isRequired)) return "incomplete";
  return errors.every(isFormat) ? "malformed" : "fail";
}

const errorsOf = ({ issues }: Report) => issues.filter(({ severity }) => severity === "error");

export const standingOf = (report: Report): Standing => (report.verdict === "fail" ? standingBy(errorsOf(report)) : report.verdict);

/** The same of a stage, by the errors that count in it: those of its rules, and of format at fields that its rules read. */
export function stageStanding(report: Report, id: string): Standing {
  const verdict = report.stages.find((stage) => stage.id === id)?.verdict ?? "incomplete";
  if (verdict !== "fail") return verdict;
  const reads = readsOf(report, id);
  const counts = (issue: Issue) => (isFormat(issue) ? isRead(bare(pathText(issue.path)), reads) : issue.stage === id);
  return standingBy(errorsOf(report).filter(counts));
}

/** A path without its lists' indices. */
const bare = (path: string): string => path.replace(/\[\d*\]/g, "");

const readsOf = ({ form }: Report, stage: string): string[] =>
  rulebook.forms[form].rules.flatMap((id) => {
    const rule = rulebook.rules[id];
    return rule?.stage === stage ? rule.reads.map(bare) : [];
  });

/** Whether a rule reads what stands at the path, or something in it. */
const isRead = (path: string, reads: string[]): boolean => reads.some((read) => path === "" || read === path || read.startsWith(`${path}.`));
