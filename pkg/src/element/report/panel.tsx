import { usePage, useSheet } from "../base/context.js";
import { VerdictMark } from "../base/icons.js";
import { momentText } from "../base/time.js";
import { Timeline } from "../deadlines/timeline.js";
import { Background } from "./background.js";
import { IssueList } from "./issues.js";
import { MissingList, Next } from "./missing.js";
import { tallyText } from "./words.js";

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
      </section>
      <Timeline />
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
