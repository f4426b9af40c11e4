import type { FieldInfo, FormInfo, Path } from "yushen";
import { templateOf } from "./paths.js";

const known = new WeakMap<FormInfo, Map<string, FieldInfo>>();

/** The field by the rulebook's name of it: `documents[].kind`. */
export function fieldNamed(form: FormInfo, name: string): FieldInfo | undefined {
  let fields = known.get(form);
  if (fields === undefined) known.set(form, (fields = new Map(form.fields.map((field) => [field.path, field]))));
  return fields.get(name);
}

/** The field at a path. */
export const fieldOf = (form: FormInfo, path: Path): FieldInfo | undefined => fieldNamed(form, templateOf(path));
