import type { CheckOptions, FieldInfo, FormInfo, Path, Report } from "yushen";
import { judgeData } from "../../../pkg/src/element/state/judge.js";
import { isObject, pathText, setIn } from "../../../pkg/src/element/state/paths.js";
import { fold } from "../../../pkg/src/element/state/fold.js";
import { standIns } from "./stand-in.js";

/** What of a form tells who someone is: by the field's path, without indices; `other` is what the form has no field for. */
export type Kind = string;
export const other: Kind = "?";

const most = 2000;

export interface LeftOut {
  data: unknown;
  paths: Path[];
  /** The report of what is left is the same. */
  same: boolean;
}

interface Found {
  path: Path;
  kind: Kind;
  value: unknown;
  info?: FieldInfo;
}

/** What a form's data hold that is not to be passed on unasked, in the form's order. */
export function personalIn({ fields }: FormInfo, data: unknown): Found[] {
  const infos = new Map(fields.map((info) => [info.path, info]));
  const found: Found[] = [];
  const add = (path: Path, kind: Kind, value: unknown, info?: FieldInfo) => {
    if (blanked(value) !== value) found.push(info === undefined ? { path, kind, value } : { path, kind, value, info });
  };
  const inGroup = (value: unknown, path: Path, template: string) => {
    if (!isObject(value)) return add(path, other, value);
    for (const [key, inner] of Object.entries(value)) {
      const name = template === "" ? key : `${template}.${key}`;
      inField(inner, [...path, key], infos.get(name));
    }
  };
  const inField = (value: unknown, path: Path, info: FieldInfo | undefined) => {
    if (info === undefined) return add(path, other, value);
    if (info.type === "group") return inGroup(value, path, info.path);
    if (info.type === "list") {
      if (!Array.isArray(value)) return add(path, other, value);
      return value.forEach((item, i) => (info.item === "group" ? inGroup(item, [...path, i], `${info.path}[]`) : inLeaf(item, [...path, i])));
    }
    if (info.personal) return add(path, info.path, value, info);
    return inLeaf(value, path, info.format);
  };
  // A list or an object where there should be one value may hold anything; an ID may have been typed into the wrong field.
  const inLeaf = (value: unknown, path: Path, format?: string) => {
    if (typeof value === "object" || (isTelling(value) && format !== "app-id")) add(path, other, value);
  };
  inGroup(data, [], "");
  return found;
}

/** The kinds of what tells who someone is that the data hold, in the form's order. */
export const kindsIn = (form: FormInfo, data: unknown): Kind[] => {
  const found = new Set(personalIn(form, data).map(({ kind }) => kind));
  return [...form.fields.map(({ path }) => path), other].filter((kind) => found.has(kind));
};

/** Those of which nothing was left out. */
export function shownIn(form: FormInfo, data: unknown, left: readonly Path[]): ReadonlySet<Kind> {
  const out = new Set(left.map(pathText));
  const found = personalIn(form, data);
  const hidden = new Set(found.filter(({ path }) => out.has(pathText(path))).map(({ kind }) => kind));
  return new Set(found.map(({ kind }) => kind).filter((kind) => !hidden.has(kind)));
}

/** The data without what stands at the paths. A row that is gone would number the others anew, so it stays, as nothing. */
export const removeIn = (data: unknown, paths: readonly Path[]): unknown =>
  paths.reduce((all, path) => setIn(all, path, typeof path.at(-1) === "number" ? null : undefined), data);

/** What shows by its shape alone whom it belongs to: a resident ID, a credit code, a mobile number. */
const isTelling = (value: unknown): boolean =>
  (typeof value === "string" || typeof value === "number") &&
  /^(\d{17}[\dx]|[0-9a-hj-npqrtuwxy]{2}\d{6}[0-9a-hj-npqrtuwxy]{10}|(\+?86)?1[3-9]\d{9})$/.test(fold(String(value)).replaceAll("-", ""));

/** A value of the same type that says nothing; itself where it says nothing. */
function blanked(value: unknown): unknown {
  // As many digits: how many there are may be told.
  if (typeof value === "number" && isTelling(value)) return 10_000_000_000;
  if (typeof value === "string") return fold(value) === "" || value === "?" ? value : "?";
  if (typeof value === "number") return Number.isFinite(value) ? 0 : value;
  if (Array.isArray(value)) return value.length === 0 ? value : [];
  return isObject(value) && Object.keys(value).length > 0 ? {} : value;
}

const stated = ({ verdict, stages, issues, missing, maybe, next, deadlines }: Report): string =>
  JSON.stringify([verdict, stages, issues.map(({ rule, path }) => [rule, path]), missing, maybe, next, deadlines]);

/** The data without what is not to be passed on; equal texts stay equal. What is `kept` is passed on as it is. */
export function leaveOut(form: FormInfo, data: unknown, kept: ReadonlySet<Kind>, options: CheckOptions): LeftOut {
  const found = personalIn(form, data).filter(({ kind }) => !kept.has(kind));
  if (found.length === 0) return { data, paths: [], same: true };
  // This is no form that anybody filled in.
  if (found.length > most) return { data: {}, paths: [[]], same: false };
  const paths = found.map(({ path }) => path);
  const wanted = judgeData(form.id, data, options);
  const numbers = new Map<string, number>();
  const tries = new Map<string, number>();
  const nameOf = (text: string) => fold(text).replaceAll("-", "");
  const put = (): unknown =>
    found.reduce((all, { path, value, info }) => {
      if (typeof value !== "string" || info === undefined) return setIn(all, path, blanked(value));
      const name = nameOf(value);
      if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
      return setIn(all, path, standIns(value, info.format, numbers.get(name)!)[tries.get(name) ?? 0]);
    }, data);
  for (;;) {
    const left = put();
    const given = judgeData(form.id, left, options);
    if (stated(given) === stated(wanted)) return { data: left, paths, same: true };
    // Where an issue came or went, another stand-in is tried.
    const keysOf = (report: Report) => new Set(report.issues.map(({ rule, path }) => `${rule} ${pathText(path)}`));
    const [before, after] = [keysOf(wanted), keysOf(given)];
    const differing = [...before, ...after].filter((key) => !before.has(key) || !after.has(key)).map((key) => key.slice(key.indexOf(" ") + 1));
    const next = found.filter(({ path, value, info }) => info && typeof value === "string" && differing.includes(pathText(path)) && (tries.get(nameOf(value)) ?? 0) < 3);
    if (next.length === 0) return { data: left, paths, same: false };
    for (const name of new Set(next.map(({ value }) => nameOf(value as string)))) tries.set(name, (tries.get(name) ?? 0) + 1);
  }
}
