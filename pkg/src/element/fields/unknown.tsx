import type { Path } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { domId, isObject } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { Findings } from "./frame.js";

const most = 20;

/** Keys that the form does not have: shown, kept, and out of the way. */
export function UnknownFields({ path, known }: { path: Path; known: FieldNode[] }) {
  const { t } = usePage();
  const { formState, issuesAt } = useSheet();
  const value = formState.valueAt(path);
  if (!isObject(value)) return null;
  const names = new Set(known.map(({ name }) => name));
  const strange = Object.keys(value).filter((key) => !names.has(key));
  if (strange.length === 0) return null;
  const rename = (from: string, to: string) =>
    formState.edit(path, Object.fromEntries(Object.entries(value).map(([key, held]) => [key === from ? to : key, held])), true);
  return (
    <div class="unknown">
      <p class="label">{t.unknownFields}</p>
      <ul>
        {strange.slice(0, most).map((key) => {
          const at = [...path, key];
          const issues = issuesAt(at);
          const better = issues.map(({ params }) => params.suggestion).find((s): s is string => typeof s === "string");
          const text = JSON.stringify(value[key]) ?? "";
          return (
            <li key={key} class="field" data-tone="warning">
              <p class="pair">
                <code>{key}</code> <code class="held">{text.length > 80 ? `${text.slice(0, 80)}…` : text}</code>
              </p>
              <Findings id={domId(at)} issues={issues} />
              <div class="row">
                {better !== undefined && !(better in value) && (
                  <button type="button" class="small" onClick={() => rename(key, better)}>
                    {t.unknownRename(better)}
                  </button>
                )}
                <button type="button" class="small quiet" id={domId(at)} onClick={() => formState.edit(at, undefined, true)}>
                  {t.unknownRemove(key)}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {strange.length > most && <p class="hint">{t.listHidden(strange.length - most)}</p>}
    </div>
  );
}
