import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { instantOf } from "../../../../pkg/src/element/base/time.js";
import { dayOf, startOf, ticksOf } from "./days.js";
import { useWords } from "./words.js";

/** Which day's rules count: any day, and at hand those on which they change. */
export function Day() {
  const { say } = usePage();
  const w = useWords();
  const { formState } = useSheet();
  const { form, sheet } = formState;
  const ticks = ticksOf(form);
  const day = sheet.asOf === null ? dayOf(Date.now()) : dayOf(instantOf(sheet.asOf));
  // The last one that has come counts.
  const current = sheet.asOf === null ? undefined : ticks.filter((tick) => tick.day <= day).at(-1)?.day;
  return (
    <section class="day" aria-labelledby="day-title">
      <h2 id="day-title">{w.day}</h2>
      <label>
        {w.dayInput}
        <input
          type="date"
          value={day}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (/^\d{4}-\d\d-\d\d$/.test(value)) formState.chooseAsOf(startOf(value), true);
          }}
        />
      </label>
      <ol class="ticks-of-days">
        {ticks.map((tick) => (
          <li key={tick.day}>
            <button type="button" class="tick-day" aria-pressed={current === tick.day} onClick={() => formState.chooseAsOf(startOf(tick.day))}>
              {w.dayAdds(tick.day, tick.rules.length)}
            </button>
            <details>
              <summary>{tick.rules.slice(0, 1).map(({ title }) => say(title))}…</summary>
              <ul>
                {tick.rules.map(({ id, title }) => (
                  <li key={id}>{say(title)}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
        <li>
          <button type="button" class="tick-day" aria-pressed={sheet.asOf === null} onClick={() => formState.chooseAsOf(null)}>
            {w.today}
          </button>
        </li>
      </ol>
      {ticks.length === 0 && <p class="hint">{w.dayNothing}</p>}
    </section>
  );
}
