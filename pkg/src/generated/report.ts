// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
import type { Authority, DocumentId, FormId, Mode, Outcome, RuleId, Severity, Verdict } from "./ids.js";

/** Keys and indices on the way to a value. */
export type Path = (string | number)[];

/** What a check found. */
export interface Report {
  form: FormId;
  /** The version of the rulebook. */
  rulebook: string;
  /** `YYYY-MM-DDTHH:MM:SS[.mmm]+08:00` */
  asOf: string;
  mode: Mode;
  verdict: Verdict;
  stages: Stage[];
  issues: Issue[];
  /** The fields that are needed now, in the form's order. */
  missing: Path[];
  /** The fields that may be needed yet, depending on those, in the form's order. */
  maybe: Path[];
  /**
   * The missing fields in the order that settles the verdict soonest: first those that most rules wait
   * for, then in the form's order. Asking for `next[0]` after each answer asks one question at a time.
   */
  next: Path[];
  deadlines: Deadline[];
  /** `binding-lifecycle` only. */
  state?: string;
  /** With `explain`. */
  outcomes?: RuleResult[];
}

/** The verdict of a stage. */
export interface Stage {
  id: string;
  verdict: Verdict;
}

/** Something that is wrong, or worth knowing. */
export interface Issue {
  /** A rule of the rulebook, or a check of format: `format/type`, `format/required`, … */
  rule: RuleId;
  severity: Severity;
  stage?: string;
  path: Path;
  /** In the locale: what is wrong, then what to do. */
  message: string;
  /** What the message was made from: actual, required, … */
  params: Record<string, unknown>;
  /** The clause that demands it; a check of the product's own has none. */
  clause?: Clause;
  /** What would make the rule pass, as data. */
  fix?: Fix;
}

/** What a rule rests on. */
export interface Clause {
  document: DocumentId;
  section: string;
  authority: Authority;
}

/**
 * A fix as data. Paths are those of the form.
 * `fact`: the field is a fact of the world, as a number of followers is, or a statement of the applicant's. Say "if it
 * were 500", and never set it for them; what is no fact is theirs to choose.
 */
export type Fix =
  | { path: Path; op: "set"; value: unknown; fact?: true }
  | { path: Path; op: "atLeast" | "atMost"; value: number; fact?: true }
  | { path: Path; op: "oneOf"; value: string[]; fact?: true }
  | { path: Path; op: "onOrAfter" | "onOrBefore"; value: string; fact?: true }
  /** Make it agree with the field at the path `value`. */
  | { path: Path; op: "sameAs"; value: Path; fact?: true }
  /** Add the element `value` to the list. */
  | { path: Path; op: "add"; value: unknown; fact?: true }
  | { path: Path; op: "remove"; fact?: true };

/** By when to act, or from when one may. */
export interface Deadline {
  id: string;
  at: string;
  rule?: RuleId;
  overdue: boolean;
}

/** The outcome of a rule, or of one element of a rule over a list, whose path it has then. */
export interface RuleResult {
  rule: RuleId;
  path?: Path;
  outcome: Outcome;
}
