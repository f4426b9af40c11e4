/** What has happened, what is due and what is due after that, from a form's times and its report's deadlines. */
import type { Deadline, FormId, FormInfo, Report } from "yushen";
import { instantOf } from "../base/time.js";
import { getIn, pathText } from "../state/paths.js";

/** A step of a form's course: the field that says when it was taken, and the deadline that it has. */
interface Step {
  field?: string;
  deadline?: string;
  /** Not everybody has it to take. */
  optional?: true;
}

/** In the order in which they are taken. */
const courses: Partial<Record<FormId, Step[]>> = {
  "binding-lifecycle": [
    { field: "approvedAt" },
    { field: "confirmedAt", deadline: "confirm-by" },
    { field: "firstUsedAt", deadline: "use-by" },
    { field: "unboundAt", deadline: "unbind-by", optional: true },
  ],
  "quota-expansion": [{ field: "fullSince" }, { deadline: "apply-from", optional: true }],
  "sub-account-link": [{ field: "code.issuedAt" }, { deadline: "code-by", optional: true }],
  "employee-account": [{ field: "invitation.sentAt" }, { field: "invitation.acceptedAt", deadline: "accept-by", optional: true }],
};

export type Moment =
  | { kind: "done"; field: string; at: string }
  | { kind: "now"; at: string }
  /** `open`: it may be done by now; `wait`: not yet. */
  | { kind: "overdue" | "due" | "open" | "wait"; deadline: Deadline; at: string }
  /** What has no date until what is before it was done. */
  | { kind: "then"; id: string };

const kindOf = ({ at, overdue }: Deadline, starts: boolean, asOf: string): "overdue" | "due" | "open" | "wait" => {
  const isPast = Date.parse(at) <= Date.parse(asOf);
  if (starts) return isPast ? "open" : "wait";
  return overdue ? "overdue" : "due";
};

/** In the order of time, now among them; what has no date yet is last. */
export function momentsOf(form: FormInfo, data: unknown, report: Report): Moment[] {
  const { asOf, deadlines, state } = report;
  const course = courses[form.id] ?? form.deadlines.map(({ id }): Step => ({ deadline: id, optional: true }));
  const doubted = new Set(report.issues.filter(({ rule }) => rule.startsWith("format/")).map(({ path }) => pathText(path)));
  const dated: Exclude<Moment, { kind: "then" }>[] = [];
  const then: Moment[] = [];
  for (const { field, deadline: id, optional } of course) {
    const at = field === undefined ? undefined : instantAt(data, field);
    const deadline = deadlines.find((given) => given.id === id);
    if (field !== undefined && at !== undefined && !doubted.has(field)) dated.push({ kind: "done", field, at });
    else if (deadline) dated.push({ kind: kindOf(deadline, form.deadlines.find((info) => info.id === id)?.starts === true, asOf), deadline, at: deadline.at });
    else if (id !== undefined && !optional) then.push({ kind: "then", id });
  }
  if (dated.length === 0 && form.states === undefined) return [];
  // A binding that has ended has nothing to come.
  const isOver = state !== undefined && ended.has(state);
  const now = { kind: "now" as const, at: asOf };
  const all: Moment[] = [...dated, now].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(a.kind === "now") - Number(b.kind === "now"));
  return isOver ? all : [...all, ...then];
}

function instantAt(data: unknown, field: string): string | undefined {
  const value = getIn(data, field.split("."));
  if (typeof value !== "string" || value === "") return undefined;
  const at = instantOf(value);
  return Number.isNaN(Date.parse(at)) ? undefined : at;
}

const ended = new Set(["unbound", "lapsed"]);

export interface StateStep {
  id: string;
  kind: "done" | "now" | "then";
  /** It is not how things should be. */
  bad: boolean;
}

/** The way of a binding that goes well, and the field that leads out of each of its states. */
const way: { id: string; left?: string }[] = [{ id: "pendingConfirmation", left: "confirmedAt" }, { id: "awaitingFirstUse", left: "firstUsedAt" }, { id: "active" }];
const bad = new Set(["lapsed", "inactive", "shouldUnbind"]);

/** The states that were, that is, and that are to come. */
export function statesOf(form: FormInfo, data: unknown, { state }: Report): StateStep[] {
  if (form.states === undefined || state === undefined) return [];
  const now = way.findIndex(({ id }) => id === state);
  const step = (id: string, kind: StateStep["kind"]): StateStep => ({ id, kind, bad: bad.has(id) });
  if (state === "unknown") return way.map(({ id }) => step(id, "then"));
  if (now >= 0) return way.map(({ id }, i) => step(id, i < now ? "done" : i === now ? "now" : "then"));
  // Off that way: what was done before, and what that leads to.
  const before = way.filter(({ left }) => left !== undefined && instantAt(data, left) !== undefined).map(({ id }) => step(id, "done"));
  const after = state === "shouldUnbind" || state === "inactive" ? [step("unbound", "then")] : [];
  return [...(state === "lapsed" ? [] : before), step(state, "now"), ...after];
}
