/** A run of characters that letters may stand for; `whole` where every syllable was typed out. */
export interface Spelled {
  text: string;
  whole: boolean;
}

/** How a character is read: syllables, and what may stand for one: its initial, `zh` or `z` alike. */
export type Readings = ReadonlyMap<string, readonly { syllable: string; starts: readonly string[] }[]>;

export const readingsOf = (table: Record<string, string>): Readings =>
  new Map(
    Object.entries(table).map(([char, syllables]) => [
      char,
      syllables.split(" ").map((syllable) => ({ syllable, starts: /^[zcs]h/.test(syllable) ? [syllable.slice(0, 2), syllable[0]!] : [syllable[0]!] })),
    ]),
  );

/**
 * What `letters` may stand for in the runs, as an input method reads them: syllables in full (`fensi`), initials (`xyf`), both
 * (`xyfen`), the last one begun (`fens`).
 */
export function spelledBy(letters: string, runs: readonly string[], readings: Readings): Spelled[] {
  const found = new Map<string, boolean>();
  const match = (run: string, at: number, rest: string, whole: boolean): { end: number; whole: boolean } | undefined => {
    if (rest === "") return { end: at, whole };
    const syllables = readings.get(run[at] ?? "") ?? [];
    for (const { syllable } of syllables) {
      const further = rest.startsWith(syllable) && match(run, at + 1, rest.slice(syllable.length), whole);
      if (further) return further;
    }
    for (const { syllable, starts } of syllables) {
      if (syllable.startsWith(rest)) return { end: at + 1, whole: whole && rest.length > 1 };
      for (const start of starts) {
        const further = rest.startsWith(start) && match(run, at + 1, rest.slice(start.length), false);
        if (further) return further;
      }
    }
    return undefined;
  };
  for (const run of runs) {
    for (let at = 0; at < run.length; at++) {
      const matched = match(run, at, letters, true);
      if (!matched) continue;
      const text = run.slice(at, matched.end);
      found.set(text, matched.whole || found.get(text) === true);
    }
  }
  return [...found].map(([text, whole]) => ({ text, whole }));
}
