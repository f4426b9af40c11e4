import type { Issue } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { rulebook } from "../state/judge.js";
import { labelOf } from "../base/names.js";
import { AuthorityBadge, SeverityMark } from "../base/icons.js";
import { pathText } from "../state/paths.js";
import { Remedy } from "./remedy.js";

const severities = ["error", "warning", "notice"] as const;

/** Errors first; each leads to its field. */
export function IssueList() {
  const { t } = usePage();
  const { issues } = useSheet().formState.report;
  if (issues.length === 0) return null;
  const sorted = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return (
    <section part="issues">
      <h3>{t.issues}</h3>
      <ol class="issues">
        {sorted.map((issue) => (
          <IssueItem key={`${issue.rule} ${pathText(issue.path)} ${JSON.stringify(issue.params)}`} issue={issue} />
        ))}
      </ol>
    </section>
  );
}

function IssueItem({ issue }: { issue: Issue }) {
  const page = usePage();
  const { t, say } = page;
  const { formState, goTo } = useSheet();
  const notes = rulebook.rules[issue.rule]?.notes ?? [];
  const label = labelOf(formState.form, issue.path, page) || say(formState.form.title);
  return (
    <li class="issue" part={`issue issue-${issue.severity}`} data-tone={issue.severity}>
      <p class="where">
        <SeverityMark severity={issue.severity} />{" "}
        <button type="button" class="link" onClick={() => goTo(issue.path)}>
          {label}
        </button>
      </p>
      <p>{issue.message}</p>
      <Remedy issue={issue} />
      <Clause issue={issue} />
      {notes.length > 0 && (
        <details>
          <summary>{t.whyNote}</summary>
          {notes.map((note) => (
            <p key={note.en}>{say(note)}</p>
          ))}
        </details>
      )}
    </li>
  );
}

function Clause({ issue }: { issue: Issue }) {
  const { t } = usePage();
  const { clause } = issue;
  return (
    <p class="source">
      {clause ? (
        <>
          <AuthorityBadge authority={clause.authority} />{" "}
          <cite lang="zh-CN">
            《{rulebook.documents[clause.document].title}》 {clause.section}
          </cite>
        </>
      ) : (
        <span class="badge">{t.productCheck}</span>
      )}{" "}
      <code>{issue.rule}</code>
    </p>
  );
}
