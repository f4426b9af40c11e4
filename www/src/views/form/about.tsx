import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { AuthorityBadge } from "../../../../pkg/src/element/base/icons.js";
import { rulebook } from "../../../../pkg/src/element/state/judge.js";

/** What the form is for, and the document that it is of. */
export function About() {
  const { t, say } = usePage();
  const { form } = useSheet().formState;
  const document = rulebook.documents[form.document];
  return (
    <div class="about">
      <p>{say(form.summary)}</p>
      <p class="source">
        {t.source} <cite lang="zh-CN">《{document.title}》</cite> <AuthorityBadge authority={document.authority} />
      </p>
      {document.note && <p class={document.authority === "unofficial" ? "notice" : "reason"}>{say(document.note)}</p>}
    </div>
  );
}
