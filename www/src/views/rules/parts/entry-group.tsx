import { rulebook } from "yushen";
import { usePage } from "../../../../../pkg/src/element/base/context.js";
import { AuthorityBadge, SeverityMark } from "../../../../../pkg/src/element/base/icons.js";
import { hrefOf } from "../../../route.js";
import type { Entry, Group } from "../entries.js";
import { useWords } from "../words.js";

/** A form's rules by stage, and its clauses. */
export function EntryGroup({ group: { form, stages, clauses } }: { group: Group }) {
  const { say } = usePage();
  const w = useWords();
  const id = `group-${form?.id ?? "none"}`;
  return (
    <section class="entry-group" aria-labelledby={id}>
      <h2 id={id}>
        {form ? <a href={hrefOf({ at: "form", form: form.id })}>{say(form.title)}</a> : w.noForm}
        {form && (
          <cite class="source" lang="zh-CN">
            {" "}
            《{rulebook.documents[form.document].title}》
          </cite>
        )}
      </h2>
      {stages.map(({ id, title, entries }) => (
        <Rows key={id} title={say(title)} entries={entries} />
      ))}
      {clauses.length > 0 && <Rows title={form ? w.clauses : undefined} entries={clauses} />}
    </section>
  );
}

function Rows({ title, entries }: { title: string | undefined; entries: Entry[] }) {
  const w = useWords();
  return (
    <>
      {title !== undefined && (
        <h3>
          {title} <span class="count">{w.ofStage(entries.length)}</span>
        </h3>
      )}
      <ul class="entries">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}

/** One line: what it is, what it says, where it stands. */
export function Row({ entry: { place, kind, severity, title, section, source, inForce } }: { entry: Entry }) {
  const w = useWords();
  return (
    <li>
      <a href={hrefOf(place)} data-row>
        <span class="what">{severity ? <SeverityMark severity={severity} /> : <span class="kind">{kind === "clause" ? w.aClause : w.kinds[kind]}</span>}</span>
        <span class="title">{title}</span>
        <span class="where">
          {inForce !== undefined && <span class="badge">{w.since(inForce)}</span>}{" "}
          {source === "product" ? <span class="badge">{w.productCheck}</span> : source !== "official" && <AuthorityBadge authority={source} />}{" "}
          {section !== "" && <span lang="zh-CN">§ {section}</span>}
        </span>
      </a>
    </li>
  );
}
