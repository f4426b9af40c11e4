import { useMemo } from "preact/hooks";
import type { Path, Severity } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk, useWatch, type Desk } from "../base/desk.js";
import { Icon } from "../base/icons.js";
import { rowName } from "../base/names.js";
import { domId, isObject, pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { CategoryCard } from "./category.js";
import { useFold } from "./fold.js";
import { Findings, Misfit, PathMark, type AnyField } from "./frame.js";
import { summaryOf, titleOf } from "./row-summary.js";
import { SameAs } from "./same-as.js";
import { toneOf, useSaid } from "./slot.js";
import { UnknownFields } from "./unknown.js";

export interface RowActions {
  toggle: (key: number) => void;
  remove: (index: number) => void;
}

interface Props {
  Field: AnyField;
  node: FieldNode;
  list: Path;
  index: number;
  rowKey: number;
  open: boolean;
  actions: RowActions;
}

/** The worst that is said inside, or how much is missing there: `error`, `missing 3`. */
function standingIn({ formState: { report } }: Desk, path: Path): string {
  const isInside = (at: Path) => path.every((part, i) => at[i] === part);
  const severities = new Set<Severity>(report.issues.filter((issue) => isInside(issue.path)).map(({ severity }) => severity));
  const worst = (["error", "warning"] as const).find((severity) => severities.has(severity));
  if (worst) return worst;
  const missing = report.missing.filter(isInside).length;
  return missing > 0 ? `missing ${missing}` : "pass";
}

/** One element of a list: a line that says what it is, and below it, while it is open, its fields. What is in it, it watches itself. */
export function Row(props: Props) {
  const { node, list, index, rowKey, open } = props;
  return useMemo(() => <Drawn {...props} />, [node, pathText(list), index, rowKey, open]);
}

function Drawn({ Field, node, list, index, rowKey, open, actions }: Props) {
  const page = usePage();
  const { t } = page;
  const path = [...list, index];
  const id = domId(path);
  const value = useWatch(({ formState }) => formState.valueAt(path));
  const standing = useWatch((desk) => standingIn(desk, path));
  const name = t.item(rowName(node.info, page), index + 1);
  const title = titleOf(node, value, page);
  const summary = open ? "" : summaryOf(node, value, page);
  return (
    <div class="card item" role="group" aria-label={name} part="card" id={id} tabIndex={-1} data-path={pathText(path)} data-row={rowKey} data-tone={standing.split(" ")[0]}>
      <div class="row-head">
        <button type="button" class="quiet row-toggle" aria-expanded={open} aria-controls={open ? `${id}:body` : undefined} onClick={() => actions.toggle(rowKey)}>
          <Icon name="chevron" />
          <span class="title">{title ? `${name} · ${title}` : name}</span>
          {summary && <span class="summary">{summary}</span>}
          <Standing of={standing} />
        </button>
        <PathMark path={path} />
        <button type="button" class="small quiet remove" aria-label={t.remove(name)} onClick={() => actions.remove(index)}>
          {t.remove("")}
        </button>
      </div>
      {open && <Body Field={Field} node={node} path={path} />}
    </div>
  );
}

function Standing({ of }: { of: string }) {
  const { t } = usePage();
  const [kind, count] = of.split(" ");
  if (kind === "missing") {
    return (
      <span class="mark mark-incomplete">
        <Icon name="incomplete" />
        {t.toFillIn(Number(count))}
      </span>
    );
  }
  if (kind === "pass") {
    return (
      <span class="mark mark-pass">
        <Icon name="pass" />
        <span class="hidden">{t.rowInOrder}</span>
      </span>
    );
  }
  return (
    <span class={`mark mark-${kind}`}>
      <Icon name={kind === "error" ? "fail" : "warning"} />
      {t.severity[kind as "error" | "warning"]}
    </span>
  );
}

function Body({ Field, node, path }: { Field: AnyField; node: FieldNode; path: Path }) {
  const { formState } = useDesk();
  const id = domId(path);
  const misfit = useWatch(({ formState }) => {
    const value = formState.valueAt(path);
    return value == null || isObject(value) ? undefined : value;
  });
  const said = useSaid(path);
  const { shown, line } = useFold(node.children, path, true);
  return (
    <div class="row-body" id={`${id}:body`} data-tone={toneOf(said.issues, false)}>
      {misfit !== undefined && <Misfit id={id} value={misfit} onDiscard={() => formState.edit(path, {}, true)} />}
      <Findings id={id} said={said} />
      <SameAs path={path} />
      {node.info.categories ? (
        <CategoryCard Field={Field} node={node} path={path} table={node.info.categories} />
      ) : (
        <>
          {shown.map((child) => (
            <Field key={child.name} node={child} parent={path} />
          ))}
          {line}
        </>
      )}
      <UnknownFields path={path} known={node.children} />
    </div>
  );
}
