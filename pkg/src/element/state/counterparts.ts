/** Fields of one group that say again what another says, as the rules and the names have it. */
import type { FieldInfo, FormInfo, Rulebook } from "yushen";

type Rules = Rulebook["rules"];

/** What a group or a row may take over: from which group, and which of its fields goes where. */
export interface Source {
  group: FieldInfo;
  pairs: { from: string; to: string }[];
}

const known = new WeakMap<FormInfo, Map<string, Source>>();
const none = new Map<string, Source>();

/** The source of what holds fields, by the rulebook's name of it: `documents[]`. */
export function sourceOf(form: FormInfo, template: string, rules: Rules): Source | undefined {
  let sources = known.get(form);
  if (sources === undefined) known.set(form, (sources = find(form, rules)));
  return sources.get(template);
}

const cut = (path: string): [holder: string, name: string] => {
  const at = path.lastIndexOf(".");
  return [path.slice(0, Math.max(at, 0)), path.slice(at + 1)];
};

/**
 * Two fields are counterparts where they are called alike, or where a rule of the one reads the other and no other text beside
 * it. Two texts have to be so: a lone yes or no that is called alike is another fact.
 */
function find(form: FormInfo, rules: Rules): Map<string, Source> {
  const leaves = form.fields.filter(({ type, path }) => type !== "group" && type !== "list" && path.includes("."));
  const groups = form.fields.filter(({ type, path }) => type === "group" && !path.includes("["));
  if (groups.length === 0) return none;
  const sources = new Map<string, Source>();
  for (const holder of new Set(leaves.map(({ path }) => cut(path)[0]))) {
    const inside = leaves.filter(({ path }) => cut(path)[0] === holder);
    for (const group of groups) {
      // The entity comes first, and what repeats it after it.
      if (group.path === holder || form.fields.indexOf(group) > form.fields.indexOf(inside[0]!)) continue;
      const own = leaves.filter(({ path }) => cut(path)[0] === group.path);
      const pairs = inside.flatMap((to) => {
        const from = own.find((field) => field.type === to.type && cut(field.path)[1] === cut(to.path)[1]) ?? comparedWith(form, rules, to, own);
        return from === undefined ? [] : [{ from, to }];
      });
      if (sources.has(holder) || pairs.filter(({ to }) => to.type === "string").length < 2) continue;
      sources.set(holder, { group, pairs: pairs.map(({ from, to }) => ({ from: cut(from.path)[1], to: cut(to.path)[1] })) });
    }
  }
  return sources;
}

function comparedWith(form: FormInfo, rules: Rules, { path, type }: FieldInfo, own: FieldInfo[]): FieldInfo | undefined {
  if (type !== "string") return undefined;
  for (const id of form.rules) {
    const rule = rules[id];
    if (rule?.at !== path) continue;
    const read = own.filter((field) => field.type === "string" && rule.reads.includes(field.path));
    if (read.length === 1) return read[0];
  }
  return undefined;
}
