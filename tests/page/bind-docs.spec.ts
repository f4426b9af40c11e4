// The page on HTML forms: its code is a whole page, which runs as it stands.
import { readFileSync } from "node:fs";
import { expect, test } from "./helpers.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const pages = {
  "html.md": { deposit: "Deposit (yuan)", videos: "Public videos", fans: "Fans", real: "Real name verified", no: "No", send: "Hand in", title: "There are 5 problems to fix" },
  "html.zh-CN.md": { deposit: "保证金（元）", videos: "公开视频数", fans: "粉丝数", real: "已实名认证", no: "否", send: "提交", title: "有 5 个问题需要修改" },
};

for (const [name, words] of Object.entries(pages)) {
  test(name, async ({ page }) => {
    const blocks = [...read(`docs/integrations/${name}`).matchAll(/^```html\n([^]*?)^```$/gm)];
    expect(blocks).toHaveLength(1);
    const map = `<script type="importmap">{ "imports": { "yushen/bind": "./bind.js" } }</script>`;
    await page.route("**/docs/", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: blocks[0]![1]!.replace("<title>", `${map}<title>`) }));
    await page.route("**/docs/bind.js", (route) => route.fulfill({ contentType: "text/javascript", body: read("pkg/dist/bind.js") }));
    const logged: string[] = [];
    page.on("console", (message) => logged.push(message.text()));
    await page.goto("./docs/");
    await page.getByRole("button", { name: words.send }).click();
    const summary = page.locator("#summary");
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("heading")).toHaveText(words.title);
    await summary.getByRole("link").nth(1).click();
    await expect(page.getByLabel(words.deposit)).toBeFocused();
    await page.getByLabel(words.deposit).fill("２００");
    await expect(page.getByLabel(words.deposit)).toHaveAccessibleDescription(/200/);
    await page.getByLabel(words.deposit).fill("500");
    await page.getByLabel(words.videos).fill("36");
    await page.getByLabel(words.fans).fill("4,820");
    await page.getByLabel(words.real).check();
    await page.getByLabel(words.no, { exact: true }).check();
    await expect(summary).toBeHidden();
    expect(logged).toEqual([]);
    await page.getByRole("button", { name: words.send }).click();
    expect(JSON.parse(logged[0]!)).toEqual({ realNameVerified: true, depositYuan: 500, publicVideos: 36, fans: 4820, inheritFromMain: false });
  });
}
