// The browser of the tests, and the chromedriver of the same major version: those of this machine, or a fetched pair.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchBrowser } from "./browser-fetch.mjs";
import { onPath, output, root } from "./run.mjs";
import { Trouble, note } from "./terminal.mjs";

/**
 * `{ chromium }`, or with `driver` also the `chromedriver` that fits it. The variables CHROMIUM and CHROMEDRIVER come
 * first, then what this machine has, then a fetched pair.
 */
export async function findBrowser({ driver = false } = {}) {
  const named = { chromium: process.env.CHROMIUM, chromedriver: driver ? process.env.CHROMEDRIVER : undefined };
  const browsers = programs("CHROMIUM", named.chromium, named.chromium ? [] : await installedBrowsers());
  const drivers = driver ? programs("CHROMEDRIVER", named.chromedriver, installedDrivers()) : [];
  const found = choose(browsers, drivers, driver);
  if (found) return found;
  if (named.chromium || named.chromedriver) throw misfit(named, browsers, drivers);
  note(lacking(browsers, drivers, driver));
  return fetchBrowser();
}

/** The first browser, or with a driver the first two of the same major version. */
export function choose(browsers, drivers, withDriver) {
  if (!withDriver) return browsers[0] && { chromium: browsers[0].path };
  for (const { path: chromium, version } of browsers) {
    const fitting = drivers.find((driver) => major(driver.version) === major(version));
    if (fitting) return { chromium, chromedriver: fitting.path };
  }
}

const major = (version) => version.split(".")[0];
const listed = (found) => found.map(({ path, version }) => `${path} ${version}`).join(", ") || "none";

const lacking = (browsers, drivers, withDriver) =>
  withDriver && browsers.length
    ? `no chromedriver here fits a browser here (browsers: ${listed(browsers)}; chromedrivers: ${listed(drivers)})`
    : "no Chromium or Chrome was found here";

const misfit = ({ chromium, chromedriver }, browsers, drivers) =>
  new Trouble(
    `${[chromium && "CHROMIUM", chromedriver && "CHROMEDRIVER"].filter(Boolean).join(" and ")} cannot be used: the browser and its chromedriver need the same major version.`,
    `browsers:      ${listed(browsers)}`,
    `chromedrivers: ${listed(drivers)}`,
    "Name both, or neither: then a fitting pair is fetched.",
  );

/** The program that a variable names, or those that were found; each with its version, for not all on PATH can be run. */
function programs(variable, named, found) {
  if (!named) return found.map((path) => ({ path, version: versionOf(path) })).filter(({ version }) => version);
  const version = versionOf(named);
  if (!version) throw new Trouble(`${variable} names ${named}, which cannot be run.`);
  return [{ path: named, version }];
}

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

async function installedBrowsers() {
  const found = names.map(onPath);
  // Elsewhere a browser is not on PATH; on Linux, WSL, this would find the one of Windows.
  if (process.platform !== "linux") {
    const { computeSystemExecutablePath } = await import("@puppeteer/browsers");
    try {
      found.push(computeSystemExecutablePath({ browser: "chrome", channel: "stable" }));
    } catch {
      // Not installed.
    }
  }
  return [...new Set(found.filter(Boolean))];
}

const installedDrivers = () => ["chromedriver", "chromium.chromedriver"].map(onPath).filter(Boolean);

/** The command that tells a program's version. Chrome for Windows answers no --version, it opens a window. */
export const versionCommand = (path, platform) =>
  platform === "win32" && !/chromedriver/i.test(path)
    ? ["powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", "(Get-Item -LiteralPath $env:PROGRAM).VersionInfo.ProductVersion"], { PROGRAM: path }]
    : [path, ["--version"], {}];

function versionOf(path) {
  const [command, args, env] = versionCommand(path, process.platform);
  return output(command, args, { env: { ...process.env, ...env } })?.match(/\d+(\.\d+){3}/)?.[0];
}

/** What wasm-bindgen's test runner needs in its environment, so that the driver starts this browser and no other. */
export function driverEnv({ chromium, chromedriver }) {
  const capabilities = JSON.parse(readFileSync(join(root, "webdriver.json"), "utf8"));
  // A snap's driver has its browser beside it, and may start no other.
  if (!chromedriver.startsWith("/snap/")) capabilities["goog:chromeOptions"].binary = chromium;
  const file = join(root, "target", "webdriver.json");
  mkdirSync(join(root, "target"), { recursive: true });
  writeFileSync(file, JSON.stringify(capabilities));
  return { CHROMEDRIVER: chromedriver, WASM_BINDGEN_TEST_WEBDRIVER_JSON: file };
}
