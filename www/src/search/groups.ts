import type { Hit, Kind } from "./search.js";

/** How many of a kind are shown: the list is to be looked over, not read. */
const most: Record<Kind, number> = { form: 4, rule: 5, category: 5, clause: 4 };

export interface Group {
  kind: Kind;
  hits: Hit[];
}

/** By kind, the kind of the best hit first; `hits` come best first. */
export function grouped(hits: readonly Hit[]): Group[] {
  const groups = new Map<Kind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.kind) ?? [];
    if (group.length < most[hit.kind]) groups.set(hit.kind, [...group, hit]);
  }
  return [...groups].map(([kind, hits]) => ({ kind, hits }));
}
