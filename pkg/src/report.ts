/** Makes a report of the words that the engine wrote. */
import { ABSENT, FIX_OPS, FORMATS, FormatCode, LIST_END, OUTCOMES, Packing, Param, PlaceBits, VERDICTS } from "./boundary/protocol.js";
import { textAt, type Engine } from "./engine.js";
import { LIST, type Form, type Node } from "./forms.js";
import { formatMessage, ruleMessage } from "./messages.js";
import { KINDS, VERSION } from "./generated/tables.js";
import { append, own } from "./safe.js";
import type { Deadline, Fix, Issue, Locale, Mode, Path, Report, RuleId, Severity, Verdict } from "./types.js";

const kinds = /* @__PURE__ */ KINDS.split(" ");

/** Takes an issue with its code and its place, which tell it from others; but keys that a form does not have share theirs. */
export type Note = (code: number, place: number, issue: Issue) => void;

/** Whose words are read, and where reading stands. */
let engine: Engine;
let words: Uint32Array = /* @__PURE__ */ new Uint32Array();
let at = 0;
/** By what was handed over for them, the keys that were too long. */
let longKeys: Map<string, string> | undefined;

/** Starts reading at an address what an engine said. */
export function startAt(of: Engine, address: number, keys: Map<string, string> | undefined): void {
  engine = of;
  words = of.words;
  at = address >>> 2;
  longKeys = keys;
}

export function next(): number {
  return words[at++]!;
}

/** One of the words to come. */
export function peek(ahead: number): number {
  return words[at + ahead]!;
}

export function readVerdict(): Verdict {
  return VERDICTS[next()]!;
}

/** The instant to judge at is often the same as before. */
let lastInstant = NaN;
let asOf = "";

function printed(instant: number): string {
  if (instant !== lastInstant) {
    asOf = stamp(instant);
    lastInstant = instant;
  }
  return asOf;
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
    asOf: printed(instant),
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
  while (words[at] !== LIST_END) own(params, word(), readValue(form));
  at++;
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
      return date(long());
    case Param.Instant:
      return stamp(long());
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

function long(): number {
  const low = next();
  return (next() | 0) * 0x1_0000_0000 + low;
}

/** Reads up to the end of a list. */
function toEnd<T>(read: () => T): T[] {
  const all: T[] = [];
  while (words[at] !== LIST_END) append(all, read());
  at++;
  return all;
}

function times<T>(count: number, read: () => T): T[] {
  const all: T[] = [];
  while (count-- > 0) append(all, read());
  return all;
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
    return rule ? { id, at: stamp(long()), rule, overdue } : { id, at: stamp(long()), overdue };
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

/** The row that a place is at, or -1 for the form. */
export function rowOf(place: number): number {
  return (place >>> PlaceBits.RowShift) - 1 + (place & PlaceBits.InnerMask);
}

function pathOf(form: Form, place: number): Path {
  if (place === 0) return [];
  const top = form.rows[(place >>> PlaceBits.RowShift) - 1]!;
  const index = (place >>> PlaceBits.IndexShift) & PlaceBits.IndexMask;
  if (index === ABSENT) return top.path.slice();
  return place & PlaceBits.InnerMask ? [...top.path, index - 1, ...form.rows[rowOf(place)]!.path] : [...top.path, index - 1];
}

/** The place of a node: of a list's element, or of a field in it, with its index. */
export function placeOf(node: Node, index: number): number {
  const list = node.kind === LIST ? node : node.list;
  if (!list || index < 0) return (node.row + 1) << PlaceBits.RowShift;
  return ((list.row + 1) << PlaceBits.RowShift) | ((index + 1) << PlaceBits.IndexShift) | (node.row - list.row);
}

const DAY = 86_400_000;
const dates = /* @__PURE__ */ new Map<number, string>();

/** The date of a day since 1970-01-01. */
function date(day: number): string {
  let text = dates.get(day);
  if (text === undefined) {
    if (dates.size > 999) dates.clear();
    dates.set(day, (text = new Date(day * DAY).toISOString().slice(0, 10)));
  }
  return text;
}

/** An instant in Beijing; a `Date` takes several times as long to print it. */
function stamp(instant: number): string {
  const local = instant + 28_800_000;
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  const millis = time % 1000;
  const part = (unit: number) => String(Math.floor(time / unit) % 60).padStart(2, "0");
  return `${date(day)}T${part(3_600_000)}:${part(60_000)}:${part(1000)}${millis ? `.${String(millis).padStart(3, "0")}` : ""}+08:00`;
}

// By address and length: one word may be another's beginning.
const kept = /* @__PURE__ */ new Map<number, string>();

/** A word of the rulebook's, which the wasm keeps in one place. */
function word(): string {
  const place = words[at]! * 256 + words[at + 1]!;
  const found = kept.get(place);
  if (found === undefined) {
    const read = key();
    kept.set(place, read);
    return read;
  }
  at += 2;
  return found;
}

/** A text of the caller's. */
function key(): string {
  at += 2;
  const text = textAt(engine, at - 2);
  return longKeys?.get(text) ?? text;
}
