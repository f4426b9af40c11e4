/** The deadlines' course, and the file for calendars. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { rulebook } from "yushen";
import { findings } from "./axe.js";
import { expect, open, showJson, test, toast, typeJson, type Lang } from "./helpers.js";

const now = "2024-09-10T12:00:00+08:00";

async function lifecycle(page: Page, data: unknown, lang: Lang = "zh-CN", form = "binding-lifecycle"): Promise<void> {
  await page.clock.setFixedTime(new Date(now));
  await open(page, form, lang);
  await showJson(page);
  await typeJson(page, JSON.stringify(data));
}

const kinds = (page: Page) => page.locator(".moments li").evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.kind));
const course = (page: Page) => page.locator(".course li").evaluateAll((all) => all.map((item) => `${(item as HTMLElement).dataset.kind} ${item.lastChild?.textContent}`));

const times = { approvedAt: "2024-09-08T10:00:00+08:00", confirmedAt: "2024-09-09T10:00:00+08:00", firstUsedAt: "2024-09-10T10:00:00+08:00" };

const table: [name: string, data: unknown, moments: string[], course: string[]][] = [
  ["approved", { approvedAt: times.approvedAt }, ["done", "now", "due", "then"], ["now 待确权", "then 待首次使用", "then 使用中"]],
  ["confirmed", { ...times, firstUsedAt: null }, ["done", "done", "now", "due"], ["done 待确权", "now 待首次使用", "then 使用中"]],
  ["in use", { ...times, relationEndsOn: "2025-08-31" }, ["done", "done", "done", "now", "due"], ["done 待确权", "done 待首次使用", "now 使用中"]],
  ["lapsed", { approvedAt: "2024-09-01" }, ["done", "overdue", "now"], ["now 绑定已失效"]],
  ["not used in time", { approvedAt: "2024-08-01", confirmedAt: "2024-08-02" }, ["done", "done", "overdue", "now"], ["done 待确权", "now 逾期未使用", "then 已解绑"]],
  ["to be unbound", { ...times, relationEndsOn: "2024-09-09" }, ["done", "done", "overdue", "done", "now"], ["done 待确权", "done 待首次使用", "now 应解绑", "then 已解绑"]],
  ["unbound", { ...times, unboundAt: "2024-09-10T11:00:00+08:00" }, ["done", "done", "done", "done", "now"], ["done 待确权", "done 待首次使用", "now 已解绑"]],
  ["nothing known", {}, ["now", "then", "then"], ["then 待确权", "then 待首次使用", "then 使用中"]],
];

for (const [name, data, moments, states] of table) {
  test(`what was done, is due and is due then: ${name}`, async ({ page }) => {
    await lifecycle(page, data);
    await expect.poll(() => kinds(page)).toEqual(moments);
    expect(await course(page)).toEqual(states);
    await expect(page.locator(".moments [data-kind=now] time")).toHaveText("2024 年 9 月 10 日 12:00");
  });
}

test("what is overdue is told first, with what to do; what is left is beside each deadline", { tag: "@phone" }, async ({ page }) => {
  await lifecycle(page, { approvedAt: "2024-09-01", relationEndsOn: "2024-12-31" });
  const told = page.locator(".timeline-lead");
  await expect(told).toHaveCount(1);
  await expect(told).toContainText("确权截止：最晚 9 月 3 日 24:00（已过 6 天） 请让抖音账号完成确权");
  await expect(page.locator(".moments [data-kind=due] .left")).toHaveText("还剩 112 天");
  await typeJson(page, JSON.stringify({ approvedAt: times.approvedAt }));
  await expect(told).toContainText("确权截止：最晚 9 月 11 日 10:00（还剩 22 小时）");
});

test("what may be done only from a day on is not yet, and then is", async ({ page }) => {
  await lifecycle(page, { fullSince: "2024-09-03" }, "zh-CN", "quota-expansion");
  await expect.poll(() => kinds(page)).toEqual(["done", "now", "wait"]);
  await typeJson(page, JSON.stringify({ fullSince: "2024-08-01" }));
  await expect.poll(() => kinds(page)).toEqual(["done", "open", "now"]);
});

test("a form without deadlines has no course", async ({ page }) => {
  expect(rulebook.forms["profile-mount"].deadlines).toEqual([]);
  await open(page, "profile-mount");
  await expect(page.locator(".timeline")).toHaveCount(0);
});

async function saved(page: Page, name: string): Promise<string> {
  const box = page.locator(".to-calendar");
  if (!(await box.evaluate((details) => (details as HTMLDetailsElement).open))) await box.locator("summary").click();
  await box.locator("input").fill(name);
  const downloading = page.waitForEvent("download");
  await box.getByRole("button", { name: "下载 .ics" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("binding-lifecycle.ics");
  return readFile(await download.path(), "utf8");
}

test("the calendar's file has each deadline, reminds a day before, and has a name only if one is given", async ({ page }) => {
  await lifecycle(page, { approvedAt: "2024-09-09T15:00:00+08:00", relationEndsOn: "2024-12-31" });
  const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  const plain = await saved(page, "");
  expect(events(plain)).toHaveLength(2);
  for (const event of events(plain)) {
    const [alarm] = event.getAllSubcomponents("valarm");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect(["-P1D", "-PT15H"]).toContain(String(alarm?.getFirstPropertyValue("trigger")));
    expect(String(event.getFirstPropertyValue("summary"))).toContain("已绑定账号的管理");
  }
  await expect(toast(page)).toContainText("binding-lifecycle.ics");
  const named = events(await saved(page, " 我的小程序 "));
  expect(named.map((event) => String(event.getFirstPropertyValue("summary")).endsWith(" · 我的小程序"))).toEqual([true, true]);
  // Two mini-programs' dates stand side by side in one calendar.
  expect(named.map((event) => event.getFirstPropertyValue("uid"))).not.toEqual(events(plain).map((event) => event.getFirstPropertyValue("uid")));
});

for (const lang of ["zh-CN", "en"] as Lang[]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing in the course: ${lang}, ${colorScheme}`, { tag: "@phone" }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const data of [{ approvedAt: "2024-09-01", relationEndsOn: "2024-12-31" }, { approvedAt: times.approvedAt }]) {
        await lifecycle(page, data, lang);
        await page.locator(".to-calendar summary").click();
        expect(await findings(page, ".timeline")).toEqual([]);
      }
    });
  }
}
