/** Which question comes next. */
import type { FormInfo, Path, RuleInfo } from "yushen";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { fieldOf } from "../../../../pkg/src/element/state/field-of.js";
import { judgeData, rulebook } from "../../../../pkg/src/element/state/judge.js";
import { pathText, templateOf } from "../../../../pkg/src/element/state/paths.js";
import { isGiven, isRows, leavesOf } from "./leaves.js";
import { rescuers, settledBy } from "./settled.js";

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
  /** What was said not to be there, where the form need not have it. */
  readonly declined = new Set<string>();
  /** Goes on although the verdict is settled. */
  goesOn = false;
  /** Asks for what only warnings read, too. */
  thorough = false;

  /** The questions that were shown, up to the one that is. */
  readonly trail: string[] = [];

  /** Rows have moved: what was said of them by their number holds no more. */
  forget(list: string): void {
    for (const kept of [this.skipped, this.declined])
      for (const key of [...kept.keys()]) if (key.startsWith(`${list}[`)) kept.delete(key);
  }

  /** Nothing is filled in any more. */
  reset(): void {
    for (const kept of [this.skipped, this.filling, this.done, this.declined]) kept.clear();
    this.goesOn = this.thorough = false;
  }
}

const progresses = new WeakMap<FormState, Progress>();

/** Kept as long as the form is: another way of filling it in may come between. */
export function progressOf(formState: FormState): Progress {
  let progress = progresses.get(formState);
  if (progress === undefined) progresses.set(formState, (progress = new Progress()));
  return progress;
}

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

/** The fields that are absent and that only warnings read: an answer changes no verdict. */
export function readByWarnings(formState: FormState, { declined }: Progress): Path[] {
  const { id, form, report, sheet } = formState;
  const { outcomes = [] } = judgeData(id, sheet.data, { mode: "draft", asOf: report.asOf, coerce: true, explain: true });
  const open = outcomes.filter(({ rule, outcome }) => outcome === "unknown" && rulebook.rules[rule]?.severity === "warning");
  const known = new Set([...report.missing, ...report.maybe].map(pathText));
  return leavesOf(formState)
    .filter(({ path, info, value }) => {
      if (isGiven(value) || isRows(info) || known.has(pathText(path)) || declined.has(pathText(path))) return false;
      const row = listOf(path);
      // Of a rule over a list, the outcomes of its rows say which row is meant.
      return open.some(({ rule, path: at }) => {
        const { reads, each } = rulebook.rules[rule]!;
        const isMeant = row === undefined || each === undefined || pathText(row.list) !== each || (at !== undefined && listOf(at)?.row === row.row);
        return reads.includes(info.path) && isMeant;
      });
    })
    .map(({ path }) => questionAt(form, path));
}

/** What is to be asked, in the order in which it is: what was put off comes at the end, once. */
function queue(formState: FormState, progress: Progress): Path[] {
  const { form, report } = formState;
  const { skipped } = progress;
  const wanted = [...report.next, ...rescuers(formState, progress), ...(progress.thorough ? readByWarnings(formState, progress) : [])];
  const unique = new Map(wanted.map((path) => questionAt(form, path)).map((path) => [pathText(path), path] as const));
  const left = [...unique].map(([text, path]) => ({ path, times: skipped.get(text) ?? 0 }));
  return [0, 1].flatMap((turn) => left.filter(({ times }) => times === turn).map(({ path }) => path));
}

/** Where to go from here. */
export function nextStep(formState: FormState, progress: Progress): Step {
  const { form } = formState;
  const settled = settledBy(formState, progress).length > 0;
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
  const found = new Map<string, Path>();
  for (const { path, info, value } of leavesOf(formState)) {
    if (!isGiven(value) || (isRows(info) && Array.isArray(value) && value.length > 0)) continue;
    // A category's levels are one answer.
    const at = questionAt(form, path);
    found.set(pathText(at), at);
  }
  return [...found.values()];
}
