import type { Download, Locator, Page } from "@playwright/test";
import { readFile, writeFile } from "node:fs/promises";
import writeExcel from "write-excel-file/node";
import { findings } from "./axe.js";
import { count, csv, standing, table } from "./accounts.mjs";
import { expect, field, open, test, type Lang } from "./helpers.js";

type File = { name: string; body: string | Buffer };

const chips: Record<string, Record<string, string>> = {
  "zh-CN": { all: "全部", fail: "不符合", malformed: "填写有误", incomplete: "资料不全", pass: "未发现问题", bad: "读不出" },
  en: { all: "All", fail: "Rules not met", malformed: "Filled in wrong", incomplete: "Incomplete", pass: "No problems", bad: "Unreadable" },
};

const chip = (page: Page, name: string, lang: Lang = "zh-CN"): Locator => page.locator(".batch-standings button", { hasText: chips[lang]![name]! });
const rows = (page: Page): Locator => page.locator(".batch-tr");
const row = (page: Page, n: number): Locator => rows(page).filter({ has: page.locator(".batch-row", { hasText: new RegExp(`^${n}$`) }) });

async function show(page: Page, lang: Lang = "zh-CN", query = ""): Promise<void> {
  await open(page, `batch${query}`, lang);
}

const give = (page: Page, { name, body }: File): Promise<void> =>
  page.locator('.batch input[type="file"]').setInputFiles({ name, mimeType: "", buffer: Buffer.from(body as string) });

/** The numbers beside the verdicts, as soon as all rows are judged. */
async function expectCounts(page: Page, counts: Record<string, number>, lang: Lang = "zh-CN"): Promise<void> {
  const all = Object.values(counts).reduce((sum, many) => sum + many, 0);
  await expect(chip(page, "all", lang)).toHaveText(`${chips[lang]!.all} ${all.toLocaleString(lang)}`, { timeout: 60_000 });
  await expect(page.locator(".batch-progress")).toHaveCount(0);
  for (const [name, many] of Object.entries(counts)) {
    if (many === 0) await expect(chip(page, name, lang)).toHaveCount(0);
    else await expect(chip(page, name, lang)).toHaveText(`${chips[lang]![name]} ${many.toLocaleString(lang)}`);
  }
}

const textOf = async (download: Download): Promise<string> => (await readFile(await download.path())).toString("utf8");

const fifty = count(50);
const nested = (fans: unknown) => ({ miniProgram: { online: true, creditScore: 92 }, account: { boundToEntity: true, type: "brand", kind: "enterprise", effectiveFans: fans, realNameVerified: true, severeViolation: false, regulatoryCompliant: true, otherEntries: 0 }, landingPage: { mode: "path", value: "pages/index/index" }, pendingReview: false });

async function xlsx(): Promise<Buffer> {
  const cells = table(50).map((cells, n) => cells.map((cell, at) => (n > 0 && at === 6 ? { type: Number, value: Number(cell.replace(",", "")) } : { type: String, value: cell })));
  return (await writeExcel(cells as never).toBuffer()) as Buffer;
}

