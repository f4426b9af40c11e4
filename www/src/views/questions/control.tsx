import { useState } from "preact/hooks";
import type { Path } from "yushen";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { rowName } from "../../../../pkg/src/element/base/names.js";
import { CategoryCard } from "../../../../pkg/src/element/fields/category.js";
import { Field } from "../../../../pkg/src/element/fields/field.js";
import { Findings } from "../../../../pkg/src/element/fields/frame.js";
import { domId, pathText, templateOf } from "../../../../pkg/src/element/state/paths.js";
import { treeOf, type FieldNode } from "../../../../pkg/src/element/state/tree.js";
import { Choices, type Choice } from "./choices.js";
import { isRow, listOf, progressOf, rowsAt } from "./flow.js";
import { useWords } from "./words.js";

function nodeOf(nodes: FieldNode[], template: string): FieldNode | undefined {
  for (const node of nodes) {
    if (node.info.path === template) return node;
    const within = nodeOf(node.children, template);
    if (within) return within;
  }
  return undefined;
}

/** What answers the question. */
export function Control({ path }: { path: Path }) {
  const { formState } = useSheet();
  const tree = treeOf(formState.form);
  const row = listOf(path);
  if (row && isRow(path)) {
    const node = nodeOf(tree, pathText(row.list));
    if (node === undefined) return null;
    if (node.info.categories === undefined) return <RowChoices node={node} list={row.list} row={row.row} />;
    return (
      <div class="category">
        <CategoryCard Field={Field} node={levelsOf(node)} path={path} table={node.info.categories} />
      </div>
    );
  }
  const node = nodeOf(tree, templateOf(path));
  if (node === undefined) return null;
  if (node.info.type === "bool" || node.info.type === "enum") return <ValueChoices node={node} path={path} />;
  return <Field node={node} parent={path.slice(0, -1)} />;
}

/** What else is asked of a category is a question of its own. */
const levelsOf = (node: FieldNode): FieldNode => ({ ...node, children: node.children.filter(({ name }) => /^level\d$/.test(name)) });

/** Yes or no, or one of the words. */
function ValueChoices({ node: { info }, path }: { node: FieldNode; path: Path }) {
  const { t, say } = usePage();
  const { formState, issuesAt } = useSheet();
  const id = domId(path);
  const value = formState.valueAt(path);
  const answers =
    info.type === "bool"
      ? [
          { value: true, label: t.yes },
          { value: false, label: t.no },
        ]
      : (info.options ?? []).map((option) => ({ value: option.value, label: say(option.label) }));
  const issues = issuesAt(path);
  const choices = answers.map((answer) => ({
    key: String(answer.value),
    label: answer.label,
    isChosen: value === answer.value,
    choose: () => formState.edit(path, answer.value, true),
  }));
  return (
    <>
      <Choices
        id={id}
        choices={choices}
        describedBy={`${id}:hint${issues.length > 0 ? ` ${id}:findings` : ""}`}
        invalid={issues.some(({ severity }) => severity === "error")}
      />
      <Findings id={id} said={{ settled: issues, issues, over: false, missing: false, isMissing: false }} />
    </>
  );
}

/** Which row to add, if any: by its kind, where rows have kinds. */
function RowChoices({ node, list, row }: { node: FieldNode; list: Path; row: number }) {
  const page = usePage();
  const w = useWords();
  const { formState } = useSheet();
  const [, redraw] = useState(0);
  const progress = progressOf(formState);
  const text = pathText(list);
  const name = rowName(node.info, page);
  const rows = rowsAt(formState, list);
  const given = rows[row] as Record<string, unknown> | undefined;
  const [first] = node.children;
  const start = () => {
    progress.filling.add(text);
    progress.done.delete(text);
  };
  const put = (value: Record<string, unknown>) => {
    start();
    formState.edit([...list, row], value, true);
  };
  const kinds: Choice[] =
    first?.info.type === "enum"
      ? (first.info.options ?? []).map((option) => ({
          key: option.value,
          label: page.say(option.label),
          isChosen: given?.[first.name] === option.value,
          choose: () => put({ ...given, [first.name]: option.value }),
        }))
      : [
          {
            key: "add",
            label: row === 0 ? w.addRow(name) : w.addAnother(name),
            isChosen: given !== undefined,
            choose: () => given === undefined && put({}),
          },
        ];
  const none: Choice = {
    key: "none",
    label: row === 0 ? w.noRow(name) : w.noOther,
    isChosen: given === undefined && (row === 0 ? Array.isArray(formState.valueAt(list)) : progress.done.has(text)),
    choose: () => {
      progress.filling.delete(text);
      progress.done.add(text);
      if (row === 0 || rows.length > row) formState.edit(list, rows.slice(0, row), true);
      else redraw((turn) => turn + 1);
    },
  };
  const mayBeNone = row > 0 || node.info.min === 0;
  return <Choices id={domId([...list, row])} choices={mayBeNone ? [...kinds, none] : kinds} describedBy={undefined} invalid={false} />;
}
