// Dates as people and the page itself write them: a table of spellings, then the same in the page.
import { openRow, expect, field, issue, open, test, type Lang } from "./helpers.js";
import { doubtOf, plainDate, shownDate } from "../../pkg/src/element/base/date-text.js";
import { dayText, momentText } from "../../pkg/src/element/base/time.js";
import { stringsOf } from "../../pkg/src/element/words/all.js";

const days = [
  "2024-9-1", "2024/9/1", "2024.9.1", "2024-09-01", "20240901", "2024年9月1日", "2024 年 9 月 1 日", "2024年9月1", "2024年9月1号", "２０２４年９月１日", "２０２４－９－１",
  "2024—9—1", "2024/09/01 ", "\u200b2024-9-1", "1 September 2024", "1 Sep 2024", "1-Sep-2024", "September 1, 2024", "Sept 1 2024", "1st September 2024",
];
const moments: [string, string][] = [
  ["2024-09-01 10:00", "2024-09-01 10:00"], ["2024/9/1 10:00", "2024-09-01 10:00"], ["2024/9/1 9:05", "2024-09-01 09:05"], ["2024-9-1T10:00", "2024-09-01 10:00"],
  ["2024年9月1日10:00", "2024-09-01 10:00"], ["2024 年 9 月 1 日 10:00:30", "2024-09-01 10:00:30"], ["2024年9月1日 24:00", "2024-09-02 00:00"], ["2024 年 12 月 31 日 24:00", "2025-01-01 00:00"],
  ["２０２４年９月１日　１０：００", "2024-09-01 10:00"], ["1 September 2024, 10:00", "2024-09-01 10:00"], ["31 December 2024, 24:00", "2025-01-01 00:00"], ["September 1, 2024 10:00 PM", "2024-09-01 22:00"],
  ["2024/9/1 上午10:00", "2024-09-01 10:00"], ["2024/9/1 下午 3:05", "2024-09-01 15:05"], ["2024/9/1 12:30 AM", "2024-09-01 00:30"], ["2024-09-01 10:00:00", "2024-09-01 10:00"], ["北京时间 2024 年 9 月 1 日 10:00", "2024-09-01 10:00"],
];
const refused = [
  "", "x", "2024", "2024-9", "2024-02-30", "2024-13-1", "9/1/2024", "1/9/2024", "13/1/2024", "9月1日", "9 月 1 日 10:00", "1 September", "24/9/1", "2024-9/1", "2024-9-1 25:00", "2024-9-1 24:01", "2024-9-1 10:60",
  "2024-9-1 13:00 PM", "2024-9-1 或 2024-9-2", "1 Foo 2024", "2024-09-011", "约2024-9-1", "2024-09-01T10:00:00+08:00",
];

test("every spelling of a day or a moment is one plain spelling, and nothing else is taken for one", () => {
  for (const text of days) {
    expect(plainDate(text, false), text).toBe("2024-09-01");
    expect(plainDate(text, true), text).toBe("2024-09-01");
  }
  for (const [text, plain] of moments) {
    expect(plainDate(text, true), text).toBe(plain);
    expect(plainDate(text, false), text).toBe(undefined);
  }
  for (const text of refused) for (const isInstant of [true, false]) expect(plainDate(text, isInstant), text).toBe(undefined);
  // A spreadsheet gives a day with midnight.
  expect(plainDate("2024/9/1 0:00:00", false)).toBe("2024-09-01");
});

test("whatever the page prints with its year is read, in both languages, for every day of two years", () => {
  for (const lang of ["zh-CN", "en"] as Lang[]) {
    const t = stringsOf(lang);
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2026, 0, 1); at += 86_400_000 / 2) {
      const instant = new Date(at + 8 * 3_600_000 + 7 * 60_000).toISOString();
      const [day, clock] = [shownDate(instant.replace(".000", "")).slice(0, 10), shownDate(instant.replace(".000", "")).slice(11)];
      expect(plainDate(dayText(instant, t), true)).toBe(day);
      expect(plainDate(momentText(instant, t), true)).toBe(`${day} ${clock}`);
    }
    const midnight = "2024-09-04T00:00:00+08:00";
    expect(momentText(midnight, t, undefined, true)).toContain("24:00");
    expect(plainDate(momentText(midnight, t, undefined, true), true)).toBe("2024-09-04 00:00");
  }
});

test("what may mean two days, or lacks its year, is told and never guessed", () => {
  expect(doubtOf("9/1/2024")).toEqual({ days: ["2024-09-01", "2024-01-09"] });
  expect(doubtOf("13/1/2024")).toEqual({ days: ["2024-01-13"] });
  for (const text of ["9月1日", "9 月 1 日 10:00", "9-1", "24/9/1", "1 September", "1 September, 10:00", "Sep 1"]) expect(doubtOf(text), text).toEqual({ year: true });
  for (const text of ["", "x", "2024-9-1", "2024-02-30", "12"]) expect(doubtOf(text), text).toBe(undefined);
});

for (const [lang, moment, day] of [
  ["zh-CN", "2024 年 9 月 1 日 10:00", "2024年9月1日"],
  ["en", "1 September 2024, 10:00", "September 1, 2024"],
] as [Lang, string, string][])
  test(`a field takes what is written, says nothing of it, and shows it plainly when it is left: ${lang}`, async ({ page }) => {
    await open(page, "binding-lifecycle", lang);
    const approved = field(page, "approvedAt");
    for (const [text, plain] of [[moment, "2024-09-01 10:00"], [day, "2024-09-01"], ["2024/9/1 9:05", "2024-09-01 09:05"], ["２０２４－９－１", "2024-09-01"]] as const) {
      await approved.fill(text);
      await expect(approved).toHaveValue(text);
      await expect(issue(page, "format/date")).toHaveCount(0);
      await approved.blur();
      await expect(approved).toHaveValue(plain);
    }
  });

test("a day that may be two is told, with both", async ({ page }) => {
  await open(page, "binding-lifecycle");
  const approved = field(page, "approvedAt");
  await approved.fill("9/1/2024");
  await approved.blur();
  await expect(approved).toHaveValue("9/1/2024");
  await expect(page.locator('[data-path="approvedAt"]')).toContainText("请写成 2024-09-01 或 2024-01-09");
  await approved.fill("9 月 1 日 10:00");
  await approved.blur();
  await expect(page.locator('[data-path="approvedAt"]')).toContainText("没有写年份");
});

test("the picker writes a plain spelling, and an instant is shown as Beijing's clock has it", async ({ page }) => {
  await open(page, "binding-lifecycle");
  const approved = field(page, "approvedAt");
  await page.locator('[data-path="approvedAt"] .picker input').evaluate((native) => {
    (native as HTMLInputElement).value = "2026-01-31T10:00";
    native.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect(approved).toHaveValue("2026-01-31 10:00");
  expect(shownDate("2024-09-01T02:00:00Z")).toBe("2024-09-01 10:00");
  expect(shownDate("2024-09-01T10:00:30+08:00")).toBe("2024-09-01 10:00:30");
  expect(shownDate("2024-09-01T10:00:00.5+08:00")).toBe("2024-09-01T10:00:00.5+08:00");
});

test("'long term' is also a word that can be written", async ({ page }) => {
  await open(page, "binding");
  await page.getByRole("button", { name: "添加资质", exact: true }).click();
  await openRow(page, "documents[0]");
  await field(page, "documents[0].validUntil").fill("长期");
  await field(page, "documents[0].validUntil").blur();
  await expect(page.locator('[data-path="documents[0].validUntil"]').getByRole("checkbox")).toBeChecked();
});
