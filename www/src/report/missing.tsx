import { useState } from "preact/hooks";
import type { Path } from "yushen";
import { usePage, useSheet } from "../context.js";
import { pathText } from "../paths.js";
import { labelOf } from "./words.js";

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

/** What is still needed, in the order that settles the verdict soonest. */
export function MissingList() {
  const { t } = usePage();
  const { report } = useSheet().formState;
  const [all, setAll] = useState(false);
  const { next } = report;
  if (next.length === 0) return null;
  return (
    <section class="missing">
      <h3>{t.missing}</h3>
      <ul>
        {(all ? next : next.slice(0, few)).map((path) => (
          <li key={pathText(path)}>
            <FieldLink path={path} />
          </li>
        ))}
      </ul>
      {next.length > few && (
        <button type="button" class="small quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.showFewer : t.showAll(next.length)}
        </button>
      )}
    </section>
  );
}
