/** The chart library, of which only bars are taken; it is loaded with the first results. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface Bar {
  /** In lines. */
  label: string[];
  full: string;
  many: number;
  /** Not put back by a filter. */
  on: boolean;
}

/** Colours come from the page's style, where they follow the scheme: bars, words and lines. */
function colours(canvas: HTMLCanvasElement): { bar: string; words: string; line: string } {
  const { color, caretColor, textDecorationColor } = getComputedStyle(canvas);
  return { bar: color, words: caretColor, line: textDecorationColor };
}

export function draw(canvas: HTMLCanvasElement, before: Chart | undefined, bars: Bar[], onPick: (at: number) => void, number: (value: number) => string): Chart {
  const { bar, words, line } = colours(canvas);
  const faded = bar.startsWith("rgb(") ? bar.replace("rgb(", "rgba(").replace(")", ", 0.3)") : line;
  const data = {
    labels: bars.map(({ label }) => label),
    datasets: [{ data: bars.map(({ many }) => many), backgroundColor: bars.map(({ on }) => (on ? bar : faded)), borderRadius: 3, barThickness: 14 }],
  };
  const font = { family: getComputedStyle(canvas).fontFamily, size: 12 };
  const options: Chart<"bar">["options"] = {
    indexAxis: "y",
    animation: false,
    maintainAspectRatio: false,
    // The whole of a row counts, its words too.
    interaction: { mode: "index", axis: "y", intersect: false },
    onClick: (_, [element]) => element && onPick(element.index),
    onHover: (_, elements) => {
      canvas.style.cursor = elements.length > 0 ? "pointer" : "";
    },
    scales: {
      x: { beginAtZero: true, border: { display: false }, grid: { color: line }, ticks: { color: words, font, precision: 0, maxTicksLimit: 5, callback: (value) => number(Number(value)) } },
      y: { border: { display: false }, grid: { display: false }, ticks: { color: words, font, autoSkip: false, crossAlign: "far" } },
    },
    plugins: { tooltip: { displayColors: false, callbacks: { title: (items) => bars[items[0]?.dataIndex ?? 0]?.full ?? "", label: ({ parsed }) => number(parsed.x ?? 0) } } },
  };
  if (before === undefined) return new Chart(canvas, { type: "bar", data, options }) as Chart;
  before.data = data;
  before.options = options as Chart["options"];
  before.update("none");
  return before;
}
