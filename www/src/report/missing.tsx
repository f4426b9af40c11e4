import { useState } from "preact/hooks";
import type { Path } from "yushen";
import { usePage, useSheet } from "../context.js";
import { pathText } from "../paths.js";
import { labelOf } from "./words.js";

const few = 6;

/** What is still needed, the field that settles most first. */
export function MissingList() {
  const page = usePage();
  const { t } = page;
  const { desk, goTo } = useSheet();
  const [all, setAll] = useState(false);
  const [next, ...rest] = desk.report.next;
  if (next === undefined) return null;
  const link = (path: Path) => (
    <button type="button" class="link" onClick={() => goTo(path)}>
      {labelOf(desk.form, path, page)}
    </button>
  );
  return (
    <section class="missing">
      <h3>{t.next}</h3>
      <p class="next">{link(next)}</p>
      {rest.length > 0 && (
        <>
          <h4>{t.missing}</h4>
          <ul>
            {(all ? rest : rest.slice(0, few)).map((path) => (
              <li key={pathText(path)}>{link(path)}</li>
            ))}
          </ul>
          {rest.length > few && (
            <button type="button" class="small quiet" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t.showFewer : t.showAll(rest.length)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
