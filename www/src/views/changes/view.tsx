import "../rules/rules.css";
import "./changes.css";
import { rulebook } from "yushen";
import type { RuleInfo } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { dayText } from "../../../../pkg/src/element/base/time.js";
import { useTitle } from "../../app-context.js";
import { hrefOf, type Route } from "../../route.js";
import { RuleLinks } from "../rules/parts/rule-links.js";
import { useRuleWords } from "../rules/rule-words.js";
import { versions } from "./versions.js";
import { useWords } from "./words.js";

/** When rules came into force, what each version of the rulebook changed, and which ids are others now. */
export default function View(_: { route: Route }) {
  const { t, locale } = usePage();
  const w = useWords();
  useTitle(w.title);
  const words = useRuleWords();
  const renamed = typeof words === "object" ? Object.entries(words.renamed) : [];
  const rules = Object.values(rulebook.rules);
  const byDay = daysOf(rules);
  const dated = byDay.reduce((count, [, rules]) => count + rules.length, 0);
  return (
    <article class="changes-view">
      <h1 tabIndex={-1}>{w.title}</h1>
      <p>{w.intro(rulebook.version)}</p>
      <section>
        <h2>{w.inForce}</h2>
        <p class="hint">{w.inForceIntro}</p>
        <ol class="days">
          {byDay.map(([day, rules]) => (
            <li key={day}>
              <h3>
                <a href={hrefOf({ at: "rules" }, { inForce: day })}>
                  <time dateTime={day}>{dayText(day, t)}</time>
                </a>{" "}
                <span class="hint">{w.newOn(rules.length)}</span>
              </h3>
              <RuleLinks rules={rules} />
            </li>
          ))}
        </ol>
        <p>
          <a href={hrefOf({ at: "rules" }, { inForce: "always" })}>{w.others(rules.length - dated)}</a>
        </p>
      </section>
      <section>
        <h2>{w.versions}</h2>
        {versions.map(({ version, says }) => (
          <div class="version" key={version}>
            <h3>{version}</h3>
            <ul>
              {says[locale].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      {renamed.length > 0 && (
        <section>
          <h2>{w.renamed}</h2>
          <p class="hint">{w.renamedIntro}</p>
          {renamed.map(([old, now]) => (
            <div key={old}>
              <p>{w.tookOver(old)}</p>
              <RuleLinks rules={rules.filter(({ id }) => id === now)} />
            </div>
          ))}
        </section>
      )}
      <p>
        {w.wrong} <a href={hrefOf({ at: "rules" })}>{w.allRules}</a>
      </p>
    </article>
  );
}

/** Rules by the day on which they came into force, the latest first. */
function daysOf(rules: RuleInfo[]): [string, RuleInfo[]][] {
  const days = new Map<string, RuleInfo[]>();
  for (const rule of rules) if (rule.inForce !== undefined) days.set(rule.inForce, [...(days.get(rule.inForce) ?? []), rule]);
  return [...days].sort(([a], [b]) => b.localeCompare(a));
}
