import type { Issue, Path, Report } from "yushen";
import { pathText } from "./paths.js";

/** A report looked up by path. */
export interface Findings {
  issuesAt: (path: Path) => Issue[];
  isMissing: (path: Path) => boolean;
  /** Whether the report asks for the path or for anything in it, or may yet, or says anything of either. */
  isOfInterest: (path: Path) => boolean;
}

const none: Issue[] = [];
/** A form that is handed in empty lacks everything: the first fields say so, at the others a mark is enough. */
const mostRequired = 3;
const known = new WeakMap<Report, Findings>();

/** Sorted by path once a report, not once a field. */
export function findingsOf(report: Report): Findings {
  let findings = known.get(report);
  if (findings === undefined) known.set(report, (findings = sort(report)));
  return findings;
}

function sort({ issues, missing, maybe }: Report): Findings {
  const byPath = new Map<string, Issue[]>();
  let required = 0;
  for (const issue of issues) {
    if (issue.rule === "format/required" && ++required > mostRequired) continue;
    const key = pathText(issue.path);
    const found = byPath.get(key);
    if (found) found.push(issue);
    else byPath.set(key, [issue]);
  }
  const needed = new Set(missing.map(pathText));
  let interest: Set<string> | undefined;
  // What stands where a group should be: nothing in it can be read, so nothing in it can be told to be needless.
  const unread = issues.filter(({ rule }) => ["format/type", "format/too-large", "format/json"].includes(rule)).map((issue) => issue.path);
  const isUnread = (path: Path) => unread.some((holder) => holder.length < path.length && holder.every((part, i) => part === path[i]));
  const around = () => {
    interest = new Set();
    for (const path of [...missing, ...maybe, ...issues.map((issue) => issue.path)])
      for (let end = path.length; end > 0; end--) interest.add(pathText(path.slice(0, end)));
    return interest;
  };
  return {
    issuesAt: (path) => byPath.get(pathText(path)) ?? none,
    isMissing: (path) => needed.has(pathText(path)),
    isOfInterest: (path) => (interest ?? around()).has(pathText(path)) || isUnread(path),
  };
}

/** Whether a person would read the same in both. */
export const sameIssues = (some: Issue[], others: Issue[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every(({ rule, severity, message }, i) => {
      const other = others[i]!;
      return rule === other.rule && severity === other.severity && message === other.message;
    }));
