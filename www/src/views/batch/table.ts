/** What a file holds, before it is known which column is which field. */
import type { Cell } from "./values.js";

export type Format = "csv" | "xlsx" | "ndjson" | "json";

/** Why a row cannot be judged; `text` is what shows it. */
export interface Bad {
  why: "json" | "notObject" | "noForm" | "quotes" | "cells";
  text?: string;
}

/** `n`: the row's number as a spreadsheet or an editor shows it. */
export interface Row {
  n: number;
  cells?: Cell[];
  data?: unknown;
  form?: string;
  bad?: Bad;
}

export interface Table {
  format: Format;
  encoding?: string;
  delimiter?: string;
  sheet?: string;
  rows: Row[];
  /** Some rows were left out: there is a limit. */
  cut?: "rows" | "cells";
}

export const limits = { bytes: 64 * 1024 * 1024, unpacked: 512 * 1024 * 1024, rows: 200_000, cells: 6_000_000, columns: 500 };

/** Why a file cannot be read at all. */
export type Why = "empty" | "tooLarge" | "unpacked" | "oldExcel" | "notText" | "unreadable" | "json" | "jsonNoList" | "noColumns" | "notLoaded";

export class Unreadable extends Error {
  readonly why: Why;
  readonly text: string | undefined;
  constructor(why: Why, text?: string) {
    super(why);
    this.why = why;
    this.text = text;
  }
}

/** Counts what was read, and says when it is enough. */
export class Budget {
  #cells = 0;
  cut: Table["cut"];

  take(rows: number, cells: number): boolean {
    this.#cells += cells;
    if (rows >= limits.rows) this.cut = "rows";
    else if (this.#cells > limits.cells) this.cut = "cells";
    return this.cut === undefined;
  }
}

export type Progress = (done: number) => void;
