import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk, useWatch } from "../base/desk.js";
import { domId, isObject, pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { useFold } from "./fold.js";
import { Findings, Misfit, NeededMark, PathMark, type AnyField } from "./frame.js";
import { SameAs } from "./same-as.js";
import { toneOf, useSaid } from "./slot.js";
import { UnknownFields } from "./unknown.js";

export function GroupField({ node, path, Field }: { node: FieldNode; path: Path; Field: AnyField }) {
  const { say } = usePage();
  const { formState } = useDesk();
  // Of the value itself only what does not fit: what is in it, the fields watch.
  const misfit = useWatch(({ formState }) => {
    const value = formState.valueAt(path);
    return value == null || value === "" || isObject(value) ? undefined : value;
  });
  const said = useSaid(path);
  const { issues } = said;
  const { shown, line } = useFold(node.children, path);
  const id = domId(path);
  const help = node.info.help && say(node.info.help);
  const described = [help && `${id}:hint`, misfit !== undefined && `${id}:misfit`, issues.length > 0 && `${id}:findings`];
  return (
    <fieldset
      class="card"
      part="card"
      id={id}
      tabIndex={-1}
      data-path={pathText(path)}
      data-tone={toneOf(issues, said.missing)}
      aria-describedby={described.filter(Boolean).join(" ") || undefined}
    >
      <legend>
        <span class="title">{say(node.info.label)}</span> <NeededMark missing={said.missing} isMissing={said.isMissing} /> <PathMark path={path} />
      </legend>
      {help && (
        <p class="hint" id={`${id}:hint`}>
          {help}
        </p>
      )}
      {misfit !== undefined && <Misfit id={id} value={misfit} onDiscard={() => formState.edit(path, undefined, true)} />}
      <Findings id={id} said={said} />
      <SameAs path={path} />
      {shown.map((child) => (
        <Field key={child.name} node={child} parent={path} />
      ))}
      {line}
      <UnknownFields path={path} known={node.children} />
    </fieldset>
  );
}
