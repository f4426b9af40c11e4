import { Budget, Unreadable, type Progress, type Row, type Table } from "../table.js";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** `{"form": "binding", "data": {…}}` says itself which form it is. */
function rowOf(n: number, value: unknown): Row {
  if (!isObject(value)) return { n, bad: { why: "notObject" } };
  if (typeof value.form === "string" && isObject(value.data)) return { n, form: value.form, data: value.data };
  return { n, data: value };
}

function table(format: Table["format"], values: Iterable<Row>): Table {
  const rows: Row[] = [];
  const budget = new Budget();
  for (const row of values) {
    rows.push(row);
    if (!budget.take(rows.length, 1)) break;
  }
  return { format, rows, ...(budget.cut === undefined ? {} : { cut: budget.cut }) };
}

function* list(values: unknown[], form?: string): Generator<Row> {
  for (let at = 0; at < values.length; at += 1) {
    const row = rowOf(at + 1, values[at]);
    yield form === undefined || row.form !== undefined ? row : { ...row, form };
  }
}

function* lines(text: string, progress: Progress): Generator<Row> {
  let n = 0;
  for (let from = 0; from < text.length; ) {
    let end = text.indexOf("\n", from);
    if (end < 0) end = text.length;
    const line = text.slice(from, end).trim();
    from = end + 1;
    n += 1;
    if (n % 5000 === 0) progress(from / text.length);
    if (line === "") continue;
    let row: Row;
    try {
      row = rowOf(n, JSON.parse(line));
    } catch {
      row = { n, bad: { why: "json", text: line.slice(0, 100_000) } };
    }
    yield row;
  }
}

/** Names under which a list is often wrapped. */
const wrappers = ["data", "rows", "items", "list", "forms", "records"];

/** A JSON list, of data or of `{form, data}`; one JSON value a line; or one object alone. */
export function readJson(source: string, progress: Progress = () => {}): Table {
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const [first, second] = text.trim().split("\n", 3);
    const isLines = text.trimStart().startsWith("{") && second !== undefined && (isJson(first!) || second.trimStart().startsWith("{"));
    if (!isLines) throw new Unreadable("json", text.length > 1024 * 1024 ? undefined : text);
    return table("ndjson", lines(text, progress));
  }
  if (Array.isArray(value)) return table("json", list(value));
  if (!isObject(value)) throw new Unreadable("jsonNoList");
  const wrapper = wrappers.find((name) => Array.isArray((value as Json)[name]));
  const form = typeof value.form === "string" ? value.form : undefined;
  if (wrapper !== undefined && (form !== undefined || Object.keys(value).length === 1)) return table("json", list(value[wrapper] as unknown[], form));
  return table(text.trim().includes("\n") ? "json" : "ndjson", [rowOf(1, value)]);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
