/** Which question comes next. */
import type { FieldInfo, FormInfo, Path, RuleInfo } from "yushen";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { judgeData, rulebook } from "../../../../pkg/src/element/state/judge.js";
import { isObject, pathText, templateOf } from "../../../../pkg/src/element/state/paths.js";
import { settledBy } from "./settled.js";

/** What is shown at a time. A question's path is a field's, or a row's of a list: which row to add, if any. */
export type Step = { at: "question"; path: Path } | { at: "settled" } | { at: "end" } | { at: "review" };

/** How far one is, beyond what is filled in. */
export class Progress {
  /** How often a question was put off; it comes back once. */
  readonly skipped = new Map<string, number>();
  /** Lists whose rows are being added here. */
  readonly filling = new Set<string>();
  /** Lists that were said to have no more rows. */
  readonly done = new Set<string>();
  /** Goes on although the verdict is settled. */
  goesOn = false;
  /** Asks for what only warnings read, too. */
  thorough = false;

  /** The questions that were shown, up to the one that is. */
  readonly trail: string[] = [];

  /** Rows have moved: what was said of them by their number holds no more. */
  forget(list: string): void {
    for (const key of [...this.skipped.keys()]) if (key.startsWith(`${list}[`)) this.skipped.delete(key);
  }
}

const progresses = new WeakMap<FormState, Progress>();

/** Kept as long as the form is: another way of filling it in may come between. */
export function progressOf(formState: FormState): Progress {
  let progress = progresses.get(formState);
  if (progress === undefined) progresses.set(formState, (progress = new Progress()));
  return progress;
}

export const fieldOf = (form: FormInfo, path: Path): FieldInfo | undefined => {
  const template = templateOf(path);
  return form.fields.find((field) => field.path === template);
};

const isRows = (info: FieldInfo | undefined): boolean => info?.type === "list" && info.item === "group";

/** The list whose row this is the path of, or is in. */
export function listOf(path: Path): { list: Path; row: number } | undefined {
  const at = path.findIndex((part) => typeof part === "number");
  return at < 0 ? undefined : { list: path.slice(0, at), row: path[at] as number };
}

/** The path of a row itself, not of a field in it. */
export const isRow = (path: Path): boolean => typeof path.at(-1) === "number";

export const rowsAt = (formState: FormState, list: Path): unknown[] => {
  const rows = formState.valueAt(list);
  return Array.isArray(rows) ? rows : [];
};

/** `documents[0].kind` as a path, if the form has such a place and the rows before it are there. */
export function placeAt(formState: FormState, text: string): Path | undefined {
  if (!/^[\w.[\]]+$/.test(text)) return undefined;
  const path: Path = [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) => (index === undefined ? part : Number(index)));
  if (pathText(path) !== text) return undefined;
  const row = listOf(path);
  if (row === undefined) {
    const info = fieldOf(formState.form, path);
    return info === undefined || info.type === "group" || isRows(info) ? undefined : path;
  }
  const list = fieldOf(formState.form, row.list);
  const rows = rowsAt(formState, row.list).length;
  if (list === undefined || !isRows(list) || row.row >= (list.max ?? Infinity)) return undefined;
  if (isRow(path)) return row.row <= rows ? path : undefined;
  return row.row < rows && fieldOf(formState.form, path) !== undefined ? path : undefined;
}

/** A list is asked for by its first row, a category's parts all together. */
function questionAt(form: FormInfo, path: Path): Path {
  if (isRows(fieldOf(form, path))) return [...path, 0];
  const row = listOf(path);
  const isLevel = /^level\d$/.test(String(path.at(-1)));
  return row && isLevel && fieldOf(form, row.list)?.categories !== undefined ? path.slice(0, -1) : path;
}

/** The fields that are absent and that rules of a lesser severity read: an answer changes no verdict. */
export function readByWarnings(formState: FormState): Path[] {
  const { id, form, report, sheet } = formState;
  const { outcomes = [] } = judgeData(id, sheet.data, { mode: "draft", asOf: report.asOf, coerce: true, explain: true });
  const found = new Map<string, Path>();
  const known = new Set([...report.missing, ...report.maybe].map(pathText));
  for (const { rule, path, outcome } of outcomes) {
    const info: RuleInfo | undefined = rulebook.rules[rule];
    if (outcome !== "unknown" || info?.severity !== "warning") continue;
    for (const template of info.reads) {
      const at = concrete(template, path);
      const field = at && fieldOf(form, at);
      if (!at || !field || field.type === "group" || isRows(field) || known.has(pathText(at))) continue;
      const value = formState.valueAt(at);
      if (value == null || value === "") found.set(pathText(at), at);
    }
  }
  return [...found.values()];
}

