/**
 * What every example app has to do, whatever its form library. The app shows the form "binding" cut to a few controls; what
 * they don't show comes from its data.ts. A library's spec runs it with a driver, for where libraries differ.
 *
 * The page has: the controls below; of each row a button 删除/Remove, and one 添加资质/Add document; buttons 提交/Submit and
 * English/中文; `#rest`, with what no control shows; and `output`, empty until a submit
 * went through, then the values as JSON.
 */
import { check, rulebook, type Issue } from "yushen";
import { initial } from "../../examples/antd/src/data.js";
import { asOf, expect, openApp, test } from "./app.js";
import type { Locator, Page } from "@playwright/test";

export type Lang = "zh-CN" | "en";

export interface Driver {
  /** A control with its label and what is said of it, by its path; of a row's field: "documents.1.holder". */
  field(page: Page, path: string): Locator;
  /** Selectors of an error and of a warning in a field's place. */
  error: string;
  warning: string;
  /** Selector of the texts in `#rest`. */
  rest: string;
  /** Chooses an option of a select, by its label. */
  choose(field: Locator, label: string): Promise<void>;
  /** Enters a day as YYYY-MM-DD in a date picker, and leaves it. */
  pick(field: Locator, day: string): Promise<void>;
}

const CONTROLS = ["account.type", "account.sameEntity", "account.douyinId", "miniProgram.appId", "boundCounts.brandSameEntity", "capabilities"];
const COLUMNS = ["kind", "owner", "status", "holder", "validFrom", "validUntil"];

const WORDS = {
  "zh-CN": { submit: "提交", add: "添加资质", remove: "删除", yes: "是", no: "否", longTerm: "长期" },
  en: { submit: "Submit", add: "Add document", remove: "Remove", yes: "Yes", no: "No", longTerm: "Long-term" },
};

/** What elements say; each issue is an element of its own, or a line of one. */
const linesOf = async (elements: Locator): Promise<string[]> => (await elements.allInnerTexts()).flatMap((text) => text.split("\n"));

/** A page with its form, and the data that the form should have: what is done to one is done to both. */
export class Form {
  data: any = structuredClone(initial);
  lang: Lang = "zh-CN";

  constructor(
    readonly page: Page,
    readonly driver: Driver,
  ) {}

  field = (path: string): Locator => this.driver.field(this.page, path);

  private set(path: string, value: unknown): void {
    const steps = path.split(".");
    const last = steps.pop()!;
    let inner = this.data;
    for (const step of steps) inner = inner[step] ??= {};
    inner[last] = value;
  }

  async type(path: string, text: string): Promise<void> {
    const input = this.field(path).locator("input").first();
    await input.fill(text);
    await input.blur();
    this.set(path, text);
  }

  async choose(path: string, value: string): Promise<void> {
    await this.driver.choose(this.field(path), this.option(path, value));
    this.set(path, value);
  }

  async answer(path: string, yes: boolean): Promise<void> {
    await this.press(path, WORDS[this.lang][yes ? "yes" : "no"]);
    this.set(path, yes);
  }

  /** Ticks or unticks a capability. */
  async tick(capability: string): Promise<void> {
    const label = this.option("capabilities", capability);
    const box = this.field("capabilities").getByRole("checkbox", { name: label });
    const before = await box.isChecked();
    // A message that comes or goes may move the box away from under a click.
    await expect(async () => {
      if ((await box.isChecked()) === before) await this.press("capabilities", label);
      expect(await box.isChecked()).toBe(!before);
    }).toPass();
    const { capabilities } = this.data;
    this.data.capabilities = capabilities.includes(capability) ? capabilities.filter((word: string) => word !== capability) : [...capabilities, capability];
  }

  async pick(path: string, day: string): Promise<void> {
    await this.driver.pick(this.field(path), day);
    this.set(path, day);
  }

  async longTerm(path: string): Promise<void> {
    await this.press(path, WORDS[this.lang].longTerm);
    this.set(path, "longTerm");
  }

  async add(): Promise<void> {
    await this.button("add").click();
    this.data.documents.push({});
  }

  async remove(row: number): Promise<void> {
    await this.button("remove").nth(row).click();
    this.data.documents.splice(row, 1);
  }

  async speak(lang: Lang): Promise<void> {
    await this.page.getByRole("button", { name: lang === "en" ? "English" : "中文" }).click();
    this.lang = lang;
  }

  /** All that is needed, so that the form passes. */
  async fill(): Promise<void> {
    await this.choose("account.type", "brand");
    await this.answer("account.sameEntity", true);
    await this.type("account.douyinId", "shili_video");
    await this.type("miniProgram.appId", "tt0123456789abcdef");
    await this.type("boundCounts.brandSameEntity", "1");
    await this.choose("documents.2.status", "valid");
    await this.remove(1);
  }

