import type { ClauseInfo, FormInfo, Outcome, Report, RuleInfo } from "yushen";
import type { FormState } from "../state/form-state.js";
import { judgeData, rulebook } from "../state/judge.js";

/** A rule as the report counts it: `failed` stops the form, `remarked` is a warning or notice. */
export type Lot = "failed" | "remarked" | "passed" | "open" | "notYet" | "idle";

export type Tally = Record<Lot, RuleInfo[]>;

const tallies = /* @__PURE__ */ new WeakMap<Report, Tally>();

/** What no rule can decide. A page may load the clauses after the rest. */
export const manualOf = ({ id }: Pick<FormInfo, "id">): ClauseInfo[] =>
  rulebook.clauses.filter(({ kind, forms }) => kind === "manual" && forms.includes(id));

/** What became of each rule. It is asked for once a report: sessions leave it out. */
export function tallyOf(formState: FormState): Tally {
  const { report } = formState;
  let tally = tallies.get(report);
  if (tally === undefined) tallies.set(report, (tally = count(formState)));
  return tally;
}

function count({ id, form, report, sheet: { data, text } }: FormState): Tally {
  const { outcomes = [] } = judgeData(id, data, { asOf: report.asOf, mode: report.mode, explain: true, coerce: text === null });
  const byRule = new Map<string, Set<Outcome>>();
  for (const { rule, outcome } of outcomes) byRule.set(rule, (byRule.get(rule) ?? new Set()).add(outcome));
  const tally: Tally = { failed: [], remarked: [], passed: [], open: [], notYet: [], idle: [] };
  for (const rule of rulesOf(form)) tally[lotOf(rule, byRule.get(rule.id) ?? new Set(), report)].push(rule);
  return tally;
}

const rulesOf = ({ rules }: FormInfo): RuleInfo[] => rules.flatMap((id) => rulebook.rules[id] ?? []);

/** A rule over a list has an outcome for each element; the worst counts. */
function lotOf(rule: RuleInfo, outcomes: Set<Outcome>, { asOf }: Report): Lot {
  const { inForce } = rule;
  if (inForce !== undefined && Date.parse(`${inForce}T00:00:00+08:00`) > Date.parse(asOf)) return "notYet";
  if (outcomes.has("fail")) return rule.severity === "error" ? "failed" : "remarked";
  if (outcomes.has("unknown")) return "open";
  return outcomes.has("pass") ? "passed" : "idle";
}
