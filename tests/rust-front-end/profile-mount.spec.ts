// examples/profile-mount-rust, driven as a person would.
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "@playwright/test";

const files = new URL("../../examples/profile-mount-rust/", import.meta.url);

const control = (page: Page, path: string) => page.locator(`[name="${path}"]`);
const issue = (page: Page, rule: string) => page.locator(`[data-rule="${rule}"]`);
const verdict = (page: Page) => page.locator("output");
const missing = (page: Page) => page.locator("#missing li");

const passing = {
  "miniProgram.online": "true",
  "miniProgram.creditScore": "92",
  "account.boundToEntity": "true",
  "account.type": "brand",
  "account.kind": "personal",
  "account.effectiveFans": "1260",
  "account.realNameVerified": "true",
  "account.adult": "true",
  "account.severeViolation": "false",
  "account.regulatoryCompliant": "true",
  "account.otherEntries": "0",
  "landingPage.mode": "path",
  "landingPage.value": "pages/index/index",
  pendingReview: "false",
};

async function enter(page: Page, path: string, value: string): Promise<void> {
  const field = control(page, path);
  if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
  else await field.fill(value);
}

let troubles: string[];
test.afterEach(() => expect(troubles).toEqual([]));
test.beforeEach(async ({ page }) => {
  troubles = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  // The files as any server would give them.
  await page.route("http://front-end.test/**", (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || "index.html";
    return route.fulfill({ path: fileURLToPath(new URL(path, files)) });
  });
  await page.goto("/");
  await expect(page.locator("h1")).toBeVisible();
});

test("each edit changes what is said", async ({ page }) => {
  await expect(verdict(page)).toHaveAttribute("data-verdict", "incomplete");
  await expect(page.locator("#missing [data-path='miniProgram.creditScore']")).toHaveText("小程序信用分");
  await enter(page, "miniProgram.creditScore", "55");
  await expect(issue(page, "profile-mount/credit-score")).toContainText("信用分为 55 分，需要 60 分，还差 5 分");
  await expect(issue(page, "profile-mount/credit-score").locator("cite")).toHaveText("profile-mount-guide · 准入条件 2");
  await expect(page.locator("#missing [data-path='miniProgram.creditScore']")).toHaveCount(0);
  await expect(verdict(page)).toHaveText("不通过");
  await enter(page, "miniProgram.creditScore", "59.5");
  await expect(issue(page, "format/type")).toContainText("小程序信用分");
  await enter(page, "miniProgram.creditScore", "60");
  await expect(page.locator("#issues li")).toHaveCount(0);
  await enter(page, "miniProgram.creditScore", "");
  await expect(page.locator("#missing [data-path='miniProgram.creditScore']")).toHaveCount(1);
});

test("a form that is filled in passes, and what is taken back is missing", async ({ page }) => {
  for (const [path, value] of Object.entries(passing)) await enter(page, path, value);
  await expect(verdict(page)).toHaveText("通过");
  await expect(missing(page)).toHaveCount(0);
  await enter(page, "account.type", "cooperation");
  await expect(issue(page, "profile-mount/account-type")).toContainText("合作号");
  await enter(page, "account.type", "");
  await expect(verdict(page)).toHaveText("未填完");
  await expect(missing(page)).toHaveText(["账号类型"]);
});

test("the language is switched, and what was entered stays", async ({ page }) => {
  await enter(page, "miniProgram.online", "false");
  await enter(page, "account.effectiveFans", "499");
  await expect(issue(page, "profile-mount/online")).toContainText("小程序还没有上线");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(issue(page, "profile-mount/online")).toContainText("The mini-program is not online yet");
  await expect(page.getByLabel("Effective followers")).toHaveValue("499");
  await enter(page, "account.effectiveFans", "400");
  await expect(issue(page, "profile-mount/effective-fans")).toContainText("Needs 500; 100 short");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(issue(page, "profile-mount/effective-fans")).toContainText("有效粉丝数为 400");
});