  submit = (): Promise<void> => this.button("submit").click();

  /** The submit was refused: all that is wrong is shown, and nothing was handed on. */
  async refused(): Promise<void> {
    await this.showsAll();
    await expect(this.page.locator("output")).toBeEmpty();
  }

  async accepted(): Promise<void> {
    await expect(this.page.locator("output")).toContainText(`"douyinId":"${this.data.account.douyinId}"`);
  }

  /** Each issue stands where it belongs, and nowhere else. */
  showsAll = (): Promise<void> => this.shows(() => true);
  /** Only the issues at these controls are shown, of the controls' own. */
  showsOf = (...paths: string[]): Promise<void> => this.shows((path) => paths.includes(path));

  /** What the report says of each control of which `shown`; of the others, nothing. */
  private async shows(shown: (path: string) => boolean): Promise<void> {
    const controls = [...CONTROLS, ...this.data.documents.flatMap((_: unknown, row: number) => COLUMNS.map((column) => `documents.${row}.${column}`))];
    const { issues } = check("binding", this.data, { asOf, locale: this.lang, coerce: true });
    const holder = ({ path }: Issue): string => {
      const steps = [...path];
      while (steps.length && !controls.includes(steps.join("."))) steps.pop();
      return steps.join(".");
    };
    const said = (path: string, severity: "error" | "warning"): string[] =>
      issues.filter((issue) => holder(issue) === path && issue.severity === severity).map(({ message }) => message);
    const expected: Record<string, unknown> = {};
    for (const path of controls) {
      const errors = shown(path) ? said(path, "error") : [];
      const warnings = shown(path) ? said(path, "warning") : [];
      if (errors.length || warnings.length) expected[path] = { errors, warnings };
    }
    await expect.poll(() => this.said(controls)).toEqual(expected);
    // The rest may be told before a submit, too: then nobody asks for it here.
    if (shown("")) await expect.poll(() => linesOf(this.page.locator("#rest").locator(this.driver.rest))).toEqual([...said("", "error"), ...said("", "warning")]);
  }

  private async said(controls: string[]): Promise<Record<string, unknown>> {
    const all: Record<string, unknown> = {};
    const texts = (path: string, selector: string) => linesOf(this.field(path).locator(selector));
    await Promise.all(
      controls.map(async (path) => {
        const [errors, warnings] = await Promise.all([texts(path, this.driver.error), texts(path, this.driver.warning)]);
        if (errors.length || warnings.length) all[path] = { errors, warnings };
      }),
    );
    return all;
  }

  /** The rules that the report has, at what path: so that a step shows that it does what it is about. */
  rules(): string[] {
    return check("binding", this.data, { asOf, coerce: true }).issues.map(({ rule, path }) => `${path.join(".")} ${rule}`);
  }

  // Some libraries put a space between the two characters of a button.
  private button = (which: "submit" | "add" | "remove"): Locator =>
    this.page.getByRole("button", { name: new RegExp(`^${[...WORDS[this.lang][which]].join("\\s*")}$`) });
  private press = (path: string, label: string): Promise<void> => this.field(path).getByText(label, { exact: true }).click();
  private option(path: string, value: string): string {
    const { options } = rulebook.forms.binding.fields.find((field) => field.path === path.replace(/\.\d+/, "[]"))!;
    return options!.find((option) => option.value === value)!.label[this.lang];
  }
}

/** Opens a library's example. `variant`: the folder of its dist where it is built with other versions of its libraries. */
export async function openForm(page: Page, name: string, driver: Driver, variant = "."): Promise<Form> {
  await openApp(page, name, `${variant}/index.html`);
  return new Form(page, driver);
}

