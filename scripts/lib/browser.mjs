// Chromium or Chrome of this machine, and its driver. Nothing is downloaded: a browser is the user's to install.
import { accessSync, constants } from "node:fs";
import { onPath } from "./run.mjs";
import { Trouble } from "./say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const help = [
  "Debian:  sudo apt-get install -y chromium chromium-driver",
  "Ubuntu:  sudo snap install chromium",
  "macOS:   brew install --cask google-chrome chromedriver",
  "Windows: winget install Google.Chrome Chromium.ChromeDriver",
];

export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    throw new Trouble(`CHROMIUM names ${named}, which cannot be run.`);
  }
  const found = names.map(onPath).find(Boolean) ?? places.find(runs);
  if (!found) throw new Trouble("The browser tests need Chromium or Chrome, and none was found.", ...help, "or name one: CHROMIUM=/path/to/chrome npm test");
  return found;
}

export function findChromedriver() {
  const found = process.env.CHROMEDRIVER || onPath("chromedriver") || onPath("chromium.chromedriver");
  if (!found) throw new Trouble("The browser tests need chromedriver, and none was found.", ...help, "or name one: CHROMEDRIVER=/path/to/chromedriver npm test");
  return found;
}