/** The path that a rule reads, in the row that it judges. */
function concrete(template: string, path: Path | undefined): Path | undefined {
  if (!template.includes("[]")) return template.split(".");
  const row = path && listOf(path);
  const [list = "", rest = ""] = template.split("[].");
  return row && pathText(row.list) === list ? [...row.list, row.row, ...rest.split(".")] : undefined;
}

/** What is to be asked, in the order in which it is: what was put off comes at the end, once. */
function queue(formState: FormState, { skipped, thorough }: Progress): Path[] {
  const { form, report } = formState;
  const wanted = thorough ? [...report.next, ...readByWarnings(formState)] : report.next;
  const unique = new Map(wanted.map((path) => questionAt(form, path)).map((path) => [pathText(path), path] as const));
  const left = [...unique].map(([text, path]) => ({ path, times: skipped.get(text) ?? 0 }));
  return [0, 1].flatMap((turn) => left.filter(({ times }) => times === turn).map(({ path }) => path));
}

/** Where to go from here. */
export function nextStep(formState: FormState, progress: Progress): Step {
  const { form } = formState;
  const settled = settledBy(formState, progress.filling).length > 0;
  if (!settled) progress.goesOn = false;
  else if (!progress.goesOn) return { at: "settled" };
  const paths = queue(formState, progress);
  const first = paths.find((path) => !progress.skipped.has(pathText(path)));
  for (const text of progress.filling) {
    const list = text.split(".");
    const rows = rowsAt(formState, list).length;
    // A row that was begun is finished first; then comes another, or none.
    const inRow = paths.find((path) => pathText(path).startsWith(`${text}[`) && !progress.skipped.has(pathText(path)) && rows > 0);
    if (inRow) return { at: "question", path: inRow };
    if (rows > 0 && rows < (fieldOf(form, list)?.max ?? Infinity)) return { at: "question", path: [...list, rows] };
    progress.filling.delete(text);
  }
  const path = first ?? paths[0];
  return path === undefined ? { at: "end" } : { at: "question", path };
}

/** The rules that need the answer, as the report says for a form that is handed in. */
export function rulesBehind(formState: FormState, path: Path): RuleInfo[] {
  const { id, report, sheet } = formState;
  const row = listOf(path);
  const about = isRow(path) && row ? pathText(row.list) : pathText(path);
  const handedIn = judgeData(id, sheet.data, { mode: "submit", asOf: report.asOf, coerce: true });
  const required = handedIn.issues.find((issue) => issue.rule === "format/required" && pathText(issue.path) === about);
  const ids = (required?.params.rules as string[] | undefined) ?? [];
  const template = templateOf(isRow(path) && row ? row.list : path);
  const reading = Object.values(rulebook.rules).filter(({ form, reads }) => form === id && reads.includes(template));
  return ids.length > 0 ? ids.flatMap((rule) => rulebook.rules[rule] ?? []) : reading;
}

/** How many questions are left: at least, and at most as far as one can tell. */
export function left(formState: FormState, progress: Progress): { least: number; most: number; open: boolean } {
  const { form, report } = formState;
  const count = (paths: readonly Path[]) => new Set(paths.map((path) => pathText(questionAt(form, path)))).size;
  const all = [...report.missing, ...report.maybe];
  return {
    least: count(report.missing),
    most: count(all),
    // Nobody knows how many rows there will be.
    open: progress.filling.size > 0 || all.some((path) => isRows(fieldOf(form, path))),
  };
}

/** What is answered: a path for each question that has an answer, in the form's order. */
export function answersOf(formState: FormState): Path[] {
  const { form } = formState;
  const found: Path[] = [];
  const isGiven = (value: unknown) => value != null && value !== "";
  const walk = (prefix: string, parent: Path) => {
    for (const info of form.fields) {
      const rest = prefix === "" ? info.path : info.path.startsWith(prefix) ? info.path.slice(prefix.length) : "";
      if (rest === "" || rest.includes("[") || info.type === "group") continue;
      const path = [...parent, ...rest.split(".")];
      const value = formState.valueAt(path);
      if (!isGiven(value)) continue;
      if (!isRows(info)) found.push(path);
      else if (!Array.isArray(value) || value.length === 0) found.push([...path, 0]);
      else
        value.forEach((row, i) => {
          const at = [...path, i];
          if (info.categories !== undefined && isObject(row)) found.push(at);
          walk(`${info.path}[].`, at);
        });
    }
  };
  walk("", []);
  // A category's levels are one answer.
  return found.filter((path) => isRow(path) || pathText(questionAt(form, path)) === pathText(path));
}
