import type { DocumentId, FormId, FormInfo } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { formIds, rulebook } from "../../../../pkg/src/element/state/judge.js";
import { hrefOf } from "../../route.js";
import { AuthorityBadge } from "../../../../pkg/src/element/base/icons.js";

/** The forms under the documents that they come from, in the rulebook's order. */
function byDocument(): [DocumentId, FormInfo[]][] {
  const groups = new Map<DocumentId, FormInfo[]>();
  for (const id of formIds()) {
    const form = rulebook.forms[id];
    groups.set(form.document, [...(groups.get(form.document) ?? []), form]);
  }
  return [...groups];
}

export function FormLinks({ current, full = false }: { current?: FormId; full?: boolean }) {
  const { t, say } = usePage();
  return (
    <>
      {byDocument().map(([id, forms]) => {
        const document = rulebook.documents[id];
        return (
          <section class="group" key={id} aria-labelledby={`document-${id}`}>
            <h2 id={`document-${id}`}>
              <cite lang="zh-CN">《{document.title}》</cite> <AuthorityBadge authority={document.authority} />
            </h2>
            {full && document.note && <p class="note">{say(document.note)}</p>}
            <ul>
              {forms.map((form) => (
                <li key={form.id}>
                  <a href={hrefOf({ at: "form", form: form.id })} aria-current={form.id === current ? "page" : undefined}>
                    {say(form.title)}
                  </a>
                  {full && (
                    <>
                      <p>{say(form.summary)}</p>
                      <p class="meta">
                        {t.fieldsAndRules(form.fields.filter(isLeaf).length, form.rules.length)} · <code>{form.id}</code>
                      </p>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

const isLeaf = ({ type, item, path }: FormInfo["fields"][number]) =>
  type !== "group" && item !== "group" && !path.endsWith("[]");
