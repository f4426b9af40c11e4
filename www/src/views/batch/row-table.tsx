import { elementScroll, observeElementOffset, useVirtualizer, type Rect, type Virtualizer } from "@tanstack/react-virtual";
import { memo } from "preact/compat";
import { useEffect, useRef } from "preact/hooks";
import { rulebook } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { useApp } from "../../app-context.js";
import { useMedia } from "../../parts/use-media.js";
import { batch } from "./batch.js";
import { StandingIcon } from "./marks.js";
import { nextTask } from "./next-task.js";
import { numberIn } from "../../../../pkg/src/element/base/number.js";
import { standings, type Results, type SortBy } from "./results.js";
import { shortText, titleOf } from "./said.js";
import { useWords } from "./words.js";

const columns: SortBy[] = ["row", "standing", "name", "rule", "short", "issues"];
const narrow = "(max-width: 48rem)";
/** How many rows are drawn above and below those that are seen. */
const overscan = 3;

type Rows = Virtualizer<HTMLDivElement, Element>;

/** The table's height, told by the browser when it lays the page out; asking for it would have that done at once. */
function observeHeight({ scrollElement }: Rows, tell: (rect: Rect) => void): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    tell({ width: Math.round(width), height: Math.round(height) });
  });
  if (scrollElement !== null) observer.observe(scrollElement);
  return () => observer.disconnect();
}

/** Rows are drawn in a task of their own after the frame in which the table was scrolled, not as a part of it. */
const observeScroll = (rows: Rows, tell: (offset: number, isScrolling: boolean) => void) =>
  observeElementOffset(rows, (offset, isScrolling) => void nextTask().then(() => tell(offset, isScrolling)));

/** A new table is at its top, and is not told to go there: that too would lay the page out. */
const scrollTo: typeof elementScroll<HTMLDivElement> = (offset, options, rows) => {
  if (offset > 0 || rows.scrollOffset !== 0) elementScroll(offset, options, rows);
};

const idOf = (place: number) => `batch-row-${place}`;

interface RowProps {
  results: Results;
  /** Its place in the table, and in the results. */
  place: number;
  at: number;
  height: number;
  active: boolean;
}

/** A judged row does not change. */
const Row = memo(function Row({ results, place, at, height, active }: RowProps) {
  const w = useWords();
  const { locale, say } = usePage();
  const standing = standings[results.standing[at]!]!;
  const rule = results.rules[results.first[at]! - 1];
  const said = standing === "bad" ? results.bad.get(at) : rule === undefined ? (results.missing[at]! > 0 ? w.missing(results.missing[at]!) : "") : titleOf(rule, rulebook, say, w);
  return (
    <div
      id={idOf(place)}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={active}
      class={standing === "bad" ? "batch-tr unreadable" : "batch-tr"}
      style={{ transform: `translateY(${place * height}px)`, height: `${height}px` }}
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
        {rule === undefined ? "" : shortText(rule, results.short[at]!, results.by[at]!, rulebook, w, numberIn(locale))}
      </div>
      <div role="gridcell" class="batch-issues">
        {results.issues[at] || ""}
      </div>
    </div>
  );
});

/** All rows; only those that are seen are drawn, `most` of them as long as the view is being built. One of them is active, and Enter opens it. */
export function RowTable({ results, most }: { results: Results; most: number }) {
  const w = useWords();
  const { locale } = usePage();
  const { openForm } = useApp();
  const grid = useRef<HTMLDivElement>(null);
  // Rows on a phone take two lines.
  const isNarrow = useMedia(narrow);
  const { query, shown } = batch;
  const height = isNarrow ? 64 : 38;
  const head = isNarrow ? 0 : 38;
  const rows = useVirtualizer({
    // All from the start: where each stands is worked out once, not with every part of the results.
    count: most === 0 ? 0 : results.total,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    scrollMargin: head,
    scrollPaddingStart: head,
    overscan,
    initialOffset: batch.scroll,
    initialRect: { width: 0, height: height * 16 },
    observeElementRect: observeHeight,
    observeElementOffset: observeScroll,
    scrollToFn: scrollTo,
    useFlushSync: false,
  });
  const measured = useRef(height);
  useEffect(() => {
    if (measured.current === height) return;
    measured.current = height;
    rows.measure();
  }, [height]);
  useEffect(() => {
    // Back from a row's form: at the row where one was.
    if (!batch.left) return;
    // A view that is arrived at gives its heading the focus; here it goes on.
    const heading = document.querySelector("h1");
    const onFocus = () => {
      batch.left = false;
      grid.current?.focus();
    };
    if (heading !== null && heading === document.activeElement) onFocus();
    else heading?.addEventListener("focus", onFocus, { once: true });
    return () => heading?.removeEventListener("focus", onFocus);
  }, []);
  useEffect(() => {
    if (batch.scroll === 0 && grid.current && rows.scrollOffset !== 0) grid.current.scrollTop = 0;
  }, [query]);

  const number = numberIn(locale);
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (grid.current === null || event.target !== grid.current) return;
    const page = Math.max(1, Math.floor(grid.current.clientHeight / height) - 1);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (event.key === "Enter") void open(batch.active);
    else if (step !== undefined) activate(step === Infinity ? shown - 1 : step === -Infinity ? 0 : batch.active + step);
    else return;
    event.preventDefault();
  };

  const seen = rows
    .getVirtualItems()
    .filter(({ index }) => index < shown)
    .slice(0, most);
  // A row that is scrolled away makes place for one that comes: its elements are used again.
  const places = Math.ceil((rows.scrollRect?.height ?? height * 16) / height) + 2 * overscan + 3;
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
        <div
          class="batch-body"
          role="rowgroup"
          style={{ height: `${shown * height}px` }}
          onClick={({ target }) => {
            const row = target instanceof Element ? target.closest(".batch-tr") : null;
            if (row !== null) void open(Number(row.getAttribute("aria-rowindex")) - 2);
          }}
        >
          {seen.map(({ index }) => (
            <Row key={index % places} results={results} place={index} at={batch.at(index)} height={height} active={index === batch.active} />
          ))}
        </div>
        {shown === 0 && <p class="batch-nothing">{w.nothing}</p>}
      </div>
    </div>
  );
}
