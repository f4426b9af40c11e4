/** Texts and queries are compared after this; each character stays one, so that marks can be drawn over the text as it is. */
export type Fold = (text: string) => string;

/** Half-width, lower case, simplified: `１，ＡＰＰ員工` is `1,app员工`. */
export const folder =
  (simplified: Record<string, string>): Fold =>
  (text) =>
    text.replace(/[^\0-\x60{-\x7f]/gu, (char) => {
      const code = char.charCodeAt(0);
      if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
      if (code === 0x3000) return " ";
      return simplified[char] ?? char;
    }).replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const runs = /\p{Script=Han}+|[a-z0-9]+(?:\.[0-9]+)*/gu;

/** The words of a folded text: runs of Chinese, and words of letters and figures. */
export const wordsOf = (folded: string): string[] => folded.match(runs) ?? [];

export const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** A run of Chinese by its pairs of characters; one character is itself. */
export function pairsOf(run: string): string[] {
  const chars = [...run];
  return chars.length < 2 ? chars : chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}

/** What is written to the index: pairs find words, and single characters those who type just one. */
export const termsOf = (folded: string): string[] =>
  wordsOf(folded).flatMap((word) => (isHan(word) ? [...word, ...([...word].length > 1 ? pairsOf(word) : [])] : [word]));
