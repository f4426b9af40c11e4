import type { Path, RuleInfo } from "yushen";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { rulebook } from "../../../../pkg/src/element/state/judge.js";
import { hrefOf } from "../../route.js";
import { rulesBehind } from "./flow.js";
import { useWords } from "./words.js";

const shown = 2;

/** The rules that need the answer. */
export function Why({ path }: { path: Path }) {
  const { formState } = useSheet();
  const w = useWords();
  const rules = rulesBehind(formState, path);
  if (rules.length === 0) return null;
  const rest = rules.slice(shown);
  return (
    <section class="why">
      <h2>{w.why}</h2>
      <Rules rules={rules.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary>{w.more(rest.length)}</summary>
          <Rules rules={rest} />
        </details>
      )}
    </section>
  );
}

function Rules({ rules }: { rules: RuleInfo[] }) {
  const { t, say } = usePage();
  const w = useWords();
  return (
    <ul>
      {rules.map(({ id, title, clause }) => (
        <li key={id}>
          <a href={hrefOf({ at: "rule", id })}>{say(title)}</a>{" "}
          <span class="source">{clause ? <cite lang="zh-CN">{w.clause(rulebook.documents[clause.document].title, clause.section)}</cite> : t.productCheck}</span>
        </li>
      ))}
    </ul>
  );
}
