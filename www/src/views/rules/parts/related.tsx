import { rulebook } from "yushen";
import type { RuleInfo } from "yushen";
import { useWords } from "../words.js";
import { RuleLinks } from "./rule-links.js";

const sections = ({ clause }: RuleInfo): string[] => clause?.section.split(", ").map((section) => `${clause.document} ${section}`) ?? [];

/** Rules of the same clause, and others of the form that look at the same fields. */
export function Related({ rule }: { rule: RuleInfo }) {
  const w = useWords();
  const others = Object.values(rulebook.rules).filter(({ id }) => id !== rule.id);
  const own = new Set(sections(rule));
  const sameClause = others.filter((other) => sections(other).some((section) => own.has(section)));
  const fields = new Set(rule.reads);
  const sameFields = others.filter((other) => other.form === rule.form && !sameClause.includes(other) && other.reads.some((path) => fields.has(path)));
  if (sameClause.length + sameFields.length === 0) return null;
  return (
    <section class="related">
      <h2>{w.related}</h2>
      {sameClause.length > 0 && (
        <>
          <h3>{w.sameClause}</h3>
          <RuleLinks rules={sameClause} of={rule.form} />
        </>
      )}
      {sameFields.length > 0 && (
        <>
          <h3>{w.sameFields}</h3>
          <RuleLinks rules={sameFields} of={rule.form} />
        </>
      )}
    </section>
  );
}
