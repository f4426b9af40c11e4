/** A form's data from the cells of a table's row. */
import type { Target } from "./columns.js";
import { valueOf, type Cell } from "./values.js";

type Group = Record<string, unknown>;

const stepsOf = (path: string): (string | number)[] => path.split(/[.[\]]+/).filter((step) => step !== "").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Columns that stand for nothing are `undefined`. */
export function rowReader(targets: readonly (Target | undefined)[]): (cells: readonly Cell[]) => Group {
  const columns = targets.flatMap((target, at) => (target === undefined ? [] : [{ at, field: target.field, steps: stepsOf(target.path) }]));
  return (cells) => {
    const data: Group = {};
    const lists = new Set<unknown[]>();
    for (const { at, field, steps } of columns) {
      const value = valueOf(cells[at] ?? null, field);
      if (value === undefined) continue;
      let holder: any = data;
      for (let step = 0; step < steps.length - 1; step += 1) {
        const next = (holder[steps[step]!] ??= typeof steps[step + 1] === "number" ? [] : {});
        if (Array.isArray(next)) lists.add(next);
        holder = next;
      }
      const last = steps[steps.length - 1]!;
      // A column for one word of a list.
      holder[last] = typeof last === "number" && Array.isArray(value) ? value[0] : value;
    }
    // Rows that were left empty are no rows.
    for (const list of lists) if (Object.keys(list).length < list.length) list.splice(0, list.length, ...list.filter(() => true));
    return data;
  };
}
