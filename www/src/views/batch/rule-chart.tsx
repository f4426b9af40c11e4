import type { Chart } from "chart.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { useApp } from "../../app-context.js";
import { batch } from "./batch.js";
import { useWords } from "./words.js";

const bars = 8;
const longest = 16;

/** Which rules fail most, as bars; the same numbers stand in the list below it. */
export function RuleChart({ rules, title }: { rules: { rule: string; many: number }[]; title: (rule: string) => string }) {
  const w = useWords();
  const { locale } = usePage();
  const { prefs } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart | undefined>(undefined);
  const [system, setSystem] = useState(0);
  const shown = rules.slice(0, bars);
  const clicked = useRef<(at: number) => void>(() => {});
  clicked.current = (at) => pick(shown[at]?.rule);
  const number = (value: number) => value.toLocaleString(locale);
  const pick = (rule: string | undefined) => void batch.ask({ rule: rule === batch.query.rule ? undefined : rule });

  useEffect(() => {
    const media = matchMedia("(prefers-color-scheme: dark)");
    const update = () => setSystem((turn) => turn + 1);
    media.addEventListener("change", update);
    return () => media.removeEventListener("change", update);
  }, []);

  const key = JSON.stringify([shown, batch.query.rule, locale, prefs.scheme, system]);
  useEffect(() => {
    if (shown.length === 0) return;
    let gone = false;
    void import("./chart.js").then(({ draw }) => {
      if (gone || canvas.current === null) return;
      const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
      chart.current = draw(
        canvas.current,
        chart.current,
        shown.map(({ rule, many }) => ({ label: cut(title(rule)), full: title(rule), many, on: batch.query.rule === undefined || batch.query.rule === rule })),
        (at) => clicked.current(at),
        number,
      );
    });
    return () => {
      gone = true;
    };
  }, [key]);
  useEffect(
    () => () => {
      chart.current?.destroy();
      chart.current = undefined;
    },
    [],
  );

  return (
    <section class="batch-chart" aria-labelledby="batch-chart">
      <h2 id="batch-chart">{w.chart}</h2>
      {shown.length === 0 ? (
        <p class="hint">{w.chartNone}</p>
      ) : (
        <>
          <div class={`batch-canvas bars-${shown.length}`}>
            <canvas ref={canvas} role="img" aria-label={w.chartSummary(shown.map(({ rule, many }) => w.chartPart(title(rule), number(many))).join(locale === "en" ? "; " : "；"))} />
          </div>
          <p class="hint">{w.chartHint}</p>
          <details>
            <summary>{w.chartTable}</summary>
            <ol class="batch-list">
              {rules.map(({ rule, many }) => (
                <li key={rule}>
                  <button type="button" aria-pressed={batch.query.rule === rule} onClick={() => pick(rule)}>
                    <span>{title(rule)}</span> <b>{number(many)}</b>
                  </button>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </section>
  );
}
