import type { CategoryInfo } from "yushen";

export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** A text as the rulebook compares names: full width, blanks, dashes, middle dots and case make no difference. */
export const fold = (text: string): string =>
  halfWidth(text)
    .replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu, "")
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/gu, "-")
    .replace(/[\u0387\u2022\u2027\u2219\u22c5\u30fb\uff65]/gu, "·")
    .replaceAll("\ufe59", "(")
    .replaceAll("\ufe5a", ")")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The row that the three levels match, as the rulebook matches them. */
export function rowIn(rows: CategoryInfo[], given: [string, string, string]): CategoryInfo | undefined {
  const folded = given.map(fold);
  return rows.find(({ level1, level2, level3 }) => [level1, level2, level3].every((level, i) => level === "*" || fold(level) === folded[i]));
}
