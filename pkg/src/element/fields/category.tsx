import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk, useSettled, useWatch } from "../base/desk.js";
import { rowIn } from "../state/fold.js";
import { rulebook } from "../state/judge.js";
import { isObject } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { CategoryPicker } from "./category-picker-later.js";
import type { AnyField } from "./frame.js";

const levelNames = ["level1", "level2", "level3"] as const;

function levelsOf(value: unknown): [string, string, string] {
  const text = (name: string) => (isObject(value) && typeof value[name] === "string" ? value[name].trim() : "");
  return levelNames.map(text) as [string, string, string];
}

/** A category: picked from the tables, or written, since the tables do not list every one there is. */
export function CategoryCard({ Field, node, path, table }: { Field: AnyField; node: FieldNode; path: Path; table: "binding" | "lead" }) {
  const { t, say } = usePage();
  const { formState } = useDesk();
  const value = useWatch(({ formState }) => formState.valueAt(path));
  const given = levelsOf(value);
  // What the table says of it moves what is below.
  const said = useSettled(({ formState }) => levelsOf(formState.valueAt(path)).join("\n"));
  const settled = said.split("\n") as [string, string, string];
  const rows = useWatch(() => rulebook.categories[table]);
  const row = rowIn(rows, settled);
  const isLevel = (child: FieldNode) => (levelNames as readonly string[]).includes(child.name);
  return (
    <>
      <CategoryPicker
        table={table}
        rows={rows}
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
      {rows.length > 0 && settled[0] !== "" && settled[1] !== "" && (row !== undefined || settled[2] !== "") && (
        <p class="says">{row ? say(row.says) : t.categoryUnlisted}</p>
      )}
      {node.children.filter((child) => !isLevel(child)).map((child) => (
        <Field key={child.name} node={child} parent={path} />
      ))}
    </>
  );
}
