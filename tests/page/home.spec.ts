import { tasks } from "../../www/src/views/home/tasks.js";
import { expect, open, test } from "./helpers.js";

const rulebook = async () => (await import("../../pkg/dist/index.js")).rulebook;

test("each form stands in exactly one task", async ({ page }) => {
  const forms = Object.keys((await rulebook()).forms);
  expect(Object.values(tasks).flat().toSorted()).toEqual(forms.toSorted());
  await open(page);
  const links = await page.locator(".task li a").evaluateAll((all) => all.map((link) => link.getAttribute("href")!.slice(2)));
  expect(links.toSorted()).toEqual(forms.toSorted());
});

test("a task's documents are its footnote, with what they are worth", async ({ page }) => {
  await open(page);
  const { documents } = await rulebook();
  for (const { title } of Object.values(documents)) await expect(page.locator(".task .source").filter({ hasText: title })).toHaveCount(1);
  await expect(page.locator(".task").filter({ hasText: "小号绑定大号" }).locator(".source")).toContainText("非官方");
});

test("the whole card is the link, and the other views are linked", async ({ page }) => {
  await open(page);
  await page.locator(".task li").filter({ hasText: "员工号橱窗" }).click({ position: { x: 20, y: 45 } });
  await expect(page).toHaveURL(/#\/employee-showcase$/);
  for (const at of ["rules", "categories", "batch", "changes"]) {
    await page.goto("./#/");
    await page.locator(`.more a[href="#/${at}"]`).click();
    await expect(page).toHaveURL(new RegExp(`#/${at}$`));
  }
});

test("an example of a search is searched for", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "公立医院" }).click();
  await expect(page.getByRole("option").first()).toContainText("公立医疗机构");
  await expect(page.locator("#search")).toBeFocused();
});

test("the home page fits one screen of a desktop", async ({ page, isMobile }) => {
  test.skip(isMobile);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  for (const seen of [".task", ".more", ".keeping input"]) await expect(page.locator(seen).last()).toBeInViewport({ ratio: 1 });
});

test("the header is one row of 48 px, and its end stays where it is in every language", async ({ page }) => {
  const places = async () => Promise.all([".language", ".scheme"].map(async (at) => (await page.locator(at).boundingBox())!));
  for (const at of ["", "profile-mount", "rules"]) {
    await open(page, at);
    const header = page.locator("header.top");
    expect((await header.boundingBox())!.height).toBe(48);
    const before = await places();
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect((await header.boundingBox())!.height).toBe(48);
    expect(await places()).toEqual(before);
    await page.getByRole("button", { name: "中文" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  }
});

test("the scheme is the system's until one is chosen, and is remembered", async ({ page }) => {
  const scheme = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await open(page);
  const light = await scheme();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await scheme();
  expect(dark).not.toBe(light);
  await page.getByRole("button", { name: "外观：跟随系统" }).click();
  await expect.poll(scheme).toBe(light);
  await page.reload();
  await expect(page.getByRole("button", { name: "外观：浅色" })).toBeVisible();
  await expect.poll(scheme).toBe(light);
  await page.getByRole("button", { name: "外观：浅色" }).click();
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(scheme).toBe(dark);
  await page.getByRole("button", { name: "外观：深色" }).click();
  await expect.poll(scheme).toBe(light);
});

test("from the top few stops lead into the view", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no Tab key");
  await open(page, "rules");
  // Before it is live it is another input, which would be counted twice.
  await page.locator("header [role=combobox]").waitFor();
  const stops: string[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => (document.activeElement?.closest("main") ? "main" : document.activeElement?.className || document.activeElement?.id));
    if (at === "main") break;
    stops.push(at ?? "");
  }
  expect(stops).toEqual(["skip", "brand", "search", "quiet language", "quiet scheme"]);
});

test("targets are large enough for a finger", async ({ page, isMobile }) => {
  test.skip(!isMobile);
  await open(page);
  await page.locator(".keeping input").check();
  const small = await page
    .locator("header a, header button, header input, .home a, .home button, .home label:not(.hidden), #search")
    .evaluateAll((all) =>
      all.flatMap((target) => {
        // A card's link covers the card.
        const { width, height } = (target.closest("li") ?? target).getBoundingClientRect();
        return width >= 44 && height >= 44 ? [] : [`${target.outerHTML.slice(0, 60)} ${width}×${height}`];
      }),
    );
  expect(small).toEqual([]);
});
