import { useMemo } from "preact/hooks";
import { check, rulebook } from "yushen";
import type { RuleInfo } from "yushen";
import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { useApp } from "../../../app-context.js";
import type { RuleWords } from "../rule-words.js";
import { witnessOf } from "../witness.js";
import { useWords } from "../words.js";

/** What is said where it fails: as it comes out of its failing example. A rule that never fails says nothing. */
export function RuleMessage({ rule, words }: { rule: RuleInfo; words: RuleWords }) {
  const { locale } = usePage();
  const { prefs } = useApp();
  const w = useWords();
  const issue = useMemo(() => {
    const witness = witnessOf(rulebook.forms[rule.form], words.ways.fail);
    // The engine may come later; the page is drawn anew then.
    if (witness === undefined || (check as typeof check | undefined) === undefined) return undefined;
    const { issues } = check(rule.form, witness.data, { asOf: witness.asOf, mode: "draft", coerce: true, locale });
    return issues.find((issue) => issue.rule === rule.id);
  }, [rule, words, check]);
  if (issue === undefined) return null;
  const params = Object.entries(issue.params);
  return (
    <section>
      <h2>{w.message}</h2>
      <blockquote data-tone={rule.severity}>{issue.message}</blockquote>
      {params.length > 0 && <p class="hint">{w.messageExample}</p>}
      {prefs.developer && (
        <>
          <p>
            <span class="name">{w.template}</span> {words.otherwise}
          </p>
          {params.length > 0 && (
            <p>
              <span class="name">{w.params}</span> <code>{JSON.stringify(issue.params)}</code>
            </p>
          )}
        </>
      )}
    </section>
  );
}
