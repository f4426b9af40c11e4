import type { By, FormInfo, Issue, Path, Report } from "yushen";
import { labelOf } from "../base/names.js";
import type { Page } from "../base/context.js";
import { fieldOf } from "../state/field-of.js";
import { rulebook } from "../state/judge.js";
import { pathText } from "../state/paths.js";

/** One thing to do: to put right what an issue tells, or to fill in what is missing. */
export interface Step {
  path: Path;
  turn: By;
  issue?: Issue;
}

const isRequired = ({ rule }: Issue) => rule === "format/required";

/** What speaks against the form, without what is only missing: that comes as `next` has it. */
export const changesOf = ({ issues }: Report): Issue[] => issues.filter((issue) => issue.severity === "error" && !isRequired(issue));

/** What is worth a look and stands in nobody's way: warnings, then notices. */
export const remarksOf = ({ issues }: Report): Issue[] =>
  (["warning", "notice"] as const).flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** What to do, in order. Whatever shows it or writes it down has it from here. */
export function stepsOf(form: FormInfo, report: Report): Step[] {
  const changes = changesOf(report).map((issue) => ({ path: issue.path, turn: turnOf(form, issue.path), issue }));
  return [...changes, ...report.next.map((path) => ({ path, turn: turnOf(form, path) }))];
}

/** Of a row, or what is in no field, whoever is to change the nearest field around it. */
function turnOf(form: FormInfo, path: Path): By {
  for (let at = path; at.length > 0; at = at.slice(0, -1)) {
    const info = fieldOf(form, at);
    if (info) return info.by;
  }
  return "developer";
}

/** What is to be done of it, in a few words: how much is lacking, or what its rule demands. */
export function briefOf({ rule, params }: Issue, page: Pick<Page, "t" | "say">): string {
  const gap = gapOf(params, page);
  if (gap !== "") return gap;
  const info = rulebook.rules[rule];
  return info === undefined ? page.t.malformedValue : page.say(info.title);
}

export function gapOf({ lacking, excess }: Issue["params"], { t }: Pick<Page, "t">): string {
  if (typeof lacking === "number") return t.lacks(lacking);
  return typeof excess === "number" ? t.exceeds(excess) : "";
}

/** Where a step stands, as people call it. */
export const whereOf = (form: FormInfo, { path }: Step, page: Pick<Page, "t" | "say">): string => labelOf(form, path, page) || page.say(form.title);

export const keyOf = ({ path, issue }: Step): string => `${issue?.rule ?? ""} ${pathText(path)} ${JSON.stringify(issue?.params)}`;
