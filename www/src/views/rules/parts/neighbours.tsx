import { rulebook } from "yushen";
import type { ClauseInfo, RuleInfo } from "yushen";
import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { hrefOf } from "../../../route.js";
import { useWords } from "../words.js";

/** The one before and the one after: of a form's rules, or of a document's clauses. */
export function Neighbours({ of }: { of: RuleInfo | ClauseInfo }) {
  const { say } = usePage();
  const w = useWords();
  const isRule = "title" in of;
  const all = isRule
    ? rulebook.forms[of.form].rules.map((id) => ({ id, title: rulebook.rules[id]?.title }))
    : rulebook.clauses.filter(({ document }) => document === of.document).map(({ id, summary }) => ({ id, title: summary }));
  const at = all.findIndex(({ id }) => id === of.id);
  const link = (to: (typeof all)[number] | undefined, rel: "prev" | "next", name: string) =>
    to?.title && (
      <a rel={rel} href={hrefOf({ at: isRule ? "rule" : "clause", id: to.id })}>
        <span class="name">{name}</span>
        <span>{say(to.title)}</span>
      </a>
    );
  return (
    <nav class="neighbours" aria-label={`${w.previous} · ${w.next}`}>
      {link(all[at - 1], "prev", w.previous)}
      {link(all[at + 1], "next", w.next)}
    </nav>
  );
}