export function scenario(name: string, driver: Driver, variant?: string): void {
  const open = (page: Page): Promise<Form> => openForm(page, name, driver, variant);

  test("an untouched form shows nothing; a wrong value is told at its control, in both languages", async ({ page }) => {
    const form = await open(page);
    await form.showsOf();
    await form.type("miniProgram.appId", "tt 12");
    expect(form.rules()).toContain("miniProgram.appId format/pattern");
    await form.showsOf("miniProgram.appId");
    await form.speak("en");
    await form.showsOf("miniProgram.appId");
    await form.type("miniProgram.appId", "tt0123456789abcdef");
    await form.showsOf();
  });

  test("a refused submit shows all that is wrong; what is mended goes at once; then it goes through", async ({ page }) => {
    const form = await open(page);
    await form.submit();
    expect(form.rules()).toEqual([
      "miniProgram.appId format/required",
      "account.douyinId format/required",
      "account.type format/required",
      "account.sameEntity format/required",
      "documents.1.validUntil binding/document-expired",
      "documents.2.status format/required",
    ]);
    await form.refused();
    await form.choose("account.type", "brand");
    await form.showsAll();
    await form.fill();
    expect(form.rules()).toEqual([]);
    await form.showsAll();
    await form.submit();
    await form.accepted();
  });

  test("another field's change brings an error and takes it away", async ({ page }) => {
    const form = await open(page);
    await form.fill();
    await form.type("boundCounts.brandSameEntity", "2");
    await form.submit();
    expect(form.rules()).toEqual(["boundCounts.brandSameEntity binding/brand-limit-2"]);
    await form.refused();
    await form.choose("account.type", "employee");
    expect(form.rules()).toContain("account.type binding/type-closed");
    await form.refused();
    await form.choose("account.type", "brand");
    expect(form.rules()).toEqual(["boundCounts.brandSameEntity binding/brand-limit-2"]);
    await form.showsAll();
    await form.answer("account.sameEntity", false);
    await form.showsAll();
    await form.answer("account.sameEntity", true);
    await form.type("boundCounts.brandSameEntity", "1");
    await form.showsAll();
    await form.submit();
    await form.accepted();
  });

  test("a warning is shown and does not hinder", async ({ page }) => {
    const form = await open(page);
    await form.fill();
    await form.type("account.douyinId", "abc");
    expect(form.rules()).toEqual(["account.douyinId binding/douyin-id-shape"]);
    await form.showsOf("account.douyinId");
    await form.submit();
    await form.accepted();
    await form.showsOf("account.douyinId");
  });

  test("an error at a field without a control is shown, and hinders", async ({ page }) => {
    const form = await open(page);
    await form.fill();
    await form.tick("live");
    await form.submit();
    expect(form.rules()).toEqual(["miniProgram.liveSelfMount binding/self-mount-live"]);
    await form.refused();
    await form.speak("en");
    await form.refused();
    await form.tick("live");
    await form.showsAll();
    await form.submit();
    await form.accepted();
  });

  test("what is said of a row goes where the row goes", async ({ page }) => {
    const form = await open(page);
    await form.submit();
    await form.refused();
    // The row in the middle is expired; the one below it has no status, and its message counts the rows.
    await form.remove(1);
    expect(form.rules()).toContain("documents.1.status format/required");
    await form.showsAll();
    await form.speak("en");
    await form.showsAll();
    await form.choose("documents.1.status", "valid");
    await form.type("documents.1.holder", "另一家公司");
    expect(form.rules()).toContain("documents.1.holder binding/entity-name-match");
    await form.showsAll();
    await form.add();
    await form.submit();
    await form.refused();
    await form.remove(1);
    await form.showsAll();
    await form.remove(1);
    await form.showsAll();
  });

  test("days are picked, and a document may be valid for good", async ({ page }) => {
    const form = await open(page);
    await form.fill();
    await form.pick("documents.1.validUntil", "2024-11-01");
    await form.submit();
    expect(form.rules()).toEqual(["documents.1.validUntil binding/document-expired"]);
    await form.refused();
    await form.pick("documents.1.validFrom", "2025-01-01");
    expect(form.rules()).toContain("documents.1.validFrom binding/document-started");
    await form.showsAll();
    await form.pick("documents.1.validFrom", "2024-01-01");
    await form.showsAll();
    await form.longTerm("documents.1.validUntil");
    expect(form.rules()).toEqual([]);
    await form.showsAll();
    await form.submit();
    await form.accepted();
  });

  test("text of an input method arrives whole", async ({ page }) => {
    const form = await open(page);
    await form.fill();
    await form.type("documents.1.holder", "");
    const input = form.field("documents.1.holder").locator("input").first();
    await input.focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ["s", "sh", "shi", "shili"]) await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await keyboard.send("Input.insertText", { text: "示例文化传媒" });
    await expect(input).toHaveValue("示例文化传媒");
    await keyboard.send("Input.imeSetComposition", { text: "fuzhou", selectionStart: 6, selectionEnd: 6 });
    await keyboard.send("Input.insertText", { text: "（福州）有限公司" });
    await expect(input).toHaveValue("示例文化传媒（福州）有限公司");
    await input.blur();
    form.data.documents[1].holder = "示例文化传媒（福州）有限公司";
    expect(form.rules()).toEqual([]);
    await form.showsOf();
    await form.submit();
    await form.accepted();
  });
}
