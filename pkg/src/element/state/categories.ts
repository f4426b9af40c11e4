import type { CategoryInfo } from "yushen";
import { fold, halfWidth } from "./fold.js";
import { rulebook } from "./judge.js";

export { fold };

export interface CategoryChoice {
  row: CategoryInfo;
  /** In the table that the field is matched against. */
  listed: boolean;
  folded: string;
}

type Table = keyof typeof rulebook.categories;

const levels = (row: CategoryInfo): string[] => [row.level1, row.level2, row.level3];
const keyOf = (row: CategoryInfo): string => levels(row).map(fold).join("/");

/** By the table itself: another language brings another one. */
const choices = new WeakMap<CategoryInfo[], CategoryChoice[]>();

/** The field's own table first, then what only the other table names. */
export function choicesOf(table: Table): CategoryChoice[] {
  const own = rulebook.categories[table];
  let found = choices.get(own);
  if (found === undefined) {
    const known = new Set(own.map(keyOf));
    const others = Object.entries(rulebook.categories).flatMap(([name, rows]) => (name === table ? [] : rows));
    const choice = (listed: boolean) => (row: CategoryInfo) => ({ row, listed, folded: keyOf(row) });
    found = [...own.map(choice(true)), ...others.filter((row) => !known.has(keyOf(row))).map(choice(false))];
    choices.set(own, found);
  }
  return found;
}

/** Every word stands somewhere in the three names; a name that begins with the first word comes first. */
export function search(table: Table, query: string): CategoryChoice[] {
  const words = halfWidth(query).split(/[\s/>、,·]+/u).map(fold).filter(Boolean);
  const all = choicesOf(table);
  const [first] = words;
  if (first === undefined) return all;
  const rank = ({ folded }: CategoryChoice) => {
    const names = folded.split("/");
    if (names.at(-1) === first) return 0;
    return names.some((name) => name.startsWith(first)) ? 1 : 2;
  };
  return all
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .sort((a, b) => Number(b.listed) - Number(a.listed) || rank(a) - rank(b));
}
