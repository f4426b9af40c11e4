import type { CategoryInfo } from "yushen";

export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Full-width forms, white space and case don't matter: as the rulebook compares names. */
export const fold = (text: string): string => halfWidth(text).replace(/\s+/gu, "").toLowerCase();

/** The row that the three levels match, as the rulebook matches them. */
export function rowIn(rows: CategoryInfo[], given: [string, string, string]): CategoryInfo | undefined {
  const folded = given.map(fold);
  return rows.find(({ level1, level2, level3 }) => [level1, level2, level3].every((level, i) => level === "*" || fold(level) === folded[i]));
}
