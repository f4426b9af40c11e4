/** The rulebook: all that a page needs to render itself. */
import { build } from "./generated/rulebook.js";
import type { Rulebook } from "./types.js";

const members = ["version", "forms", "documents", "rules", "clauses", "categories"] as const;

// Made when it is first looked at: most imports of the package never do.
function lazy(): Rulebook {
  let made: Rulebook | undefined;
  const shell = {} as Rulebook;
  for (const member of members) {
    Object.defineProperty(shell, member, { enumerable: true, get: () => (made ??= build())[member] });
  }
  return shell;
}

export const rulebook: Rulebook = /* @__PURE__ */ lazy();
