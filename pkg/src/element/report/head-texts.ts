import type { Deadline, FormInfo, Report } from "yushen";
import type { Page } from "../base/context.js";
import { deadlineText } from "../base/time.js";
import { changesOf, remarksOf } from "./steps.js";

export function titleOf(form: FormInfo, { id }: Deadline, { say }: Pick<Page, "say">): string {
  const info = form.deadlines.find((deadline) => deadline.id === id);
  return info ? say(info.title) : id;
}

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
