import type { Path, Severity } from "yushen";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { labelOf } from "../../../../pkg/src/element/base/names.js";
import { pathText } from "../../../../pkg/src/element/state/paths.js";
import { standingOf } from "../../../../pkg/src/element/state/standing.js";
import { nextStep, progressOf, readByWarnings } from "./flow.js";
import { Heading } from "./heading.js";
import { goToStep, hrefOfStep, questionFor } from "./places.js";
import { ReportLink } from "./report-link.js";
import { Todo } from "./todo.js";
import { VerdictBox } from "./verdict-box.js";
import { useWords } from "./words.js";

const severities: readonly Severity[] = ["error", "warning", "notice"];

/** Nothing more is asked: where it stands, and what to do. */
export function End() {
  const page = usePage();
  const { formState } = useSheet();
  const w = useWords();
  const progress = progressOf(formState);
  const { report } = formState;
  const standing = standingOf(report);
  const issues = report.issues.filter(({ rule }) => rule !== "format/required");
  const sorted = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const optional = progress.thorough || report.next.length > 0 ? [] : readByWarnings(formState, progress);
  const about = (path: Path) => labelOf(formState.form, path, page);
  return (
    <section class="outcome">
      <VerdictBox standing={standing}>
        <Heading>{w.end[standing]}</Heading>
        <p>{w.endMeans[standing]}</p>
      </VerdictBox>
      {report.next.length > 0 && (
        <>
          <h2>{w.left}</h2>
          <ul class="left">
            {report.next.map((path) => {
              const step = questionFor(formState, path);
              return (
                <li key={pathText(path)}>
                  {step ? <a href={hrefOfStep(formState, step)}>{about(path)}</a> : about(path)}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {sorted.length > 0 && (
        <>
          <h2>{w.todo}</h2>
          <Todo issues={sorted} />
        </>
      )}
      {optional.length > 0 && (
        <p class="optional">
          {w.optional(optional.length)}{" "}
          <button
            type="button"
            class="link"
            onClick={() => {
              progress.thorough = true;
              goToStep(formState, nextStep(formState, progress));
            }}
          >
            {w.optionalGo}
          </button>
        </p>
      )}
      <div class="onward">
        <ReportLink />
        <a href={hrefOfStep(formState, { at: "review" })}>{w.review}</a>
      </div>
    </section>
  );
}
