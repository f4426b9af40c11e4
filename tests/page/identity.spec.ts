import { readFileSync } from "node:fs";
import { expect, test } from "./helpers.js";
import { examples, samples } from "../package/forms.mjs";

const entry = new URL("../../pkg/dist/index.js", import.meta.url);

interface Request {
  form: string;
  data: unknown;
  [option: string]: unknown;
}

// Run here and in the browser: what it needs comes in as arguments.
async function reports([from, requests]: [string, Request[]]): Promise<string[]> {
  const { check, checkJson } = await import(from);
  return requests.flatMap(({ form, data, expect: _, ...options }) => [
    JSON.stringify(check(form, data, { ...options, locale: "zh-CN", explain: true })),
    JSON.stringify(checkJson(form, JSON.stringify(data), { ...options, locale: "en" })),
  ]);
}

test("reports are the same in the browser and in Node, byte for byte", async ({ page }) => {
  test.slow();
  const requests: Request[] = [...samples(), ...examples()];
  const headers = { "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" };
  await page.route("**/identity/", (route) => route.fulfill({ contentType: "text/html", headers, body: "<!doctype html>" }));
  await page.route("**/identity/yushen.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: readFileSync(entry, "utf8") }),
  );
  await page.goto("./identity/");
  const inBrowser = await page.evaluate(reports, ["./yushen.js", requests]);
  const inNode = await reports([entry.href, requests]);
  expect(inBrowser).toHaveLength(requests.length * 2);
  expect(inNode.filter((report, i) => report !== inBrowser[i])).toEqual([]);
});
