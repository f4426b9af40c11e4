/** What is kept of each row on the page: numbers in columns, in no language. The rows themselves stay in the worker. */
import type { Standing as Judged } from "../../../../pkg/src/element/state/standing.js";

/** `bad`: the row could not be read. */
export type Standing = Judged | "bad";

/** Worst first: the order that a sorted table has. */
export const standings = ["bad", "fail", "malformed", "incomplete", "pass"] as const satisfies Standing[];

/** By how much the first failing rule fails. */
export const Short = { None: 0, Lacks: 1, Exceeds: 2, DaysShort: 3, DaysOver: 4 } as const;
export type Short = (typeof Short)[keyof typeof Short];

/** Rows `from` up to that many more. Where no rule speaks against a row, `first` is 0; else a rule's place in `rules`, from 1. */
export interface Chunk {
  from: number;
  n: Uint32Array;
  standing: Uint8Array;
  first: Uint16Array;
  short: Uint8Array;
  by: Float64Array;
  issues: Uint16Array;
  missing: Uint16Array;
  names: string[];
  /** Ids of rules that no chunk before had. */
  rules: string[];
  /** How many rows fail each rule so far. */
  failing: number[];
  /** What is wrong with rows that could not be read: which one, and in words. */
  bad: [row: number, text: string][];
}

export class Results {
  readonly total: number;
  done = 0;
  readonly n: Uint32Array;
  readonly standing: Uint8Array;
  readonly first: Uint16Array;
  readonly short: Uint8Array;
  readonly by: Float64Array;
  readonly issues: Uint16Array;
  readonly missing: Uint16Array;
  readonly names: string[] = [];
  readonly rules: string[] = [];
  failing: number[] = [];
  readonly bad = new Map<number, string>();
  readonly counts: number[] = standings.map(() => 0);

  constructor(total: number) {
    this.total = total;
    this.n = new Uint32Array(total);
    this.standing = new Uint8Array(total);
    this.first = new Uint16Array(total);
    this.short = new Uint8Array(total);
    this.by = new Float64Array(total);
    this.issues = new Uint16Array(total);
    this.missing = new Uint16Array(total);
  }

  add(chunk: Chunk): void {
    const { from } = chunk;
    this.n.set(chunk.n, from);
    this.standing.set(chunk.standing, from);
    this.first.set(chunk.first, from);
    this.short.set(chunk.short, from);
    this.by.set(chunk.by, from);
    this.issues.set(chunk.issues, from);
    this.missing.set(chunk.missing, from);
    for (const name of chunk.names) this.names.push(name);
    this.rules.push(...chunk.rules);
    this.failing = chunk.failing;
    for (const [row, text] of chunk.bad) this.bad.set(row, text);
    for (const standing of chunk.standing) this.counts[standing]! += 1;
    this.done = from + chunk.n.length;
  }
}

export type SortBy = "row" | "standing" | "name" | "rule" | "short" | "issues";

export interface Query {
  /** `undefined`: all. */
  standing?: Standing | undefined;
  rule?: string | undefined;
  sort: SortBy;
  descending: boolean;
}
