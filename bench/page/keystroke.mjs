// A key in a form of 20 documents: from the event to the picture. What moves meanwhile, and the longest task.
import { rulebook } from "../../pkg/dist/index.js";
import { measured, median, most, visit } from "./browser.mjs";

const rows = 20;
/** Which controls, and what is typed there three times over. */
const fields = [
  ["text outside the rows", "miniProgram.entityName", "文字 text 1"],
  ["text in the first row", "documents[0].holder", "文字 text 1"],
  ["date in the first row", "documents[0].validFrom", "2024-9-1 "],
  ["number", "boundCounts.brandSameEntity", "12345"],
];

export const title = `a keystroke in a form of ${rows} documents`;

export async function measure({ browser, server }) {
  const { page, context } = await visit(browser);
  await page.goto(`${server.url}#/binding/whole`);
  await page.locator("h1").waitFor();
  await fill(page);
  await measured(page);
  const table = [];
  for (const [name, path, text] of fields) {
    const times = await typed(page, path, text);
    const { tasks, shift } = await measured(page);
    table.push({ field: name, "median, ms": Math.round(median(times)), "slowest, ms": Math.round(most(times)), "longest task, ms": Math.round(most(tasks)), shift: Math.round(shift * 1000) / 1000 });
  }
  await context.close();
  return table;
}

/** As a file that is dropped, which every version of the page takes. */
async function fill(page) {
  const passing = rulebook.forms.binding.examples.find(({ verdict }) => verdict === "pass");
  const documents = Array.from({ length: rows }, (_, i) => structuredClone(passing.data.documents[i % passing.data.documents.length]));
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "binding.json", { type: "application/json" }));
    return data;
  }, JSON.stringify({ ...passing.data, documents }));
  await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await page.locator(`[id="field:documents[${rows - 1}]"]`).waitFor();
  const toggle = page.locator('[id="field:documents[0]"] .row-toggle[aria-expanded="false"]');
  if (await toggle.count()) await toggle.click();
  await page.waitForTimeout(1000);
}

async function typed(page, path, text) {
  await page.locator(`[id="field:${path}"]`).focus();
  // What was said of the field before comes into its place now, which is no key's doing.
  await measured(page);
  await page.evaluate(() => {
    const times = (globalThis.keyTimes = []);
    globalThis.keyTimer?.abort();
    globalThis.keyTimer = new AbortController();
    addEventListener(
      "input",
      ({ timeStamp }) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
        // The first message after a frame's callbacks comes when the frame is painted.
        requestAnimationFrame(() => channel.port2.postMessage(0));
      },
      { capture: true, signal: globalThis.keyTimer.signal },
    );
  });
  for (let round = 0; round < 3; round++)
    for (const key of text) {
      await page.keyboard.insertText(key);
      await page.waitForTimeout(120);
    }
  return page.evaluate(() => globalThis.keyTimes);
}
