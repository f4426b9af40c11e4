import type { Path } from "yushen";
import type { Findings } from "./findings.js";
import { isObject, pathText } from "./paths.js";

/** What tells whether a field matters: what is in the form, what is said of it, and where the person is. */
interface Place {
  formState: { valueAt: (path: Path) => unknown };
  findings: Pick<Findings, "isOfInterest">;
  focused: string | undefined;
  revealed: Path | undefined;
}

/** A list without elements says that there are none; a text of blanks alone says nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return isObject(value) && Object.values(value).every(isEmpty);
}

const isWithin = (path: string, holder: string): boolean =>
  path.startsWith(holder) && (path.length === holder.length || path[holder.length] === "." || path[holder.length] === "[");

/** Whether the field cannot matter as the form stands, holds nothing, and nobody is in it. */
export function isIdle({ formState, findings, focused, revealed }: Place, path: Path): boolean {
  const at = pathText(path);
  if (findings.isOfInterest(path) || (focused !== undefined && isWithin(focused, at))) return false;
  if (revealed !== undefined && isWithin(pathText(revealed), at)) return false;
  return isEmpty(formState.valueAt(path));
}
