import type { FieldInfo, FormInfo, Path } from "yushen";
import type { Page } from "./context.js";
import { fieldOf } from "../state/field-of.js";

type Speaker = Pick<Page, "t" | "say">;

/** What people call one row of a list, before its number: `资质` of `资质 2`. */
export const rowName = (list: FieldInfo, { say }: Pick<Page, "say">): string => say(list.row ?? list.label);

/** A field's name away from its row: `资质 2 · 证照状态`. Its group is named only where two fields are called alike. */
export function labelOf(form: FormInfo, path: Path, page: Speaker): string {
  const { t, say } = page;
  const fieldAt = (end: number) => fieldOf(form, path.slice(0, end));
  const names: string[] = [];
  let inRow = 0;
  path.forEach((part, i) => {
    if (typeof part !== "number") return;
    const list = fieldAt(i);
    names.push(t.item(list ? rowName(list, page) : String(path[i - 1] ?? ""), part + 1));
    inRow = i + 1;
  });
  if (inRow < path.length) {
    const info = fieldAt(path.length);
    const group = inRow === 0 && info && isCalledAlike(form, info, page) ? fieldAt(path.length - 1) : undefined;
    if (group) names.push(say(group.label));
    names.push(info ? say(info.label) : String(path.at(-1)));
  }
  return t.place(names);
}

/** Fields in rows are told apart by their rows, and a group from its fields by where the name leads. */
function isCalledAlike({ fields }: FormInfo, { path, label }: FieldInfo, { say }: Speaker): boolean {
  const isWithin = (one: string, other: string) => one === other || one.startsWith(`${other}.`);
  return fields.some(
    (other) =>
      !other.path.includes("[") &&
      say(other.label) === say(label) &&
      !isWithin(other.path, path) &&
      !isWithin(path, other.path),
  );
}
