// How many tests ran, from the closing lines of the runners.
import { stripVTControlCharacters } from "node:util";

const patterns = [
  // cargo test and wasm-bindgen-test, once for each binary
  { passed: /^test result: .*?(\d+) passed/gm, failed: /^test result: .*?(\d+) failed/gm, skipped: /^test result: .*?(\d+) ignored/gm },
  // Node
  { passed: /^ℹ pass (\d+)/gm, failed: /^ℹ fail (\d+)/gm, skipped: /^ℹ skipped (\d+)/gm },
  // Playwright
  { passed: /^ +(\d+) passed \(/gm, failed: /^ +(\d+) failed$/gm, skipped: /^ +(\d+) skipped$/gm },
];

export function count(output) {
  const text = stripVTControlCharacters(output);
  const sum = (key) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern[key])]).reduce((total, match) => total + Number(match[1]), 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}
