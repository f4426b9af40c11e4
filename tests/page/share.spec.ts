// What a link holds: the law of the round trip for every example, and what becomes of links that are not whole.
import type { FormId, Report } from "yushen";
import { expect, test } from "@playwright/test";
import { shareBundle } from "./share-bundle.js";

const { check, rulebook, kindsIn, leaveOut, openShared, pack, personalIn, shareFragment, shareHref, unpack, Unreadable } = await shareBundle();

const examples = Object.values(rulebook.forms).flatMap((form) => form.examples.map((example) => ({ ...example, form, name: `${form.id} ${example.id}` })));
const told = ({ verdict, stages, issues, missing, next }: Report) => ({ verdict, stages, issues: issues.map(({ rule, path }) => [rule, path]), missing, next });
const judged = (form: FormId, data: unknown, asOf: string) => check(form, data as never, { asOf, mode: "draft", coerce: true });

test("a link brings back the day, the data and the report of every example, whatever is left out", async () => {
  expect(examples.length).toBeGreaterThan(30);
  for (const { name, form, data, asOf } of examples) {
    const before = judged(form.id, data, asOf);
    const whole = await openShared(form.id, await shareFragment(form.id, data, { asOf, show: new Set(kindsIn(form as never, data)) }));
    expect(whole.data, name).toEqual(data);
    expect(whole.left, name).toEqual([]);
    const bare = await openShared(form.id, await shareFragment(form.id, data, { asOf }));
    expect([bare.asOf, bare.now, bare.mode, bare.same], name).toEqual([asOf, false, "draft", true]);
    expect(bare.left.length, name).toBe(personalIn(form as never, data).length);
    expect(told(judged(form.id, bare.data, bare.asOf)), name).toEqual(told(before));
  }
});

test("no personal value of any example is in its link unless it is ticked, and what is ticked alone is", async () => {
  for (const { name, form, data, asOf } of examples) {
    const found = personalIn(form as never, data);
    for (const shown of [undefined, ...new Set(found.map(({ kind }) => kind))]) {
      const show = new Set(shown === undefined ? [] : [shown]);
      const text = await unpack(await shareFragment(form.id, data, { asOf, show }));
      const kept = new Set(found.filter(({ kind }) => show.has(kind)).map(({ value }) => value));
      for (const { value } of found) expect(text.includes(JSON.stringify(value)), `${name}: ${String(value)}`).toBe(kept.has(value));
    }
  }
});

test("a link of a full example has about a thousand characters", async () => {
  for (const { name, form, data, asOf } of examples) {
    const fragment = await shareFragment(form.id, data, { asOf });
    expect(fragment, name).toMatch(/^1[\w-]+$/);
    expect(fragment.length, name).toBeLessThan(1200);
  }
});

/** Numbers from a seed: what fails can be seen again. */
const numbersFrom = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const pick = <T>(next: () => number, all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
const scalars = ["", " ", "张三", "示例（福州）公司", "示例(福州) 公司", "91350100M000100Y43", "11010519491231002X", "1101051949123100２X", "***1", "138-0013-8000", 13800138000, "x".repeat(300), "2024-09-01", 0, 1.5, -3, true, null, "\ud800", "__proto__"];

function anything(next: () => number, depth = 0): unknown {
  const kind = next();
  if (depth > 2 || kind < 0.6) return pick(next, scalars);
  if (kind < 0.8) return Array.from({ length: Math.floor(next() * 3) }, () => anything(next, depth + 1));
  return Object.fromEntries(Array.from({ length: 2 }, () => [pick(next, ["kind", "电话", "__proto__", "uscc", "constructor"]), anything(next, depth + 1)]));
}

/** The example with a few of its values, or what holds them, changed to anything. */
function mangled(next: () => number, data: unknown): unknown {
  const copy = structuredClone(data);
  for (let i = 0; i < 3; i++) {
    let at: unknown = copy;
    for (let depth = 0; depth < 4 && typeof at === "object" && at !== null; depth++) {
      const group = at as Record<string, unknown>;
      const keys = Object.keys(group);
      if (keys.length === 0) break;
      const key = pick(next, keys);
      if (next() < 0.4 || typeof group[key] !== "object") {
        group[key] = anything(next);
        break;
      }
      at = group[key];
    }
  }
  return copy;
}

test("property: whatever a form holds, the link opens to the same verdict, or says that it may differ", async () => {
  const next = numbersFrom(18);
  let differing = 0;
  for (let round = 0; round < 300; round++) {
    const { form, data, asOf, name } = pick(next, examples);
    const odd = mangled(next, data);
    const exact = round % 2 === 0;
    const judge = (value: unknown) => told(check(form.id, value as never, { asOf, mode: "draft", coerce: !exact }));
    const all = await openShared(form.id, await shareFragment(form.id, odd, { asOf, exact, show: new Set(kindsIn(form as never, odd)) }));
    expect(all.data, `${name} ${round}`).toEqual(odd);
    const bare = await openShared(form.id, await shareFragment(form.id, odd, { asOf, exact }));
    if (bare.same) expect(judge(bare.data), `${name} ${round}`).toEqual(judge(odd));
    else differing++;
    // Into whichever field they were typed.
    for (const code of ["91350100M000100Y43", "11010519491231002X", "1101051949123100２X", "13800138000"]) {
      expect(bare.text.includes(code), `${name} ${round}: ${code}`).toBe(false);
    }
  }
  expect(differing).toBeLessThan(30);
});

test("what stands for equal texts is equal, however they are written, and differs where they do", () => {
  const form = rulebook.forms.binding as never;
  const data = (holder: string) => ({ miniProgram: { entityName: "示例(福州)公司" }, documents: [{ kind: "businessLicense", owner: "miniProgram", holder }] });
  const left = (holder: string) => leaveOut(form, data(holder), new Set(), { mode: "draft" }).data as ReturnType<typeof data>;
  const same = left("示例（福州） 公司");
  expect(same.documents[0]!.holder).toBe(same.miniProgram.entityName);
  const other = left("示例（厦门）公司");
  expect(other.documents[0]!.holder).not.toBe(other.miniProgram.entityName);
});

test("a key like __proto__ sets a key and nothing else", async () => {
  const data: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "miniProgram": {"__proto__": "x", "creditScore": 61}}');
  const shared = await openShared("profile-mount", await shareFragment("profile-mount", data));
  expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
  expect((shared.data as { miniProgram: { creditScore: number } }).miniProgram.creditScore).toBe(61);
  expect(Object.keys(shared.data as object)).toContain("__proto__");
});

