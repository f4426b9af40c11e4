import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk, useWatch } from "../base/desk.js";
import { rowName } from "../base/names.js";
import { domId, pathText } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { Findings, Misfit } from "./frame.js";
import { toneOf, useSaid } from "./slot.js";

export function StringItem({ node, path, n, onRemove }: { node: FieldNode; path: Path; n: number; onRemove: () => void }) {
  const page = usePage();
  const { t } = page;
  const { formState } = useDesk();
  const id = domId(path);
  const said = useSaid(path);
  const { issues } = said;
  const value = useWatch(({ formState }) => formState.valueAt(path));
  const fits = value == null || typeof value === "string";
  const name = t.item(rowName(node.info, page), n);
  return (
    <div class="field" data-path={pathText(path)} data-tone={toneOf(issues, false)}>
      <div class="line">
        <input
          id={id}
          part="control"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-label={name}
          aria-describedby={issues.length > 0 ? `${id}:findings` : undefined}
          aria-invalid={issues.some(({ severity }) => severity === "error") ? "true" : undefined}
          value={fits ? ((value as string | null) ?? "") : ""}
          onInput={(event) => formState.edit(path, event.currentTarget.value)}
        />
        <button type="button" class="small quiet" aria-label={t.remove(name)} onClick={onRemove}>
          {t.remove("")}
        </button>
      </div>
      {!fits && <Misfit id={id} value={value} onDiscard={() => formState.edit(path, "", true)} />}
      <div class="notes">
        <Findings id={id} said={said} />
      </div>
    </div>
  );
}
