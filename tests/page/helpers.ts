import { expect, test as base, type Locator, type Page } from "@playwright/test";

/** Every test fails on an error in the console and on a request to anywhere else. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const troubles: string[] = [];
      page.on("console", (message) => {
        // Playwright's own word where a test allows no service worker.
        if (message.text().includes("Service Worker registration blocked")) return;
        if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
      });
      page.on("pageerror", (error) => troubles.push(String(error)));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (!["data:", "blob:"].includes(url.protocol) && url.origin !== new URL(baseURL ?? "").origin) troubles.push(request.url());
      });
      await use();
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export type Lang = "zh-CN" | "en";

/** The control of a field, by the field's path. */
export const field = (page: Page, path: string): Locator => page.locator(`[id="field:${path}"]`);

/** The radio button of a yes-or-no field. */
export const answer = (page: Page, path: string, which: "是" | "否" | "未填"): Locator =>
  page.locator(`input[type="radio"][name="field:${path}"]`).and(page.getByRole("radio", { name: which, exact: true }));

/** Opens a row of a list, by the row's path. */
export async function openRow(page: Page, path: string): Promise<void> {
  const toggle = field(page, path).locator(".row-toggle").first();
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await toggle.click();
}

/** Unfolds what cannot matter as the form stands. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.folded button[aria-expanded="false"]');
  while ((await folded.count()) > 0) await folded.first().click();
}

export const issue = (page: Page, rule: string): Locator =>
  page.locator(".issue").filter({ has: page.locator("code", { hasText: new RegExp(`^${rule}$`) }) });

export const verdict = (page: Page): Locator => page.locator(".verdict .mark");

export async function open(page: Page, form = "", lang: Lang = "zh-CN"): Promise<void> {
  await page.addInitScript((locale) => {
    if (!localStorage.getItem("yushen.prefs")) localStorage.setItem("yushen.prefs", JSON.stringify({ locale, way: "whole" }));
  }, lang);
  await page.goto(form === "" ? "./" : `./#/${form}`);
  await expect(page.locator("h1")).toBeVisible();
  // A form is there before what judges it.
  await expect(page.locator("main .loading")).toHaveCount(0, { timeout: 15_000 });
}

/** Opens a menu of the form's bar. Where there is no room for all, everything is in the last one. */
export async function menu(page: Page, which: "forms" | "examples" | "files" | "options"): Promise<Locator> {
  const opener = page.locator(`[popovertarget="menu-${which}"]`).or(page.locator('[popovertarget="menu-options"]')).first();
  const box = page.locator(`#${await opener.getAttribute("popovertarget")}`);
  if (!(await box.isVisible())) await opener.click();
  await expect(box).toBeVisible();
  return box;
}

/** Loads the first example that passes or fails. */
export async function example(page: Page, which: "passing" | "failing"): Promise<void> {
  await (await menu(page, "examples")).locator(`[data-verdict="${which === "passing" ? "pass" : "fail"}"]`).first().click();
}

/** The same, judged at the example's day even after an edit. */
export async function exampleOfItsDay(page: Page, which: "passing" | "failing"): Promise<void> {
  await example(page, which);
  await page.locator(".day-strip").getByRole("button", { name: "改动后也按这天" }).click();
}

/** Judges by the rules of a day. */
export async function pickDay(page: Page, day: string): Promise<void> {
  await (await menu(page, "options")).locator('input[type="date"]').fill(day);
  await page.keyboard.press("Escape");
}

/** Takes back the last step by the menu, as whoever has no keyboard. */
export async function undo(page: Page, button: "撤销" | "重做" = "撤销"): Promise<void> {
  await (await menu(page, "options")).getByRole("button", { name: button, exact: true }).click();
  await page.keyboard.press("Escape");
}

export async function clearAll(page: Page): Promise<void> {
  await (await menu(page, "options")).getByRole("button", { name: "全部清空" }).click();
}

export async function showWay(page: Page, way: "questions" | "whole" | "json"): Promise<void> {
  await (await menu(page, "options")).locator(`[data-way="${way}"]`).click();
}

export async function drop(page: Page, name: string, content: string | number[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, body]) => {
      const data = new DataTransfer();
      const part = typeof body === "string" ? body : new Uint8Array(body as number[]);
      data.items.add(new File([part as BlobPart], fileName as string, { type: "application/json" }));
      return data;
    },
    [name, content] as const,
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
  await expect(page.locator(".drop")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expect(page.locator(".drop")).toHaveCount(0);
}

/** What an action did. */
export const toast = (page: Page): Locator => page.locator(".toast");

/** Where the JSON is written. Of a long text only what is in sight is drawn there. */
export const json = (page: Page): Locator => page.locator("#json .cm-content");

/** Shows the JSON way of the form that is open. */
export async function showJson(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [, form] = /^#\/([^/?]+)/.exec(location.hash) ?? [];
    location.hash = `#/${form}/json`;
  });
  await expect(json(page)).toBeVisible();
}

/** The whole form, away from the JSON. */
export async function showForm(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [, form] = /^#\/([^/?]+)/.exec(location.hash) ?? [];
    location.hash = `#/${form}/whole`;
  });
  await expect(json(page)).toHaveCount(0);
}

/** All of the JSON, as copying gives it. */
export async function jsonText(page: Page): Promise<string> {
  await json(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  return json(page).evaluate((content) => {
    const clipboardData = new DataTransfer();
    content.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
}

/** Replaces all of the JSON by pasting, so that nothing is added to it as to what is typed. */
export async function typeJson(page: Page, text: string): Promise<void> {
  await json(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  if (text === "") await page.keyboard.press("Delete");
  else await paste(page, text);
}

/** Pastes at the caret of the JSON. */
export async function paste(page: Page, text: string): Promise<void> {
  await json(page).evaluate((content, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

export async function dataOf(page: Page): Promise<unknown> {
  await showJson(page);
  return JSON.parse(await jsonText(page));
}
