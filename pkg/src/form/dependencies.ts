/**
 * Which fields hang together: what a form library asks for that judges a field anew when another one changes. Nothing of
 * the package's own needs it: the engine knows what each rule reads. What fields are called says `labelOf` in
 * boundary/messages.ts.
 */
import { READS } from "../generated/reads.js";
import type { Form } from "./structure.js";

/** The rows of the other fields that the issues at a field depend on, in the form's order. */
export function dependenciesOf({ index }: Pick<Form, "index">, row: number): number[] {
  const rows = new Set<number>();
  for (const rule of READS.split("\n")[index]!.split(" ")) {
    const [at, reads] = rule.split(":") as [string, string];
    if (+at === row) for (const read of reads.split(",")) rows.add(+read);
  }
  rows.delete(row);
  return [...rows].sort((a, b) => a - b);
}
