import type { Issue } from "yushen";
import { usePage } from "../base/context.js";
import { AuthorityBadge, Icon } from "../base/icons.js";
import { rulebook } from "../state/judge.js";

/** Where a rule stands: its clause, with the document's authority. Where there is a page of the rule, it leads there. */
export function Source({ rule, clause, brief = false }: { rule: string; clause: Issue["clause"]; brief?: boolean }) {
  const { t, hrefOfRule } = usePage();
  const name = clause ? (
    <cite lang="zh-CN">
      {!brief && `《${rulebook.documents[clause.document].title}》 `}
      {clause.section}
    </cite>
  ) : (
    <span class="badge">{t.productCheck}</span>
  );
  const href = hrefOfRule?.(rule);
  return (
    <span class="source">
      {clause && (!brief || clause.authority === "unofficial") && (
        <>
          <AuthorityBadge authority={clause.authority} />{" "}
        </>
      )}
      {href ? (
        <a href={href}>
          {name}
          <Icon name="chevron" />
        </a>
      ) : (
        name
      )}
    </span>
  );
}
