import Papa from "papaparse";
import { Budget, limits, type Progress, type Row, type Table } from "../table.js";

/** How often a quote that is never closed is stepped over; after that the file is no table. */
const mends = 200;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

const delimiters = [",", "\t", ";", "|", "，"];

/** By the first rows; of blank ones the library would take an average of columns that is too low. */
function delimiterOf(body: string): string {
  const first = body.slice(0, 65_536);
  const { errors, meta } = Papa.parse(first, { preview: 20, skipEmptyLines: "greedy", delimitersToGuess: delimiters });
  if (errors.every(({ code }) => code !== "UndetectableDelimiter")) return meta.delimiter;
  const counts = delimiters.map((delimiter) => first.split("\n").slice(0, 20).join("\n").split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}

/**
 * Rows are numbered as a spreadsheet does it: a line break within quotes makes none. A quote that is never closed would take
 * all that follows into one cell: the row is told, and reading goes on at the next line.
 */
export function readCsv(text: string, progress: Progress = () => {}): Table {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const rows: Row[] = [];
  const budget = new Budget();
  let from = 0;
  let n = 0;
  const said = /^sep=(.)\r?\n/.exec(body)?.[1];
  if (said !== undefined) from = body.indexOf("\n") + 1;
  const delimiter = said ?? delimiterOf(body);
  for (let mended = 0; from < body.length && budget.cut === undefined; mended += 1) {
    let start = 0;
    let again = body.length;
    const part = from === 0 ? body : body.slice(from);
    Papa.parse<string[]>(part, {
      delimiter,
      step: ({ data, errors, meta }, parser) => {
        n += 1;
        const unclosed = errors.some(({ code }) => code === "MissingQuotes") && mended < mends;
        if (unclosed) {
          const end = part.indexOf("\n", start);
          rows.push({ n, cells: [], bad: { why: "quotes", text: part.slice(start, end < 0 ? start + 80 : Math.min(end, start + 80)).trim() } });
          again = end < 0 ? body.length : from + end + 1;
          parser.abort();
          return;
        }
        const bad = errors.some(({ type }) => type === "Quotes");
        const cells = data.length > limits.columns ? data.slice(0, limits.columns) : data;
        if (!isBlank(cells)) rows.push(bad ? { n, cells, bad: { why: "quotes", text: part.slice(start, start + 80).split("\n")[0]!.trim() } } : { n, cells });
        start = meta.cursor;
        if (n % 5000 === 0) progress((from + start) / body.length);
        if (!budget.take(rows.length, cells.length)) parser.abort();
      },
    });
    from = again;
  }
  return { format: "csv", delimiter, rows, ...(budget.cut === undefined ? {} : { cut: budget.cut }) };
}
