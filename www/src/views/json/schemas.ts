import type { FormId, Path } from "yushen";

/** A JSON Schema of the package, as far as its forms use it. */
export interface Schema {
  title?: string;
  description?: string;
  $comment?: string;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
}

const files = import.meta.glob<Schema>("../../../../pkg/schemas/*.json", { import: "default" });

/** The schema that is shipped with the package, loaded by itself. */
export async function schemaOf(form: FormId): Promise<Schema | undefined> {
  const load = files[`../../../../pkg/schemas/${form}.json`];
  return load?.();
}

export function schemaAt(schema: Schema | undefined, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>((at, part) => (typeof part === "number" ? at?.items : own(at?.properties, part)), schema);
}

const own = (properties: Record<string, Schema> | undefined, name: string): Schema | undefined =>
  properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
