import { usePage, useSheet } from "../base/context.js";
import { pathText } from "../state/paths.js";
import { TurnMark } from "./issues.js";
import { Source } from "./source.js";
import { gapOf, keyOf, stepsOf, whereOf } from "./steps.js";

/** What to do, for whoever only reads: the same steps, without the form beside them. */
export function BriefSteps() {
  const page = usePage();
  const { t } = page;
  const { form, report } = useSheet().formState;
  const steps = stepsOf(form, report);
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 class="hidden">{t.steps}</h2>
      <ol class="brief">
        {steps.map((step, i) => {
          const { issue, path } = step;
          const gap = issue ? gapOf(issue.params, page) : "";
          return (
            <li key={issue ? keyOf(step) : pathText(path)} data-tone={issue ? "error" : "missing"}>
              <span class="number">{i + 1}</span>
              <p class="what">
                <b>{whereOf(form, step, page)}</b> {gap !== "" && <span class="gap">{gap}</span>} {!issue && <span>{t.toFill}</span>} <TurnMark step={step} />
              </p>
              {issue && (
                <p class="how">
                  {issue.message} <Source rule={issue.rule} clause={issue.clause} brief />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
