/** Draws the bars beside the page: the library's first drawing alone takes a slow computer more than 100 ms. Only bars are taken of it. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from "chart.js";
import { expose } from "comlink";
import type { Locale } from "yushen";
import { numberIn } from "../../../../pkg/src/element/base/number.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface Bar {
  /** In lines. */
  label: string[];
  full: string;
  many: number;
  /** Not put back by a filter. */
  on: boolean;
}

/** What the page knows of the canvas: its size in CSS pixels, and what its style says. */
export interface Look {
  width: number;
  height: number;
  ratio: number;
  colours: { bar: string; words: string; line: string };
  font: string;
}

/** Between which heights the bars stand. */
export interface Area {
  top: number;
  bottom: number;
}

let canvas: OffscreenCanvas;
let chart: Chart | undefined;

const api = {
  take(given: OffscreenCanvas): void {
    canvas = given;
  },

  draw(bars: Bar[], { width, height, ratio, colours: { bar, words, line }, font: family }: Look, locale: Locale): Area {
    const number = numberIn(locale);
    const faded = bar.startsWith("rgb(") ? bar.replace("rgb(", "rgba(").replace(")", ", 0.3)") : line;
    const data = {
      labels: bars.map(({ label }) => label),
      datasets: [{ data: bars.map(({ many }) => many), backgroundColor: bars.map(({ on }) => (on ? bar : faded)), borderRadius: 3, barThickness: 14 }],
    };
    const font = { family, size: 12 };
    const options: Chart<"bar">["options"] = {
      indexAxis: "y",
      animation: false,
      // The page tells the size.
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: ratio,
      scales: {
        x: { beginAtZero: true, border: { display: false }, grid: { color: line }, ticks: { color: words, font, precision: 0, maxTicksLimit: 5, callback: (value) => number(Number(value)) } },
        y: { border: { display: false }, grid: { display: false }, ticks: { color: words, font, autoSkip: false, crossAlign: "far" } },
      },
      plugins: { tooltip: { displayColors: false, callbacks: { title: (items) => bars[items[0]?.dataIndex ?? 0]?.full ?? "", label: ({ parsed }) => number(parsed.x ?? 0) } } },
    };
    if (chart === undefined) {
      Object.assign(canvas, { width, height });
      chart = new Chart(canvas as unknown as HTMLCanvasElement, { type: "bar", data, options }) as Chart;
    } else {
      chart.data = data;
      chart.options = options as Chart["options"];
      if (chart.width !== width || chart.height !== height || chart.currentDevicePixelRatio !== ratio) chart.resize(width, height);
      chart.update("none");
    }
    const { top, bottom } = chart.chartArea;
    return { top, bottom };
  },

  /** Shows a bar's words in full. */
  point(at: number | undefined): void {
    if (chart === undefined) return;
    const shown = at === undefined ? [] : [{ datasetIndex: 0, index: at }];
    chart.tooltip?.setActiveElements(shown, { x: 0, y: 0 });
    chart.setActiveElements(shown);
    chart.update("none");
  },
};

export type ChartWorker = typeof api;

expose(api);
