// The report as a view of its own: what a link shows, what is left out of it, and what can be done with it.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { example, expect, open, test, verdict } from "./helpers.js";
import { shareBundle } from "./share-bundle.js";

const { kindsIn, rulebook, shareHref, pack } = await shareBundle();

type FormId = keyof typeof rulebook.forms;
const exampleOf = (form: FormId, verdict: string) => rulebook.forms[form].examples.find((example) => example.verdict === verdict)!;

async function hrefOf(form: FormId, verdict: string, show: "all" | "none" = "none"): Promise<string> {
  const { data, asOf } = exampleOf(form, verdict);
  return shareHref(form, data, { asOf, show: new Set(show === "all" ? kindsIn(rulebook.forms[form] as never, data) : []) });
}

async function openReport(page: Page, form: FormId, verdict: string, lang: "zh-CN" | "en" = "zh-CN", show: "all" | "none" = "none"): Promise<void> {
  await open(page, (await hrefOf(form, verdict, show)).slice("#/".length), lang);
  await expect(page.locator(".answer")).toBeVisible();
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The report of the form that is filled in on this page. */
async function openOwn(page: Page): Promise<void> {
  await open(page, "binding/whole");
  await example(page, "failing");
  await page.goto(`./${await hrefOf("binding", "fail")}`);
  await expect(page.locator(".answer")).toBeVisible();
}

test("head, steps with whose turn it is and their clause, stages and counts are on one phone screen", { tag: "@phone" }, async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openReport(page, "profile-mount", "fail");
  await expect(page.locator(".headline")).toHaveText(/不符合 · 4 处要改/);
  const steps = page.locator(".brief > li");
  await expect(steps).toHaveCount(4);
  await expect(steps.first()).toContainText("小程序信用分 还差 5");
  await expect(steps.first().locator(".turn")).toHaveText("开发者");
  await expect(steps.first().getByRole("link", { name: "准入条件 2" })).toHaveAttribute("href", "#/rules/profile-mount/credit-score");
  await expect(steps.nth(2).locator(".turn")).toHaveText("账号本人");
  await expect(page.locator(".answer .stages li")).toHaveCount(4);
  for (const part of [page.locator(".headline"), steps.last(), page.locator(".answer .stages"), page.locator(".counts summary").first()]) await expect(part).toBeInViewport();
});

test("what came out of each rule is counted, once each, and folded", async ({ page }) => {
  for (const form of Object.keys(rulebook.forms) as FormId[]) {
    await openReport(page, form, exampleOf(form, "fail") ? "fail" : "pass");
    const sizes = await page.locator(".counts .lot:not(.lot-manual) b").allInnerTexts();
    const sum = sizes.map(Number).reduce((a, b) => a + b, 0);
    expect(sum, form).toBe(rulebook.forms[form].rules.length);
    for (const lot of ["failed", "passed", "notYet", "manual"]) await expect(page.locator(`.lot-${lot}`)).toHaveCount(1);
    expect(await page.locator(".lot-failed li").count()).toBe(Number(await page.locator(".lot-failed b").innerText()));
  }
});

test("rules that come into force later are counted as such", async ({ page }) => {
  const { data } = exampleOf("binding", "pass");
  await open(page, (await shareHref("binding", data, { asOf: "2020-01-01" })).slice(2));
  const early = rulebook.forms.binding.rules.filter((id) => (rulebook.rules[id]!.inForce ?? "") > "2020-01-01").length;
  await expect(page.locator(".lot-notYet b")).toHaveText(String(early));
});

test("a colleague is told what is not in the link, and finds the same report", async ({ page }) => {
  await openReport(page, "binding", "fail");
  const bare = await page.locator(".brief").innerText();
  await expect(page.locator(".left")).toContainText(/有 \d+ 项已经填写，但没有放进链接。.*结论与原来一样/);
  await expect(page.locator(".include")).toHaveCount(0);
  await page.locator(".given summary").click();
  await expect(page.locator(".given")).toContainText("已填，没有放进链接");
  await expect(page.locator(".given")).not.toContainText("示例文化传媒");
  await page.goto(`./${await hrefOf("binding", "fail", "all")}`);
  await expect(page.locator(".left")).toHaveCount(0);
  expect(await page.locator(".brief").innerText()).toBe(bare);
});

