/** Makes a report of the words that the engine wrote. */
import type { Form } from "../form/structure.js";
import { KINDS, VERSION } from "../generated/tables.js";
import { formatMessage, ruleMessage } from "./messages.js";
import { append, own } from "../own-data.js";
import type { Deadline, Fix, Issue, Locale, Mode, Path, Report, RuleId, Severity, Verdict } from "../types.js";
import { pathOf, rowOf } from "./places.js";
import { ABSENT, FIX_OPS, FORMATS, FormatCode, LIST_END, OUTCOMES, Packing, Param, VERDICTS } from "./protocol.js";
import { key, long, next, peek, times, toEnd, word } from "./reader.js";
import { asOfText, dateText, instantText } from "./time.js";

const kinds = /* @__PURE__ */ KINDS.split(" ");

/** Takes an issue with its code and its place, which tell it from others; but keys that a form does not have share theirs. */
export type Note = (code: number, place: number, issue: Issue) => void;

export function readVerdict(): Verdict {
  return VERDICTS[next()]!;
}

/** A whole report. */
export function readReport(
  form: Form,
  instant: number,
  mode: Mode,
  locale: Locale,
  explain: boolean,
  note?: Note,
): Report {
  let bits = next();
  const verdict = VERDICTS[bits & Packing.VerdictMask]!;
  const stages: Report["stages"] = [];
  for (const id of form.stages) append(stages, { id, verdict: VERDICTS[(bits >>>= Packing.VerdictBits) & Packing.VerdictMask]! });
  const state = next();
  const issues: Issue[] = [];
  for (let count = next(); count > 0; count--) append(issues, readIssue(form, locale, note));
  const missing = readPaths(form);
  const report: Report = {
    form: form.id,
    rulebook: VERSION,
    asOf: asOfText(instant),
    mode,
    verdict,
    stages,
    issues,
    missing,
    next: readPaths(form, missing.length),
    deadlines: readDeadlines(form),
  };
  if (state !== ABSENT) own(report, "state", form.states[state - 1]!);
  if (explain) own(report, "outcomes", readOutcomes(form));
  return report;
}

/** One issue. */
export function readIssue(form: Form, locale: Locale, note?: Note): Issue {
  const codes = next();
  // A rule that makes several issues tells them apart above its code.
  const code = codes & Packing.CodeMask;
  const place = next();
  const path = pathOf(form, place);
  if (code === FormatCode.UnknownField) append(path, key());
  const params: Record<string, unknown> = {};
  while (peek(0) !== LIST_END) own(params, word(), readValue(form));
  next();
  const fix = readFix(form);
  const rule = form.rules[code - FORMATS.length];
  const message = rule
    ? ruleMessage(form, locale, code - FORMATS.length, params)
    : formatMessage(form, locale, code, rowOf(place), params);
  const severity = rule ? rule.severity : ((code === FormatCode.UnknownField ? "warning" : "error") as Severity);
  const issue: Issue = rule
    ? { rule: rule.id as RuleId, severity, stage: rule.stage, path, message, params }
    : { rule: FORMATS[code]!, severity, path, message, params };
  const clause = (rule ?? (code === FormatCode.Required ? form.rules.find(({ id }) => id === (params["rules"] as string[])[0]) : undefined))?.clause;
  if (clause) own(issue, "clause", { ...clause });
  if (fix) own(issue, "fix", fix);
  note?.(codes, place, issue);
  return issue;
}

function readFix(form: Form): Fix | undefined {
  const code = next();
  if (code === ABSENT) return undefined;
  const path = pathOf(form, next());
  const op: Fix["op"] = FIX_OPS[code - 1]!;
  return (op === "remove" ? { path, op } : { path, op, value: readValue(form) }) as Fix;
}

function readValue(form: Form): unknown {
  switch (next() as Param) {
    case Param.Int:
      return long();
    case Param.Bool:
      return next() !== 0;
    case Param.Word:
      return word();
    case Param.Choices:
      return toEnd(word);
    case Param.Day:
      return dateText(long());
    case Param.Instant:
      return instantText(long());
    case Param.Rules:
      return times(next(), () => form.rules[next()]!.id);
    case Param.Place:
      return pathOf(form, next());
    case Param.Kind:
      return kinds[next()];
    case Param.Pairs:
      return Object.fromEntries(toEnd(() => [word(), word()] as const));
  }
}

/** Places in their order. */
export function readPaths(form: Form, count = next()): Path[] {
  return times(count, () => pathOf(form, next()));
}

function readDeadlines(form: Form): Deadline[] {
  return times(next(), () => {
    const word = next();
    const { id, rule } = form.deadlines[word >>> Packing.DeadlineShift]!;
    const overdue = (word & Packing.OverdueBit) !== 0;
    return rule ? { id, at: instantText(long()), rule, overdue } : { id, at: instantText(long()), overdue };
  }) as Deadline[];
}

function readOutcomes(form: Form): NonNullable<Report["outcomes"]> {
  return times(next(), () => {
    const word = next();
    const element = next();
    const rule = form.rules[word >>> Packing.OutcomeRuleShift]!;
    const outcome = OUTCOMES[word & Packing.OutcomeMask]!;
    if (element === ABSENT) return { rule: rule.id, outcome };
    return { rule: rule.id, path: [...form.rows[rule.each]!.path, element - 1], outcome };
  }) as NonNullable<Report["outcomes"]>;
}
