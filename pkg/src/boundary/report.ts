// Generated from the rulebook. To renew it: cargo run -p yushen-codegen
import { VERSION } from "../generated/tables.js";
import type { Report, Stage, Issue, Fix, Deadline, RuleResult } from "../generated/report.js";
import { own } from "../own-data.js";
import { clauseOf, fixValue, idOf, messageOf, noted, pathAt, readCode, readIssuePath, readParams, readPhrase, readValue, severityOf, stageOf, type Reading } from "./decode.js";
import { ABSENT, FIX_OPS, OUTCOMES, VERDICTS } from "./protocol.js";
import { nextLong, nextWord, times } from "./reader.js";
import { asOfText, instantText } from "./time.js";

export function readReport(of: Reading): Report {
  const verdict = nextWord();
  const stages = times(nextWord(), () => readStage(of));
  const issues = times(nextWord(), () => noted(of, readIssue));
  const missing = times(nextWord(), () => pathAt(of, nextWord()));
  const maybe = times(nextWord(), () => pathAt(of, nextWord()));
  const next = times(nextWord(), () => pathAt(of, nextWord()));
  const deadlines = times(nextWord(), () => readDeadline(of));
  const state = nextWord() === ABSENT ? undefined : of.form.states[nextWord()]!;
  const outcomes = nextWord() === ABSENT ? undefined : times(nextWord(), () => readRuleResult(of));
  const made: Report = {
    form: of.form.id,
    rulebook: VERSION,
    asOf: asOfText(of.asOf),
    mode: of.mode,
    verdict: VERDICTS[verdict]!,
    stages,
    issues,
    missing,
    maybe,
    next,
    deadlines,
  };
  if (state !== undefined) own(made, "state", state);
  if (outcomes !== undefined) own(made, "outcomes", outcomes);
  return made;
}

export function readStage(of: Reading): Stage {
  const id = nextWord();
  const verdict = nextWord();
  return { id: of.form.stages[id]!, verdict: VERDICTS[verdict]! };
}

export function readIssue(of: Reading): Issue {
  const rule = readCode();
  const path = readIssuePath(of, rule);
  const message = readPhrase(rule);
  const params = readParams(of);
  const fix = nextWord() === ABSENT ? undefined : readFix(of);
  const stage = stageOf(of.form, rule);
  const clause = clauseOf(of.form, rule, params);
  const made = (stage === undefined ? {
    rule: idOf(of.form, rule),
    severity: severityOf(of.form, rule),
    path: path.path,
    message: messageOf(of, rule, path, params, message),
    params,
  } : {
    rule: idOf(of.form, rule),
    severity: severityOf(of.form, rule),
    stage,
    path: path.path,
    message: messageOf(of, rule, path, params, message),
    params,
  }) as Issue;
  if (clause !== undefined) own(made, "clause", clause);
  if (fix !== undefined) own(made, "fix", fix);
  return made;
}

export function readFix(of: Reading): Fix {
  const path = nextWord();
  const op = nextWord();
  const value = nextWord() === ABSENT ? undefined : fixValue(of, path, op, readValue(of));
  const fact = nextWord() === ABSENT ? undefined : true;
  const made = ({ path: pathAt(of, path), op: FIX_OPS[op]! }) as Fix;
  if (value !== undefined) own(made, "value", value);
  if (fact !== undefined) own(made, "fact", fact);
  return made;
}

export function readDeadline(of: Reading): Deadline {
  const id = nextWord();
  const at = nextLong();
  const overdue = nextWord() !== 0;
  const rule = of.form.deadlines[id]!.rule;
  return rule === undefined ? { id: of.form.deadlines[id]!.id, at: instantText(at), overdue } : { id: of.form.deadlines[id]!.id, at: instantText(at), rule, overdue };
}

export function readRuleResult(of: Reading): RuleResult {
  const rule = nextWord();
  const path = nextWord() === ABSENT ? undefined : pathAt(of, nextWord());
  const outcome = nextWord();
  return path === undefined ? { rule: of.form.rules[rule]!.id, outcome: OUTCOMES[outcome]! } : { rule: of.form.rules[rule]!.id, path, outcome: OUTCOMES[outcome]! };
}
