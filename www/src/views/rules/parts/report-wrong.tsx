import { useId, useState } from "preact/hooks";
import { rulebook } from "yushen";
import type { RuleInfo } from "yushen";
import { usePage } from "../../../../../pkg/src/element/base/context.js";
import type { RuleWords } from "../rule-words.js";
import { useWords } from "../words.js";
import { useCopy } from "./copy-link.js";

/** A text to send: what the page says of the rule, and room for what it should say. Nothing is sent from here. */
export function ReportWrong({ rule, words }: { rule: RuleInfo; words: RuleWords }) {
  const { say, locale } = usePage();
  const w = useWords();
  const copy = useCopy();
  const id = useId();
  const { clause } = rule;
  const cited = clause ? `《${rulebook.documents[clause.document].title}》${clause.section}` : w.productCheck;
  const shown: [string, string][] = [
    [w.requires, words.requires],
    [w.applies, words.applies],
    [w.message, words.otherwise],
    [w.clause, cited],
  ];
  const prepared = w.reportLines({ id: rule.id, title: say(rule.title), version: rulebook.version, locale, shown });
  const [text, setText] = useState<string>();
  return (
    <details class="report-wrong">
      <summary>{w.report}</summary>
      <p class="hint" id={`${id}intro`}>
        {w.reportIntro}
      </p>
      <textarea
        aria-label={w.reportText}
        aria-describedby={`${id}intro`}
        rows={14}
        spellcheck={false}
        value={text ?? prepared}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="small" onClick={() => void copy(text ?? prepared, w.reportCopied)}>
          {w.reportCopy}
        </button>
        {__ISSUE_TRACKER__ === "" ? (
          <span class="hint">{w.reportToWhom}</span>
        ) : (
          <span class="hint">
            {w.reportTo}
            <a href={__ISSUE_TRACKER__} rel="noreferrer" target="_blank">
              {__ISSUE_TRACKER__}
            </a>
          </span>
        )}
      </div>
    </details>
  );
}
