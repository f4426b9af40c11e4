// The search's index, made of the rulebook when the page is built. The dictionaries of pinyin and of traditional characters
// are large, and the rulebook's texts use few characters: the page gets the readings of these alone.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

const root = new URL("../", import.meta.url);
const sources = {
  "zh-CN": new URL("pkg/src/generated/rulebook.zh-CN.json", root),
  en: new URL("pkg/src/generated/rulebook.en.json", root),
  synonyms: new URL("www/src/search/synonyms.json", root),
};
const read = (url) => JSON.parse(readFileSync(url, "utf8"));

const isHan = (char) => /\p{Script=Han}/u.test(char);

/** A category's names, each once: 医疗 / 医疗 / 公立医疗机构 is 医疗 / 公立医疗机构. */
const categoryTitle = ({ level1, level2, level3 }) => [...new Set([level1, level2, level3])].filter((level) => level !== "*").join(" / ");

/** What is to be found, in the rulebook's order. Texts are pairs: Chinese, English. */
function entriesOf(zh, en) {
  const pair = (inZh, inEn) => [inZh["zh-CN"], inEn.en];
  const both = (a, b) => [0, 1].map((i) => `${a[i]} · ${b[i]}`);
  const title = Object.fromEntries(Object.keys(zh.forms).map((id) => [id, pair(zh.forms[id].title, en.forms[id].title)]));
  const labels = (form, paths) =>
    zh.forms[form].fields.flatMap((field, i) => (field.label && paths(field.path) ? pair(field.label, en.forms[form].fields[i].label) : []));
  const cited = ({ document, section }) => `《${zh.documents[document].title}》${section}`;

  const forms = Object.values(zh.forms).map((form) => ({
    kind: "form",
    id: form.id,
    title: title[form.id],
    detail: pair(form.summary, en.forms[form.id].summary),
    more: labels(form.id, () => true),
  }));
  const rules = Object.values(zh.rules).map((rule) => ({
    kind: "rule",
    id: rule.id,
    title: pair(rule.title, en.rules[rule.id].title),
    detail: rule.clause ? both(title[rule.form], [cited(rule.clause), cited(rule.clause)]) : title[rule.form],
    more: labels(rule.form, (path) => rule.reads.includes(path)),
  }));
  const clauses = zh.clauses.map((clause, i) => ({
    kind: "clause",
    id: clause.id,
    title: pair(clause.summary, en.clauses[i].summary),
    detail: [cited(clause), cited(clause)],
    more: [],
  }));
  // A category that stands in both tables is one thing to find, and says both.
  const categories = new Map();
  for (const table of Object.keys(zh.categories)) {
    zh.categories[table].forEach((row, i) => {
      const id = [row.level1, row.level2, row.level3].join("/");
      const says = pair(row.says, en.categories[table][i].says);
      const known = categories.get(id);
      if (known) known.detail = [`${known.detail[0]}${says[0]}`, `${known.detail[1]} ${says[1]}`];
      else categories.set(id, { kind: "category", id, title: [categoryTitle(row), categoryTitle(row)], detail: says, more: [] });
    });
  }
  return [...forms, ...rules, ...categories.values(), ...clauses];
}

/** Gives each entry the everyday words for the terms in its title; a term that names nothing is a mistake in the table. */
function addSynonyms(entries, synonyms) {
  for (const { terms, zh, en } of synonyms) {
    for (const term of terms) {
      const named = entries.filter(({ title, kind }) => kind !== "clause" && title[0].includes(term));
      if (named.length === 0) throw new Error(`synonyms.json: no form, rule or category has "${term}" in its title`);
      for (const entry of named) entry.also = [...new Set([...(entry.also ?? []), ...zh, ...en])];
    }
  }
}

/** How the texts' characters may be read, in letters alone; ü is v, as it is typed. */
function readingsOf(texts) {
  const readings = new Map();
  for (const text of texts) {
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      const syllables = pinyin(run, { toneType: "none", type: "array", v: true });
      [...run].forEach((char, i) => readings.set(char, (readings.get(char) ?? new Set()).add(syllables[i])));
    }
  }
  return Object.fromEntries([...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([char, set]) => [char, [...set].sort().join(" ")]));
}

/** The traditional characters that stand for one of the texts' characters. */
function simplifiedOf(texts) {
  const known = new Set(texts.join(""));
  const convert = Converter({ from: "t", to: "cn" });
  const simplified = {};
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const plain = convert(char);
    if (plain !== char && !known.has(char) && known.has(plain) && isHan(plain)) simplified[char] = plain;
  }
  return simplified;
}

export function makeIndex(zh, en, synonyms) {
  const entries = entriesOf(zh, en);
  addSynonyms(entries, synonyms);
  const texts = entries.flatMap(({ title, detail, also = [], more }) => [title[0], detail[0], ...also, ...more]);
  return { entries, readings: readingsOf(texts), simplified: simplifiedOf(texts) };
}

export const readIndex = () => makeIndex(read(sources["zh-CN"]), read(sources.en), read(sources.synonyms));

const name = "virtual:search-index";

/** @returns {import("vite").Plugin} */
export const searchIndex = {
  name: "search-index",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    for (const source of Object.values(sources)) this.addWatchFile(fileURLToPath(source));
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(readIndex()))});`;
  },
};
