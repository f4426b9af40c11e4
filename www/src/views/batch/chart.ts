/** The page's side of the chart: its canvas, drawn by a worker that ends with it. */
import { transfer, wrap } from "comlink";
import type { Locale } from "yushen";
import { trustedUrl } from "../../trusted.js";
import type { Area, Bar, ChartWorker, Look } from "./chart-worker.js";
import address from "./chart-worker.js?worker&url";

/** Colours come from the page's style, where they follow the scheme: bars, words and lines. */
function styleOf(canvas: HTMLCanvasElement): Pick<Look, "colours" | "font"> {
  const { color, caretColor, textDecorationColor, fontFamily } = getComputedStyle(canvas);
  return { colours: { bar: color, words: caretColor, line: textDecorationColor }, font: fontFamily };
}

export class Drawing {
  readonly #canvas: HTMLCanvasElement;
  readonly #worker = new Worker(trustedUrl(address), { type: "module" });
  readonly #remote = wrap<ChartWorker>(this.#worker);
  #area: Area | undefined;
  #bars = 0;
  #pointed: number | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    const drawn = canvas.transferControlToOffscreen();
    void this.#remote.take(transfer(drawn, [drawn]));
  }

  async draw(bars: Bar[], width: number, height: number, locale: Locale): Promise<void> {
    this.#area = await this.#remote.draw(bars, { width, height, ratio: devicePixelRatio, ...styleOf(this.#canvas) }, locale);
    this.#bars = bars.length;
  }

  /** The bar at a height of the canvas. The whole of a row counts, its words too. */
  at(y: number): number | undefined {
    if (this.#area === undefined) return undefined;
    const { top, bottom } = this.#area;
    const at = Math.floor(((y - top) / (bottom - top)) * this.#bars);
    return at >= 0 && at < this.#bars ? at : undefined;
  }

  point(at: number | undefined): void {
    if (at === this.#pointed) return;
    this.#pointed = at;
    this.#canvas.style.cursor = at === undefined ? "" : "pointer";
    void this.#remote.point(at);
  }

  end(): void {
    this.#worker.terminate();
  }
}
