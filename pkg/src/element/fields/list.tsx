import { useRef, useState } from "preact/hooks";
import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk, useWatch } from "../base/desk.js";
import { afterDraw, focusPath } from "../base/focus.js";
import { rowName } from "../base/names.js";
import { keysOf, without } from "../base/row-keys.js";
import { domId, pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { Adder } from "./adder.js";
import { Findings, Misfit, NeededMark, PathMark, type AnyField } from "./frame.js";
import { hintOf } from "./hints.js";
import { Row, type RowActions } from "./row.js";
import { toneOf, useSaid } from "./slot.js";
import { StringItem } from "./string-item.js";

/** Beyond this a list is too long for any form; its JSON is still whole. */
const shownAtMost = 60;

const none: unknown[] = [];

/** A list whose elements are groups, categories or texts; each a row, to add and to remove. */
export function ListField({ node, path, Field }: { node: FieldNode; path: Path; Field: AnyField }) {
  const page = usePage();
  const { t, root } = page;
  const desk = useDesk();
  const { formState } = desk;
  const { info } = node;
  const hint = hintOf(info, page);
  const value = useWatch(({ formState }) => formState.valueAt(path));
  const misfit = value == null || value === "" || Array.isArray(value) ? undefined : value;
  const said = useSaid(path);
  const items: unknown[] = Array.isArray(value) ? value : none;
  const before = useRef(items);
  const keys = keysOf(items, before.current);
  before.current = items;
  const full = info.max !== undefined && items.length >= info.max;
  const { open, toggle } = useOpenRow(path, keys);

  const add = (item: unknown) => {
    formState.edit(path, [...items, item], true);
    desk.reveal([...path, items.length]);
    afterDraw(() => focusPath(root, [...path, items.length]));
  };
  const remove = (index: number) => {
    const rest = without(items, index);
    const name = t.item(rowName(info, page), index + 1);
    formState.edit(path, rest.length > 0 || (info.min ?? 0) === 0 ? rest : undefined, true);
    page.announce(t.removed(name), () => formState.undo());
    afterDraw(() => (rest.length > 0 ? focusPath(root, [...path, Math.min(index, rest.length - 1)]) : focusPath(root, path)));
  };
  // The same for all rows at all times, so that a row is drawn only when it changes.
  const actions = useRef<RowActions>({ toggle, remove });
  Object.assign(actions.current, { toggle, remove });

  const id = domId(path);
  return (
    <fieldset
      class="card list"
      part="card"
      id={id}
      tabIndex={-1}
      data-path={pathText(path)}
      data-tone={toneOf(said.issues, said.missing)}
      aria-describedby={[`${id}:hint`, misfit !== undefined && `${id}:misfit`, said.issues.length > 0 && `${id}:findings`].filter(Boolean).join(" ")}
    >
      <legend>
        <span class="title">{page.say(info.label)}</span> <NeededMark missing={said.missing} isMissing={said.isMissing} /> <PathMark path={path} />
      </legend>
      <p class="hint" id={`${id}:hint`}>
        {[hint, info.max !== undefined && t.listLimits(info.min ?? 0, info.max)].filter(Boolean).join(" · ")}
      </p>
      {misfit !== undefined && <Misfit id={id} value={misfit} onDiscard={() => formState.edit(path, undefined, true)} />}
      <Findings id={id} said={said} />
      {items.length === 0 && <p class="empty">{Array.isArray(value) ? t.listIsNone : t.emptyList}</p>}
      {items.slice(0, shownAtMost).map((_, i) => {
        const key = keys[i]!;
        return info.item === "group" ? (
          <Row key={key} Field={Field} node={node} list={path} index={i} rowKey={key} open={open === key} actions={actions.current} />
        ) : (
          <StringItem key={key} node={node} path={[...path, i]} n={i + 1} onRemove={() => remove(i)} />
        );
      })}
      {items.length > shownAtMost && <p class="hint">{t.listHidden(items.length - shownAtMost)}</p>}
      <Adder node={node} path={path} full={full} onAdd={add}>
        {info.min === 0 && value == null && (
          <button type="button" class="quiet small" onClick={() => formState.edit(path, [], true)}>
            {t.sayNone}
          </button>
        )}
      </Adder>
    </fieldset>
  );
}

/** One row is open at a time: the one that was opened, or where somebody was led, or the only one there is. */
function useOpenRow(path: Path, keys: number[]): { open: number | undefined; toggle: (key: number) => void } {
  const [chosen, setChosen] = useState<number | null>();
  const revealed = useWatch(({ revealed }) => revealed);
  const followed = useRef<Path | undefined>(undefined);
  let open = chosen;
  if (revealed !== followed.current) {
    const part = revealed?.[path.length];
    const isInside = revealed !== undefined && typeof part === "number" && pathText(revealed.slice(0, path.length)) === pathText(path);
    const key = isInside ? keys[part] : undefined;
    // A row that is about to be added has no key yet.
    if (!isInside || key !== undefined) followed.current = revealed;
    if (key !== undefined && key !== chosen) {
      open = key;
      setChosen(key);
    }
  }
  const isThere = open != null && keys.includes(open);
  const now = isThere ? open! : open !== null && keys.length === 1 ? keys[0] : undefined;
  return { open: now, toggle: (key) => setChosen(key === now ? null : key) };
}
