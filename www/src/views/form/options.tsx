import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { fromWallClock, instantOf, wallClock } from "../../../../pkg/src/element/base/time.js";
import { Choice } from "./choice.js";

/** How strictly to judge, and when. */
export function Options() {
  const { t } = usePage();
  const { formState } = useSheet();
  const { mode } = formState;
  const { asOf } = formState.sheet;
  return (
    <div class="options">
      <Choice
        name="mode"
        legend={t.mode}
        value={mode}
        options={(["draft", "submit"] as const).map((value) => ({ value, label: t.modes[value] }))}
        onPick={(next) => formState.setMode(next)}
      />
      <div class="as-of">
        <Choice
          name="as-of"
          legend={t.asOf}
          value={asOf === null ? "now" : "at"}
          options={[
            { value: "now", label: t.asOfNow },
            { value: "at", label: t.asOfAt },
          ]}
          onPick={(value) => formState.setAsOf(value === "now" ? null : fromWallClock(wallClock(Date.now())))}
        />
        {asOf !== null && (
          <label>
            {t.asOfInput}
            <input
              type="datetime-local"
              step="1"
              value={wallClock(instantOf(asOf))}
              onChange={(event) => event.currentTarget.value && formState.setAsOf(fromWallClock(event.currentTarget.value))}
            />
          </label>
        )}
      </div>
      <p class="hint">{t.modeMeans[mode]}</p>
    </div>
  );
}
