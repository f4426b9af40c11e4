import type { Page } from "@playwright/test";
import { expect, test } from "./app.js";
import { openForm, scenario, type Driver } from "./scenario.js";

const FIELDS = ["account.type", "account.sameEntity", "account.douyinId", "miniProgram.appId", "boundCounts.brandSameEntity", "capabilities"];
const COLUMNS = ["kind", "owner", "status", "holder", "validFrom", "validUntil"];

const driver: Driver = {
  field(page, path) {
    const [list, row, column] = path.split(".");
    if (list === "documents") return page.locator("fieldset").nth(+row!).locator(".el-form-item").nth(COLUMNS.indexOf(column!));
    return page.locator(".el-form > .el-form-item").nth(FIELDS.indexOf(path));
  },
  error: ".el-form-item__error",
  warning: ".warning",
  rest: ".el-alert__title",
  async choose(field, label) {
    await field.locator(".el-select__wrapper").click();
    await field.page().locator(".el-select-dropdown:visible").getByText(label, { exact: true }).click();
  },
  async pick(field, day) {
    const input = field.locator("input").last();
    await input.fill(day);
    await input.press("Enter");
    await input.blur();
  },
};

scenario("element-plus", driver);

/** Calls what `<el-form ref>` exposes. */
const call = (page: Page, method: string) =>
  page.evaluate(async (method) => {
    const find = (vnode: any): any => {
      if (vnode?.component?.exposed?.[method] && vnode.type.name === "ElForm") return vnode.component.exposed;
      const inner = [vnode?.component?.subTree, ...(Array.isArray(vnode?.children) ? vnode.children : []), ...(vnode?.suspense ? [vnode.suspense.activeBranch] : [])];
      for (const one of inner) {
        const found = one && typeof one === "object" ? find(one) : undefined;
        if (found) return found;
      }
      return undefined;
    };
    return Promise.resolve(find((document.querySelector("#root") as any)._vnode)[method]()).catch(() => false);
  }, method);

test("what the form clears or resets is shown no more, until it is filled in anew", async ({ page }) => {
  const form = await openForm(page, "element-plus", driver);
  await form.submit();
  await form.refused();
  await call(page, "clearValidate");
  await form.showsOf();
  await expect(page.locator("#rest > *")).toHaveCount(0);
  await form.speak("en");
  await form.showsOf();
  await form.speak("zh-CN");
  await form.type("miniProgram.appId", "tt 12");
  await form.answer("account.sameEntity", true);
  await form.type("account.douyinId", "abcd");
  await form.showsOf("miniProgram.appId", "account.sameEntity", "account.douyinId");
  await call(page, "resetFields");
  for (const [group, key] of [["miniProgram", "appId"], ["account", "sameEntity"], ["account", "douyinId"]] as const) delete form.data[group][key];
  await form.showsOf();
  await form.speak("en");
  await form.showsOf();
  // The same value as before the reset.
  await form.type("miniProgram.appId", "tt 12");
  await form.showsOf("miniProgram.appId");
  await form.submit();
  await form.refused();
});

test("Element Plus's own validate shows what stands at the controls", async ({ page }) => {
  const form = await openForm(page, "element-plus", driver);
  expect(await call(page, "validate")).toBe(false);
  await form.showsOf("miniProgram.appId", "account.douyinId", "account.type", "account.sameEntity", "documents.1.validUntil", "documents.2.status");
});

test("a portal's own rule at a control neither hides what is said there nor is hidden", async ({ page }) => {
  const form = await openForm(page, "element-plus", driver);
  const douyinId = form.field("account.douyinId");
  await douyinId.locator("input").focus();
  await douyinId.locator("input").blur();
  // Its own rule passes; the field is still missing.
  await form.showsOf("account.douyinId");
  // What would hide it comes later: Element Plus waits before it shows a state.
  await page.waitForTimeout(300);
  await form.showsOf("account.douyinId");
  await form.fill();
  await form.type("account.douyinId", "taken_account");
  await expect(douyinId.locator(driver.error)).toHaveText("这个账号已在列表中。");
  await form.submit();
  await expect(page.locator("output")).toBeEmpty();
  await expect(douyinId.locator(driver.error)).toHaveText("这个账号已在列表中。");
  await form.type("account.douyinId", "shili_video");
  await form.showsAll();
  await form.submit();
  await form.accepted();
});
