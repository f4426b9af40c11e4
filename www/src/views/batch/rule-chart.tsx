import { useEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { useApp } from "../../app-context.js";
import { batch } from "./batch.js";
import { Drawing } from "./chart.js";
import { numberIn } from "../../../../pkg/src/element/base/number.js";
import { useWords } from "./words.js";

const bars = 8;

/** Two lines at most, each about as wide as eleven ideographs. */
function lines(text: string): string[] {
  const rows = [""];
  let wide = 0;
  for (const part of text.match(/[\x20-\x7e]+?(?= |$|[^\x20-\x7e])|./gsu) ?? []) {
    const width = [...part].reduce((sum, sign) => sum + (sign <= "\x7e" ? 1.15 : 2), 0);
    if (wide + width > 22) {
      if (rows.length === 2) return [rows[0]!, `${rows[1]}…`];
      rows.push("");
      wide = 0;
    }
    rows[rows.length - 1] += rows[rows.length - 1] === "" ? part.trimStart() : part;
    wide += width;
  }
  return rows;
}

/** Which rules fail most, as bars; the same numbers stand in the list below it. */
export function RuleChart({ rules, title }: { rules: { rule: string; many: number }[]; title: (rule: string) => string }) {
  const w = useWords();
  const { locale } = usePage();
  const { prefs } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | undefined>(undefined);
  const [size, setSize] = useState<{ width: number; height: number } | undefined>(undefined);
  const [system, setSystem] = useState(0);
  const [listed, setListed] = useState(false);
  const shown = rules.slice(0, bars);
  const number = numberIn(locale);
  const pick = (rule: string | undefined) => void batch.ask({ rule: rule === batch.query.rule ? undefined : rule });

  useEffect(() => {
    const media = matchMedia("(prefers-color-scheme: dark)");
    const update = () => setSystem((turn) => turn + 1);
    media.addEventListener("change", update);
    return () => media.removeEventListener("change", update);
  }, []);

  const some = shown.length > 0;
  useEffect(() => {
    if (canvas.current === null) return;
    const drawn = (drawing.current = new Drawing(canvas.current));
    const observer = new ResizeObserver(([entry]) => entry && setSize({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) }));
    observer.observe(canvas.current);
    return () => {
      observer.disconnect();
      drawn.end();
    };
  }, [some]);

  // While results come it is drawn a few times only.
  const { results, phase } = batch;
  const step = phase === "checking" && results ? Math.floor((results.done / results.total) * 5) : "end";
  const key = JSON.stringify([step === "end" ? shown : shown.length, step, batch.query.rule, locale, prefs.scheme, system, size]);
  useEffect(() => {
    if (!some || size === undefined) return;
    const drawn = shown.map(({ rule, many }) => ({ label: lines(title(rule)), full: title(rule), many, on: batch.query.rule === undefined || batch.query.rule === rule }));
    void drawing.current?.draw(drawn, size.width, size.height, locale);
  }, [key]);

  return (
    <section class="batch-chart" aria-labelledby="batch-chart">
      <h2 id="batch-chart">{w.chart}</h2>
      {shown.length === 0 ? (
        <p class="hint">{w.chartNone}</p>
      ) : (
        <>
          <div class={`batch-canvas bars-${shown.length}`}>
            <canvas
              ref={canvas}
              role="img"
              aria-label={w.chartSummary(shown.map(({ rule, many }) => w.chartPart(title(rule), number(many))).join(locale === "en" ? "; " : "；"))}
              onClick={({ offsetY }) => {
                const at = drawing.current?.at(offsetY);
                if (at !== undefined) pick(shown[at]?.rule);
              }}
              onPointerMove={({ offsetY }) => drawing.current?.point(drawing.current.at(offsetY))}
              onPointerLeave={() => drawing.current?.point(undefined)}
            />
          </div>
          <p class="hint">{w.chartHint}</p>
          <details open={listed} onToggle={(event) => setListed(event.currentTarget.open)}>
            <summary>{w.chartTable}</summary>
            {listed && (
              <ol class="batch-list">
                {rules.map(({ rule, many }) => (
                  <li key={rule}>
                    <button type="button" aria-pressed={batch.query.rule === rule} onClick={() => pick(rule)}>
                      <span>{title(rule)}</span> <b>{number(many)}</b>
                    </button>
                  </li>
                ))}
              </ol>
            )}
          </details>
        </>
      )}
    </section>
  );
}