test.describe("a file of fifty accounts is recognised and checked", () => {
  const files: [string, () => Promise<File> | File, Lang][] = [
    ["CSV, Chinese", () => ({ name: "账号.csv", body: csv(50, "zh-CN") }), "zh-CN"],
    ["CSV, English", () => ({ name: "accounts.csv", body: csv(50, "en") }), "en"],
    ["CSV, Chinese, on the English page, with a mark and semicolons", () => ({ name: "a.csv", body: `\ufeff${csv(50, "zh-CN").replaceAll(",", ";").replaceAll(/"(\d);(\d+)"/g, "$1$2")}` }), "en"],
    ["XLSX under another name", async () => ({ name: "账号.txt", body: await xlsx() }), "zh-CN"],
    ["NDJSON of flat objects", () => ({ name: "a.ndjson", body: objects().map((one) => JSON.stringify(one)).join("\n") }), "zh-CN"],
    ["a JSON list of flat objects", () => ({ name: "a.json", body: JSON.stringify(objects(), null, 1) }), "zh-CN"],
  ];
  const objects = () => {
    const [heads, ...cells] = table(50);
    return cells.map((one) => Object.fromEntries(heads!.map((head, at) => [head, one[at]])));
  };
  for (const [name, file, lang] of files) {
    test(name, async ({ page }) => {
      await show(page, lang);
      await give(page, await file());
      await expectCounts(page, fifty, lang);
      await expect(page).toHaveURL(/#\/batch\?form=profile-mount$/);
      const sixth = rows(page).filter({ hasText: /^\s*(?:5|6)/ }).filter({ hasText: lang === "en" ? "120 short" : "差 120 粉" });
      await expect(sixth.first()).toContainText(chips[lang]!.fail!);
    });
  }
});

test("GB18030, as Chinese Excel saves CSV, is read and named", async ({ page }) => {
  await show(page);
  // 有效粉丝数,账号类型 / 380,品牌号
  await give(page, { name: "gb.csv", body: Buffer.from("d3d0d0a7b7dbcbbfcafd2cd5cbbac5c0e0d0cd0d0a3338302cc6b7c5c6bac50d0a", "hex") });
  await expect(page.locator(".batch-file")).toContainText("GB18030");
  await expectCounts(page, { fail: 1 });
  await expect(row(page, 2)).toContainText("差 120 粉");
});

test("rows of forms' own data, and rows that name their form", async ({ page }) => {
  await show(page);
  const list = [nested(380), { form: "profile-mount", data: nested(620) }, { form: "employee-showcase", data: { fans: 1000 } }, { form: "nothing", data: {} }, 5];
  await give(page, { name: "a.json", body: JSON.stringify(list) });
  await expectCounts(page, { fail: 2, pass: 1, bad: 2 });
  await expect(page.locator(".batch-mapping")).toHaveCount(0);
  await expect(row(page, 3)).toContainText("差 1 粉");
  await expect(row(page, 4)).toContainText("没有名为 nothing 的表单");
  await expect(row(page, 5)).toContainText("不是一份表单");
});

test("a bad row is told by its number, and the rest go on", async ({ page }) => {
  await show(page, "zh-CN", "?form=profile-mount");
  await give(page, { name: "a.ndjson", body: `${JSON.stringify(nested(620))}\n{"account": {"type": "brand",}}\n${JSON.stringify(nested(380))}\n` });
  await expectCounts(page, { bad: 1, fail: 1, pass: 1 });
  await expect(row(page, 2)).toContainText("读不出");
  await expect(row(page, 2).locator(".batch-rule")).toContainText(/第 \d+ 列|逗号/);
  await page.getByRole("button", { name: "换一个文件" }).isVisible();
  await give(page, { name: "a.csv", body: '有效粉丝数,账号类型\n380,品牌号\n"380,品牌号\n380,品牌号,多出来\n380,品牌号\n' });
  await expectCounts(page, { bad: 2, fail: 2 });
  await expect(row(page, 3)).toContainText("引号没有配对");
  await expect(row(page, 4)).toContainText("比表头多");
});

const refused: [string, File, RegExp][] = [
  ["an empty file", { name: "a.csv", body: "" }, /没有可以检查的行/],
  ["a heading alone", { name: "a.csv", body: "有效粉丝数\n" }, /没有可以检查的行/],
  ["an old workbook", { name: "a.xls", body: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) }, /旧版 Excel/],
  ["a picture", { name: "a.csv", body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]) }, /不是表格/],
  ["half a workbook", { name: "a.xlsx", body: Buffer.from("PK\u0003\u0004 and no more") }, /可能已损坏/],
  ["half a JSON list", { name: "a.json", body: '[{"a": 1},' }, /没有写完整/],
  ["columns that name nothing", { name: "a.csv", body: "甲,乙\n1,2\n" }, /没有一列/],
];
for (const [name, file, said] of refused) {
  test(`what cannot be checked is told: ${name}`, async ({ page }) => {
    await show(page);
    await give(page, file);
    await expect(page.getByRole("alert")).toHaveText(said);
    await expect(page.locator(".batch-grid")).toHaveCount(0);
  });
}

test("cells that were copied are pasted, anywhere or into the box", async ({ page }) => {
  await show(page);
  const text = "有效粉丝数\t账号类型\n380\t品牌号\n620\t品牌号\n";
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
  await expectCounts(page, { fail: 1, incomplete: 1 });
  await page.reload();
  await page.getByText("粘贴表格或 JSON").click();
  await page.getByLabel("表格或 JSON 的内容").fill(text);
  await page.getByRole("button", { name: "读取" }).click();
  await expectCounts(page, { fail: 1, incomplete: 1 });
});

