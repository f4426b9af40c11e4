// The two category tables, by folded name.
import bindingCsv from "../../src/rulebook/tables/binding-categories.csv";
import leadCsv from "../../src/rulebook/tables/lead-categories.csv";
import { fold } from "./text.mjs";

function table(csv) {
  const rows = new Map();
  for (const line of csv.trim().split("\n").slice(1)) {
    const [level1, level2, level3, tag] = line.trim().split(",");
    rows.set(keyOf(level1, level2, level3), tag);
  }
  // Most names are written as in the table: the plain key is tried first.
  return ({ level1, level2, level3 }) =>
    rows.get(`${level1}/${level2}/${level3}`) ??
    rows.get(keyOf(level1, level2, level3)) ??
    rows.get(keyOf(level1, level2, "*"));
}
const keyOf = (...levels) => levels.map((level) => fold(level ?? "")).join("/");

/** A category's scope: one-brand, two-brand, ten-brand, no-live or medical. */
export const bindingScope = table(bindingCsv);
/** optional or required. */
export const leadComponent = table(leadCsv);
