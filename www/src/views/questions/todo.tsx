import type { Issue } from "yushen";
import { SeverityMark } from "../../../../pkg/src/element/base/icons.js";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { labelOf } from "../../../../pkg/src/element/base/names.js";
import { fieldOf } from "../../../../pkg/src/element/state/field-of.js";
import { hrefOfStep, questionFor } from "./places.js";
import { useWords } from "./words.js";

/** What is wrong and what to do, whose turn it is, and the way to the answer. */
export function Todo({ issues }: { issues: Issue[] }) {
  const page = usePage();
  const { formState } = useSheet();
  const w = useWords();
  return (
    <ol class="todo">
      {issues.map((issue, i) => {
        const step = questionFor(formState, issue.path);
        const label = labelOf(formState.form, issue.path, page);
        const by = fieldOf(formState.form, issue.path)?.by;
        return (
          <li key={i} data-tone={issue.severity}>
            <p class="about">
              <SeverityMark severity={issue.severity} /> <strong>{label || page.say(formState.form.title)}</strong>
              {by && <span class="badge">{w.turn(by)}</span>}
            </p>
            <p>{issue.message}</p>
            {step && (
              <a href={hrefOfStep(formState, step)} aria-label={w.fixAnswerOf(label)}>
                {w.fixAnswer}
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}