test("a file is dropped", async ({ page }) => {
  await show(page);
  const transfer = await page.evaluateHandle((body) => {
    const data = new DataTransfer();
    data.items.add(new File([body], "a.csv"));
    return data;
  }, csv(50));
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await expectCounts(page, fifty);
});

test("a column's field can be changed; what is guessed and what is not used is said", async ({ page }) => {
  await show(page);
  await give(page, { name: "a.csv", body: "店名,粉丝,信用分\n甲,380,92\n" });
  const mapping = page.locator(".batch-mapping");
  await expect(mapping.locator("summary")).toContainText("没有用到：店名");
  await expect(mapping.locator("summary")).toContainText("信用分 →");
  await mapping.locator("summary").click();
  await expectCounts(page, { fail: 1 });
  const fans = mapping.getByLabel("对应的字段 粉丝");
  await expect(fans).toHaveValue("account.effectiveFans");
  await fans.selectOption({ label: "不使用" });
  await expectCounts(page, { incomplete: 1 });
  await mapping.getByLabel("对应的字段 店名").selectOption("account.effectiveFans");
  await expectCounts(page, { malformed: 1 });
  await fans.selectOption("account.effectiveFans");
  await expect(mapping.getByLabel("对应的字段 店名")).toHaveValue("");
  await expectCounts(page, { fail: 1 });
});

test("rows are filtered by verdict and by rule, and sorted", async ({ page }) => {
  await show(page);
  await give(page, { name: "a.csv", body: csv(50) });
  await expectCounts(page, fifty);
  await chip(page, "fail").click();
  await expect(page.locator(".batch-shown")).toContainText(`50 行中的 ${fifty.fail} 行`);
  await expect(page.locator(".batch-grid")).toHaveAttribute("aria-rowcount", String(fifty.fail + 1));
  await page.getByLabel("按规则筛选").selectOption("profile-mount/effective-fans");
  await expect(page.locator(".batch-shown")).toContainText("50 行中的 10 行");
  await expect(page.locator(".batch-tr .batch-short").first()).toHaveText("差 120 粉");
  await page.getByRole("button", { name: "清除筛选" }).click();
  await expect(page.locator(".batch-shown")).toContainText(/^50 行/);
  if (!(await page.locator(".batch-head").evaluate((head) => head.clientHeight > 10))) return;
  await page.getByRole("columnheader", { name: "结论" }).getByRole("button").click();
  await expect(rows(page).first()).toContainText("不符合");
  await page.getByRole("columnheader", { name: "结论" }).getByRole("button").click();
  await expect(rows(page).first()).toContainText("未发现问题");
  await expect(page.getByRole("columnheader", { name: "结论" })).toHaveAttribute("aria-sort", "descending");
});

test("the chart's bars and its list say how many rows fail each rule, and filter by it", { tag: "@phone" }, async ({ page }) => {
  await show(page);
  await give(page, { name: "a.csv", body: csv(50) });
  await expectCounts(page, fifty);
  const chart = page.getByRole("img", { name: /^条形图：有效粉丝数不低于 500 10 行/ });
  await expect(chart).toBeVisible();
  // A worker draws it; what it drew is looked at in a copy.
  const coloured = () =>
    chart.evaluate((canvas: HTMLCanvasElement) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d")!;
      copy.drawImage(canvas, 0, 0);
      return copy.getImageData(0, 0, canvas.width, canvas.height).data.reduce((sum, byte) => sum + Math.sign(byte), 0);
    });
  await expect.poll(coloured).toBeGreaterThan(0);
  const box = (await chart.boundingBox())!;
  // What a bar is of is shown in full beside it.
  const plain = await coloured();
  await chart.hover({ position: { x: box.width * 0.5, y: 16 } });
  await expect.poll(coloured).toBeGreaterThan(plain);
  // The first bar.
  await chart.click({ position: { x: box.width * 0.5, y: 16 } });
  await expect(page.locator(".batch-shown")).toContainText("50 行中的 10 行");
  await page.getByText("以列表查看").click();
  const first = page.locator(".batch-list button").first();
  await expect(first).toHaveText("有效粉丝数不低于 500 10");
  await expect(first).toHaveAttribute("aria-pressed", "true");
  await first.click();
  await expect(page.locator(".batch-shown")).toContainText(/^50 行/);
});

