import type { Path } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { afterDraw, focusPath } from "../base/focus.js";
import { rowName } from "../base/names.js";
import { domId, isObject } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { CategoryCard } from "./category.js";
import { Findings, Misfit, NeededMark, PathMark, toneOf, useSlot, type AnyField } from "./frame.js";
import { hintOf } from "./hints.js";
import { StringItem } from "./string-item.js";
import { UnknownFields } from "./unknown.js";

/** Beyond this a list is too long for any form; its JSON is still whole. */
const shownAtMost = 60;

/** A list whose elements are groups, categories or texts; each a card or a line, to add and to remove. */
export function ListField({ node, path, Field }: { node: FieldNode; path: Path; Field: AnyField }) {
  const page = usePage();
  const { t, root } = page;
  const { formState } = useSheet();
  const { info } = node;
  const hint = hintOf(info, page);
  const value = formState.valueAt(path);
  const misfit = value == null || value === "" || Array.isArray(value) ? undefined : value;
  const slot = useSlot({ info, path }, hint !== undefined, misfit !== undefined);
  const items: unknown[] = Array.isArray(value) ? value : [];
  const full = info.max !== undefined && items.length >= info.max;

  const add = () => {
    formState.edit(path, [...items, info.item === "group" ? {} : ""], true);
    afterDraw(() => focusPath(root, [...path, items.length]));
  };
  const remove = (index: number) => {
    const rest = items.filter((_, i) => i !== index);
    formState.edit(path, rest.length > 0 || (info.min ?? 0) === 0 ? rest : undefined, true);
    page.announce(t.removed(t.item(rowName(info, page), index + 1)));
    afterDraw(() => (rest.length > 0 ? focusPath(root, [...path, Math.min(index, rest.length - 1)]) : focusPath(root, path)));
  };

  return (
    <fieldset
      class="card list"
      part="card"
      id={slot.id}
      tabIndex={-1}
      data-tone={toneOf(slot.issues, slot.missing)}
      aria-describedby={slot.aria["aria-describedby"]}
    >
      <legend>
        <span class="title">{slot.label}</span> <NeededMark missing={slot.missing} /> <PathMark path={path} />
      </legend>
      <p class="hint" id={`${slot.id}:hint`}>
        {[hint, info.max !== undefined && t.listLimits(info.min ?? 0, info.max)].filter(Boolean).join(" · ")}
      </p>
      {misfit !== undefined && <Misfit id={slot.id} value={misfit} onDiscard={() => formState.edit(path, undefined, true)} />}
      <Findings id={slot.id} issues={slot.issues} />
      {items.length === 0 && <p class="empty">{Array.isArray(value) ? t.listIsNone : t.emptyList}</p>}
      {items.slice(0, shownAtMost).map((_, i) =>
        info.item === "group" ? (
          <ItemCard key={i} Field={Field} node={node} path={[...path, i]} n={i + 1} onRemove={() => remove(i)} />
        ) : (
          <StringItem key={i} node={node} path={[...path, i]} n={i + 1} onRemove={() => remove(i)} />
        ),
      )}
      {items.length > shownAtMost && <p class="hint">{t.listHidden(items.length - shownAtMost)}</p>}
      <div class="row">
        <button type="button" class="outline small" onClick={add} disabled={full}>
          {t.add(rowName(info, page))}
        </button>
        {info.min === 0 && value == null && (
          <button type="button" class="quiet small" onClick={() => formState.edit(path, [], true)}>
            {t.sayNone}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function ItemCard({ Field, node, path, n, onRemove }: { Field: AnyField; node: FieldNode; path: Path; n: number; onRemove: () => void }) {
  const page = usePage();
  const { t, say } = page;
  const { formState, issuesAt } = useSheet();
  const id = domId(path);
  const issues = issuesAt(path);
  const value = formState.valueAt(path);
  const name = t.item(rowName(node.info, page), n);
  const is = titleOf(node, value, say);
  return (
    <fieldset
      class="card item"
      part="card"
      id={id}
      tabIndex={-1}
      data-tone={toneOf(issues, false)}
      aria-describedby={issues.length > 0 ? `${id}:findings` : undefined}
    >
      <legend>
        <span class="title">{is ? `${name} · ${is}` : name}</span> <PathMark path={path} />
      </legend>
      <button type="button" class="small quiet remove" aria-label={t.remove(name)} onClick={onRemove}>
        {t.remove("")}
      </button>
      {value != null && !isObject(value) && <Misfit id={id} value={value} onDiscard={() => formState.edit(path, {}, true)} />}
      <Findings id={id} issues={issues} />
      {node.info.categories ? (
        <CategoryCard Field={Field} node={node} path={path} table={node.info.categories} />
      ) : (
        node.children.map((child) => <Field key={child.name} node={child} parent={path} />)
      )}
      <UnknownFields path={path} known={node.children} />
    </fieldset>
  );
}

/** What tells one card from the next: its first choice or text, in words. */
function titleOf(node: FieldNode, value: unknown, say: (words: { "zh-CN": string; en: string }) => string): string {
  const first = node.children[0];
  if (first === undefined || node.info.categories || !isObject(value)) return "";
  const held = value[first.name];
  if (typeof held !== "string") return "";
  const option = first.info.options?.find((choice) => choice.value === held);
  return option ? say(option.label) : first.info.type === "string" ? held.slice(0, 30) : "";
}
