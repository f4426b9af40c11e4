import { usePage, useSheet } from "../base/context.js";
import { resultId } from "../base/focus.js";
import { deadlineText, momentText } from "../base/time.js";
import { Timeline } from "../deadlines/timeline.js";
import { standingOf } from "../state/standing.js";
import { Background } from "./background.js";
import { Counts } from "./counts.js";
import { HeadLine } from "./head.js";
import { Remarks } from "./issues.js";
import { Late } from "./late.js";
import { Stages } from "./stages.js";
import { StepList } from "./step-list.js";
import { titleOf } from "./head-texts.js";

/** Everything that is said of the form: the verdict first, then what to do, then the rest. */
export function ReportPanel() {
  const { t } = usePage();
  const { report, form } = useSheet().formState;
  const standing = standingOf(report);
  return (
    <aside class="report" part="report" aria-labelledby={resultId}>
      <section class="verdict" part={`verdict verdict-${standing}`} data-verdict={standing}>
        <h2 id={resultId} tabIndex={-1}>
          <span class="hidden">{t.result}: </span>
          <HeadLine form={form} report={report} />
        </h2>
        <p>{t.verdictMeans[standing]}</p>
        <p class="when">{t.judgedAt(momentText(report.asOf, t))}</p>
      </section>
      <Late>
        <StepList />
      </Late>
      <Late>
        <Timeline />
        <Stages />
        <Counts />
      </Late>
      <Late>
        <Remarks />
        <Background />
      </Late>
    </aside>
  );
}

/** In which state a binding is, and what is due when. */
export function Times() {
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
