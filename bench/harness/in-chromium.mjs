// The suite in headless Chromium: a page from localhost, isolated so that its clock is fine enough.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { built } from "./bundle.mjs";

const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp", "Cache-Control": "no-store" };
const page = '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="/browser.js"></script>';

function serve() {
  const server = createServer(({ url }, response) => {
    if (url === "/browser.js") response.writeHead(200, { ...headers, "Content-Type": "text/javascript; charset=utf-8" }).end(readFileSync(`${built}browser.js`));
    else response.writeHead(url === "/" ? 200 : 404, { ...headers, "Content-Type": "text/html; charset=utf-8" }).end(url === "/" ? page : "");
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

export async function inChromium(chromium, executablePath, settings, onResult) {
  const server = await serve();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-background-timer-throttling"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const tab = await browser.newPage();
    await tab.goto(`http://localhost:${server.address().port}/`);
    await tab.waitForFunction(() => globalThis.bench);
    await tab.evaluate((own) => globalThis.bench.prewarm(own), settings);
    const results = [];
    for (const id of settings.only ?? (await tab.evaluate(() => globalThis.bench.ids))) {
      const result = await tab.evaluate(([name, own]) => globalThis.bench.run(name, own), [id, settings]);
      onResult(result);
      results.push(result);
    }
    return { version: browser.version(), results };
  } finally {
    await browser.close();
    server.close();
  }
}
