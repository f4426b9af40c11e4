/** The rulebook: all that a page needs to render itself. */
import { parse } from "rulebook-json";
import type { Locale, Rulebook } from "./types.js";

const members = ["version", "forms", "documents", "rules", "clauses", "categories"] as const;

/** The rulebook in the entry's languages. It is parsed when it is first looked at: most imports of the package never do. */
export function lazyRulebook<L extends Locale>(): Rulebook<L> {
  let parsed: Rulebook<L> | undefined;
  const shell = {} as Rulebook<L>;
  for (const member of members) {
    Object.defineProperty(shell, member, { enumerable: true, get: () => (parsed ??= parse() as Rulebook<L>)[member] });
  }
  return shell;
}
