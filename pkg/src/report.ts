/** Makes a report of the words that the engine wrote. */
import { textAt, type Engine } from "./engine.js";
import { LIST, type Form, type Node } from "./forms.js";
import { formatMessage, ruleMessage } from "./messages.js";
import { FORMATS, OPS, OUTCOMES, VERDICTS, VERSION } from "./generated/tables.js";
import { append, own } from "./safe.js";
import { kinds } from "./writer.js";
import type { Deadline, Fix, Issue, Locale, Mode, Outcome, Path, Report, RuleId, Severity, Verdict } from "./types.js";

const verdicts = /* @__PURE__ */ VERDICTS.split(" ") as Verdict[];
const outcomes = /* @__PURE__ */ OUTCOMES.split(" ") as Outcome[];
const ops = /* @__PURE__ */ OPS.split(" ");
let formats: string[] | undefined;
export const UNKNOWN_FIELD = 9;
const REQUIRED = 10;

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
  return verdicts[next()]!;
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
  const verdict = verdicts[bits & 3]!;
  const stages: Report["stages"] = [];
  for (const id of form.stages) append(stages, { id, verdict: verdicts[(bits >>>= 2) & 3]! });
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
  if (state > 0) own(report, "state", form.states[state - 1]!);
  if (explain) own(report, "outcomes", readOutcomes(form));
  return report;
}

/** One issue. */
export function readIssue(form: Form, locale: Locale, note?: Note): Issue {
  formats ??= FORMATS.split(" ").map((name) => `format/${name}`);
  const codes = next();
  // A rule that makes several issues tells them apart above its code.
  const code = codes & 0xffff;
  const place = next();
  const path = pathOf(form, place);
  if (code === UNKNOWN_FIELD) append(path, key());
  const params: Record<string, unknown> = {};
  while (words[at]) own(params, word(), readValue(form));
  at++;
  const fix = readFix(form);
  const rule = form.rules[code - formats.length];
  const message = rule
    ? ruleMessage(form, locale, code - formats.length, params)
    : formatMessage(form, locale, code, rowOf(place), params);
  const severity = rule ? rule.severity : ((code === UNKNOWN_FIELD ? "warning" : "error") as Severity);
  const issue: Issue = rule
    ? { rule: rule.id as RuleId, severity, stage: rule.stage, path, message, params }
    : { rule: formats[code] as RuleId, severity, path, message, params };
  const clause = (rule ?? (code === REQUIRED ? form.rules.find(({ id }) => id === (params["rules"] as string[])[0]) : undefined))?.clause;
  if (clause) own(issue, "clause", { ...clause });
  if (fix) own(issue, "fix", fix);
  note?.(codes, place, issue);
  return issue;
}

function readFix(form: Form): Fix | undefined {
  const code = next();
  if (code === 0) return undefined;
  const path = pathOf(form, next());
  const op = ops[code - 1]!;
  return (op === "remove" ? { path, op } : { path, op, value: readValue(form) }) as Fix;
}

function readValue(form: Form): unknown {
  switch (next()) {
    case 0:
      return long();
    case 1:
      return next() !== 0;
    case 2:
      return word();
    case 3:
      return toEnd(word);
    case 4:
      return date(long());
    case 5:
      return stamp(long());
    case 6:
      return times(next(), () => form.rules[next()]!.id);
    case 7:
      return pathOf(form, next());
    case 9:
      return kinds[next()];
    default:
      return Object.fromEntries(toEnd(() => [word(), word()] as const));
  }
}

function long(): number {
  const low = next();
  return (next() | 0) * 0x1_0000_0000 + low;
}

/** Reads up to a 0. */
function toEnd<T>(read: () => T): T[] {
  const all: T[] = [];
  while (words[at]) append(all, read());
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
    const { id, rule } = form.deadlines[word >>> 1]!;
    const overdue = (word & 1) === 1;
    return rule ? { id, at: stamp(long()), rule, overdue } : { id, at: stamp(long()), overdue };
  }) as Deadline[];
}

function readOutcomes(form: Form): NonNullable<Report["outcomes"]> {
  return times(next(), () => {
    const word = next();
    const element = next();
    const rule = form.rules[word >>> 8]!;
    const outcome = outcomes[word & 0xff]!;
    if (element === 0) return { rule: rule.id, outcome };
    return { rule: rule.id, path: [...form.rows[rule.each]!.path, element - 1], outcome };
  }) as NonNullable<Report["outcomes"]>;
}

/** The row that a place is at, or -1 for the form. */
export function rowOf(place: number): number {
  return (place >>> 24) - 1 + (place & 0xff);
}

function pathOf(form: Form, place: number): Path {
  if (place === 0) return [];
  const top = form.rows[(place >>> 24) - 1]!;
  const index = (place >>> 8) & 0xffff;
  if (index === 0) return top.path.slice();
  return place & 0xff ? [...top.path, index - 1, ...form.rows[rowOf(place)]!.path] : [...top.path, index - 1];
}

/** The place of a node: of a list's element, or of a field in it, with its index. */
export function placeOf(node: Node, index: number): number {
  const list = node.kind === LIST ? node : node.list;
  if (!list || index < 0) return (node.row + 1) << 24;
  return ((list.row + 1) << 24) | ((index + 1) << 8) | (node.row - list.row);
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
