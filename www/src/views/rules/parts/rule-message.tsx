import { useEffect, useMemo, useState } from "preact/hooks";
import { check, rulebook } from "yushen";
import type { Locale, RuleInfo } from "yushen";
import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { useApp } from "../../../app-context.js";
import { need } from "../../../languages/index.js";
import type { RuleWords } from "../rule-words.js";
import { witnessOf } from "../witness.js";
import { useWords } from "../words.js";

/** What is said where it fails: as it comes out of its failing example. A rule that never fails says nothing. */
export function RuleMessage({ rule, words }: { rule: RuleInfo; words: RuleWords }) {
  const { locale } = usePage();
  const { prefs } = useApp();
  const w = useWords();
  const witness = useMemo(() => witnessOf(rulebook.forms[rule.form], words.ways.fail), [rule, words]);
  const hasEngine = useEngine();
  const issue = useMemo(() => {
    if (witness === undefined || !hasEngine) return undefined;
    const { issues } = check(rule.form, witness.data, { asOf: witness.asOf, mode: "draft", coerce: true, locale });
    return issues.find((issue) => issue.rule === rule.id);
  }, [witness, hasEngine]);
  if (witness === undefined) return null;
  const hasParams = /\{\w+\}/.test(words.otherwise);
  return (
    <section>
      <h2>{w.message}</h2>
      <blockquote data-tone={rule.severity}>{issue?.message ?? words.otherwise}</blockquote>
      {hasParams && <p class="hint">{w.messageExample}</p>}
      {prefs.developer && (
        <>
          <p>
            <span class="name">{w.template}</span> {words.otherwise}
          </p>
          {issue && hasParams && (
            <p>
              <span class="name">{w.params}</span> <code>{JSON.stringify(issue.params)}</code>
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** Whether the engine is there; the page is drawn without it. */
function useEngine(): boolean {
  const { locale } = usePage();
  const [loaded, setLoaded] = useState<Locale>();
  useEffect(() => {
    // Where it cannot be had, the pattern of the message does.
    need("engine").then(() => setLoaded(locale), () => undefined);
  }, [locale]);
  return loaded === locale;
}