test("a link that is cut off anywhere, or changed, is told from a whole one", async () => {
  const { form, data, asOf } = examples[0]!;
  const fragment = await shareFragment(form.id, data, { asOf });
  const trouble = (text: string) => openShared(form.id, text).then(() => "opened", (error: unknown) => (error instanceof Unreadable ? error.trouble : String(error)));
  expect(await trouble(fragment)).toBe("opened");
  for (let end = 0; end < fragment.length; end += 7) expect(await trouble(fragment.slice(0, end)), String(end)).toBe("damaged");
  const next = numbersFrom(4);
  for (let i = 0; i < 60; i++) {
    const at = 1 + Math.floor(next() * (fragment.length - 3));
    const changed = fragment.slice(0, at) + (fragment[at] === "A" ? "B" : "A") + fragment.slice(at + 1);
    expect(await trouble(changed), String(at)).toBe("damaged");
  }
  // A chat takes the punctuation after a link for a part of it.
  expect(await trouble(`${fragment}。`)).toBe("opened");
});

test("garbage, bombs and wrong forms are told, and nothing else is thrown", async () => {
  const bomb = await pack(JSON.stringify({ v: "1", t: "2024-09-01", d: "x".repeat(10_000_000) }));
  expect(bomb.length).toBeLessThan(20_000);
  const deep = await pack(`{"v":"1","t":"2024-09-01","d":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
  const cases: [string, string][] = [
    [bomb, "tooLarge"],
    ["1" + "A".repeat(300_000), "tooLarge"],
    ["9abc", "newer"],
    ["", "damaged"],
    ["1", "damaged"],
    ["%%%", "damaged"],
    ["1!!", "damaged"],
    [await pack("null"), "damaged"],
    [await pack("[]"), "damaged"],
    [await pack("{"), "damaged"],
    [await pack("{}"), "damaged"],
    [await pack('{"t":"soon","d":{}}'), "damaged"],
    [await pack('{"t":"2024-13-45","d":{}}'), "damaged"],
    [await pack('{"t":"2024-09-01T10:00:00+99:00","d":{}}'), "damaged"],
    [await pack('{"t":"2024-09-01"}'), "damaged"],
  ];
  for (const [fragment, trouble] of cases) {
    const error: unknown = await openShared("binding", fragment).catch((thrown: unknown) => thrown);
    expect(error, fragment.slice(0, 20)).toBeInstanceOf(Unreadable);
    expect((error as { trouble: string }).trouble, fragment.slice(0, 20)).toBe(trouble);
  }
  // Data of any shape are judged: they are data, and no mistake of the link.
  const odd = ['{"t":"2024-09-01","d":null}', '{"t":"2024-09-01","d":[1],"h":[{}, "x", ["a", 1.5]],"m":"submit"}', '{"t":"2024-09-01","d":{"toString":1}}'];
  for (const text of odd) expect((await openShared("binding", await pack(text))).left).toEqual([]);
  await openShared("binding", deep).catch((thrown: unknown) => expect(thrown).toBeInstanceOf(Unreadable));
});

test("the link is an address of the page", async () => {
  expect(await shareHref("profile-mount", {}, { asOf: "2024-09-01" })).toMatch(/^#\/profile-mount\/r\/1[\w-]+$/);
});
