// Rules and clauses as pages: all of them open, say what the rulebook says, and can be tried in the form.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { check, rulebook, type Locale } from "yushen";
import { entriesOf, filterOf, groupsOf, kinds, matches, matchesText, paramsOf, sources, type Filter } from "../../www/src/views/rules/entries.js";
import type { Kind, RuleWords } from "../../www/src/views/rules/rule-words.js";
import { witnessOf } from "../../www/src/views/rules/witness.js";
import { expect, field, issue, open, test, type Lang } from "./helpers.js";

const locales: Locale[] = ["zh-CN", "en"];
const wordsOf = (locale: Locale) =>
  (JSON.parse(readFileSync(new URL(`../../www/src/generated/rules.${locale}.json`, import.meta.url), "utf8")) as { rules: Record<string, RuleWords> }).rules;
const rules = Object.values(rulebook.rules);
const clauses = rulebook.clauses;
const ways = ["pass", "fail", "unknown"] as const satisfies Kind[];

test.describe("what the pages are made of", () => {
  test.skip(({ isMobile }) => isMobile, "no page is drawn");

  for (const locale of locales)
    test(`${locale}: every rule's ways lead there, opened as the page opens them`, () => {
      const words = wordsOf(locale);
      expect(Object.keys(words)).toEqual(Object.keys(rulebook.rules));
      for (const { id, form } of rules) {
        const said = words[id]!;
        for (const text of [said.requires, said.applies]) expect(text, id).toMatch(/^[^{}`]+[。.]$/);
        for (const kind of ways) {
          const witness = witnessOf(rulebook.forms[form], said.ways[kind]);
          if (witness === undefined) {
            expect(said.ways[kind], `${id} ${kind}`).toEqual({ never: expect.stringMatching(/./) });
            continue;
          }
          const report = check(form, witness.data, { asOf: witness.asOf, mode: "draft", coerce: true, explain: true, locale });
          expect(report.issues.some(({ rule }) => rule === id), `${id} ${kind}: an issue`).toBe(kind === "fail");
          const whole = report.outcomes?.find(({ rule, path }) => rule === id && path === undefined);
          expect(whole?.outcome, `${id} ${kind}`).toBe(kind);
        }
        // A rule that can fail shows how.
        expect("never" in said.ways.pass && "never" in said.ways.fail, id).toBe(false);
      }
    });

  test("the ways are the same in both languages", () => {
    const [zh, en] = [wordsOf("zh-CN"), wordsOf("en")];
    const plain = (words: RuleWords) => ways.map((kind) => ("never" in words.ways[kind] ? "never" : { ...words.ways[kind] }));
    for (const { id } of rules) expect(plain(zh[id]!), id).toEqual(plain(en[id]!));
  });

  test("every rule and clause is in the list once a form, and each bound holds what it names", () => {
    const entries = entriesOf(rulebook, (words) => words["zh-CN"], wordsOf("zh-CN"));
    const none = filterOf(new URLSearchParams());
    const listed = (filter: Filter) => groupsOf(rulebook, entries.filter((entry) => matchesText(entry, filter.q) && matches(entry, filter)), filter.form).flatMap(({ stages, clauses }) => [...stages.flatMap((stage) => stage.entries), ...clauses].map(({ id }) => id));
    const ids = listed(none);
    expect(new Set(ids)).toEqual(new Set([...rules, ...clauses].map(({ id }) => id)));
    const times = clauses.reduce((sum, { forms }) => sum + Math.max(1, forms.length), rules.length);
    expect(ids.length).toBe(times);
    const bounds: [Partial<Filter>, (id: string) => boolean][] = [
      ...Object.values(rulebook.forms).map(({ id }): [Partial<Filter>, (entry: string) => boolean] => [{ form: id }, (entry) => rulebook.rules[entry]?.form === id || !!clauseOf(entry)?.forms.includes(id)]),
      ...(["error", "warning", "notice"] as const).map((severity): [Partial<Filter>, (id: string) => boolean] => [{ severity }, (id) => rulebook.rules[id]?.severity === severity]),
      ...sources.map((source): [Partial<Filter>, (id: string) => boolean] => [
        { authority: source },
        (id) => (source === "product" ? !!rulebook.rules[id]?.productCheck : (rulebook.rules[id]?.clause ?? clauseOf(id))?.authority === source),
      ]),
      ...kinds.map((kind): [Partial<Filter>, (id: string) => boolean] => [{ kind }, (id) => (kind === "rule" ? id in rulebook.rules : clauseOf(id)?.kind === (kind === "clause" ? "rule" : kind))]),
      [{ inForce: "2024-08-15" }, (id) => rulebook.rules[id]?.inForce === "2024-08-15"],
      [{ inForce: "always" }, (id) => id in rulebook.rules && rulebook.rules[id]?.inForce === undefined],
    ];
    for (const [bound, holds] of bounds) {
      const filter = { ...none, ...bound };
      expect(filterOf(new URLSearchParams(paramsOf(filter)))).toEqual(filter);
      const found = new Set(listed(filter));
      expect(found, JSON.stringify(bound)).toEqual(new Set(ids.filter(holds)));
      expect(found.size, JSON.stringify(bound)).toBeGreaterThan(0);
    }
    // Words in any order, in full width and in other case, of the title, the id and what it requires.
    for (const q of ["信用分", "ＣＲＥＤＩＴ－ＳＣＯＲＥ", "60 信用分", "小程序信用分 不小于"]) expect(listed({ ...none, q }), q).toContain("profile-mount/credit-score");
    expect(listed({ ...none, q: "没有这样的词" })).toEqual([]);
  });
});

const found = (page: Page) => page.locator(".found [role=status]");
const clauseOf = (id: string) => clauses.find((clause) => clause.id === id);

interface Shown {
  hash: string;
  heading: string;
  title: string;
  links: string[];
}

/** Goes to each address in turn, and tells what is drawn there. */
const visit = (page: Page, addresses: { hash: string; heading: string }[]): Promise<Shown[]> =>
  page.evaluate(async (addresses) => {
    const shown: Shown[] = [];
    for (const { hash, heading } of addresses) {
      location.hash = hash;
      const is = () => document.title.startsWith(`${heading} · `) && document.querySelector("main h1")?.textContent === heading && document.querySelector(".columns[aria-busy=true]") === null;
      for (let turn = 0; turn < 200 && !is(); turn++) await new Promise((done) => setTimeout(done, 5));
      shown.push({
        hash,
        heading: document.querySelector("main h1")?.textContent ?? "",
        title: document.title,
        links: [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? ""),
      });
    }
    return shown;
  }, addresses);

/** Whether an address of the page leads to something that there is. */
function leadsSomewhere(href: string): boolean {
  const [, first = "", then] = /^#\/([^/?]*)(?:\/([^?]*))?/.exec(href) ?? [];
  if (first === "rules" && then !== undefined) return then in rulebook.rules;
  if (first === "clauses") return clauseOf(then ?? "") !== undefined;
  return first === "rules" || (first in rulebook.forms && then === undefined);
}

for (const lang of ["zh-CN", "en"] as Lang[])
  test(`${lang}: every rule and every clause has a page, and all links lead somewhere`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the pages are the same");
    test.slow();
    await open(page, "rules", lang);
    const addresses = [
      ...rules.map(({ id, title }) => ({ hash: `#/rules/${id}`, heading: title[lang] })),
      ...clauses.map(({ id, summary }) => ({ hash: `#/clauses/${id}`, heading: summary[lang] })),
    ];
    const shown = await visit(page, addresses);
    expect(shown.map(({ hash, heading }) => ({ hash, heading }))).toEqual(addresses);
    expect(shown.filter(({ heading, title }) => title !== `${heading} · 预审 yushen`)).toEqual([]);
    const links = new Set([...shown.flatMap(({ links }) => links), ...(await visit(page, [{ hash: "#/rules", heading: lang === "en" ? "Rules" : "规则" }])).flatMap(({ links }) => links)]);
    expect([...links].filter((href) => !leadsSomewhere(href))).toEqual([]);
    for (const { hash } of addresses) expect(links, hash).toContain(hash);
  });

test("a failing example opens as a form that lists the rule, a passing one does not", async ({ page }) => {
  for (const [id, path] of [
    ["profile-mount/credit-score", "miniProgram.creditScore"],
    ["employee-account/accepted-in-time", "invitation.acceptedAt"],
    ["merchant-page/module-approved", undefined],
  ] as const) {
    await open(page, `rules/${id}`);
    await page.locator('[data-way="fail"] button').click();
    await expect(issue(page, id)).toHaveCount(1);
    if (path) await expect(field(page, path)).not.toHaveValue("");
    await page.goBack();
    await expect(page.locator("h1")).toHaveText(rulebook.rules[id]!.title["zh-CN"]);
    await page.locator('[data-way="pass"] button').click();
    await expect(page.locator(".verdict").first()).toBeVisible();
    await expect(issue(page, id)).toHaveCount(0);
  }
});

test("the address holds the filter; the keyboard finds and opens, and going back finds the list as it was", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  await open(page, "rules?form=binding&severity=error");
  await expect(found(page)).toContainText("条规则，0 条条款");
  await expect(page.locator(".entry-group")).toHaveCount(1);
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await page.keyboard.type("劳动合同");
  await expect(page).toHaveURL(/form=binding&severity=error&q=/);
  const rows = page.locator("[data-row]");
  const first = (await rows.first().locator(".title").textContent()) ?? "";
  await page.keyboard.press("ArrowDown");
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(".filters").getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText(first);
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await expect(page.locator(".filters").getByRole("searchbox")).toHaveValue("劳动合同");
  await expect(page.locator(".filters").getByLabel("表单")).toHaveValue("binding");
  await page.getByRole("button", { name: "清除筛选" }).click();
  await expect(page.locator(".filters").getByRole("searchbox")).toHaveValue("");
  await expect(found(page)).toHaveText(`${rules.length} 条规则，${clauses.length} 条条款`);
});

test("pinyin, initials and everyday words find rules too", async ({ page }) => {
  for (const [q, id] of [
    ["xinyongfen", "profile-mount/credit-score"],
    ["xyf", "profile-mount/credit-score"],
    ["粉丝不够", "profile-mount/effective-fans"],
  ]) {
    await open(page, `rules?kind=rule&q=${q}`);
    await expect(page.locator(`[data-row][href="#/rules/${id}"]`)).toBeVisible();
  }
});

test("an address that names nothing says so", async ({ page }) => {
  for (const address of ["rules/profile-mount/nothing", "rules/__proto__", "clauses/nothing"]) {
    await open(page, address);
    await expect(page.getByRole("alert")).toContainText(address.slice(address.indexOf("/") + 1));
  }
});

test("a report of a wrong rule names it, and holds nothing that was filled in", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "profile-mount");
  await field(page, "landingPage.value").fill("绝密页面");
  await page.goto("./#/rules/profile-mount/landing-path");
  await page.getByText("报告规则有误").click();
  await page.getByRole("button", { name: "复制文字" }).click();
  await expect(page.getByText("已复制")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ["profile-mount/landing-path", rulebook.version, "zh-CN", wordsOf("zh-CN")["profile-mount/landing-path"]!.requires]) expect(text).toContain(part);
  expect(text).not.toContain("绝密");
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByText("链接已复制")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
