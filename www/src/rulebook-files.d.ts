// What rulebook-plugin.ts makes of the generated rulebook.
declare module "rulebook:first/*" {
  const first: import("yushen").Rulebook;
  export default first;
}

declare module "rulebook:rest/*" {
  import type { FormId, FormInfo, Rulebook } from "yushen";
  const rest: Pick<Rulebook, "clauses" | "categories"> & { examples: Record<FormId, FormInfo["examples"]> };
  export default rest;
}

declare module "rulebook:labels" {
  const labels: import("../field-labels.js").FormLabels;
  export default labels;
}

declare module "rulebook:blank" {
  const blank: Record<import("yushen").FormId, { stages: import("yushen").Report["stages"]; missing: string[]; maybe: string[] }>;
  export default blank;
}
