import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { labelOf } from "../../../../pkg/src/element/base/names.js";
import { instantOf } from "../../../../pkg/src/element/base/time.js";
import { pathText } from "../../../../pkg/src/element/state/paths.js";
import { standingOf } from "../../../../pkg/src/element/state/standing.js";
import { dayOf } from "./days.js";
import { useWords } from "./words.js";

/** Below the bar, where it is not as usual: rules of another day, and what a submission lacks. */
export function Strips() {
  return (
    <>
      <DayStrip />
      <SubmitStrip />
    </>
  );
}

function DayStrip() {
  const w = useWords();
  const { formState } = useSheet();
  const { asOf, example } = formState.sheet;
  if (asOf === null && example === undefined) return null;
  const day = dayOf(instantOf(asOf ?? example!));
  const line = asOf === null ? w.dayWasOfExample(day) : asOf === example ? w.dayOfExample(day) : w.dayLine(day);
  // The first edit of an example changes what is said: there is room for the longer of the two, so that the form does not move.
  const room = example === undefined ? {} : { line: w.dayWasOfExample(day), acts: `${w.keepExampleDay}\u2003\u2003${w.backToToday}` };
  return (
    <p class="strip day-strip">
      <span class="in-room" data-room={room.line}>
        <span>{line}</span>
      </span>
      <span class="in-room" data-room={room.acts}>
        {asOf === null ? (
          <button type="button" class="link" onClick={() => formState.chooseAsOf(example!)}>
            {w.useExampleDay}
          </button>
        ) : (
          <span class="row">
            {asOf === example && (
              <button type="button" class="link" onClick={() => formState.chooseAsOf(asOf)}>
                {w.keepExampleDay}
              </button>
            )}
            <button type="button" class="link" onClick={() => formState.chooseAsOf(null)}>
              {w.backToToday}
            </button>
          </span>
        )}
      </span>
    </p>
  );
}

const few = 3;

function SubmitStrip() {
  const page = usePage();
  const w = useWords();
  const { formState, goTo } = useSheet();
  const { form, report, mode } = formState;
  if (mode !== "submit") return <div aria-live="polite" />;
  const standing = standingOf(report);
  const { missing } = report;
  return (
    <div aria-live="polite">
      <p class="strip submit-strip" data-standing={standing}>
        <span>
          {missing.length > 0 ? w.submitted(missing.length) : w.submittedIs(standing)}
          {missing.slice(0, few).map((path, i) => (
            <>
              {i === 0 ? "：" : "、"}
              <button key={pathText(path)} type="button" class="link" onClick={() => goTo(path)}>
                {labelOf(form, path, page)}
              </button>
            </>
          ))}
          {missing.length > few && ` ${w.andMore}`}
        </span>
        <button type="button" class="link" onClick={() => formState.setMode("draft")}>
          {w.backToDraft}
        </button>
      </p>
    </div>
  );
}
