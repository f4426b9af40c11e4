// No page is needed for these: a table of what is printed.
import { expect, test } from "@playwright/test";
import { stringsOf } from "../../pkg/src/element/words/all.js";
import { deadlineText, momentText } from "../../pkg/src/element/base/time.js";

const zh = stringsOf("zh-CN");
const en = stringsOf("en");
const asOf = "2024-09-01T19:00:00+08:00";

const deadlines = [
  ["confirm-by", "2024-09-04T00:00:00+08:00", "最晚 9 月 3 日 24:00", "还剩 2 天 5 小时", "by 3 September, 24:00", "2 days 5 hours left"],
  ["confirm-by", "2025-01-01T00:00:00+08:00", "最晚 12 月 31 日 24:00", "还剩 121 天", "by 31 December, 24:00", "121 days left"],
  ["confirm-by", "2025-01-01T10:00:00+08:00", "最晚 2025 年 1 月 1 日 10:00", "还剩 121 天", "by 1 January 2025, 10:00", "121 days left"],
  ["code-by", "2024-09-01T19:09:59.999+08:00", "最晚 9 月 1 日 19:09:59", "还剩 9 分钟", "by 1 September, 19:09:59", "9 minutes left"],
  ["code-by", "2024-09-01T19:00:00+08:00", "最晚 9 月 1 日 19:00", "还剩不到 1 分钟", "by 1 September, 19:00", "less than a minute left"],
  ["code-by", "2024-09-01T20:00:30Z", "最晚 9 月 2 日 04:00:30", "还剩 9 小时", "by 2 September, 04:00:30", "9 hours left"],
  ["use-by", "2024-08-29T12:00:00+08:00", "最晚 8 月 29 日 12:00", "已过 3 天", "by 29 August, 12:00", "3 days past"],
  ["use-by", "2024-09-01T17:59:00+08:00", "最晚 9 月 1 日 17:59", "已过 1 小时", "by 1 September, 17:59", "1 hour past"],
  ["apply-from", "2024-09-05T00:00:00+08:00", "最早 9 月 5 日", "还要等 3 天 5 小时", "from 5 September", "3 days 5 hours to wait"],
  ["apply-from", "2023-12-31T00:00:00+08:00", "最早 2023 年 12 月 31 日", "时间已到", "from 31 December 2023", "the time has come"],
  ["history-until", "2024-11-30T19:00:00+08:00", "11 月 30 日 19:00", "还剩 90 天", "30 November, 19:00", "90 days left"],
] as const;

for (const [id, at, ...said] of deadlines) {
  test(`${id} at ${at}`, () => {
    const overdue = Date.parse(at) < Date.parse(asOf) && id !== "apply-from";
    const texts = [zh, en].flatMap((t) => Object.values(deadlineText({ id, at, overdue }, "…", asOf, t)));
    expect(texts).toEqual(said);
  });
}

test("a title that says the first word says it once", () => {
  const deadline = { id: "apply-from", at: "2024-09-05T00:00:00+08:00", overdue: false };
  expect(deadlineText(deadline, "最早可申请扩容", asOf, zh).when).toBe("9 月 5 日");
  expect(deadlineText(deadline, "Apply from", asOf, en).when).toBe("5 September");
});

test("where a period ends as a day begins, it has run out by then", () => {
  const deadline = { id: "unbind-by", at: asOf, overdue: true };
  expect(deadlineText(deadline, "…", asOf, zh).left).toBe("已过不到 1 分钟");
});

test("the instant of the rules has its year", () => {
  expect(momentText("2024-09-01", zh)).toBe("2024 年 9 月 1 日 00:00");
  expect(momentText("2024-12-31T16:00:07Z", en)).toBe("1 January 2025, 00:00:07");
});
