import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useSettled, type Desk } from "../base/desk.js";
import { isObject, pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";

/** A list without elements says that there are none; a text of blanks alone says nothing. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return isObject(value) && Object.values(value).every(isEmpty);
}

const isWithin = (path: string, holder: string): boolean =>
  path.startsWith(holder) && (path.length === holder.length || path[holder.length] === "." || path[holder.length] === "[");

/** Whether the field cannot matter as the form stands, holds nothing, and nobody is in it. */
export function isIdle({ formState, findings, focused, revealed }: Desk, path: Path): boolean {
  const at = pathText(path);
  if (findings.isOfInterest(path) || (focused !== undefined && isWithin(focused, at))) return false;
  if (revealed !== undefined && isWithin(pathText(revealed), at)) return false;
  return isEmpty(formState.valueAt(path));
}

/** Fields as they are counted: a group is what is in it. */
const countOf = ({ info, children }: FieldNode): number => (info.type === "group" ? children.reduce((sum, child) => sum + countOf(child), 0) : 1);

export interface Fold {
  shown: FieldNode[];
  /** One line for what is folded away. */
  line: JSX.Element | null;
}

/** Of the fields at a path, those that may matter, and a line that unfolds the others. Nothing moves while a text is being written. */
export function useFold(nodes: FieldNode[], path: Path): Fold {
  const { t } = usePage();
  const [open, setOpen] = useState(false);
  const names = useSettled((desk) => nodes.flatMap(({ name }) => (isIdle(desk, [...path, name]) ? name : [])).join(" "));
  const idle = new Set(names.split(" "));
  const folded = nodes.filter(({ name }) => idle.has(name));
  const count = folded.reduce((sum, node) => sum + countOf(node), 0);
  return {
    shown: open ? nodes : nodes.filter(({ name }) => !idle.has(name)),
    line:
      count === 0 ? null : (
        <p class="folded">
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t.foldAway(count) : t.foldedAway(count)}
          </button>
        </p>
      ),
  };
}
