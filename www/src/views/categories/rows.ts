import type { CategoryInfo, Rulebook, Words } from "yushen";
import { fold, rowIn } from "../../../../pkg/src/element/state/fold.js";

export const tables = ["binding", "lead"] as const;
export type TableName = (typeof tables)[number];

/** A category, and what each table says of it. */
export interface Row {
  levels: [string, string, string];
  key: string;
  in: Record<TableName, CategoryInfo | undefined>;
  /** A table that names third levels of it, where it stands for any. */
  depends?: TableName;
}

type Levels = Row["levels"];

const levelsOf = ({ level1, level2, level3 }: CategoryInfo): Levels => [level1, level2, level3];
const keyOf = (levels: Levels): string => levels.join("/");

/** Both tables as one: a row a category, in the tables' order, each first level in one place. */
export function rowsOf({ categories }: Rulebook): Row[] {
  const rows = new Map<string, Row>();
  for (const table of tables)
    for (const info of categories[table]) {
      const levels = levelsOf(info);
      const key = levels.map(fold).join("/");
      if (!rows.has(key)) rows.set(key, { levels, key: keyOf(levels), in: { binding: rowIn(categories.binding, levels), lead: rowIn(categories.lead, levels) } });
    }
  const all = [...rows.values()].map((row): Row => {
    const depends = row.levels[2] === "*" ? tables.find((table) => row.in[table] === undefined && hasUnder(categories[table], row.levels)) : undefined;
    return depends === undefined ? row : { ...row, depends };
  });
  const first = (row: Row) => all.findIndex(({ levels }) => levels[0] === row.levels[0]);
  return all.map((row, i) => ({ row, first: first(row), i })).sort((a, b) => a.first - b.first || a.i - b.i).map(({ row }) => row);
}

const hasUnder = (table: CategoryInfo[], [level1, level2]: Levels): boolean => table.some((row) => row.level1 === level1 && row.level2 === level2);

/** What a table says, a choice each tag: a row may add a remark of its own, so the shortest counts. */
export function scopesOf(table: CategoryInfo[], say: (words: Words) => string): { tag: string; says: string }[] {
  const known = scopesKnown.get(table);
  if (known) return known;
  const scopes = new Map<string, string>();
  for (const { tag, says } of table) {
    const shortest = scopes.get(tag);
    if (shortest === undefined || say(says).length < shortest.length) scopes.set(tag, say(says));
  }
  const found = [...scopes].map(([tag, says]) => ({ tag, says }));
  scopesKnown.set(table, found);
  return found;
}

/** By the table itself: another language has another. */
const scopesKnown = new WeakMap<CategoryInfo[], { tag: string; says: string }[]>();

/** Every word stands in the category's name or in what is said of it. */
export function holds(row: Row, query: string, say: (words: Words) => string): boolean {
  const said = tables.map((table) => row.in[table]).flatMap((info) => (info ? [say(info.says)] : []));
  const text = [...row.levels, ...said].map(fold).join("\n");
  return query.split(/[\s/>、,，·]+/u).map(fold).every((word) => text.includes(word));
}
