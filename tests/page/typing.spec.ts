// While a text is being written: what is wrong is said after a pause or when it is left, and nothing moves.
import type { Page } from "@playwright/test";
import { example, expect, field, open, openRow, test, unfold, verdict } from "./helpers.js";

const said = (page: Page, path: string) => page.locator(`[data-path="${path}"] .findings li:not(.past):visible`);

test("an error is said when the text is left, or after a pause, and goes as soon as the value is right", async ({ page }) => {
  await page.clock.install();
  await open(page, "profile-mount");
  await page.clock.pauseAt(Date.now() + 60_000);
  const fans = field(page, "account.effectiveFans");
  await fans.pressSequentially("38");
  // The verdict comes when the browser has nothing else to do, the field waits longer.
  await page.clock.runFor(200);
  await expect(verdict(page)).not.toHaveText("未发现问题");
  await expect(page.locator(".issue").first()).toBeVisible();
  await expect(said(page, "account.effectiveFans")).toHaveCount(0);
  await expect(fans).not.toHaveAttribute("aria-invalid", "true");
  await page.clock.runFor(700);
  await expect(said(page, "account.effectiveFans")).toHaveCount(0);
  await page.clock.runFor(200);
  await expect(said(page, "account.effectiveFans")).toHaveCount(1);
  // Once it is said it goes with the keys.
  const before = await said(page, "account.effectiveFans").innerText();
  await fans.pressSequentially("1");
  await expect(said(page, "account.effectiveFans")).not.toHaveText(before);
  await fans.pressSequentially("0");
  await expect(said(page, "account.effectiveFans")).toHaveCount(0);
  await fans.fill("20");
  await expect(said(page, "account.effectiveFans")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await page.clock.runFor(50);
  await expect(said(page, "account.effectiveFans")).toHaveCount(1);
  await expect(fans).toHaveAttribute("aria-invalid", "true");
});

/** Every shift of something in the form, whether a key came before it or not. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: string[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries as any[])
        for (const { node, previousRect, currentRect } of entry.sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          // What lies over the form takes no room in it; a row's mark changes in its own place, which moves nothing else.
          if (element?.closest(".fields") && !element.closest(".over-room, .row-toggle > .mark")) shifts.push(`${element.className || element.tagName} ${previousRect.y} ${currentRect.y} ${previousRect.height} ${currentRect.height}`);
        }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: false });
    (window as any).takeShifts = () => (note(observer.takeRecords()), shifts.splice(0));
  });
}

/** What moved since it was asked last, once all that is to be drawn has been. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => (window as any).frame(drawn));
    return (window as any).takeShifts() as string[];
  });

/** The page's time is the test's, and the browser's frames are still to be had. */
async function holdTime(page: Page): Promise<void> {
  await page.addInitScript(() => ((window as any).frame = requestAnimationFrame.bind(window)));
  await page.clock.install();
}

test("the observer sees what moves", async ({ page }) => {
  await holdTime(page);
  await open(page, "profile-mount");
  await watchShifts(page);
  await shiftsOf(page);
  await page.evaluate(() => document.querySelector<HTMLElement>(".fields .card")!.style.setProperty("margin-top", "60px"));
  expect((await shiftsOf(page)).length).toBeGreaterThan(0);
});

const texts: [form: string, path: string, text: string[]][] = [
  ["binding", "miniProgram.appId", ["tt12", "", "tt0123456789abcdef"]],
  ["binding", "miniProgram.uscc", ["91350100M000100Y4", "", "91350100M000100Y43"]],
  ["binding", "miniProgram.entityName", ["另一家公司", "", "示例文化传媒（福州）有限公司"]],
  ["binding", "miniProgram.businessScope", ["别的", ""]],
  ["binding", "miniProgram.categories[0].level2", ["没有", ""]],
  ["binding", "boundCounts.brandSameEntity", ["9", "x", ""]],
  ["binding", "documents[0].holder", ["某", ""]],
  ["binding", "documents[0].validFrom", ["2999-1-1", "2024-02-30", ""]],
  ["binding", "relation.endsOn", ["2020-1-1", "9/1/2024", ""]],
  ["binding-lifecycle", "approvedAt", ["2024", "2024-9-1 10:00", ""]],
  ["binding-lifecycle", "confirmedAt", ["2020-1-1", ""]],
  ["employee-account", "client.version", ["v", "1.2", ""]],
  ["employee-account", "employee.residentId", ["1", ""]],
  ["profile-mount", "account.effectiveFans", ["380", "x", ""]],
  ["sub-account-link", "roles[0]", ["某", ""]],
];

for (const form of new Set(texts.map(([form]) => form)))
  test(`nothing in the form moves while a text is being written: ${form}`, async ({ page, isMobile }) => {
    await page.setViewportSize({ width: isMobile ? 375 : 1280, height: 800 });
    await holdTime(page);
    await open(page, form);
    await example(page, "passing");
    await unfold(page);
    await watchShifts(page);
    for (const [, path, values] of texts.filter((text) => text[0] === form)) {
      const list = /^(.+?)\[0\]/.exec(path)?.[1];
      if (list && (await field(page, `${list}[0]`).count()) === 0) await field(page, list).locator(":scope > .adder > button.outline").click();
      if (list && (await field(page, `${list}[0]`).locator(".row-toggle").count())) await openRow(page, `${list}[0]`);
      await unfold(page);
      const control = field(page, path);
      await control.scrollIntoViewIfNeeded();
      await control.focus();
      // What that moved is none of the text's.
      await page.clock.runFor(1200);
      await shiftsOf(page);
      for (const value of values) {
        await control.fill(value);
        const shifts = await shiftsOf(page);
        // The verdict comes first, and after a pause what is wrong.
        for (const pause of [200, 1000]) {
          await page.clock.runFor(pause);
          shifts.push(...(await shiftsOf(page)));
        }
        expect(shifts, `${path}: ${value}`).toEqual([]);
      }
      await control.blur();
    }
  });
