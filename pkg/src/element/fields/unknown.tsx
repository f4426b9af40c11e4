import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk, useWatch } from "../base/desk.js";
import { domId, isObject } from "../state/paths.js";
import type { FieldNode } from "../state/tree.js";
import { Findings } from "./frame.js";
import { useSaid } from "./slot.js";

const most = 20;

const keysOf = (value: unknown, known: FieldNode[]): string[] =>
  isObject(value) ? Object.keys(value).filter((key) => !known.some(({ name }) => name === key)) : [];

/** Keys that the form does not have: shown, kept, and out of the way. */
export function UnknownFields({ path, known }: { path: Path; known: FieldNode[] }) {
  const { t } = usePage();
  // As text, to be compared.
  const keys = useWatch(({ formState }) => JSON.stringify(keysOf(formState.valueAt(path), known)));
  const strange = JSON.parse(keys) as string[];
  if (strange.length === 0) return null;
  return (
    <div class="unknown">
      <p class="label">{t.unknownFields}</p>
      <ul>
        {strange.slice(0, most).map((key) => (
          <Unknown key={key} path={path} name={key} />
        ))}
      </ul>
      {strange.length > most && <p class="hint">{t.listHidden(strange.length - most)}</p>}
    </div>
  );
}

function Unknown({ path, name }: { path: Path; name: string }) {
  const { t } = usePage();
  const { formState } = useDesk();
  const at = [...path, name];
  const held = useWatch(({ formState }) => formState.valueAt(at));
  const said = useSaid(at);
  const better = said.issues.map(({ params }) => params.suggestion).find((s): s is string => typeof s === "string");
  const group = formState.valueAt(path);
  const text = JSON.stringify(held) ?? "";
  const rename = (to: string) =>
    formState.edit(path, Object.fromEntries(Object.entries(group as object).map(([key, held]) => [key === name ? to : key, held as unknown])), true);
  return (
    <li class="field" data-tone="warning">
      <p class="pair">
        <code>{name}</code> <code class="held">{text.length > 80 ? `${text.slice(0, 80)}…` : text}</code>
      </p>
      <Findings id={domId(at)} said={said} />
      <div class="row">
        {better !== undefined && isObject(group) && !(better in group) && (
          <button type="button" class="small" onClick={() => rename(better)}>
            {t.unknownRename(better)}
          </button>
        )}
        <button type="button" class="small quiet" id={domId(at)} onClick={() => formState.edit(at, undefined, true)}>
          {t.unknownRemove(name)}
        </button>
      </div>
    </li>
  );
}
