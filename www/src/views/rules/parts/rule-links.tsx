import { rulebook } from "yushen";
import type { RuleInfo } from "yushen";
import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { SeverityMark } from "../../../../../pkg/src/element/base/icons.js";
import { hrefOf } from "../../../route.js";
import { useWords } from "../words.js";

const few = 6;

/** Rules as links, with their forms where those differ; many are folded. */
export function RuleLinks({ rules, of }: { rules: RuleInfo[]; of?: string }) {
  const w = useWords();
  const links = (part: RuleInfo[]) => (
    <ul class="rule-links">
      {part.map((rule) => (
        <RuleLink key={rule.id} rule={rule} withForm={rule.form !== of} />
      ))}
    </ul>
  );
  if (rules.length <= few + 2) return links(rules);
  return (
    <>
      {links(rules.slice(0, few))}
      <details>
        <summary>{w.more(rules.length - few)}</summary>
        {links(rules.slice(few))}
      </details>
    </>
  );
}

function RuleLink({ rule, withForm }: { rule: RuleInfo; withForm: boolean }) {
  const { say } = usePage();
  return (
    <li>
      <SeverityMark severity={rule.severity} /> <a href={hrefOf({ at: "rule", id: rule.id })}>{say(rule.title)}</a>
      {withForm && <span class="form-name"> {say(rulebook.forms[rule.form].title)}</span>}
    </li>
  );
}
