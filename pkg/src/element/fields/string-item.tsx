import type { Path } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { rowName } from "../base/names.js";
import { domId } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { Findings, Misfit, toneOf } from "./frame.js";

export function StringItem({ node, path, n, onRemove }: { node: FieldNode; path: Path; n: number; onRemove: () => void }) {
  const page = usePage();
  const { t } = page;
  const { formState, issuesAt } = useSheet();
  const id = domId(path);
  const issues = issuesAt(path);
  const value = formState.valueAt(path);
  const fits = value == null || typeof value === "string";
  const name = t.item(rowName(node.info, page), n);
  return (
    <div class="field" data-tone={toneOf(issues, false)}>
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
      <Findings id={id} issues={issues} />
    </div>
  );
}
