import { useMemo } from "preact/hooks";
import type { ClauseInfo, FormInfo } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { useDesk } from "../base/desk.js";
import { rulebook } from "../state/judge.js";
import { AuthorityBadge, SeverityMark } from "../base/icons.js";

/** What no rule can decide, and the rules themselves. */
export function Background() {
  const page = usePage();
  const { form, report } = useSheet().formState;
  const passed = report.verdict === "pass";
  // It is long, and the same at nearly every key.
  return useMemo(() => <Drawn form={form} passed={passed} />, [page, form, rulebook, passed]);
}

function Drawn({ form, passed }: { form: FormInfo; passed: boolean }) {
  const { t } = usePage();
  const of = (...kinds: ClauseInfo["kind"][]) =>
    rulebook.clauses.filter(({ kind, forms }) => kinds.includes(kind) && forms.includes(form.id));
  return (
    <section class="background" part="background">
      <Readings notes={form.notes} />
      <Clauses title={t.nextSteps} clauses={of("nextStep")} open={passed} key={`next ${passed}`} />
      <Clauses title={t.guidance} clauses={of("guidance")} />
      <Clauses title={t.facts} clauses={of("fact")} />
      <Clauses title={t.sanctions} clauses={of("sanction")} />
      <Clauses title={t.descriptive} clauses={of("descriptive")} />
      <Rules form={form} />
    </section>
  );
}

/** How the source is read, where that is about the form as a whole. */
function Readings({ notes = [] }: Pick<FormInfo, "notes">) {
  const { t, say } = usePage();
  if (notes.length === 0) return null;
  return (
    <details class="readings">
      <summary>{t.whyNote}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.en}>{say(note)}</li>
        ))}
      </ul>
    </details>
  );
}

function Clauses({ title, clauses, open = false }: { title: string; clauses: ClauseInfo[]; open?: boolean }) {
  const { say } = usePage();
  if (clauses.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul>
        {clauses.map((clause) => (
          <li key={clause.id}>
            {say(clause.summary)}
            {clause.kind === "manual" && clause.reason && <span class="reason"> {say(clause.reason)}</span>}{" "}
            <ClauseMark clause={clause} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The form's own document is named at its head; here its section will do. */
function ClauseMark({ clause }: { clause: Pick<ClauseInfo, "document" | "section" | "authority"> }) {
  const { form } = useDesk().formState;
  return (
    <span class="source">
      <AuthorityBadge authority={clause.authority} />{" "}
      <cite lang="zh-CN">
        {clause.document !== form.document && `《${rulebook.documents[clause.document].title}》 `}
        {clause.section}
      </cite>
    </span>
  );
}

function Rules({ form }: { form: FormInfo }) {
  const { t, say } = usePage();
  return (
    <details class="rules">
      <summary>{t.rulesOfForm}</summary>
      <ul>
        {form.rules.map((id) => {
          const rule = rulebook.rules[id];
          if (rule === undefined) return null;
          return (
            <li key={id}>
              <p>
                <SeverityMark severity={rule.severity} /> {say(rule.title)}
              </p>
              {rule.notes?.map((note) => (
                <p class="note" key={note.en}>
                  {say(note)}
                </p>
              ))}
              <p class="source">
                {rule.clause ? <ClauseMark clause={rule.clause} /> : <span class="badge">{t.noClause}</span>}{" "}
                <code>{rule.id}</code>
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
