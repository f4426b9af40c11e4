/** Whether any further answer can change that the form is refused. */
import type { Issue, Path } from "yushen";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { judgeData, rulebook } from "../../../../pkg/src/element/state/judge.js";
import { pathText, setIn, templateOf } from "../../../../pkg/src/element/state/paths.js";
import { isGiven, leavesOf, type Leaf } from "./leaves.js";

interface Known {
  /** Lists that rows are being added to. */
  filling: ReadonlySet<string>;
  /** What was said not to be there. */
  declined: ReadonlySet<string>;
}

const key = ({ rule, path }: Issue): string => `${rule} ${pathText(path)}`;

const errorsOf = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity, rule }) => severity === "error" && !rule.startsWith("format/"));

/** Of no type that the field takes: whatever the rules ask of it, even whether it is there, is unknown then. */
const unreadable = ({ info }: Leaf): unknown => (info.type === "list" ? 0 : {});

const openLeaves = (formState: FormState, { declined }: Known): Leaf[] =>
  leavesOf(formState).filter(({ path, value }) => !isGiven(value) && !declined.has(pathText(path)));

/** The errors that stay when it is unknown what these fields are, and whether they are given. */
function staying({ id, report, sheet }: FormState, leaves: readonly Leaf[]): Set<string> {
  const data = leaves.reduce<unknown>((data, leaf) => setIn(data, leaf.path, unreadable(leaf)), sheet.data);
  return new Set(errorsOf(judgeData(id, data, { mode: "draft", asOf: report.asOf, coerce: true }).issues).map(key));
}

/** A rule that looks at a list as a whole may get what it wants with the next row. */
function mayGetRow({ rule, path }: Issue, { filling }: Known): boolean {
  const info = rulebook.rules[rule];
  const ofElement = info?.each !== undefined && path.some((part) => typeof part === "number");
  return !ofElement && [...filling].some((list) => info?.reads.some((read) => read === list || read.startsWith(`${list}[]`)));
}

/** The errors that no further answer can take back: they stand even where all that is not answered is taken as unknown. */
export function settledBy(formState: FormState, known: Known): Issue[] {
  const errors = errorsOf(formState.report.issues).filter((issue) => !mayGetRow(issue, known));
  if (errors.length === 0) return [];
  const stay = staying(formState, openLeaves(formState, known));
  return errors.filter((issue) => stay.has(key(issue)));
}

/** Fields that are not missing, since they need not be given, but that may take an error back if they are. */
export function rescuers(formState: FormState, known: Known): Path[] {
  const { report } = formState;
  const errors = errorsOf(report.issues);
  if (errors.length === 0) return [];
  const asked = new Set([...report.missing, ...report.maybe].map(pathText));
  const reading = (path: Path): Issue[] => {
    const template = templateOf(path);
    return errors.filter(({ rule }) => rulebook.rules[rule]?.reads.includes(template));
  };
  return openLeaves(formState, known)
    .filter((leaf) => {
      const issues = asked.has(pathText(leaf.path)) ? [] : reading(leaf.path);
      if (issues.length === 0) return false;
      const stay = staying(formState, [leaf]);
      return issues.some((issue) => !stay.has(key(issue)));
    })
    .map(({ path }) => path);
}
