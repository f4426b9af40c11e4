import { usePage, useSheet } from "../base/context.js";
import { VerdictMark } from "../base/icons.js";
import { deadlineText, momentText } from "../base/time.js";
import { Background } from "./background.js";
import { IssueList } from "./issues.js";
import { MissingList, Next } from "./missing.js";
import { tallyText, titleOf } from "./words.js";

export const panelId = "result";

/** Everything that is said of the form: the verdict first, then what to do, then the rest. */
export function ReportPanel() {
  const page = usePage();
  const { t, say } = page;
  const { formState } = useSheet();
  const { report, form } = formState;
  return (
    <aside class="report" part="report" aria-labelledby={panelId}>
      <section class="verdict" part={`verdict verdict-${report.verdict}`} data-verdict={report.verdict}>
        <h2 id={panelId} tabIndex={-1}>
          <span class="hidden">{t.result}: </span>
          <VerdictMark verdict={report.verdict} />
        </h2>
        <p class="tally">{tallyText(report, page)}</p>
        <p>{t.verdictMeans[report.verdict]}</p>
        <Next />
        <p class="when">{t.judgedAt(momentText(report.asOf, t))}</p>
        <States />
      </section>
      <section part="stages">
        <h3>{t.stages}</h3>
        <ol class="stages">
          {form.stages.map(({ id, title }) => {
            const stage = report.stages.find((s) => s.id === id);
            return (
              <li key={id}>
                <span>{say(title)}</span>
                {stage && <VerdictMark verdict={stage.verdict} />}
              </li>
            );
          })}
        </ol>
      </section>
      <IssueList />
      <MissingList />
      <Background />
    </aside>
  );
}

function States() {
  const page = usePage();
  const { t, say } = page;
  const { form, report } = useSheet().formState;
  const state = form.states?.find(({ id }) => id === report.state);
  return (
    <dl class="facts" part="deadlines">
      {state && (
        <div>
          <dt>{t.state}</dt>
          <dd>{say(state.title)}</dd>
        </div>
      )}
      {report.deadlines.map((deadline) => {
        const title = titleOf(form, deadline, page);
        const { when, left } = deadlineText(deadline, title, report.asOf, t);
        return (
          <div key={deadline.id}>
            <dt>{title}</dt>
            <dd>
              <time dateTime={deadline.at}>{when}</time>
              <span class={deadline.overdue ? "badge badge-overdue" : "left"}>{left}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
