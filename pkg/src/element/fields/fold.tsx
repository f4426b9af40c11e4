import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useSettled } from "../base/desk.js";
import { isEmpty, isIdle } from "../state/idle.js";
import type { FieldNode } from "../state/tree.js";

/** Fields as they are counted: a group is what is in it. */
const countOf = ({ info, children }: FieldNode): number => (info.type === "group" ? children.reduce((sum, child) => sum + countOf(child), 0) : 1);

export interface Fold {
  shown: FieldNode[];
  /** One line for what is folded away. */
  line: JSX.Element | null;
}

/**
 * Of the fields at a path, those that may matter, and a line that unfolds the others. Nothing moves while a text is being written.
 * A row keeps its first field, which tells it from the next; of a new row of which nothing is asked there is no telling what matters.
 */
export function useFold(nodes: FieldNode[], path: Path, isRow = false): Fold {
  const { t } = usePage();
  const [open, setOpen] = useState(false);
  const asked = useRef<boolean | undefined>(isRow ? undefined : true);
  const names = useSettled((desk) => {
    asked.current = asked.current || desk.findings.isOfInterest(path) || (asked.current === undefined && !isEmpty(desk.formState.valueAt(path)));
    return asked.current ? nodes.flatMap(({ name }, i) => (!(isRow && i === 0) && isIdle(desk, [...path, name]) ? name : [])).join(" ") : "";
  });
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
