import type { Deadline, FormInfo, Path, Report } from "yushen";
import type { Page } from "../base/context.js";
import { rulebook } from "../state/judge.js";
import { labelOf } from "../base/names.js";
import { pathText } from "../state/paths.js";
import { deadlineText, momentText } from "../base/time.js";

export function tally(report: Report) {
  const of = (severity: string) => report.issues.filter((issue) => issue.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), notices: of("notice"), missing: report.missing.length };
}

export function tallyText(report: Report, { t }: Pick<Page, "t">): string {
  const { errors, warnings, notices, missing } = tally(report);
  return t.counts(errors, warnings, notices, missing) || t.noFindings;
}

export function titleOf(form: FormInfo, { id }: Deadline, { say }: Pick<Page, "say">): string {
  const info = form.deadlines.find((deadline) => deadline.id === id);
  return info ? say(info.title) : id;
}

/** The report as text, to paste into a message or a ticket. */
export function reportText(form: FormInfo, report: Report, page: Pick<Page, "t" | "say">): string {
  const { t, say } = page;
  const lines = [
    `${say(form.title)} (${form.id})`,
    `${t.verdict[report.verdict]} — ${tallyText(report, page)}`,
    t.verdictMeans[report.verdict],
    `${t.judgedAt(momentText(report.asOf, t))} · ${t.modes[report.mode]} · ${t.footer(report.rulebook)}`,
    "",
    `${t.stages}:`,
    ...form.stages.map(({ id, title }) => {
      const stage = report.stages.find((s) => s.id === id);
      return `  ${say(title)}: ${stage ? t.verdict[stage.verdict] : ""}`;
    }),
  ];
  if (report.deadlines.length > 0) lines.push("", `${t.deadlines}:`);
  for (const deadline of report.deadlines) {
    const title = titleOf(form, deadline, page);
    const { when, left } = deadlineText(deadline, title, report.asOf, t);
    lines.push(`- ${t.deadlineLine(title, when, left)}`);
  }
  if (report.issues.length > 0) lines.push("", `${t.issues}:`);
  for (const issue of report.issues) {
    lines.push(`- [${t.severity[issue.severity]}] ${labelOf(form, issue.path, page)} (${pathText(issue.path) || "/"})`);
    lines.push(`  ${issue.message}`);
    const { clause } = issue;
    if (clause) {
      const { title } = rulebook.documents[clause.document];
      lines.push(`  ${t.source}: 《${title}》 ${clause.section} [${t.authority[clause.authority]}]`);
    }
    lines.push(`  ${t.rule}: ${issue.rule}`);
  }
  const list = (title: string, paths: Path[]) => {
    if (paths.length > 0) lines.push("", `${title}:`);
    for (const path of paths) lines.push(`- ${labelOf(form, path, page)} (${pathText(path)})`);
  };
  list(t.missing, report.next);
  list(t.maybe, report.maybe);
  return `${lines.join("\n")}\n`;
}
