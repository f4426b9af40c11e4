// What the browser sends of an HTML form, read back: judged as the bound form is, and the data that the form was made to show.
import { readFileSync } from "node:fs";
import { expect, test } from "./helpers.js";
// @ts-expect-error: it has no types
import { examples, samples } from "../package/forms.mjs";
// @ts-expect-error: it has no types
import { readable } from "../package/form-entries.mjs";

interface Sample { form: string; data: unknown; asOf: string; mode?: string }
interface Field { path: string; type: string; item?: string; options?: { value: string }[] }

const entry = new URL("../../pkg/dist/bind.js", import.meta.url);
const rulebook = JSON.parse(readFileSync(new URL("../../pkg/src/generated/rulebook.en.json", import.meta.url), "utf8"));

/** Runs in the page: makes a form that shows the data, binds it, and compares what it says with what is read of its FormData. */
async function compare({ sample, fields, seed }: { sample: Sample & { data: any }; fields: Field[]; seed: number }): Promise<string[]> {
  const { bind, check, fromFormData } = (globalThis as any).yushen;
  let state = seed;
  const chance = (percent: number) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32 < percent / 100;
  const form = document.createElement("form");
  form.noValidate = true;
  const add = (tag: string, attributes: Record<string, string>, inner: [string, string, boolean][] = []) => {
    const control = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) control.setAttribute(name, value);
    for (const [value, text, selected] of inner) (control as HTMLSelectElement).append(new Option(text, value, selected, selected));
    form.append(control);
  };
  const hidden = (name: string, value: string) => add("input", { type: "hidden", name, value });
  const show = (field: Field, name: string, value: any): void => {
    const options = field.options?.map(({ value }) => value) ?? [];
    if (field.type === "bool") {
      // A box says yes or no where it is there; else the question is asked by a choice.
      const isPlain = value === "true" || value === "false";
      if (isPlain && chance(60)) {
        hidden(name, "false");
        add("input", { type: "checkbox", name, value: chance(50) ? "on" : "true", ...(value === "true" && { checked: "" }) });
      } else if (isPlain && chance(50)) for (const word of ["true", "false"]) add("input", { type: "radio", name, value: word, ...(word === value && { checked: "" }) });
      else add("select", { name }, [["", "", value === undefined], ...["true", "false", ...(isPlain || value === undefined ? [] : [value])].map((word): [string, string, boolean] => [word, word, word === value])]);
    } else if (field.type === "enum") add("select", { name }, [["", "", value === undefined], ...[...new Set([...options, ...(value === undefined ? [] : [value])])].map((word): [string, string, boolean] => [word, word, word === value])]);
    else {
      const isDay = field.type === "date" && /^\d{4}-\d\d-\d\d$/.test(value ?? "");
      const isTime = field.type === "instant" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/.test(value ?? "");
      if (isTime) add("input", { type: "datetime-local", step: "1", name, value: value.slice(0, 19) });
      else if (isDay && chance(70)) add("input", { type: "date", name, value });
      else if (field.type === "int" && chance(50) && /^-?\d+$/.test(value ?? "")) add("input", { type: "number", name, value });
      else {
        const control = document.createElement("textarea");
        control.name = name;
        control.value = value ?? "";
        form.append(control);
      }
    }
  };
  const all = (prefix: string, name: string, data: any): void => {
    for (const field of fields) {
      if (!field.path.startsWith(prefix) || /[[]/.test(field.path.slice(prefix.length))) continue;
      const key = field.path.slice(prefix.length);
      const value = key.split(".").reduce((at, step) => at?.[step], data);
      const own = name ? `${name}.${key}` : key;
      if (field.type === "group") continue;
      if (field.type !== "list") show(field, own, value);
      else if (field.item === "group") {
        // Rows that a script took away leave gaps.
        let at = 0;
        for (const row of value ?? []) all(`${field.path}[].`, `${own}[${(at += chance(30) ? 2 : 1)}]`, row);
      } else {
        hidden(own, "");
        const words = [...new Set([...(field.options ?? []).map(({ value }) => value), ...(value ?? [])])];
        if (chance(50)) add("select", { name: own, multiple: "" }, words.map((word) => [word, word, (value ?? []).includes(word)]));
        else for (const word of words) add("input", { type: "checkbox", name: own, value: word, ...((value ?? []).includes(word) && { checked: "" }) });
      }
    }
  };
  all("", "", sample.data);
  document.body.append(form);
  const options = { asOf: sample.asOf, mode: sample.mode ?? "submit", locale: "en", explain: true };
  const binding = bind(form, sample.form, options);
  const read = fromFormData(sample.form, new FormData(form));
  const text = (report: unknown) => JSON.stringify(report);
  const [bound, found] = [text(binding.report), text(check(sample.form, read, options))];
  binding.close();
  form.remove();
  return bound === found ? [] : [JSON.stringify(sample.data), JSON.stringify(read), bound, found];
}

test("the server judges what a form sends as the page judges the form", async ({ page, isMobile }) => {
  test.slow();
  test.skip(isMobile, "the size of the page is nothing to it");
  const files: Record<string, [string, string]> = {
    "": ["text/html", '<!doctype html><html lang="en"><title>sent</title><body><script type="module" src="./script.js"></script>'],
    "yushen.js": ["text/javascript", readFileSync(entry, "utf8")],
    "script.js": ["text/javascript", 'import * as yushen from "./yushen.js"; globalThis.yushen = yushen;'],
  };
  for (const [name, [contentType, body]] of Object.entries(files)) await page.route(`**/sent/${name}`, (route) => route.fulfill({ contentType, body }));
  await page.goto("./sent/");
  await page.waitForFunction("globalThis.yushen");
  const all: Sample[] = [...samples(), ...examples()];
  let count = 0;
  for (const [seed, { form, data, asOf, mode }] of all.entries()) {
    const { fields } = rulebook.forms[form] as { fields: Field[] };
    const shown = readable({ fields }, data, (value: unknown, { type }: Field) => {
      // Only the markup of a form has other words for yes and no; a control has one line, without half of a pair.
      if (type === "bool" && !/^\s*(on|true|false)\s*$/.test(String(value))) return "neither";
      return String(value).replace(/[\r\n\0]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
    });
    // The same word twice is one box.
    const hasTwice = ({ path }: Field) => {
      const words = path.split(".").reduce((at: any, step) => at?.[step], shown);
      return Array.isArray(words) && typeof words[0] === "string" && new Set(words).size < words.length;
    };
    if (fields.some(hasTwice)) continue;
    expect(await page.evaluate(compare, { sample: { form, data: shown, asOf, mode }, fields, seed: seed + 1 }), `${seed}: ${form}`).toEqual([]);
    count++;
  }
  expect(count).toBeGreaterThan(800);
});
