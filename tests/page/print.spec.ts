// What comes out on paper: the report, verdict first, on few pages; never the form's controls.
import { extractText, getDocumentProxy } from "unpdf";
import type { Page } from "@playwright/test";
import { expect, field, open, test } from "./helpers.js";
import { shareBundle } from "./share-bundle.js";

const { rulebook, shareHref } = await shareBundle();

async function printed(page: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text } = await extractText(pdf, { mergePages: false });
  // Glyphs come in runs, with spaces between them that nobody typed.
  return text.map((one) => one.normalize("NFKC").replaceAll(/\s+/g, ""));
}

for (const form of ["profile-mount", "binding", "lead-page"] as const) {
  test(`${form}: the report is printed with its verdict and steps on the first of few pages`, async ({ page }) => {
    const { data, asOf } = rulebook.forms[form].examples.find(({ verdict }) => verdict === "fail")!;
    await open(page, (await shareHref(form, data, { asOf })).slice(2));
    await expect(page.locator(".answer")).toBeVisible();
    const pages = await printed(page);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages[0]).toContain("不符合·");
    expect(pages.join("")).not.toMatch(/复制链接|切换表单|改一改/);
  });
}

for (const way of ["whole", "questions", "json"]) {
  test(`a form that is filled in ${way} prints its report, with what is filled in, and comes back`, async ({ page }) => {
    await open(page, "profile-mount/whole");
    await field(page, "account.effectiveFans").fill("380");
    await page.locator('input[name="field:miniProgram.online"]').first().check({ force: true });
    await page.goto(`./#/profile-mount/${way}`);
    await expect(page.locator("h1").first()).toBeVisible();
    const pages = await printed(page);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pages[0]).toContain("不符合·1处要改");
    expect(pages[0]).toContain("还差120");
    expect(pages.join("")).toContain("☑是");
    expect(pages.join("")).not.toMatch(/载入示例|打开JSON文件|未填|撤销/);
    await expect(page.locator(".printed")).toHaveCount(0);
    await expect(page.locator("h1").first()).toBeVisible();
  });
}
