import "../../../../pkg/src/element/styles/report.css";
import "./report.css";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { AuthorityBadge } from "../../../../pkg/src/element/base/icons.js";
import { momentText } from "../../../../pkg/src/element/base/time.js";
import { BriefSteps } from "../../../../pkg/src/element/report/brief-steps.js";
import { Counts } from "../../../../pkg/src/element/report/counts.js";
import { HeadLine } from "../../../../pkg/src/element/report/head.js";
import { Remarks } from "../../../../pkg/src/element/report/issues.js";
import { Times } from "../../../../pkg/src/element/report/panel.js";
import { Stages } from "../../../../pkg/src/element/report/stages.js";
import { rulebook } from "../../../../pkg/src/element/state/judge.js";
import { standingOf } from "../../../../pkg/src/element/state/standing.js";
import type { Shared } from "../../share/share.js";
import { Given } from "./given.js";
import { useWords } from "./words.js";

type Origin = Pick<Shared, "left" | "same" | "rulebook">;

/** The report of the form around it, to be read by whoever did not fill it in: on the screen, on paper, as a picture. */
export function Answer({ origin }: { origin?: Origin }) {
  const { t, say } = usePage();
  const w = useWords();
  const { form, report } = useSheet().formState;
  const document = rulebook.documents[form.document];
  const standing = standingOf(report);
  const { left = [], same = true } = origin ?? {};
  return (
    <article class="report answer">
      <h1 tabIndex={-1}>{w.title(say(form.title))}</h1>
      <p class="when">
        {t.judgedAt(momentText(report.asOf, t))} · <span lang="zh-CN">{w.source(document.title)}</span> <AuthorityBadge authority={document.authority} />
      </p>
      <section class="verdict" data-verdict={standing}>
        <p class="headline">
          <HeadLine form={form} report={report} />
        </p>
        {(standing === "pass" || standing === "malformed") && <p class="aside">{t.verdictMeans[standing]}</p>}
        {document.authority === "unofficial" && document.note && <p class="aside">{say(document.note)}</p>}
        {left.length > 0 && (
          <p class="aside left">
            {w.left(left.length)} {same ? w.leftSame : w.leftDiffers}
          </p>
        )}
        {origin && origin.rulebook !== rulebook.version && <p class="aside">{w.judgedBefore(origin.rulebook)}</p>}
      </section>
      <BriefSteps />
      <Stages />
      <Times />
      <Counts />
      <Remarks still />
      <Given left={left} />
    </article>
  );
}
