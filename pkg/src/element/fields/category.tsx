import type { Path } from "yushen";
import { rowOf } from "../state/categories.js";
import { usePage, useSheet } from "../base/context.js";
import { isObject } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { CategoryPicker } from "./category-picker.js";
import type { AnyField } from "./frame.js";

const levelNames = ["level1", "level2", "level3"] as const;

/** A category: picked from the tables, or written, since the tables do not list every one there is. */
export function CategoryCard({ Field, node, path, table }: { Field: AnyField; node: FieldNode; path: Path; table: "binding" | "lead" }) {
  const { t, say } = usePage();
  const { formState } = useSheet();
  const value = formState.valueAt(path);
  const text = (name: string) => (isObject(value) && typeof value[name] === "string" ? (value[name] as string).trim() : "");
  const given = levelNames.map(text) as [string, string, string];
  const row = rowOf(table, given);
  const isLevel = (child: FieldNode) => (levelNames as readonly string[]).includes(child.name);
  return (
    <>
      <CategoryPicker
        table={table}
        path={path}
        given={given}
        onPick={(picked) => {
          const level3 = picked.level3 === "*" ? {} : { level3: picked.level3 };
          const { level3: _, ...kept } = isObject(value) ? value : {};
          formState.edit(path, { ...kept, level1: picked.level1, level2: picked.level2, ...level3 }, true);
        }}
      />
      <div class="levels">
        {node.children.filter(isLevel).map((child) => (
          <Field key={child.name} node={child} parent={path} />
        ))}
      </div>
      {given[0] !== "" && given[1] !== "" && (row !== undefined || given[2] !== "") && (
        <p class="says">{row ? say(row.says) : t.categoryUnlisted}</p>
      )}
      {node.children.filter((child) => !isLevel(child)).map((child) => (
        <Field key={child.name} node={child} parent={path} />
      ))}
    </>
  );
}
