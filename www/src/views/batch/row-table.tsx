import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "preact/hooks";
import { rulebook } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { useApp } from "../../app-context.js";
import { batch } from "./batch.js";
import { StandingIcon } from "./marks.js";
import { standings, type Results, type SortBy } from "./results.js";
import { shortText, titleOf } from "./said.js";
import { useWords } from "./words.js";

const columns: SortBy[] = ["row", "standing", "name", "rule", "short", "issues"];
const narrow = "(max-width: 48rem)";

/** Rows on a phone take two lines. */
function useNarrow(): boolean {
  const [is, setIs] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const media = matchMedia(narrow);
    const update = () => setIs(media.matches);
    media.addEventListener("change", update);
    return () => media.removeEventListener("change", update);
  }, []);
  return is;
}

/** All rows; only those that are seen are drawn. One of them is active, and Enter opens it. */
export function RowTable({ results }: { results: Results }) {
  const w = useWords();
  const { locale, say } = usePage();
  const { openForm } = useApp();
  const grid = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  const { query, shown } = batch;
  const height = isNarrow ? 64 : 38;
  const head = isNarrow ? 0 : 38;
  const rows = useVirtualizer({
    count: shown,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    scrollMargin: head,
    scrollPaddingStart: head,
    overscan: 8,
    initialOffset: batch.scroll,
  });
  useEffect(() => rows.measure(), [height]);
  useEffect(() => {
    // Back from a row's form: at the row where one was.
    if (!batch.left) return;
    // A view that is arrived at gives its heading the focus; here it goes on.
    const heading = document.querySelector("h1");
    const onFocus = () => {
      batch.left = false;
      grid.current?.focus();
    };
    heading?.addEventListener("focus", onFocus, { once: true });
    return () => heading?.removeEventListener("focus", onFocus);
  }, []);
  useEffect(() => {
    if (batch.scroll === 0 && grid.current) grid.current.scrollTop = 0;
  }, [query]);

  const number = (value: number) => value.toLocaleString(locale);
  const open = async (place: number) => {
    const row = await batch.row(batch.at(place));
    if (row === undefined) return;
    batch.active = place;
    batch.scroll = grid.current?.scrollTop ?? 0;
    batch.left = true;
    openForm(row.form, { data: row.data, asOf: batch.day });
  };
  const activate = (place: number) => {
    batch.active = Math.max(0, Math.min(shown - 1, place));
    rows.scrollToIndex(batch.active);
    batch.changed();
  };
  const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? height) / height) - 1);
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== grid.current) return;
    const step = steps[event.key];
    if (event.key === "Enter") void open(batch.active);
    else if (step !== undefined) activate(step === Infinity ? shown - 1 : step === -Infinity ? 0 : batch.active + step);
    else return;
    event.preventDefault();
  };

  const idOf = (place: number) => `batch-row-${place}`;
  const seen = rows.getVirtualItems();
  return (
    <div class="batch-table">
      <p class="batch-shown">
        <span role={batch.phase === "checking" ? undefined : "status"}>{w.shown(number(shown), number(results.done))}</span>
        {(query.standing !== undefined || query.rule !== undefined) && (
          <button type="button" class="link" onClick={() => void batch.ask({ standing: undefined, rule: undefined })}>
            {w.clearFilters}
          </button>
        )}
        <span class="hint" id="batch-hint">
          {w.tableHint}
        </span>
      </p>
      <div
        ref={grid}
        class="batch-grid"
        role="grid"
        tabIndex={0}
        aria-label={w.table}
        aria-describedby="batch-hint"
        aria-rowcount={shown + 1}
        aria-colcount={columns.length}
        aria-activedescendant={seen.some(({ index }) => index === batch.active) ? idOf(batch.active) : undefined}
        onKeyDown={onKeyDown}
      >
        <div class="batch-head" role="row" aria-rowindex={1}>
          {columns.map((column) => {
            const sorted = query.sort === column;
            return (
              <div key={column} role="columnheader" class={`batch-${column}`} aria-sort={sorted ? (query.descending ? "descending" : "ascending") : undefined}>
                <button type="button" onClick={() => void batch.ask({ sort: column, descending: sorted ? !query.descending : column === "issues" })}>
                  {w.heads[column]}
                  {sorted && <span aria-hidden="true">{query.descending ? " ↓" : " ↑"}</span>}
                </button>
              </div>
            );
          })}
        </div>
        <div class="batch-body" role="rowgroup" style={{ height: `${rows.getTotalSize()}px` }}>
          {seen.map(({ index, start }) => {
            const at = batch.at(index);
            const standing = standings[results.standing[at]!]!;
            const rule = results.rules[results.first[at]! - 1];
            const said = standing === "bad" ? results.bad.get(at) : rule === undefined ? (results.missing[at]! > 0 ? w.missing(results.missing[at]!) : "") : titleOf(rule, rulebook, say, w);
            return (
              <div
                key={index}
                id={idOf(index)}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={index === batch.active}
                class={standing === "bad" ? "batch-tr unreadable" : "batch-tr"}
                style={{ transform: `translateY(${start - head}px)`, height: `${height}px` }}
                onClick={() => void open(index)}
              >
                <div role="gridcell" class="batch-row">
                  {results.n[at]}
                </div>
                <div role="gridcell" class={`batch-standing batch-${standing}`}>
                  <StandingIcon standing={standing} />
                  {w.standing[standing]}
                </div>
                <div role="gridcell" class="batch-name" title={results.names[at]}>
                  {results.names[at]}
                </div>
                <div role="gridcell" class={rule === undefined && standing !== "bad" ? "batch-rule soft" : "batch-rule"} title={said}>
                  {said}
                </div>
                <div role="gridcell" class="batch-short">
                  {rule === undefined ? "" : shortText(rule, results.short[at]!, results.by[at]!, rulebook, w, number)}
                </div>
                <div role="gridcell" class="batch-issues">
                  {results.issues[at] || ""}
                </div>
              </div>
            );
          })}
        </div>
        {shown === 0 && <p class="batch-nothing">{w.nothing}</p>}
      </div>
    </div>
  );
}
