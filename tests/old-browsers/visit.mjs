// A page that is opened in a browser and tells what it found. No driver is needed, and none of so long ago would be at hand.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("site", import.meta.url));
const types = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };
const limit = 60_000;

/**
 * What a page of site/ tells. The package's files are under /dist/, `plan` is /plan.json, and `policy` a
 * Content-Security-Policy. With a charset, that is the page's, and its scripts tell none.
 */
export async function visit(program, { dist, plan, policy, charset, page = "index.html", query = "" }) {
  const { promise, resolve, reject } = withResolvers();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/told") return void text(request).then((told) => (response.end(), resolve(JSON.parse(told))));
    if (policy) response.setHeader("content-security-policy", policy);
    const type = types[extname(pathname)] ?? "text/plain";
    response.setHeader("content-type", charset && type === types[".js"] ? type : `${type}; charset=${(type === types[".html"] && charset) || "utf-8"}`);
    try {
      const [, folder, ...rest] = pathname.split("/");
      response.end(pathname === "/plan.json" ? JSON.stringify(plan) : readFileSync(folder === "dist" ? join(dist, ...rest) : join(site, folder)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");

  const profile = mkdtempSync(join(tmpdir(), "yushen-profile-"));
  const address = `http://127.0.0.1:${server.address().port}/${page}?${query}`;
  // As root, as in a container, Chromium starts only without its sandbox. Without the port it would end once the page
  // has loaded, before the script is done.
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-port=0", `--user-data-dir=${profile}`, address];
  const browser = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  browser.stderr.setEncoding("utf8").on("data", (data) => (said += data));
  browser.on("error", reject);
  const closed = once(browser, "close").then(() => reject(new Error(`the browser ended before its page told anything:\n${said}`)), reject);
  const timer = setTimeout(() => reject(new Error(`the page told nothing within ${limit / 1000} s:\n${said}`)), limit);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    browser.kill("SIGKILL");
    await closed;
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function text(request) {
  let whole = "";
  for await (const part of request.setEncoding("utf8")) whole += part;
  return whole;
}

// Node 20 has none of its own.
function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}
