// A page of a slow computer, with what Chromium itself measures: tasks over 50 ms, shifts of layout, events until the next paint.
import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/lib/browser.mjs";

export const slowdown = 4;

export async function launch() {
  const { chromium: executablePath } = await findBrowser();
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"] });
}

/** A fresh visit; `fresh` pages share no cache. */
export async function visit(browser, { prefs = { locale: "zh-CN", way: "whole" }, width = 1440 } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: prefs.locale, serviceWorkers: "block" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript((stored) => {
    localStorage.setItem("yushen.prefs", stored);
    const seen = { tasks: [], shifts: [], events: [] };
    globalThis.measured = seen;
    const watch = (type, list, options = {}) => new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({ type, buffered: true, ...options });
    watch("longtask", seen.tasks);
    // The report beside a form grows and shrinks with what there is to say; nothing else may move.
    const isBeside = ({ node }) => !node?.isConnected || (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".report") !== null;
    watch("layout-shift", { push: (...entries) => seen.shifts.push(...entries.filter(({ sources }) => !sources.every(isBeside))) });
    watch("event", seen.events, { durationThreshold: 16 });
  }, JSON.stringify(prefs));
  return { page, context };
}

/** What was measured since it was last asked, in milliseconds; shifts are scores. */
export const measured = (page) =>
  page.evaluate(async () => {
    // Observers are told after the paint.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { tasks, shifts, events } = globalThis.measured;
    const result = {
      tasks: tasks.map(({ duration }) => duration),
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
      events: events.filter(({ name }) => name === "keydown" || name === "input").map(({ duration }) => duration),
    };
    tasks.length = shifts.length = events.length = 0;
    return result;
  });

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
export const most = (numbers) => Math.max(0, ...numbers);
