import type { Deadline, FormInfo, Report } from "yushen";
import { usePage, type Page } from "../base/context.js";
import { VerdictMark } from "../base/icons.js";
import { deadlineText } from "../base/time.js";
import { standingOf } from "../state/standing.js";
import { changesOf, remarksOf } from "./steps.js";
import { titleOf } from "./words.js";

/** What stands beside the verdict, in one line: how much there is to do, and by when. */
export function headTexts(form: FormInfo, report: Report, page: Pick<Page, "t" | "say">): string[] {
  const { t } = page;
  const counts: [number, (count: number) => string][] = [
    [changesOf(report).length, t.toChange],
    [report.missing.length, t.toComplete],
    [remarksOf(report).length, t.toNote],
  ];
  const texts = counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
  const urgent = urgentOf(report);
  if (urgent) {
    const { when } = deadlineText(urgent, titleOf(form, urgent, page), report.asOf, t);
    texts.push(when.startsWith(t.deadlineWord.by) ? when : `${t.deadlineWord.by} ${when}`);
  }
  return texts;
}

/** What runs out next. From when something may be done is no matter of haste, and what has run out is an issue. */
const urgentOf = ({ deadlines }: Report): Deadline | undefined =>
  deadlines.filter(({ id, overdue }) => !overdue && !id.endsWith("-from")).sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];

/** The verdict, and what there is to do about it. */
export function HeadLine({ form, report }: { form: FormInfo; report: Report }) {
  const page = usePage();
  const texts = headTexts(form, report, page);
  return (
    <>
      <VerdictMark verdict={standingOf(report)} />
      {texts.length > 0 && <span class="tally"> · {texts.join(" · ")}</span>}
    </>
  );
}
