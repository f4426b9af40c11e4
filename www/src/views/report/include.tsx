import { useState } from "preact/hooks";
import type { FormId, Path } from "yushen";
import { rulebook } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { fieldNamed } from "../../../../pkg/src/element/state/field-of.js";
import { kindsIn, shownIn } from "../../share/leave-out.js";
import { useWords } from "./words.js";

/** Which of what tells who someone is goes into the link: nothing, unless it is ticked. */
export function Include({ form: id, data, left, onPick }: { form: FormId; data: unknown; left: readonly Path[]; onPick: (show: ReadonlySet<string>) => void }) {
  const { say } = usePage();
  const w = useWords();
  const form = rulebook.forms[id];
  const kinds = kindsIn(form, data);
  const shown = shownIn(form, data, left);
  // The link is made and read in between; a tick stands at once.
  const [picked, setPicked] = useState<{ left: readonly Path[]; show: ReadonlySet<string> }>();
  const ticked = picked?.left === left ? picked.show : shown;
  if (kinds.length === 0) return null;
  const nameOf = (kind: string) => {
    const field = fieldNamed(form, kind);
    return field ? say(field.label) : w.other;
  };
  return (
    <fieldset class="include">
      <legend>{w.include}</legend>
      <p class="hint">{w.includeHint}</p>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={ticked.has(kind)}
            onChange={(event) => {
              const next = new Set(ticked);
              if (event.currentTarget.checked) next.add(kind);
              else next.delete(kind);
              setPicked({ left, show: next });
              onPick(next);
            }}
          />
          {nameOf(kind)}
        </label>
      ))}
    </fieldset>
  );
}
