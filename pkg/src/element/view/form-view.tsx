import type { ComponentChildren } from "preact";
import { usePage, useSheet } from "../base/context.js";
import { goToResult } from "../base/focus.js";
import { VerdictMark } from "../base/icons.js";
import { standingOf } from "../state/standing.js";
import { ReportPanel } from "../report/panel.js";
import { tallyText } from "../report/words.js";
import { Announcer } from "./announcer.js";

/** What is filled in, and beside it what is said of it. */
export function FormView({ children }: { children: ComponentChildren }) {
  return (
    <div class="view">
      <div class="columns">
        <div class="work">{children}</div>
        <ReportPanel />
      </div>
      <SummaryBar />
      <Announcer />
    </div>
  );
}

/** Where the report stands below the form: the verdict, always in sight. */
function SummaryBar() {
  const page = usePage();
  const { t, root } = page;
  const { form, report } = useSheet().formState;
  return (
    <div class="summary-bar" part="summary">
      <VerdictMark verdict={standingOf(report)} />
      <span class="tally">{tallyText(form, report, page)}</span>
      <button type="button" class="small" onClick={() => goToResult(root)}>
        {t.toResult}
      </button>
    </div>
  );
}
