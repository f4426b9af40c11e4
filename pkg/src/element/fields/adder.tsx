import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Path, Words } from "yushen";
import { usePage } from "../base/context.js";
import { useSettled, type Desk } from "../base/desk.js";
import { rowName } from "../base/names.js";
import { domId, isObject, pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";

/** The kinds of row that the report asks for. */
function askedFor({ formState: { report } }: Desk, list: string, kind: string): string[] {
  return report.issues.flatMap(({ fix }) => {
    if (fix?.op !== "add" || pathText(fix.path) !== list || !isObject(fix.value)) return [];
    const asked = fix.value[kind];
    return typeof asked === "string" ? asked : [];
  });
}

/** Adds a row, of a kind where rows have kinds: those that the report asks for come first. */
export function Adder(props: { node: FieldNode; path: Path; full: boolean; onAdd: (item: unknown) => void; children?: ComponentChildren }) {
  const { node, path, full, onAdd } = props;
  const page = usePage();
  const { t, say } = page;
  const [first] = node.children;
  const kind = node.info.item === "group" && first?.info.type === "enum" ? first : undefined;
  const [chosen, setChosen] = useState<string>();
  const text = useSettled((desk) => (kind === undefined ? "" : [...new Set(askedFor(desk, pathText(path), kind.name))].join(" ")));
  const asked = text === "" ? [] : text.split(" ");
  const options: { value: string; label: Words }[] = kind?.info.options ?? [];
  const group = (label: string, some: typeof options) =>
    some.length > 0 && (
      <optgroup label={label}>
        {some.map(({ value, label }) => (
          <option key={value} value={value}>
            {say(label)}
          </option>
        ))}
      </optgroup>
    );
  const value = chosen ?? asked[0] ?? "";
  const add = () => {
    if (node.info.item !== "group") return onAdd("");
    setChosen(undefined);
    onAdd(kind && value !== "" ? { [kind.name]: value } : {});
  };
  return (
    <div class="row adder">
      {kind && (
        <select
          class="small"
          aria-label={t.kindToAdd(rowName(node.info, page))}
          id={`${domId(path)}:kind`}
          value={value}
          disabled={full}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{say(kind.info.label)}</option>
          {group(t.askedFor, options.filter((option) => asked.includes(option.value)))}
          {group(asked.length > 0 ? t.otherKinds : say(kind.info.label), options.filter((option) => !asked.includes(option.value)))}
        </select>
      )}
      <button type="button" class="outline small" onClick={add} disabled={full}>
        {t.add(rowName(node.info, page))}
      </button>
      {props.children}
    </div>
  );
}
