/** How alike two words are. */

/** How many characters must be put in, taken out or changed to make one word of another: the Levenshtein distance. */
export function edits(from: ArrayLike<string>, to: ArrayLike<string>): number {
  let row = new Uint16Array(to.length + 1).map((_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const before = row;
    row = new Uint16Array(to.length + 1);
    row[0] = i;
    for (let j = 1; j <= to.length; j++) {
      row[j] = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
  }
  return row[to.length]!;
}
