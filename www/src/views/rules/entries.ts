import type { Authority, ClauseInfo, FormId, FormInfo, Rulebook, Severity, Words } from "yushen";
import { fold } from "../../../../pkg/src/element/state/fold.js";
import type { Place } from "../../route.js";
import type { RuleWords } from "./rule-words.js";

/** A clause that rules carry is `clause`; `rule` is a rule itself. */
export type EntryKind = "rule" | "clause" | Exclude<ClauseInfo["kind"], "rule">;
export const kinds: EntryKind[] = ["rule", "clause", "manual", "guidance", "nextStep", "fact", "sanction", "descriptive"];
export const severities: Severity[] = ["error", "warning", "notice"];
/** A check of the product's own rests on no document. */
export type Source = Authority | "product";
export const sources: Source[] = ["official", "officialHelp", "unofficial", "product"];

/** A rule or a clause in the list. */
export interface Entry {
  kind: EntryKind;
  id: string;
  place: Place;
  title: string;
  forms: FormId[];
  stage?: string;
  severity?: Severity;
  source: Source;
  /** Where it stands in its document. */
  section: string;
  inForce?: string;
  /** What a search looks through, folded. */
  text: string;
}

/** What the list is narrowed to; "" is no bound. */
export interface Filter {
  form: string;
  severity: string;
  authority: string;
  kind: string;
  /** A day, or `always`: with no day. */
  inForce: string;
  q: string;
}

const names = ["form", "severity", "authority", "kind", "inForce", "q"] as const satisfies (keyof Filter)[];

export function filterOf(params: URLSearchParams): Filter {
  const all = names.map((name) => [name, params.get(name) ?? ""]);
  return Object.fromEntries(all) as unknown as Filter;
}

/** What of a filter stands in the address. */
export const paramsOf = (filter: Filter): Record<string, string> =>
  Object.fromEntries(names.filter((name) => filter[name] !== "").map((name) => [name, filter[name]]));

type Say = (words: Words) => string;

export function entriesOf(rulebook: Rulebook, say: Say, words?: Record<string, RuleWords>): Entry[] {
  const rules = Object.values(rulebook.rules).map((rule): Entry => {
    const { id, form, stage, severity, clause, inForce } = rule;
    const title = say(rule.title);
    const said = words?.[id];
    const more = [said?.requires ?? "", said?.applies ?? "", said?.otherwise ?? "", ...(rule.notes ?? []).map(say)];
    return {
      kind: "rule",
      id,
      place: { at: "rule", id },
      title,
      forms: [form],
      stage,
      severity,
      source: clause?.authority ?? "product",
      section: clause?.section ?? "",
      ...(inForce === undefined ? {} : { inForce }),
      text: textOf([id, title, clause?.section ?? "", ...more]),
    };
  });
  const clauses = rulebook.clauses.map((clause): Entry => {
    const { id, forms, section, authority, document } = clause;
    const title = say(clause.summary);
    return {
      kind: clause.kind === "rule" ? "clause" : clause.kind,
      id,
      place: { at: "clause", id },
      title,
      forms,
      source: authority,
      section,
      text: textOf([id, title, section, rulebook.documents[document].title, clause.reason ? say(clause.reason) : ""]),
    };
  });
  return [...rules, ...clauses];
}

const textOf = (parts: string[]): string => parts.map(fold).join("\n");

/** Whether every word of the query stands in the entry. */
export const matchesText = (entry: Entry, q: string): boolean => q.split(/\s+/u).map(fold).every((word) => entry.text.includes(word));

/** Whether an entry is in the filter's bounds, whatever its query; but for one of them. */
export function matches(entry: Entry, filter: Filter, except?: keyof Filter): boolean {
  const is = (name: keyof Filter, holds: (wanted: string) => boolean) => name === except || filter[name] === "" || holds(filter[name]);
  return (
    is("form", (form) => (entry.forms as string[]).includes(form)) &&
    is("severity", (severity) => entry.severity === severity) &&
    is("authority", (source) => entry.source === source) &&
    is("kind", (kind) => entry.kind === kind) &&
    is("inForce", (day) => (day === "always" ? entry.kind === "rule" && entry.inForce === undefined : entry.inForce === day))
  );
}

/** A form's part of the list: its rules by stage, then its clauses. */
export interface Group {
  form: FormInfo | undefined;
  stages: { id: string; title: Words; entries: Entry[] }[];
  clauses: Entry[];
}

/** Entries by form and stage, in the rulebook's order; what belongs to no form comes last. */
export function groupsOf(rulebook: Rulebook, entries: Entry[], only = ""): Group[] {
  const forms = Object.values(rulebook.forms).filter(({ id }) => only === "" || id === only);
  const groups = forms.map((form): Group => {
    const own = entries.filter((entry) => entry.forms.includes(form.id));
    const stages = form.stages.map(({ id, title }) => ({ id, title, entries: own.filter((entry) => entry.kind === "rule" && entry.stage === id) }));
    return { form, stages: stages.filter(({ entries }) => entries.length > 0), clauses: own.filter(({ kind }) => kind !== "rule") };
  });
  const others: Group = { form: undefined, stages: [], clauses: entries.filter((entry) => entry.forms.length === 0) };
  return [...groups, others].filter(({ stages, clauses }) => stages.length + clauses.length > 0);
}
