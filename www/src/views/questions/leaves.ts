import type { FieldInfo, Path } from "yushen";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";

/** A field that can be answered, in a row where it is in a list. */
export interface Leaf {
  path: Path;
  info: FieldInfo;
  value: unknown;
}

export const isRows = (info: FieldInfo | undefined): boolean => info?.type === "list" && info.item === "group";

export const isGiven = (value: unknown): boolean => value != null && value !== "";

/** All fields of the form and of the rows that it has, given or not, in the form's order; a list before its rows. */
export function leavesOf(formState: FormState): Leaf[] {
  const found: Leaf[] = [];
  const walk = (prefix: string, parent: Path) => {
    for (const info of formState.form.fields) {
      const rest = info.path.startsWith(prefix) ? info.path.slice(prefix.length) : "";
      if (rest === "" || rest.includes("[") || info.type === "group") continue;
      const path = [...parent, ...rest.split(".")];
      const value = formState.valueAt(path);
      found.push({ path, info, value });
      if (isRows(info) && Array.isArray(value)) value.forEach((_, i) => walk(`${info.path}[].`, [...path, i]));
    }
  };
  walk("", []);
  return found;
}
