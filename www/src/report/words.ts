import type { FieldInfo, FormInfo, Path, Report } from "yushen";
import type { Page } from "../context.js";
import { pathText, templateOf } from "../paths.js";
import { rulebook } from "../judge.js";
import { shown } from "../time.js";

/** The labels on the way to a field: `资质 2 › 种类`. */
export function labelOf(form: FormInfo, path: Path, { say }: Pick<Page, "say">): string {
  const labels: string[] = [];
  path.forEach((part, i) => {
    if (typeof part === "number") {
      labels[labels.length - 1] += ` ${part + 1}`;
      return;
    }
    const name = templateOf(path.slice(0, i + 1));
    const info: FieldInfo | undefined = form.fields.find((field) => field.path === name);
    labels.push(info ? say(info.label) : part);
  });
  return labels.join(" › ");
}

export function tally(report: Report) {
  const of = (severity: string) => report.issues.filter((issue) => issue.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), notices: of("notice"), missing: report.missing.length };
}

export function tallyText(report: Report, { t }: Pick<Page, "t">): string {
  const { errors, warnings, notices, missing } = tally(report);
  return t.counts(errors, warnings, notices, missing) || t.noFindings;
}

/** The report as text, to paste into a message or a ticket. */
export function reportText(form: FormInfo, report: Report, page: Pick<Page, "t" | "say">): string {
  const { t, say } = page;
  const lines = [
    `${say(form.title)} (${form.id})`,
    `${t.verdict[report.verdict]} — ${tallyText(report, page)}`,
    t.verdictMeans[report.verdict],
    `${t.judgedAt(shown(report.asOf))} · ${t.modes[report.mode]} · ${t.footer(report.rulebook)}`,
    "",
    `${t.stages}:`,
    ...form.stages.map(({ id, title }) => {
      const stage = report.stages.find((s) => s.id === id);
      return `  ${say(title)}: ${stage ? t.verdict[stage.verdict] : ""}`;
    }),
  ];
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
  if (report.next.length > 0) lines.push("", `${t.missing}:`);
  for (const path of report.next) lines.push(`- ${labelOf(form, path, page)} (${pathText(path)})`);
  return `${lines.join("\n")}\n`;
}
