// The first visit: what it carries, and when one can begin.
import { measured, median, most, visit } from "./browser.mjs";

const rounds = 5;
const places = [
  { name: "home", address: "", ready: "main input, main a" },
  { name: "a form, whole", address: "#/profile-mount/whole", ready: "main [id^='field:'] input, main input[id^='field:']" },
  { name: "a form, by questions", address: "#/profile-mount/questions", ready: "main input, main button" },
];

export const title = "first visit";

/** Of each place: kilobytes by brotli until it can be used and in all, milliseconds until then, the longest task. */
export async function measure({ browser, server }) {
  const rows = [];
  for (const { name, address, ready } of places) {
    const times = [];
    const tasks = [];
    let first = 0;
    let all = 0;
    for (let i = 0; i < rounds; i++) {
      const { page, context } = await visit(browser);
      server.sent();
      await page.goto(server.url + address, { waitUntil: "commit" });
      // Ready: a control is there, and the thread is free to answer it. What it took has arrived by the time it is there.
      const { at, took } = await page.evaluate(async (selector) => {
        while (!document.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 4));
        const took = performance.getEntries().filter(({ responseEnd }) => responseEnd > 0).map(({ name }) => new URL(name).pathname);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return { at: performance.now(), took };
      }, ready);
      first = took.reduce((sum, path) => sum + server.sizeOf(path), 0);
      times.push(at);
      // What is fetched beforehand, while nothing is done, counts too.
      await page.waitForTimeout(5000);
      all = server.sent();
      tasks.push(most((await measured(page)).tasks));
      await context.close();
    }
    rows.push({ place: name, "kB until usable": kB(first), "kB in all": kB(all), "usable after, ms": Math.round(median(times)), "longest task, ms": Math.round(median(tasks)) });
  }
  return rows;
}

const kB = (bytes) => Math.round(bytes / 100) / 10;
