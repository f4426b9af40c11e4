/** Reads a table and judges its rows beside the page. The rows stay here; the page has numbers, and asks for a row's data. */
import { expose, transfer } from "comlink";
import labels from "rulebook:labels";
import type { FormId, Locale } from "yushen";
import { columnsOf, bestForm, bestFormOfData, headed, type Headed } from "./headings.js";
import type { Match } from "./columns.js";
import { engineOf, type Engine } from "./engine.js";
import { exportRows, flat, type ExportWords } from "./export-rows.js";
import { Judge, type Judged } from "./judge-rows.js";
import { nextTask } from "./next-task.js";
import { readTable } from "./read/index.js";
import type { Chunk, Query } from "./results.js";
import { rowReader } from "./row-data.js";
import { limits, Unreadable, type Row, type Table, type Why } from "./table.js";
import type { Cell } from "./values.js";

export interface Column {
  heading: string;
  samples: string[];
  /** Whether it is mostly text: a name for the row, it may be. */
  text: boolean;
}

export interface Source {
  format: Table["format"];
  encoding?: string | undefined;
  delimiter?: string | undefined;
  cut?: Table["cut"];
  rows: number;
  /** `undefined`: the rows are forms' data. */
  columns?: Column[];
  /** The form that the table seems to be of. */
  best?: string | undefined;
  /** How many rows say themselves which form they are. */
  ownForms: number;
}

export type Read = { source: Source } | { failed: Why; text?: string | undefined };

/** The words for what is wrong with a row. */
export type BadWords = Record<"json" | "notObject" | "noForm" | "quotes" | "cells", string>;

export interface Task {
  form: FormId;
  /** Each column's path; `null` where it is left out. */
  paths: (string | null)[];
  /** The column that names a row. */
  name: number | null;
  locale: Locale;
  asOf: string;
  words: BadWords;
}

let headedTable: Headed | undefined;
let rows: readonly Row[] = [];
let judge: Judge | undefined;
let run = 0;

const forms = Object.keys(labels);

const sampleOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).slice(0, 40));

function columns({ headings, rows: below }: Headed): Column[] {
  return headings.map((heading, at) => {
    const samples: string[] = [];
    for (const { cells } of below.slice(0, 50)) {
      const sample = sampleOf(cells?.[at]).trim();
      if (sample !== "" && samples.length < 20) samples.push(sample);
    }
    const text = samples.length > 0 && samples.every((sample) => !/^[\d.,:/\-\s%+]+$/.test(sample));
    return { heading, samples: [...new Set(samples)].slice(0, 3), text };
  });
}

/** The first text of a form that names it. */
function nameIn(data: unknown): string {
  for (const [path, value] of Object.entries(flat(data))) if (!/^-?[\d.,]*$|^(true|false)$/.test(value) && /name|id$|title|value/i.test(path)) return value;
  return "";
}

function wrongOf(engine: Engine, words: BadWords, form: FormId): (row: Row) => string {
  return ({ bad }) => {
    if (bad === undefined) return "";
    const said = words[bad.why].replace("{text}", () => bad.text ?? "");
    if (bad.why !== "json") return said;
    const [issue] = engine.checkJson(form, bad.text ?? "").issues;
    return issue?.rule === "format/json" ? issue.message : said;
  };
}

const api = {
  /** Reads a file, or text that was pasted. */
  async read(file: File | string, onProgress: (done: number) => void): Promise<Read> {
    run += 1;
    judge = undefined;
    headedTable = undefined;
    rows = [];
    try {
      const bytes = typeof file === "string" ? new TextEncoder().encode(file) : await bytesOf(file);
      const table = await readTable(bytes, onProgress);
      headedTable = headed(table, labels);
      rows = (headedTable?.rows ?? table.rows).map((row) => (row.form !== undefined && !forms.includes(row.form) ? { n: row.n, bad: { why: "noForm", text: row.form } } : row));
      if (rows.length === 0) throw new Unreadable("empty");
      const own = rows.find(({ form }) => form !== undefined)?.form;
      return {
        source: {
          format: table.format,
          encoding: table.encoding,
          delimiter: table.delimiter,
          cut: table.cut,
          rows: rows.length,
          ...(headedTable === undefined ? {} : { columns: columns(headedTable) }),
          best: own ?? (headedTable === undefined ? bestFormOfData(rows, labels) : bestForm(headedTable.headings, labels)),
          ownForms: rows.reduce((many, { form }) => many + (form === undefined ? 0 : 1), 0),
        },
      };
    } catch (error) {
      return error instanceof Unreadable ? { failed: error.why, text: error.text } : { failed: "unreadable" };
    }
  },

  /** Each column's field in a form. */
  map: (form: FormId): (Match | undefined)[] => (headedTable === undefined ? [] : columnsOf(labels[form]!).map(headedTable.headings)),

  /** The paths that a column may stand for. */
  targets(form: FormId, paths: (string | null)[]): string[] {
    const rowsOf = (list: string) => 1 + Math.max(0, ...paths.map((path) => (path?.startsWith(`${list}[`) ? 1 + Number(/\[(\d+)\]/.exec(path)?.[1]) : 0)));
    return columnsOf(labels[form]!).all(rowsOf).map(({ path }) => path);
  },

  /** Judges all rows; a later call ends this one. Settles with whether it came to the end. */
  async check(task: Task, onChunk: (chunk: Chunk) => void | Promise<void>): Promise<boolean> {
    run += 1;
    const mine = run;
    const engine = await engineOf(task.locale);
    const fields = columnsOf(labels[task.form]!);
    const read = headedTable === undefined ? undefined : rowReader(task.paths.map((path) => (path === null ? undefined : fields.target(path))));
    const { name } = task;
    judge = new Judge(
      {
        form: task.form,
        rows,
        read,
        nameOf: (row, data) => (headedTable === undefined ? nameIn(data) : name === null ? "" : sampleOf(row.cells?.[name])),
        asOf: task.asOf,
        wrong: wrongOf(engine, task.words, task.form),
      },
      engine,
    );
    while (judge.done < judge.total) {
      const chunk = judge.step(30);
      const { n, standing, first, short, by, issues, missing } = chunk;
      // The page takes each part before the next is made; meanwhile a word from it is heard.
      await onChunk(transfer(chunk, [n, standing, first, short, by, issues, missing].map(({ buffer }) => buffer as ArrayBuffer)));
      if (mine !== run) return false;
    }
    return true;
  },

  cancel(): void {
    run += 1;
  },

  order(query: Query): Uint32Array {
    const order = judge?.order(query) ?? new Uint32Array();
    return transfer(order, [order.buffer as ArrayBuffer]);
  },

  row(at: number): Pick<Judged, "form" | "data"> | undefined {
    if (judge === undefined) return undefined;
    const { form, data } = judge.judge(at);
    return data === undefined ? undefined : { form, data };
  },

  /** The rows of a query as a CSV file. */
  async export(query: Query, words: ExportWords): Promise<Blob> {
    if (judge === undefined) return new Blob();
    const parts: string[] = [];
    let part: string[] = [];
    let until = performance.now() + 50;
    for (const line of exportRows(judge, rows, headedTable?.headings, judge.order(query), words)) {
      part.push(line);
      if (performance.now() < until) continue;
      parts.push(part.join(""));
      part = [];
      // A word from the page is heard.
      await nextTask();
      until = performance.now() + 50;
    }
    return new Blob([...parts, part.join("")], { type: "text/csv;charset=utf-8" });
  },
};

async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > limits.bytes) throw new Unreadable("tooLarge");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Unreadable("unreadable");
  }
}

export type BatchWorker = typeof api;

expose(api);
