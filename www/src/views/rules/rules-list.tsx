import { useMemo, useRef } from "preact/hooks";
import { rulebook } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { useTitle } from "../../app-context.js";
import { go } from "../../route.js";
import { entriesOf, filterOf, groupsOf, kinds, matches, matchesText, paramsOf, severities, sources, type Filter } from "./entries.js";
import { EntryGroup } from "./parts/entry-group.js";
import { useHits } from "./parts/hits.js";
import { useAddressed, useMoves } from "./parts/moves.js";
import { Select } from "./parts/select.js";
import { useRuleWords } from "./rule-words.js";
import { useWords } from "./words.js";

const searched = ["rule", "clause"] as const;

/** All rules and clauses; the address holds what they are narrowed to. */
export function RulesList({ params }: { params: URLSearchParams }) {
  const { t, say } = usePage();
  const w = useWords();
  useTitle(w.title);
  const words = useRuleWords();
  const said = typeof words === "object" ? words.rules : undefined;
  const entries = useMemo(() => entriesOf(rulebook, say, said), [rulebook, said]);
  const filter = filterOf(params);
  const literal = entries.filter((entry) => matchesText(entry, filter.q));
  // What stands nowhere as it was typed may be pinyin, or another word for it.
  const hits = useHits(literal.length > 0 ? "" : filter.q, searched);
  const byText = literal.length > 0 ? literal : entries.filter(({ id }) => hits?.has(id));
  const found = byText.filter((entry) => matches(entry, filter));
  const count = (name: keyof Filter, is: (entry: (typeof entries)[number]) => boolean) =>
    byText.filter((entry) => is(entry) && matches(entry, filter, name)).length;
  const set = (part: Partial<Filter>) => go({ at: "rules" }, { params: paramsOf({ ...filter, ...part }), replace: true });
  const days = [...new Set(entries.flatMap(({ inForce }) => inForce ?? []))].sort();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useMoves(list, search);
  useAddressed(search, filter.q);

  const rules = found.filter(({ kind }) => kind === "rule").length;
  const isFiltered = Object.values(filter).some((bound) => bound !== "");
  return (
    <div class="rules-view" ref={list}>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="intro">{w.intro(Object.keys(rulebook.rules).length, rulebook.clauses.length, Object.keys(rulebook.documents).length)}</p>
      <form class="filters" role="search" aria-label={w.filters} onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <span>{w.search}</span>
          <input
            ref={search}
            type="search"
            defaultValue={filter.q}
            placeholder={w.searchHint}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => set({ q: event.currentTarget.value.trim() })}
          />
        </label>
        <Select
          class="form"
          label={w.form}
          value={filter.form}
          any={w.any}
          options={Object.values(rulebook.forms).map(({ id, title }) => ({ value: id, label: say(title), count: count("form", ({ forms }) => forms.includes(id)) }))}
          onPick={(form) => set({ form })}
        />
        <Select
          label={w.kind}
          value={filter.kind}
          any={w.any}
          options={kinds.map((kind) => ({ value: kind, label: w.kinds[kind], count: count("kind", (entry) => entry.kind === kind) }))}
          onPick={(kind) => set({ kind })}
        />
        <Select
          label={w.severity}
          value={filter.severity}
          any={w.any}
          options={severities.map((severity) => ({
            value: severity,
            label: t.severity[severity],
            count: count("severity", (entry) => entry.severity === severity),
          }))}
          onPick={(severity) => set({ severity })}
        />
        <Select
          label={w.authority}
          value={filter.authority}
          any={w.any}
          options={sources.map((source) => ({
            value: source,
            label: source === "product" ? w.productCheck : w.authorities[source],
            count: count("authority", (entry) => entry.source === source),
          }))}
          onPick={(authority) => set({ authority })}
        />
        <Select
          label={w.inForce}
          value={filter.inForce}
          any={w.any}
          options={[
            ...days.map((day) => ({ value: day, label: w.since(day), count: count("inForce", ({ inForce }) => inForce === day) })),
            { value: "always", label: w.always, count: count("inForce", ({ kind, inForce }) => kind === "rule" && inForce === undefined) },
          ]}
          onPick={(inForce) => set({ inForce })}
        />
      </form>
      <div class="found">
        <p role="status">{hits === undefined ? "" : found.length === 0 ? w.nothing : w.found(rules, found.length - rules)}</p>
        {isFiltered && (
          <button
            type="button"
            class="small quiet"
            onClick={() => {
              go({ at: "rules" }, { replace: true });
              search.current?.focus();
            }}
          >
            {w.reset}
          </button>
        )}
        <p class="keys">{w.keys}</p>
      </div>
      {groupsOf(rulebook, found, filter.form).map((group) => (
        <EntryGroup key={group.form?.id ?? ""} group={group} />
      ))}
    </div>
  );
}
