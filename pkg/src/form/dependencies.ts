/**
 * Which fields hang together: what a form library asks for that judges a field anew when another one changes. The engine itself
 * knows what each rule reads.
 */
import { READS } from "../generated/reads.js";
import type { Form } from "./structure.js";

/** The rows of the other fields that the issues at a field depend on, in the form's order. */
export function dependenciesOf(form: Pick<Form, "index">, row: number): number[] {
  return inOrder(readsOf(form).flatMap(({ at, reads }) => (at === row ? reads : [])), row);
}

/** The rows of the other fields whose issues depend on a field, in the form's order. */
export function dependentsOf(form: Pick<Form, "index">, row: number): number[] {
  return inOrder(readsOf(form).flatMap(({ at, reads }) => (reads.includes(row) ? [at] : [])), row);
}

/** Of each rule the row of the field where its issue stands, and those of the fields that it reads. */
function readsOf({ index }: Pick<Form, "index">): { at: number; reads: number[] }[] {
  return READS.split("\n")[index]!.split(" ").map((rule) => {
    const [at, reads] = rule.split(":") as [string, string];
    return { at: +at, reads: reads.split(",").map(Number) };
  });
}

const inOrder = (rows: number[], but: number): number[] => [...new Set(rows)].filter((row) => row !== but).sort((a, b) => a - b);
