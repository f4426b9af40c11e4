import { rulebook } from "yushen";
import type { RuleInfo } from "yushen";
import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { Icon } from "../../../../../pkg/src/element/base/icons.js";
import { labelOf } from "../../../../../pkg/src/element/base/names.js";
import { pathText } from "../../../../../pkg/src/element/state/paths.js";
import { momentText } from "../../../../../pkg/src/element/base/time.js";
import { useApp } from "../../../app-context.js";
import type { Kind, RuleWords, Way } from "../rule-words.js";
import { valueWords } from "../value-words.js";
import { witnessOf } from "../witness.js";
import { useWords } from "../words.js";
import { useWithEngine } from "./with-engine.js";

const icons = { pass: "pass", fail: "fail", unknown: "incomplete" } as const;

/** One way each to pass, to fail and to stay open, from an example; each opens as a form. */
export function Ways({ rule, words }: { rule: RuleInfo; words: RuleWords }) {
  const { say } = usePage();
  const { openForm, formStateOf, announce } = useApp();
  const w = useWords();
  const withEngine = useWithEngine();
  const form = rulebook.forms[rule.form];
  const open = (kind: Kind) => {
    const witness = witnessOf(form, words.ways[kind]);
    if (witness === undefined) return;
    withEngine(() => {
      openForm(form.id, witness, "whole");
      announce(w.opened(say(rule.title), w.way[kind]), () => formStateOf(form.id).undo());
    });
  };
  return (
    <section>
      <h2>{w.ways}</h2>
      <p class="hint">{w.waysIntro}</p>
      <dl class="ways">
        {(["pass", "fail", "unknown"] as const).map((kind) => (
          <div key={kind} data-way={kind}>
            <dt>
              <span class={`mark mark-${icons[kind]}`}>
                <Icon name={icons[kind]} />
                {w.way[kind]}
              </span>
            </dt>
            <dd>
              <Changes rule={rule} way={words.ways[kind]} />
              {!("never" in words.ways[kind]) && (
                <button type="button" class="small outline" aria-label={w.tryThis(w.way[kind])} onClick={() => open(kind)}>
                  {w.tryIt}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Changes({ rule, way }: { rule: RuleInfo; way: Way }) {
  const page = usePage();
  const { prefs } = useApp();
  const w = useWords();
  const form = rulebook.forms[rule.form];
  if ("never" in way) return <p>{way.never}</p>;
  const speaker = { form, page, w };
  return (
    <ul>
      {way.changes.length === 0 && way.asOf === undefined && <li>{w.exampleItself}</li>}
      {way.asOf !== undefined && <li>{w.judgedAt(momentText(way.asOf, page.t))}</li>}
      {way.changes.map((change) => (
        <li key={pathText(change.path)}>
          <span class="name">
            {labelOf(form, change.path, page)}
            {w.colon}
          </span>
          <b>{"value" in change ? valueWords(change, speaker) : w.leftOut}</b>
          {prefs.developer && (
            <>
              {" "}
              <code>{pathText(change.path)}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
