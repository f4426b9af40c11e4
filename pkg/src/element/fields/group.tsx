import type { Path } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { isObject } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { Findings, Misfit, NeededMark, PathMark, toneOf, useSlot, type AnyField } from "./frame.js";
import { UnknownFields } from "./unknown.js";

export function GroupField({ node, path, Field }: { node: FieldNode; path: Path; Field: AnyField }) {
  const { say } = usePage();
  const { formState } = useSheet();
  const value = formState.valueAt(path);
  const misfit = value == null || value === "" || isObject(value) ? undefined : value;
  const help = node.info.help && say(node.info.help);
  const slot = useSlot({ info: node.info, path }, help !== undefined, misfit !== undefined);
  return (
    <fieldset
      class="card"
      part="card"
      id={slot.id}
      tabIndex={-1}
      data-tone={toneOf(slot.issues, slot.missing)}
      aria-describedby={slot.aria["aria-describedby"]}
    >
      <legend>
        <span class="title">{slot.label}</span> <NeededMark missing={slot.missing} /> <PathMark path={path} />
      </legend>
      {help && (
        <p class="hint" id={`${slot.id}:hint`}>
          {help}
        </p>
      )}
      {misfit !== undefined && <Misfit id={slot.id} value={misfit} onDiscard={() => formState.edit(path, undefined, true)} />}
      <Findings id={slot.id} issues={slot.issues} />
      {node.children.map((child) => (
        <Field key={child.name} node={child} parent={path} />
      ))}
      <UnknownFields path={path} known={node.children} />
    </fieldset>
  );
}
