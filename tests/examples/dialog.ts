/** What scripts do to a form of Ant Design or Arco, in the pages of pages/: a dialog's OK, a reset, values that are set. */
import { expect, openApp, test } from "./app.js";
import type { Driver } from "./scenario.js";
import type { Page } from "@playwright/test";

const EMPTY = { type: [], douyinId: [], appId: [] };
const TYPE = "请选择「账号类型」。";
const DOUYIN_ID = "请填写「抖音号」。";
const APP_ID = "请填写「小程序 AppID」。";
const SPACE = "「小程序 AppID」里有空格。请去掉空格，填完整的 AppID：tt 加 16 或 18 位小写的十六进制字符（0–9、a–f）。";

export function dialog(name: string, driver: Driver): void {
  const open = async (page: Page, query = "") => {
    await openApp(page, name, "dialog/index.html", query);
    const field = (path: string) => driver.field(page, path);
    const errors = (path: string) => field(path).locator(driver.error).allInnerTexts();
    return {
      press: (label: string) => page.getByRole("button", { name: label, exact: true }).click(),
      ok: () => page.locator(`.${name === "antd" ? "ant" : "arco"}-modal-footer button`).last().click(),
      fill: (path: string, text: string) => field(path).locator("input").fill(text),
      choose: (value: string) => driver.choose(field("account.type"), value),
      done: (text: string | RegExp) => expect(page.locator("output")).toHaveText(text),
      rest: () => page.locator("#rest").locator(driver.rest).allInnerTexts(),
      shows: (said: Partial<Record<keyof typeof EMPTY, string[]>>) =>
        expect
          .poll(async () => ({ type: await errors("account.type"), douyinId: await errors("account.douyinId"), appId: await errors("miniProgram.appId") }))
          .toEqual({ ...EMPTY, ...said }),
    };
  };

  test("is not confirmed while an error has no item", async ({ page }) => {
    const form = await open(page);
    await form.choose("brand");
    await form.fill("account.douyinId", "shili_video");
    await form.fill("miniProgram.appId", "tt0123456789abcdef");
    await form.ok();
    await form.done("refused: ~yushen");
    await form.shows({});
    // What this page has no items for: whose account it is, and two documents.
    expect((await form.rest()).join("\n").split("\n")).toHaveLength(3);
  });

  test("where the rest has no place, the first item shows it", async ({ page }) => {
    const form = await open(page, "?rest=no");
    await form.choose("brand");
    await form.fill("account.douyinId", "shili_video");
    await form.fill("miniProgram.appId", "tt0123456789abcdef");
    await form.ok();
    await form.done("refused: account.type");
    await expect.poll(async () => (await page.locator("body").innerText()).includes("请选择账号与小程序是否同主体。")).toBe(true);
  });

  test("a reset clears all, and nothing comes back before there is reason to", async ({ page }) => {
    const form = await open(page);
    await form.ok();
    await form.shows({ type: [TYPE], douyinId: [DOUYIN_ID], appId: [APP_ID] });
    await form.press("reset");
    await form.shows({});
    expect(await form.rest()).toEqual([]);
    await form.fill("account.douyinId", "shili_video");
    await form.shows({});
    await form.fill("account.douyinId", "");
    await form.shows({ douyinId: [DOUYIN_ID] });
  });

  test("looking whether the form is valid shows nothing", async ({ page }) => {
    const form = await open(page);
    await form.press("look");
    await form.done("looked");
    await form.shows({});
    await form.fill("account.douyinId", "shili_video");
    await form.shows({});
  });

  test("validating one item shows that one", async ({ page }) => {
    const form = await open(page);
    await form.press("one");
    await form.done("one");
    await form.shows({ type: [TYPE] });
    await form.fill("account.douyinId", "shili_video");
    await form.shows({ type: [TYPE] });
    await form.choose("brand");
    await form.shows({});
  });

  test("a value that a script sets is judged", async ({ page }) => {
    const form = await open(page);
    await form.press("set");
    await form.press("refresh");
    await form.shows({ appId: [SPACE] });
    await form.ok();
    await form.shows({ type: [TYPE], douyinId: [DOUYIN_ID], appId: [SPACE] });
  });
}
