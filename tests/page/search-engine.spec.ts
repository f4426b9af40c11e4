// The search alone, without a browser: what people type, and what they are to find first.
import { expect, test } from "@playwright/test";
import synonyms from "../../www/src/search/synonyms.json" with { type: "json" };
import { readIndex } from "../../www/search-index.mjs";
import { Engine, type Found, type Kind } from "../../www/src/search/engine.js";
import type { Lang } from "./helpers.js";

// Nothing here depends on the screen.
test.skip(({ isMobile }) => isMobile, "once is enough");

const index = readIndex();
let engine: Engine;
test.beforeAll(async () => void (engine = await Engine.of(index)));

const find = (query: string, locale: Lang = "zh-CN", kinds?: Kind[]): Found[] => engine.search(query, { locale, kinds, limit: 5 });
const ids = (found: Found[]) => found.map(({ kind, id }) => `${kind} ${id}`);

const fans = "rule profile-mount/effective-fans";
const credit = "rule profile-mount/credit-score";
const quota = "form quota-expansion";
const leave = "form employee-handover";
const hospital = "category 医疗/医疗/公立医疗机构";

/** The first hit of each. */
const firsts: [query: string, first: string][] = [
  ["粉丝不够", fans],
  ["有效粉丝", fans],
  ["fensibugou", fans],
  ["yxfs", fans],
  ["youxiaofs", fans],
  ["有效粉", fans],
  ["粉丝 500", fans],
  ["effective followers", fans],
  ["efective folowers", fans],
  ["扩容", quota],
  ["擴容", quota],
  ["kuorong", quota],
  ["more places", quota],
  ["raise the quota", quota],
  ["员工离职", leave],
  ["员工 离职", leave],
  ["離職員工", leave],
  ["yuangong lizhi", leave],
  ["employee leaves", leave],
  ["公立医院", hospital],
  ["公立医疗", hospital],
  ["医疗 公立", hospital],
  ["gongli yiyuan", hospital],
  ["gongliyiyuan", hospital],
  ["gong li yi yuan", hospital],
  ["glyljg", hospital],
  ["public hospital", hospital],
  ["信用分", credit],
  ["xyf", credit],
  ["xinyf", credit],
  ["ｘｙｆ", credit],
  ["XYF", credit],
  ["信用分不够怎么办", credit],
  ["credit score", credit],
  ["绑定抖音账号", "form binding"],
  ["个人页挂载", "form profile-mount"],
  ["个人页", "form profile-mount"],
  ["线索", "form lead-page"],
  ["小号绑定", "form sub-account-link"],
  ["子账号", "form sub-account-link"],
  ["小号解绑", "form sub-account-unlink"],
  ["橱窗", "form employee-showcase"],
  ["商家页面", "form merchant-page"],
  ["lvshi", "category 商业服务/商业服务/律师事务所"],
  ["会计师", "category 商业服务/商业服务/会计师事务所"],
  ["kuaijishi", "category 商业服务/商业服务/会计师事务所"],
  ["yinhang", "category 金融/金融业/银行"],
  ["电商带货怎么开橱窗", "form employee-showcase"],
  ["App 20.7", "rule employee-account/app-version"],
  ["48 小时", "rule employee-account/accepted-in-time"],
];

test("what people type finds what they mean", () => {
  const wrong = firsts.filter(([query, first]) => ids(find(query))[0] !== first).map(([query, first]) => ({ query, first, found: ids(find(query)) }));
  expect(wrong).toEqual([]);
});

test("the shown language changes the words, not what is found", () => {
  for (const [query] of firsts) {
    const zh = find(query);
    const en = find(query, "en");
    expect(ids(en), query).toEqual(ids(zh));
    for (const [i, { kind, title }] of en.entries()) if (kind !== "category") expect(title).not.toBe(zh[i]?.title);
  }
});

test("each everyday word finds what it is a word for", () => {
  const lost: string[] = [];
  for (const { terms, zh, en } of synonyms) {
    for (const word of [...zh, ...en]) {
      const titles = engine.search(word, { locale: "zh-CN", limit: 8 }).map(({ title }) => title);
      if (!terms.some((term) => titles.some((title) => title.includes(term)))) lost.push(`${word}: ${titles.join("; ")}`);
    }
  }
  expect(lost).toEqual([]);
});

test("each thing is found by its own title, in both languages", () => {
  const lost: string[] = [];
  for (const { kind, id, title } of index.entries) {
    for (const text of title) if (!engine.search(text, { locale: "zh-CN", limit: 12 }).some((hit) => hit.kind === kind && hit.id === id)) lost.push(`${kind} ${id}: ${text}`);
  }
  expect(lost).toEqual([]);
});

test("each title is found by its pinyin, in full and by initials", () => {
  const lost: string[] = [];
  const first = (char: string) => index.readings[char]!.split(" ")[0]!;
  for (const { kind, id, title } of index.entries) {
    const [run = ""] = title[0].match(/\p{Script=Han}{3,}/u) ?? [];
    if (run === "") continue;
    const start = [...run].slice(0, 6);
    for (const letters of [start.map(first).join(""), start.map((char) => first(char)[0]).join("")]) {
      if (!engine.search(letters, { locale: "zh-CN", limit: 60 }).some((hit) => hit.kind === kind && hit.id === id)) lost.push(`${kind} ${id}: ${letters}`);
    }
  }
  expect(lost).toEqual([]);
});

test("marks lie on what was typed", () => {
  const marked = ({ title, marks }: Found) => marks.title.map(([from, to]) => title.slice(from, to));
  expect(marked(find("信用分")[0]!)).toEqual(["信用分"]);
  expect(marked(find("xyf")[0]!)).toEqual(["信用分"]);
  expect(marked(find("粉丝 500")[0]!)).toEqual(["粉丝", "500"]);
  expect(marked(find("員工離職")[0]!)).toEqual(["员工离职"]);
  expect(marked(find("effective", "en")[0]!)).toEqual(["effective"]);
  expect(find("公立医院")[0]).toMatchObject({ via: "公立医院", marks: { title: [] } });
});

test("kinds and the limit are kept to; nothing is found of nothing", () => {
  for (const kind of ["form", "rule", "clause", "category"] as const) {
    const found = find("绑定", "zh-CN", [kind]);
    expect(found.map((hit) => hit.kind)).toEqual(found.map(() => kind));
  }
  expect(engine.search("绑定", { locale: "zh-CN", limit: 3 })).toHaveLength(3);
  for (const query of ["", " ", "，。", "🙂", "乱七八糟", "qwrtpsdf", "\ud800", "(((", "a".repeat(2000)]) expect(find(query), query).toEqual([]);
});
