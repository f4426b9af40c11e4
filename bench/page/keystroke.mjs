// A key in a form of 20 documents, at a quarter of this machine's speed: from the event to the picture, in milliseconds.
// After a build: node bench/page/keystroke.mjs [address of another build that is served]
import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/lib/browser.mjs";
import { rulebook } from "../../pkg/dist/index.js";

const slower = 4;
const rows = 20;
const port = 4189;
const given = process.argv[2];
const address = given ?? `http://localhost:${port}/`;

const passing = rulebook.forms.binding.examples.find(({ verdict }) => verdict === "pass");
const documents = Array.from({ length: rows }, (_, i) => structuredClone(passing.data.documents[i % passing.data.documents.length]));
const form = JSON.stringify({ ...passing.data, documents });

const server = given ? undefined : spawn("npm", ["run", "preview", "-w", "www", "--", "--port", String(port), "--strictPort"], { stdio: "ignore", detached: true });
try {
  await answers(address);
  const { chromium: executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  await page.addInitScript(() => localStorage.setItem("yushen.prefs", JSON.stringify({ locale: "zh-CN", way: "whole" })));
  await page.goto(`${address}#/binding`);
  await page.locator("h1").waitFor();
  await fill(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const figures = {
    "text outside the rows": await measure(page, "miniProgram.entityName"),
    "text in the first row": await measure(page, "documents[0].holder"),
    "date in the first row": await measure(page, "documents[0].validFrom", "2024-9-1 "),
    number: await measure(page, "boundCounts.brandSameEntity", "12345"),
  };
  for (const [name, times] of Object.entries(figures)) console.log(`${name}: median ${at(times, 0.5)} ms, slowest ${at(times, 1)} ms`);
  console.log(`keystroke to paint, ${rows} documents, ${slower}x slower CPU: median ${at(Object.values(figures).flat(), 0.5)} ms, 95th percentile ${at(Object.values(figures).flat(), 0.95)} ms`);
  await browser.close();
} finally {
  if (server) process.kill(-server.pid);
}

async function answers(url) {
  for (let i = 0; i < 100; i++) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}

/** As a file that is dropped, which every version of the page takes. */
async function fill(page) {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "binding.json", { type: "application/json" }));
    return data;
  }, form);
  await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await page.locator(`[id="field:documents[${rows - 1}]"]`).waitFor();
  const toggle = page.locator(`[id="field:documents[0]"] .row-toggle[aria-expanded="false"]`);
  if (await toggle.count()) await toggle.click();
}

async function measure(page, path, text = "文字 text 1") {
  const control = page.locator(`[id="field:${path}"]`);
  await control.focus();
  await page.evaluate(() => {
    const times = (window.keyTimes = []);
    window.keyTimer?.abort();
    window.keyTimer = new AbortController();
    addEventListener(
      "input",
      ({ timeStamp }) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
        // The first message after a frame's callbacks comes when the frame is painted.
        requestAnimationFrame(() => channel.port2.postMessage(0));
      },
      { capture: true, signal: window.keyTimer.signal },
    );
  });
  for (let round = 0; round < 3; round++)
    for (const key of text) {
      await page.keyboard.insertText(key);
      await page.waitForTimeout(120);
    }
  return page.evaluate(() => window.keyTimes);
}

function at(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
}
