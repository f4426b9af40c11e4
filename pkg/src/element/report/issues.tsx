import type { Issue, Path } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { SeverityMark } from "../base/icons.js";
import { rulebook } from "../state/judge.js";
import { Remedy } from "./remedy.js";
import { Source } from "./source.js";
import { gapOf, keyOf, remarksOf, whereOf, type Step } from "./steps.js";

/** Warnings and notices: worth a look, and in nobody's way. Where it is `still`, there is no form beside them. */
export function Remarks({ still = false }: { still?: boolean }) {
  const { t } = usePage();
  const remarks = remarksOf(useSheet().formState.report);
  if (remarks.length === 0) return null;
  return (
    <section part="remarks">
      <h3>{t.remarks}</h3>
      <ul class="issues">
        {remarks.map((issue) => (
          <IssueItem key={keyOf({ path: issue.path, turn: "developer", issue })} step={{ path: issue.path, turn: "developer", issue }} issue={issue} still={still} />
        ))}
      </ul>
    </section>
  );
}

/** What is wrong and what to do about it; it leads to its field. */
export function IssueItem({ step, issue, turn = false, still = false }: { step: Step; issue: Issue; turn?: boolean; still?: boolean }) {
  const page = usePage();
  const { t, say } = page;
  const { form } = useSheet().formState;
  const notes = rulebook.rules[issue.rule]?.notes ?? [];
  const gap = gapOf(issue.params, page);
  return (
    <li class="issue" part={`issue issue-${issue.severity}`} data-tone={issue.severity}>
      <p class="where">
        {turn ? <span class="hidden">{t.severity[issue.severity]} </span> : <SeverityMark severity={issue.severity} />}{" "}
        {still ? whereOf(form, step, page) : <FieldLink path={issue.path} step={step} />}
        {gap !== "" && <span class="gap"> {gap}</span>}
        {turn && <TurnMark step={step} />}
      </p>
      <p>{issue.message}</p>
      {!still && <Remedy issue={issue} />}
      <p class="source">
        <Source rule={issue.rule} clause={issue.clause} /> {!still && <code>{issue.rule}</code>}
      </p>
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

export function FieldLink({ path, step }: { path: Path; step: Step }) {
  const page = usePage();
  const { formState, goTo } = useSheet();
  return (
    <button type="button" class="link" onClick={() => goTo(path)}>
      {whereOf(formState.form, step, page)}
    </button>
  );
}

/** Whose turn it is. */
export function TurnMark({ step: { turn } }: { step: Step }) {
  const { t } = usePage();
  return <span class={`turn turn-${turn}`}>{t.turn[turn]}</span>;
}