test("names are in the link of whoever filled them in only when they are ticked", { tag: "@phone" }, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openOwn(page);
  const boxes = page.locator(".include input");
  expect(await boxes.count()).toBeGreaterThan(5);
  for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  const before = page.url();
  const left = async () => Number(/有 (\d+) 项/.exec(await page.locator(".left").innerText())?.[1]);
  const all = await left();
  await page.getByLabel("主体名称", { exact: true }).check();
  await expect(page).not.toHaveURL(before);
  await expect.poll(left).toBe(all - 1);
  await page.locator(".given summary").click();
  const { miniProgram } = exampleOf("binding", "fail").data as { miniProgram: { entityName: string; uscc: string } };
  await expect(page.locator(".given")).toContainText(miniProgram.entityName);
  await expect(page.locator(".given")).not.toContainText(miniProgram.uscc);
  await page.getByLabel("主体名称", { exact: true }).uncheck();
  // Another engine may compress the same text to other bytes.
  await expect(page.locator(".left")).toContainText(`有 ${all} 项`);
  await button(page, "复制链接").click();
  await expect(page.getByRole("status").first()).toContainText(/链接已复制，共 \d+ 个字符/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  // Whoever filled it in goes back to what is there, not to stand-ins.
  await button(page, "改一改").click();
  await expect(page).toHaveURL(/#\/binding\/whole$/);
  await expect(page.locator("main")).not.toContainText("***");
  await expect(page.getByRole("status").first()).not.toContainText("代号");
});

test("a colleague changes it in the form, is told of stand-ins, and can undo", async ({ page }) => {
  await openReport(page, "binding", "fail");
  await button(page, "改一改").click();
  await expect(page).toHaveURL(/#\/binding\/whole$/);
  await expect(page.getByRole("status").first()).toContainText("没有放进链接的内容");
  await expect(verdict(page)).toHaveText("不符合");
  await page.getByRole("status").getByRole("button", { name: "撤销" }).first().click();
  await expect(verdict(page)).toHaveText("资料不全");
});

test("the copied text has the order of the report, no table, and the link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const form of ["profile-mount", "binding", "binding-lifecycle", "lead-page"] as const) {
    await openReport(page, form, "fail");
    await button(page, "复制文字").click();
    await expect(page.getByRole("status").first()).toContainText("文字和链接已复制");
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const inText = [...text.matchAll(/^\d+\. (.+?)：/gm)].map(([, what]) => what);
    expect(inText, form).toEqual(await page.locator(".brief .what b").allInnerTexts());
    const head = (await page.locator(".headline").innerText()).replaceAll(/\s+/g, " ").trim();
    expect(text.split("\n")[0]!.replaceAll(/\s+/g, " ")).toContain(head);
    expect(text.trim().endsWith(page.url())).toBe(true);
    expect(text).not.toMatch(/^\s*\|/m);
  }
});

test("the JSON has the data and the report, without what was left out", async ({ page }) => {
  await openReport(page, "binding", "fail");
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "导出 JSON").click()]);
  const saved = JSON.parse(await readFile(await file.path(), "utf8")) as { form: string; data: { miniProgram: object; account: object }; report: { verdict: string } };
  expect([saved.form, saved.report.verdict]).toEqual(["binding", "fail"]);
  expect(saved.data.miniProgram).not.toHaveProperty("entityName");
  expect(saved.data.account).toHaveProperty("type");
});

test("the picture shows the report: it has as many colours and as much ink as text makes", async ({ page }) => {
  test.slow();
  await openReport(page, "profile-mount", "fail");
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, "保存图片").click()]);
  const url = `data:image/png;base64,${(await readFile(await file.path())).toString("base64")}`;
  const seen = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d", { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    // Ink in the line of the first step's name, as on the screen; none in the margin beside it.
    const answer = document.querySelector(".answer")!.getBoundingClientRect();
    const scale = image.naturalWidth / answer.width;
    const dark = (box: { x: number; y: number; width: number; height: number }) => {
      const { data } = context.getImageData((box.x - answer.x) * scale, (box.y - answer.y) * scale, Math.max(1, box.width * scale), box.height * scale);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 300 && data[i + 3]! > 200) count++;
      return count / (data.length / 4);
    };
    const name = document.querySelector(".brief .what b")!.getBoundingClientRect();
    return { scale, text: dark(name), margin: dark({ x: answer.x + 4, y: name.y, width: 8, height: name.height }) };
  }, url);
  expect(seen.scale).toBeGreaterThan(1.9);
  expect(seen.text).toBeGreaterThan(0.05);
  expect(seen.margin).toBe(0);
});

for (const [what, fragment] of [
  ["garbage", Promise.resolve("1garbage")],
  ["nothing", Promise.resolve("")],
  ["a bomb", pack(JSON.stringify({ t: "2024-09-01", d: "x".repeat(10_000_000) }))],
  ["no form's data", pack("[]")],
  ["a newer page's", Promise.resolve("7abc")],
] as const) {
  test(`a link that is ${what} is told in plain words, with a way on`, async ({ page }) => {
    await open(page, `binding/r/${await fragment}`);
    await expect(page.getByRole("alert")).toContainText("链接");
    await page.getByRole("link", { name: /打开空白表单/ }).click();
    await expect(page).toHaveURL(/#\/binding/);
  });
}

test("the same view goes from one link to another, and to another language", async ({ page }) => {
  await openReport(page, "profile-mount", "fail");
  await page.goto(`./${await hrefOf("profile-mount", "pass")}`);
  await expect(page.locator(".headline")).toContainText("未发现问题");
  await page.goBack();
  await expect(page.locator(".headline")).toContainText("不符合");
  await expect(page).toHaveTitle(/预审报告/);
});

test("on touch, what is pressed is 44 px high", { tag: "@phone" }, async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse is finer");
  await openReport(page, "binding", "fail");
  for (const target of await page.locator(".answer-actions button, .answer summary, .include label").all()) {
    expect((await target.boundingBox())!.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
});
