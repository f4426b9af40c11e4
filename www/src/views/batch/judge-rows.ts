/** Judges the rows of a table and keeps what a table of results shows. It runs in the worker, and in tests without one. */
import type { FormId, Issue, Report } from "yushen";
import { standingOf } from "../../../../pkg/src/element/state/standing.js";
import type { Engine } from "./engine.js";
import { Short, standings, type Chunk, type Query } from "./results.js";
import type { Row } from "./table.js";
import type { Cell } from "./values.js";

export interface Job {
  form: FormId;
  rows: readonly Row[];
  /** A form's data from a row's cells; without it the rows are data. */
  read: ((cells: readonly Cell[]) => unknown) | undefined;
  nameOf: (row: Row, data: unknown) => string;
  /** The instant at which all rows are judged. */
  asOf: string;
  /** What is wrong with a row that cannot be read. */
  wrong: (row: Row) => string;
}

export type Judged = { form: FormId; data: unknown } & ({ report: Report; wrong?: undefined } | { report?: undefined; wrong: string });

const longestName = 60;
const day = 86_400_000;

/** By how much a rule fails, as far as its numbers tell. */
export function shortOf({ params }: Issue): [Short, number] {
  const { lacking, excess, actual, required } = params;
  if (typeof lacking === "number") return [Short.Lacks, lacking];
  if (typeof excess === "number") return [Short.Exceeds, excess];
  const [is, needs] = [actual, required].map((value) => (typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value.length === 10 ? `${value}T00:00:00+08:00` : value) : NaN));
  if (Number.isNaN(is) || Number.isNaN(needs)) return [Short.None, 0];
  const days = Math.ceil(Math.abs(is! - needs!) / day);
  return days === 0 ? [Short.None, 0] : [is! < needs! ? Short.DaysShort : Short.DaysOver, days];
}

export class Judge {
  readonly #job: Job;
  readonly #engine: Engine;
  readonly #numbers = new Map<string, number>();
  readonly #failing: number[] = [];
  /** The rules that each row fails, one after the other; `#ends` says where a row's end. */
  #rules = new Uint16Array(1024);
  #rulesUsed = 0;
  readonly #ends: Uint32Array;
  readonly #standing: Uint8Array;
  readonly #first: Uint16Array;
  readonly #short: Uint8Array;
  readonly #by: Float64Array;
  readonly #issues: Uint16Array;
  readonly #names: string[] = [];
  done = 0;

  constructor(job: Job, engine: Engine) {
    this.#job = job;
    this.#engine = engine;
    const { length } = job.rows;
    this.#ends = new Uint32Array(length);
    this.#standing = new Uint8Array(length);
    this.#first = new Uint16Array(length);
    this.#short = new Uint8Array(length);
    this.#by = new Float64Array(length);
    this.#issues = new Uint16Array(length);
  }

  get total(): number {
    return this.#job.rows.length;
  }

  judge(at: number): Judged {
    const { form, rows, read, asOf, wrong } = this.#job;
    const row = rows[at]!;
    if (row.bad !== undefined) return { form, data: undefined, wrong: wrong(row) };
    const own = (row.form ?? form) as FormId;
    const data = row.cells === undefined || read === undefined ? row.data : read(row.cells);
    return { form: own, data, report: this.#engine.check(own, data, { mode: "draft", coerce: true, asOf }) };
  }

  #number(rule: string): number {
    let number = this.#numbers.get(rule);
    if (number === undefined) {
      this.#numbers.set(rule, (number = this.#numbers.size + 1));
      this.#failing.push(0);
    }
    return number;
  }

  #keep(rule: number): void {
    if (this.#rulesUsed === this.#rules.length) {
      const more = new Uint16Array(this.#rules.length * 2);
      more.set(this.#rules);
      this.#rules = more;
    }
    this.#rules[this.#rulesUsed] = rule;
    this.#rulesUsed += 1;
  }

  /** Judges on for so long, in milliseconds, or so many rows. */
  step(milliseconds: number, most = 5000): Chunk {
    const from = this.done;
    const known = this.#numbers.size;
    const end = Math.min(this.total, from + most);
    const until = performance.now() + milliseconds;
    const missing: number[] = [];
    const bad: [number, string][] = [];
    let at = from;
    for (; at < end && (at === from || performance.now() < until); at += 1) {
      const judged = this.judge(at);
      this.#names.push(this.#job.nameOf(this.#job.rows[at]!, judged.data).slice(0, longestName));
      if (judged.report === undefined) {
        bad.push([at, judged.wrong]);
        missing.push(0);
      } else {
        missing.push(judged.report.missing.length);
        this.#take(at, judged.report);
      }
      this.#ends[at] = this.#rulesUsed;
    }
    this.done = at;
    return {
      from,
      n: Uint32Array.from(this.#job.rows.slice(from, at), ({ n }) => n),
      standing: this.#standing.slice(from, at),
      first: this.#first.slice(from, at),
      short: this.#short.slice(from, at),
      by: this.#by.slice(from, at),
      issues: this.#issues.slice(from, at),
      missing: Uint16Array.from(missing),
      names: this.#names.slice(from, at),
      rules: [...this.#numbers.keys()].slice(known),
      failing: [...this.#failing],
      bad,
    };
  }

  #take(at: number, report: Report): void {
    this.#standing[at] = standings.indexOf(standingOf(report));
    this.#issues[at] = report.issues.length;
    const errors = report.issues.filter(({ severity }) => severity === "error");
    for (const rule of new Set(errors.map((issue) => issue.rule))) {
      const number = this.#number(rule);
      this.#failing[number - 1]! += 1;
      this.#keep(number);
    }
    // A rule says more than a value that is written wrong.
    const [first] = errors.filter(({ rule }) => !rule.startsWith("format/")).concat(errors);
    if (first === undefined) return;
    this.#first[at] = this.#number(first.rule);
    [this.#short[at], this.#by[at]] = shortOf(first);
  }

  /** The rows that a query is for, in its order. */
  order({ standing, rule, sort, descending }: Query): Uint32Array {
    const wanted = standing === undefined ? -1 : standings.indexOf(standing);
    const number = rule === undefined ? 0 : (this.#numbers.get(rule) ?? -1);
    const found = new Uint32Array(this.done);
    let many = 0;
    for (let at = 0; at < this.done; at += 1) {
      if (wanted >= 0 && this.#standing[at] !== wanted) continue;
      if (number !== 0 && !this.#rules.subarray(at === 0 ? 0 : this.#ends[at - 1], this.#ends[at]).includes(number)) continue;
      found[many] = at;
      many += 1;
    }
    const order = found.slice(0, many);
    const compare = this.#comparing(sort);
    if (compare !== undefined) order.sort((a, b) => (descending ? compare(b, a) : compare(a, b)) || a - b);
    else if (descending) order.reverse();
    return order;
  }

  #comparing(sort: Query["sort"]): ((a: number, b: number) => number) | undefined {
    if (sort === "row") return undefined;
    if (sort === "name") {
      const { compare } = new Intl.Collator("zh-CN", { numeric: true });
      return (a, b) => compare(this.#names[a]!, this.#names[b]!);
    }
    if (sort === "short") return (a, b) => this.#first[a]! - this.#first[b]! || this.#by[a]! - this.#by[b]!;
    const column = { standing: this.#standing, rule: this.#first, issues: this.#issues }[sort];
    return (a, b) => column[a]! - column[b]!;
  }
}
