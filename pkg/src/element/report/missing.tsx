import { useState } from "preact/hooks";
import type { Path } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { labelOf } from "../base/names.js";
import { pathText } from "../state/paths.js";

const few = 6;

function FieldLink({ path }: { path: Path }) {
  const page = usePage();
  const { formState, goTo } = useSheet();
  return (
    <button type="button" class="link" onClick={() => goTo(path)}>
      {labelOf(formState.form, path, page)}
    </button>
  );
}

/** The field whose answer settles most. */
export function Next() {
  const { t } = usePage();
  const [next] = useSheet().formState.report.next;
  return next === undefined ? null : (
    <p class="next">
      {t.next} <FieldLink path={next} />
    </p>
  );
}

function Links({ paths }: { paths: Path[] }) {
  return (
    <ul>
      {paths.map((path) => (
        <li key={pathText(path)}>
          <FieldLink path={path} />
        </li>
      ))}
    </ul>
  );
}

/** What is still needed, in the order that settles the verdict soonest; below it, folded, what may be needed yet. */
export function MissingList() {
  const { t } = usePage();
  const { next, maybe } = useSheet().formState.report;
  const [all, setAll] = useState(false);
  if (next.length + maybe.length === 0) return null;
  return (
    <section class="missing" part="missing">
      {next.length > 0 && (
        <>
          <h3>{t.missing}</h3>
          <Links paths={all ? next : next.slice(0, few)} />
        </>
      )}
      {next.length > few && (
        <button type="button" class="small quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.showFewer : t.showAll(next.length)}
        </button>
      )}
      {maybe.length > 0 && (
        <details class="maybe">
          <summary>{t.maybe}</summary>
          <Links paths={maybe} />
        </details>
      )}
    </section>
  );
}
