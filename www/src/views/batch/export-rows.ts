/** The results as CSV: what each row had, and what is said of it. */
import Papa from "papaparse";
import { standingOf } from "../../../../pkg/src/element/state/standing.js";
import type { Judge } from "./judge-rows.js";
import type { Standing } from "./results.js";
import type { Row } from "./table.js";
import type { Cell } from "./values.js";

export interface ExportWords {
  row: string;
  standing: string;
  first: string;
  messages: string;
  standings: Record<Standing, string>;
  titles: Record<string, string>;
  between: string;
}

/** What a spreadsheet would run as a formula; a number with its sign is none. In full width Excel for Chinese runs it too. */
const formula = /^(?:[=@\t\r\n＝＋－＠]|[+-](?![\d.,]+$))/;

const textOf = (value: Cell | undefined): string => (value === null || value === undefined ? "" : value instanceof Date ? value.toISOString().replace("T00:00:00.000Z", "") : String(value));

/** The values of nested data by their paths. */
export function flat(data: unknown, path = "", into: Record<string, string> = {}): Record<string, string> {
  if (typeof data === "object" && data !== null) {
    for (const [key, value] of Object.entries(data)) flat(value, Array.isArray(data) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`, into);
  } else if (data !== undefined && data !== null) into[path] = String(data);
  return into;
}

const most = 200;

/** In parts, so that whoever calls can do something else between. A mark before it tells Excel that it is UTF-8. */
export function* exportRows(judge: Judge, rows: readonly Row[], headings: readonly string[] | undefined, order: Iterable<number>, words: ExportWords): Generator<string> {
  const columns = headings ?? [...new Set(rows.slice(0, 2000).flatMap(({ data }) => Object.keys(flat(data))))].slice(0, most);
  const line = (cells: readonly string[]) => `${Papa.unparse([cells as string[]], { escapeFormulae: formula as unknown as boolean })}\r\n`;
  yield `\ufeff${line([words.row, words.standing, words.first, words.messages, ...columns])}`;
  for (const at of order) {
    const row = rows[at]!;
    const { report, wrong } = judge.judge(at);
    const own = row.cells === undefined ? flat(row.data) : undefined;
    const cells = columns.map((column, of) => (own === undefined ? textOf(row.cells?.[of]) : (own[column] ?? "")));
    const errors = (report?.issues ?? []).filter(({ severity }) => severity === "error");
    const first = errors.find(({ rule }) => !rule.startsWith("format/")) ?? errors[0];
    yield line([
      String(row.n),
      words.standings[report === undefined ? "bad" : standingOf(report)],
      first === undefined ? "" : (words.titles[first.rule] ?? first.rule),
      report === undefined ? wrong : report.issues.map(({ message }) => message).join(words.between),
      ...cells,
    ]);
  }
}
