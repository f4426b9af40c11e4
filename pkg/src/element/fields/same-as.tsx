import type { Path } from "yushen";
import { usePage } from "../base/context.js";
import { useDesk, useSettled, type Desk } from "../base/desk.js";
import { sourceOf } from "../state/counterparts.js";
import { rulebook } from "../state/judge.js";
import { isObject, templateOf } from "../state/paths.js";
import { treeOf } from "../state/tree.js";

/** What the source has and the place has not, of the fields that matter there. */
function newsOf({ formState, findings }: Desk, path: Path): Record<string, unknown> {
  const source = sourceOf(formState.form, templateOf(path), rulebook.rules);
  const news: Record<string, unknown> = {};
  for (const { from, to } of source?.pairs ?? []) {
    const value = formState.valueAt([...source!.group.path.split("."), from]);
    const at = [...path, to];
    const held = formState.valueAt(at);
    const isBlank = (text: unknown) => text === undefined || text === null || (typeof text === "string" && text.trim() === "");
    if (isBlank(value) || value === held || (isBlank(held) && !findings.isOfInterest(at))) continue;
    news[to] = value;
  }
  return news;
}

/** Takes over what is said of the same company elsewhere in the form, so that nobody types it twice. */
export function SameAs({ path }: { path: Path }) {
  const { t, say } = usePage();
  const desk = useDesk();
  const { formState } = desk;
  const isNews = useSettled((desk) => Object.keys(newsOf(desk, path)).length > 0);
  const source = sourceOf(formState.form, templateOf(path), rulebook.rules);
  if (!isNews || source === undefined) return null;
  const label = say(treeOf(formState.form).find(({ info }) => info === source.group)?.info.label ?? source.group.label);
  return (
    <p class="row same-as">
      <button
        type="button"
        class="small outline"
        onClick={() => {
          const held = formState.valueAt(path);
          formState.edit(path, { ...(isObject(held) ? held : {}), ...newsOf(desk, path) }, true);
        }}
      >
        {t.sameAs(label)}
      </button>
    </p>
  );
}
