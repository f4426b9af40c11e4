import { rulebook } from "yushen";
import type { ClauseInfo } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { AuthorityBadge } from "../../../../pkg/src/element/base/icons.js";
import { useTitle } from "../../app-context.js";
import { hrefOf } from "../../route.js";
import { CopyLink } from "./parts/copy-link.js";
import { Neighbours } from "./parts/neighbours.js";
import { RuleLinks } from "./parts/rule-links.js";
import { Unknown } from "./parts/unknown.js";
import { useWords } from "./words.js";

export function ClausePage({ id }: { id: string }) {
  const w = useWords();
  const clause = rulebook.clauses.find((clause) => clause.id === id);
  return clause === undefined ? <Unknown text={w.unknownClause(id)} /> : <Known clause={clause} />;
}

function Known({ clause }: { clause: ClauseInfo }) {
  const { say } = usePage();
  const w = useWords();
  const document = rulebook.documents[clause.document];
  const rules = (clause.rules ?? []).flatMap((id) => rulebook.rules[id] ?? []);
  const sameSection = rulebook.clauses.filter(({ id, document, section }) => document === clause.document && section === clause.section && id !== clause.id);
  useTitle(say(clause.summary));
  return (
    <article class="rule-page">
      <nav class="crumbs" aria-label={w.title}>
        <a href={hrefOf({ at: "rules" })}>{w.title}</a>
        <cite lang="zh-CN">《{document.title}》</cite>
        <span lang="zh-CN">{clause.section}</span>
      </nav>
      <h1 tabIndex={-1}>{say(clause.summary)}</h1>
      <div class="facts">
        <span class="kind">{clause.kind === "rule" ? w.aClause : w.kinds[clause.kind]}</span>
        <AuthorityBadge authority={clause.authority} />
        <code>{clause.id}</code>
        <CopyLink />
      </div>
      <div class="columns">
        <div class="main">
          {clause.kind in w.kindMeans && <p>{w.kindMeans[clause.kind as keyof typeof w.kindMeans]}</p>}
          {clause.reason && (
            <section>
              <h2>{w.why}</h2>
              <p>{say(clause.reason)}</p>
            </section>
          )}
          {rules.length > 0 && (
            <section>
              <h2>{clause.kind === "sanction" ? w.clauseThreatens : w.clauseRules}</h2>
              <RuleLinks rules={rules} />
            </section>
          )}
        </div>
        <div class="side">
          <section>
            <h2>{w.clause}</h2>
            <p class="cited">
              <cite lang="zh-CN">
                《{document.title}》 {clause.section}
              </cite>
            </p>
            {document.note && <p class="hint">{say(document.note)}</p>}
          </section>
          {clause.forms.length > 0 && (
            <section>
              <h2>{w.forms}</h2>
              <ul>
                {clause.forms.map((form) => (
                  <li key={form}>
                    <a href={hrefOf({ at: "form", form })}>{say(rulebook.forms[form].title)}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {sameSection.length > 0 && (
            <section>
              <h2>{w.sameSection}</h2>
              <ul class="clauses">
                {sameSection.map(({ id, summary }) => (
                  <li key={id}>
                    <a href={hrefOf({ at: "clause", id })}>{say(summary)}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <Neighbours of={clause} />
    </article>
  );
}
