/** The columns of a table: its heading row, or the keys of flat JSON objects. */
import type { FieldLabels, FormLabels } from "../../../field-labels.js";
import { Columns, type Match } from "./columns.js";
import type { Row, Table } from "./table.js";
import type { Cell } from "./values.js";

export interface Headed {
  headings: string[];
  /** The rows below the heading; their cells are in the headings' order. */
  rows: Row[];
}

/** Titles stand above a heading at times. */
const above = 10;

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim());

const count = (matches: readonly (Match | undefined)[], guesses: boolean): number => matches.filter((match) => match !== undefined && (guesses || match.how !== "guess")).length;

const known = new WeakMap<readonly FieldLabels[], Columns>();

export function columnsOf(fields: readonly FieldLabels[]): Columns {
  let columns = known.get(fields);
  if (columns === undefined) known.set(fields, (columns = new Columns(fields)));
  return columns;
}

/** The row that heads the table: of the first ones that which names most fields, of whichever form. */
function headingOf(rows: readonly Row[], labels: FormLabels): number {
  let best = 0;
  let most = 0;
  for (let at = 0; at < Math.min(above, rows.length); at += 1) {
    const headings = (rows[at]!.cells ?? []).map(textOf);
    const found = Math.max(...Object.values(labels).map((fields) => count(columnsOf(fields).map(headings), false)));
    if (found > most) [best, most] = [at, found];
  }
  return best;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether objects are a table's rows (`{"信用分": 55}`, `{"account.type": "brand"}`) and not a form's data. */
function isFlat(rows: readonly Row[], labels: FormLabels): boolean {
  const roots = new Set(Object.values(labels).flatMap((fields) => fields.map(({ path }) => path.split(/[.[]/)[0]!)));
  const keys = new Set<string>();
  for (const { data, form } of rows.slice(0, 50)) {
    if (form !== undefined) return false;
    for (const [key, value] of Object.entries(isObject(data) ? data : {})) {
      if (roots.has(key) || (typeof value === "object" && value !== null)) return false;
      keys.add(key);
    }
  }
  return Object.values(labels).some((fields) => [...keys].some((key) => columnsOf(fields).exact(key) !== undefined));
}

/** `undefined`: the rows are forms' data, which need no columns. */
export function headed(table: Table, labels: FormLabels): Headed | undefined {
  if (table.format === "csv" || table.format === "xlsx") {
    const at = headingOf(table.rows, labels);
    const cells = table.rows[at]!.cells ?? [];
    const headings = cells.map(textOf);
    // Cells beyond the heading have no name.
    const rows = table.rows.slice(at + 1).map((row): Row => {
      const extra = row.cells?.slice(headings.length).find((cell) => textOf(cell) !== "");
      return row.bad === undefined && extra !== undefined && table.format === "csv" ? { ...row, bad: { why: "cells", text: textOf(extra).slice(0, 40) } } : row;
    });
    return { headings, rows };
  }
  if (!isFlat(table.rows, labels)) return undefined;
  const headings = new Map<string, number>();
  const rows = table.rows.map((row): Row => {
    if (!isObject(row.data)) return row;
    const cells: Cell[] = [];
    for (const [key, value] of Object.entries(row.data)) {
      let at = headings.get(key);
      if (at === undefined) headings.set(key, (at = headings.size));
      cells[at] = typeof value === "object" ? null : (value as Cell);
    }
    return { n: row.n, cells };
  });
  return { headings: [...headings.keys()], rows };
}

/** The form whose fields most columns name. */
export function bestForm(headings: readonly string[], labels: FormLabels): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [form, fields] of Object.entries(labels)) {
    const columns = columnsOf(fields);
    const found = count(columns.map(headings), false);
    if (found > most) [best, most] = [form, found];
  }
  return best;
}

/** The form whose own names most of the data's keys are. */
export function bestFormOfData(rows: readonly Row[], labels: FormLabels): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [form, fields] of Object.entries(labels)) {
    const paths = new Set(fields.map(({ path }) => path));
    let found = 0;
    for (const { data } of rows.slice(0, 20)) {
      for (const [key, value] of Object.entries(isObject(data) ? data : {})) {
        if (!paths.has(key)) continue;
        found += 1;
        if (isObject(value)) found += Object.keys(value).filter((inner) => paths.has(`${key}.${inner}`)).length;
      }
    }
    if (found > most) [best, most] = [form, found];
  }
  return best;
}
