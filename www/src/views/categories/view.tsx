import "../rules/rules.css";
import "./categories.css";
import { useMemo, useRef } from "preact/hooks";
import { rulebook } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { useTitle } from "../../app-context.js";
import { go, type Route } from "../../route.js";
import { Select } from "../rules/parts/select.js";
import { useHits } from "../rules/parts/hits.js";
import { useAddressed, useMoves } from "../rules/parts/moves.js";
import { CategoryRow } from "./category-row.js";
import { holds, rowsOf, scopesOf, tables, type Row, type TableName } from "./rows.js";
import { useWords } from "./words.js";

type Bounds = Record<TableName | "q", string>;

/** No table's row; as a bound, "not in this table". */
const unlisted = "none";
const searched = ["category"] as const;

/** The two tables side by side; the address holds what they are narrowed to. */
export default function View({ route: { params } }: { route: Route }) {
  const { say } = usePage();
  const w = useWords();
  useTitle(w.title);
  const rows = useMemo(() => rowsOf(rulebook), [rulebook]);
  const bounds: Bounds = { binding: params.get("binding") ?? "", lead: params.get("lead") ?? "", q: params.get("q") ?? "" };
  const view = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useMoves(view, search);
  useAddressed(search, bounds.q);

  const set = (part: Partial<Bounds>) => {
    const next = Object.entries({ ...bounds, ...part }).filter(([, value]) => value !== "");
    go({ at: "categories" }, { params: Object.fromEntries(next), replace: true });
  };
  const isIn = (row: Row, table: TableName, bound: string) => bound === "" || (row.in[table]?.tag ?? unlisted) === bound;
  const literal = rows.filter((row) => bounds.q === "" || holds(row, bounds.q, say));
  // What stands nowhere as it was typed may be pinyin, or another word for it.
  const hits = useHits(literal.length > 0 ? "" : bounds.q, searched);
  const byText = literal.length > 0 ? literal : rows.filter(({ key }) => hits?.has(key));
  const found = byText.filter((row) => tables.every((table) => isIn(row, table, bounds[table])));
  const other = { binding: "lead", lead: "binding" } as const;
  const count = (table: TableName, bound: string) =>
    byText.filter((row) => isIn(row, table, bound) && isIn(row, other[table], bounds[other[table]])).length;

  return (
    <div class="rules-view categories-view" ref={view}>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="intro">{w.intro(rulebook.categories.binding.length, rulebook.categories.lead.length)}</p>
      <form class="filters" role="search" aria-label={w.search} onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <span>{w.search}</span>
          <input
            ref={search}
            type="search"
            defaultValue={bounds.q}
            placeholder={w.searchHint}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => set({ q: event.currentTarget.value.trim() })}
          />
        </label>
        {tables.map((table) => (
          <Select
            key={table}
            label={w[table]}
            value={bounds[table]}
            any={w.any}
            options={[
              ...scopesOf(rulebook.categories[table], say).map(({ tag, says }) => ({ value: tag, label: says, count: count(table, tag) })),
              { value: unlisted, label: w.unlisted, count: count(table, unlisted) },
            ]}
            onPick={(bound) => set({ [table]: bound })}
          />
        ))}
      </form>
      <div class="found">
        <p role="status">{hits === undefined ? "" : found.length === 0 ? w.nothing : w.found(found.length)}</p>
        {Object.values(bounds).some((bound) => bound !== "") && (
          <button
            type="button"
            class="small quiet"
            onClick={() => {
              go({ at: "categories" }, { replace: true });
              search.current?.focus();
            }}
          >
            {w.reset}
          </button>
        )}
      </div>
      {found.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{w.category}</th>
              {tables.map((table) => (
                <th key={table} scope="col">
                  {w[table]}
                </th>
              ))}
            </tr>
          </thead>
          {levelsOne(found).map(([level1, rows]) => (
            <tbody key={level1}>
              <tr class="level1">
                <th scope="rowgroup" colSpan={3} lang="zh-CN">
                  {level1}
                </th>
              </tr>
              {rows.map((row) => (
                <CategoryRow key={row.key} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </div>
  );
}

function levelsOne(rows: Row[]): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.levels[0], [...(groups.get(row.levels[0]) ?? []), row]);
  return [...groups];
}
