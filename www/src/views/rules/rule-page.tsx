import { rulebook } from "yushen";
import type { RuleInfo } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { AuthorityBadge, SeverityMark } from "../../../../pkg/src/element/base/icons.js";
import { dayText } from "../../../../pkg/src/element/base/time.js";
import { useApp, useTitle } from "../../app-context.js";
import { hrefOf } from "../../route.js";
import { CopyLink } from "./parts/copy-link.js";
import { Neighbours } from "./parts/neighbours.js";
import { Related } from "./parts/related.js";
import { ReportWrong } from "./parts/report-wrong.js";
import { fieldName } from "./value-words.js";
import { RuleMessage } from "./parts/rule-message.js";
import { Unknown } from "./parts/unknown.js";
import { Ways } from "./parts/ways.js";
import { useRuleWords } from "./rule-words.js";
import { useWords } from "./words.js";

export function RulePage({ id }: { id: string }) {
  const w = useWords();
  const words = useRuleWords();
  const renamed = typeof words === "object" && Object.hasOwn(words.renamed, id) ? words.renamed[id] : undefined;
  const known = Object.hasOwn(rulebook.rules, id) ? rulebook.rules[id] : renamed !== undefined ? rulebook.rules[renamed] : undefined;
  if (known === undefined) return <Unknown text={w.unknownRule(id)} />;
  return <Known rule={known} was={renamed === undefined ? undefined : id} />;
}

function Known({ rule, was }: { rule: RuleInfo; was: string | undefined }) {
  const page = usePage();
  const { t, say } = page;
  const { prefs } = useApp();
  const w = useWords();
  const words = useRuleWords();
  const said = typeof words === "object" ? words.rules[rule.id] : undefined;
  const form = rulebook.forms[rule.form];
  const stage = form.stages.find(({ id }) => id === rule.stage);
  const { clause } = rule;
  useTitle(say(rule.title));
  return (
    <article class="rule-page">
      <nav class="crumbs" aria-label={w.title}>
        <a href={hrefOf({ at: "rules" })}>{w.title}</a>
        <a href={hrefOf({ at: "rules" }, { form: form.id })}>{say(form.title)}</a>
        {stage && <span>{say(stage.title)}</span>}
      </nav>
      {was !== undefined && <p class="notice">{w.renamed(was)}</p>}
      <h1 tabIndex={-1}>{say(rule.title)}</h1>
      <div class="facts">
        <SeverityMark severity={rule.severity} />
        {clause ? <AuthorityBadge authority={clause.authority} /> : <span class="badge">{w.productCheck}</span>}
        {rule.inForce !== undefined && <span class="badge">{w.since(dayText(rule.inForce, t))}</span>}
        <code>{rule.id}</code>
        <CopyLink />
      </div>
      {words === "failed" && <p class="notice">{w.notLoaded}</p>}
      <div class="columns" aria-busy={words === undefined}>
        <div class="main">
          {said && (
            <>
              <section>
                <h2>{w.requires}</h2>
                <p class="demand">{said.requires}</p>
                <p class="applies">
                  <span class="name">{w.applies}</span> {said.applies}
                </p>
                {rule.inForce !== undefined && (
                  <p class="applies">
                    <span class="name">{w.inForce}</span> {w.inForceSince(dayText(rule.inForce, t))}
                  </p>
                )}
              </section>
              <Ways rule={rule} words={said} />
              <RuleMessage rule={rule} words={said} />
            </>
          )}
        </div>
        <div class="side">
          <ClauseOf rule={rule} />
          {rule.notes && (
            <section>
              <h2>{w.readings}</h2>
              {rule.notes.map((note) => (
                <p key={say(note)}>{say(note)}</p>
              ))}
            </section>
          )}
          <section>
            <h2>{w.reads}</h2>
            {rule.reads.length === 0 && <p>{w.readsNothing}</p>}
            <ul class="reads">
              {rule.reads.map((path) => (
                <li key={path}>
                  {fieldName(form, path, page)}
                  {prefs.developer && (
                    <>
                      {" "}
                      <code>{path}</code>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <Related rule={rule} />
        </div>
      </div>
      {said && <ReportWrong rule={rule} words={said} />}
      <Neighbours of={rule} />
    </article>
  );
}

/** What it rests on: where that stands, and what the clauses there say. */
function ClauseOf({ rule }: { rule: RuleInfo }) {
  const { say } = usePage();
  const w = useWords();
  const { clause } = rule;
  const clauses = rulebook.clauses.filter(({ kind, rules }) => kind === "rule" && rules?.includes(rule.id));
  return (
    <section>
      <h2>{w.clause}</h2>
      {clause === undefined ? (
        <p>{w.productCheckMeans}</p>
      ) : (
        <p class="cited">
          <cite lang="zh-CN">
            《{rulebook.documents[clause.document].title}》 {clause.section}
          </cite>{" "}
          <AuthorityBadge authority={clause.authority} />
        </p>
      )}
      {clauses.length > 0 && (
        <ul class="clauses">
          {clauses.map(({ id, summary }) => (
            <li key={id}>
              <a href={hrefOf({ at: "clause", id })}>{say(summary)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
