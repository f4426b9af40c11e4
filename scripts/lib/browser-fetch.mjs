// A browser and its chromedriver for a machine that has none that fit: Chrome for Testing, fetched by Puppeteer's
// installer, which knows where each system's files are and keeps to the proxy that HTTPS_PROXY names. Version 2 of it,
// as 3 asks for Node 22.
import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { byHand, elsewhere, mirrorVariable } from "./browser-help.mjs";
import { Trouble, note } from "./terminal.mjs";
import { cache } from "./tools.mjs";

/** One release for both: https://googlechromelabs.github.io/chrome-for-testing/ lists them. */
export const version = "156.0.8078.80";
/** The browser without a window is smaller and needs fewer of Linux's libraries. */
const parts = ["chrome-headless-shell", "chromedriver"];
/** The installer puts a slash of its own after it. */
const mirror = () => process.env[mirrorVariable]?.replace(/\/+$/, "") || undefined;

/** `{ chromium, chromedriver }`, kept per user once they are fetched. */
export async function fetchBrowser({ home = join(cache, `chrome-${version}`), baseUrl = mirror(), stalled = 30_000 } = {}) {
  const installer = await import("@puppeteer/browsers");
  const platform = installer.detectBrowserPlatform();
  const places = (cacheDir) => parts.map((browser) => installer.computeExecutablePath({ cacheDir, browser, buildId: version, platform }));
  // No such build is known to version 2 of the installer, which would fetch one for another processor.
  if (!platform || platform === "linux_arm") throw notFetched(`there is none for ${process.platform} on ${process.arch}`, []);
  const isWhole = () => places(home).every((path) => existsSync(path));
  if (!isWhole()) {
    note(`fetching Chrome ${version} without a window, and its chromedriver, once: about 120 MB; kept in ${home}`);
    // Under another name until it is whole.
    const part = `${home}.${process.pid}`;
    try {
      for (const browser of parts) await fetchOne({ cacheDir: part, browser, buildId: version, platform, baseUrl }, stalled);
      // Another run may have been faster.
      if (!isWhole()) {
        rmSync(home, { recursive: true, force: true });
        renameSync(part, home);
      }
    } catch (error) {
      const addresses = parts.map((browser) => installer.getDownloadUrl(browser, platform, version, baseUrl).href);
      throw notFetched(error.message, addresses);
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  }
  const [chromium, chromedriver] = places(home);
  for (const program of [chromium, chromedriver]) tryOut(program);
  return { chromium, chromedriver };
}

/** Fetches one program and says how far it is. A network that drops what it is sent would keep the installer for ever. */
async function fetchOne(options, stalled) {
  const worker = new Worker(new URL("browser-install.mjs", import.meta.url), { workerData: options });
  let timer;
  try {
    await new Promise((done, fail) => {
      const watch = () => (timer = setTimeout(() => fail(new Error(`nothing came for ${stalled / 1000} seconds`)), stalled));
      let told = -1;
      worker.on("message", ({ bytes, total }) => {
        clearTimeout(timer);
        // To unpack takes as long as it takes.
        if (bytes < total) watch();
        const quarters = Math.floor((bytes / total) * 4);
        if (quarters > told) note(`${options.browser}: ${quarters * 25} % of ${Math.ceil(total / 1e6)} MB`);
        told = quarters;
      });
      worker.on("error", fail);
      worker.on("exit", done);
      watch();
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function tryOut(program) {
  // Windows shows a window for --version, and has all the libraries.
  if (process.platform === "win32") return;
  const { status, stderr, error } = spawnSync(program, ["--version"], { encoding: "utf8" });
  if (status === 0) return;
  throw new Trouble(
    `${program} was fetched, but does not run: ${error?.message ?? stderr.trim()}`,
    "Where libraries are lacking, on Debian and Ubuntu:  sudo npx playwright install-deps chromium",
    ...byHand(process.platform),
  );
}

const notFetched = (why, addresses) =>
  new Trouble(
    `The browser tests need Chrome or Chromium with its chromedriver, and they could not be fetched: ${why}`,
    ...byHand(process.platform),
    ...(addresses.length ? elsewhere(addresses, process.platform) : []),
  );
