import { rulebook } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { useApp } from "../../app-context.js";
import { batch } from "./batch.js";
import { download } from "../../files.js";
import { StandingIcon } from "./marks.js";
import { numberIn } from "../../../../pkg/src/element/base/number.js";
import { useParts } from "../../../../pkg/src/element/base/parts.js";
import { standings, type Results } from "./results.js";
import { RowTable } from "./row-table.js";
import { RuleChart } from "./rule-chart.js";
import { titleOf } from "./said.js";
import { useWords } from "./words.js";

/** The rules that most rows fail, most first. */
export function failing({ rules, failing: counts }: Results): { rule: string; many: number }[] {
  return rules.map((rule, at) => ({ rule, many: counts[at] ?? 0 })).filter(({ many }) => many > 0).sort((a, b) => b.many - a.many || (a.rule < b.rule ? -1 : 1));
}

export function ResultsView({ results }: { results: Results }) {
  const w = useWords();
  const { locale, say } = usePage();
  const { announce } = useApp();
  const { query } = batch;
  // The verdicts, the other filters and the table's frame, its rows by eight, then the chart and what stands below.
  const parts = useParts(6);
  const number = numberIn(locale);
  const rules = failing(results);
  const title = (rule: string) => titleOf(rule, rulebook, say, w);
  const exportResults = async () => {
    const name = `${batch.name.replace(/\.[^.]+$/, "")}-${w.exportName}.csv`;
    const { row, standing, first, messages, between } = w.csv;
    const titles = Object.fromEntries(results.rules.map((rule) => [rule, title(rule)]));
    download(name, await batch.export({ row, standing, first, messages, between, standings: w.standing, titles }));
    announce(w.exported(name));
  };
  return (
    <section class="batch-results" aria-labelledby="batch-results">
      <h2 id="batch-results" class="hidden">
        {w.table}
      </h2>
      <div class="batch-filters">
        <div class="batch-standings" role="group" aria-label={w.filters}>
          {[undefined, ...standings].map((standing) => {
            const many = standing === undefined ? results.done : results.counts[standings.indexOf(standing)]!;
            if (standing !== undefined && many === 0 && query.standing !== standing) return null;
            return (
              <button key={standing ?? ""} type="button" class={standing && `batch-${standing}`} aria-pressed={query.standing === standing} onClick={() => void batch.ask({ standing })}>
                {standing && <StandingIcon standing={standing} />}
                {standing === undefined ? w.all : w.standing[standing]} <b>{number(many)}</b>
              </button>
            );
          })}
        </div>
        {parts > 1 && (
          <>
            <select aria-label={w.ruleFilter} value={query.rule ?? ""} onChange={(event) => void batch.ask({ rule: event.currentTarget.value || undefined })}>
              <option value="">{w.anyRule}</option>
              {rules.map(({ rule, many }) => (
                <option key={rule} value={rule}>
                  {title(rule)} ({number(many)})
                </option>
              ))}
            </select>
            <button type="button" class="small outline" disabled={batch.phase === "checking"} onClick={() => void exportResults()}>
              {w.export}
            </button>
          </>
        )}
      </div>
      <div class="batch-columns">
        {parts > 1 && <RowTable results={results} most={parts > 4 ? Infinity : (parts - 2) * 8} />}
        {parts > 5 && <RuleChart rules={rules} title={title} />}
      </div>
      {parts > 5 && <p class="hint">{w.verdictNote}</p>}
    </section>
  );
}
