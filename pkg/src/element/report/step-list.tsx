import { useState } from "preact/hooks";
import { usePage, useSheet } from "../base/context.js";
import { pathText } from "../state/paths.js";
import { FieldLink, IssueItem, TurnMark } from "./issues.js";
import { keyOf, stepsOf } from "./steps.js";

/** Of what is missing so much is shown at first; an empty form lacks nearly all. */
const few = 6;

/** What to do, numbered: what is wrong first, then what is missing, in the order that settles the verdict soonest. */
export function StepList() {
  const { t } = usePage();
  const { form, report } = useSheet().formState;
  const [all, setAll] = useState(false);
  const steps = stepsOf(form, report);
  const changes = steps.filter(({ issue }) => issue !== undefined).length;
  const missing = steps.length - changes;
  const shown = all ? steps : steps.slice(0, changes + few);
  return (
    <>
      {steps.length > 0 && (
        <section part="issues">
          <h3>{t.steps}</h3>
          <ol class="issues steps">
            {shown.map((step) =>
              step.issue ? (
                <IssueItem key={keyOf(step)} step={step} issue={step.issue} turn />
              ) : (
                <li class="fill" key={pathText(step.path)}>
                  <span class="needed">{t.toFill}</span> <FieldLink path={step.path} step={step} />
                  <TurnMark step={step} />
                </li>
              ),
            )}
          </ol>
          {missing > few && (
            <button type="button" class="small quiet" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t.showFewer : t.showAll(missing)}
            </button>
          )}
        </section>
      )}
      <Maybe />
    </>
  );
}

/** Folded: what may be needed yet. */
function Maybe() {
  const { t } = usePage();
  const { maybe } = useSheet().formState.report;
  if (maybe.length === 0) return null;
  return (
    <details class="maybe" part="missing">
      <summary>{t.maybe}</summary>
      <ul>
        {maybe.map((path) => (
          <li key={pathText(path)}>
            <FieldLink path={path} step={{ path, turn: "developer" }} />
          </li>
        ))}
      </ul>
    </details>
  );
}
