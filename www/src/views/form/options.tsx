import { useSheet } from "../../../../pkg/src/element/base/context.js";
import { useApp } from "../../app-context.js";
import type { Way } from "../../prefs.js";
import { Day } from "./day.js";
import { useEdits } from "./edits.js";
import { useWords } from "./words.js";

/** How the form is filled in and judged, and what is done to all of it. */
export default function Options({ way, onWay, onDone }: { way: Way; onWay: (way: Way) => void; onDone: () => void }) {
  const w = useWords();
  const { prefs, change } = useApp();
  const { formState, undo, redo } = useSheet();
  const { clear, submit } = useEdits();
  return (
    <div class="options">
      <section>
        <h2>{w.way}</h2>
        <div class="row ways">
          {(["questions", "whole", "json"] as const).map((value) => (
            <button
              key={value}
              type="button"
              class="small outline"
              data-way={value}
              aria-pressed={value === way}
              onClick={() => {
                onDone();
                onWay(value);
              }}
            >
              {w.ways[value]}
            </button>
          ))}
        </div>
      </section>
      <section>
        <h2>{w.edit}</h2>
        <div class="row">
          <button type="button" class="small outline" disabled={!formState.canUndo} aria-keyshortcuts="Control+Z" onClick={undo}>
            {w.undo}
          </button>
          <button type="button" class="small outline" disabled={!formState.canRedo} aria-keyshortcuts="Control+Shift+Z" onClick={redo}>
            {w.redo}
          </button>
          <button
            type="button"
            class="small outline"
            onClick={() => {
              onDone();
              clear();
            }}
          >
            {w.clear}
          </button>
        </div>
      </section>
      <section>
        <button
          type="button"
          class="small"
          onClick={() => {
            onDone();
            submit();
          }}
        >
          {w.submit}
        </button>
        <p class="hint">{w.submitHint}</p>
      </section>
      <Day />
      <label class="tick">
        <input type="checkbox" role="switch" checked={prefs.developer} onChange={(event) => void change({ developer: event.currentTarget.checked })} />
        {w.developer}
      </label>
    </div>
  );
}