test("a row opens as a form, by keyboard too, and going back finds all as it was", { tag: "@phone" }, async ({ page }) => {
  await show(page);
  await give(page, { name: "a.csv", body: csv(50) });
  await expectCounts(page, fifty);
  await chip(page, "fail").click();
  await expect(page.locator(".batch-shown")).toContainText("50 行中的");
  await page.locator(".batch-grid").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator('.batch-tr[aria-selected="true"] .batch-row')).toHaveText("8");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/profile-mount/);
  await expect(field(page, "miniProgram.creditScore")).toHaveValue("55");
  await page.goBack();
  await expect(page).toHaveURL(/#\/batch\?form=profile-mount$/);
  await expect(page.locator(".batch-shown")).toContainText(`50 行中的 ${fifty.fail} 行`);
  await expect(page.locator('.batch-tr[aria-selected="true"] .batch-row')).toHaveText("8");
  await expect(page.locator(".batch-grid")).toBeFocused();
});

test("results are exported, in the page's language, with formulas kept from running", async ({ page }) => {
  await show(page, "en");
  await give(page, { name: "accounts.csv", body: csv(5, "en").replace("Shop 5", '"Shop, 5"').replace("Shop 4", "-4") });
  await expectCounts(page, count(5), "en");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export results as CSV" }).click()]);
  expect(download.suggestedFilename()).toBe("accounts-results.csv");
  const text = await textOf(download);
  const lines = text.trimEnd().split("\r\n");
  expect(text.startsWith("\ufeffRow,Result,First rule not met,What is said,Shop,")).toBe(true);
  expect(lines).toHaveLength(6);
  expect(lines[1]).toMatch(/^2,No problems,,.*Shop 1,.*,"'=1\+1"$/);
  expect(lines[4]).toContain(",-4,");
  expect(lines[5]).toContain("6,Rules not met,At least 500 effective followers,");
  expect(lines[5]).toContain("120 short");
});

test("another language says all in its words, and keeps the rows", async ({ page }) => {
  await show(page);
  await give(page, { name: "a.csv", body: '有效粉丝数,账号类型\n380,品牌号\n"380,品牌号\n' });
  await expectCounts(page, { fail: 1, bad: 1 });
  await page.getByRole("button", { name: "English" }).click();
  await expectCounts(page, { fail: 1, bad: 1 }, "en");
  await expect(row(page, 3)).toContainText("never closed");
});

test("the template of a form is checked without a complaint", async ({ page }) => {
  await show(page, "zh-CN", "?form=profile-mount");
  for (const kind of ["CSV 模板", "XLSX 模板"]) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: kind }).click()]);
    await give(page, { name: download.suggestedFilename(), body: await readFile(await download.path()) });
    await expectCounts(page, { pass: 1 });
    await expect(page.locator(".batch-mapping summary")).not.toContainText("猜的");
  }
});

test("100,000 rows: cancelled, then checked to the end", async ({ page }, info) => {
  test.slow();
  await show(page);
  const many = 100_000;
  const path = info.outputPath("many.csv");
  await writeFile(path, csv(many));
  const picker = page.locator('.batch input[type="file"]');
  await picker.setInputFiles(path);
  await page.getByRole("button", { name: "取消" }).click({ timeout: 60_000 });
  const notice = page.getByText(/已取消，检查了/);
  if (await notice.isVisible()) await page.getByRole("button", { name: "重新检查" }).click();
  else await picker.setInputFiles(path);
  await expectCounts(page, count(many));
  await page.locator(".batch-grid").focus();
  await page.keyboard.press("End");
  await expect(row(page, many + 1)).toContainText(chips["zh-CN"]![standing(many - 1)]!);
  expect(await rows(page).count()).toBeLessThan(60);
  await chip(page, "malformed").click();
  await expect(page.locator(".batch-shown")).toContainText(`100,000 行中的 ${count(many).malformed.toLocaleString()} 行`);
});

for (const lang of ["zh-CN", "en"] as Lang[]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no accessibility violation, nothing wider than the screen: ${lang}, ${colorScheme}`, { tag: "@phone" }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const clean = async () => {
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      };
      await show(page, lang);
      await page.locator(".batch-paste summary").click();
      await clean();
      await give(page, { name: "a.csv", body: `${csv(50)}"` });
      await expectCounts(page, { ...fifty, bad: 1 }, lang);
      await page.locator(".batch-mapping summary").click();
      await page.locator(".batch-chart summary").click();
      await clean();
    });
  }
}
