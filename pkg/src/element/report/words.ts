import type { FormInfo, Report } from "yushen";
import type { Page } from "../base/context.js";
import { labelOf } from "../base/names.js";
import { deadlineText, momentText } from "../base/time.js";
import type { FormState } from "../state/form-state.js";
import { rulebook } from "../state/judge.js";
import { stageStanding, standingOf } from "../state/standing.js";
import { headTexts, titleOf } from "./head-texts.js";
import { manualOf, tallyOf } from "./outcomes.js";
import { briefOf, remarksOf, stepsOf, whereOf } from "./steps.js";

type Speaker = Pick<Page, "t" | "say">;

/** How much there is to do, in one line. */
export const tallyText = (form: FormInfo, report: Report, page: Speaker): string => headTexts(form, report, page).join(" · ");

/** The report as text for a chat or a ticket: what the panel shows, in its order. Lists without tables: chats show those as they are. */
export function reportText(formState: FormState, page: Speaker, link?: string): string {
  const { t, say } = page;
  const { form, report } = formState;
  const lines = [`【${say(form.title)}】${[t.verdict[standingOf(report)], ...headTexts(form, report, page)].join(" · ")}`];
  const part = (title: string, items: string[]) => {
    if (items.length > 0) lines.push("", t.listed(title, "").trimEnd(), ...items);
  };
  const clauseText = ({ clause }: { clause?: { document: string; section: string; authority: keyof typeof t.authority } }) =>
    clause ? [`   ${t.listed(t.source, `《${rulebook.documents[clause.document as keyof typeof rulebook.documents].title}》${clause.section}（${t.authority[clause.authority]}）`)}`] : [];
  part(
    t.steps,
    stepsOf(form, report).flatMap((step, i) => {
      const what = whereOf(form, step, page);
      if (step.issue === undefined) return [`${i + 1}. ${t.listed(what, t.toFill)}（${t.turn[step.turn]}）`];
      return [`${i + 1}. ${t.listed(what, briefOf(step.issue, page))}（${t.turn[step.turn]}）`, `   ${step.issue.message}`, ...clauseText(step.issue)];
    }),
  );
  if (form.stages.length > 1) part(t.stages, [form.stages.map(({ id, title }) => `${say(title)} ${t.verdict[stageStanding(report, id)]}`).join(" → ")]);
  part(
    t.deadlines,
    report.deadlines.map((deadline) => {
      const title = titleOf(form, deadline, page);
      const { when, left } = deadlineText(deadline, title, report.asOf, t);
      return `- ${t.deadlineLine(title, when, left)}`;
    }),
  );
  const tally = tallyOf(formState);
  const counts = (["failed", "passed", "notYet"] as const).map((lot) => t.counted(t.lots[lot], tally[lot].length));
  lines.push("", [...counts, t.counted(t.lots.manual, manualOf(form).length)].join(" ／ "));
  part(
    t.remarks,
    remarksOf(report).flatMap((issue) => [`- ${t.listed(labelOf(form, issue.path, page) || say(form.title), issue.message)}`, ...clauseText(issue)]),
  );
  lines.push("", `${t.judgedAt(momentText(report.asOf, t))} · ${t.footer(report.rulebook)}`);
  if (link !== undefined) lines.push(link);
  return `${lines.join("\n")}\n`;
}
