/** Finds a rulebook's parts by what people type. Pure: the index is handed in. */
import MiniSearch, { type Query } from "minisearch";
import type { Locale } from "yushen";
import { folder, isHan, pairsOf, termsOf, wordsOf } from "./fold.js";
import { readingsOf, spelledBy } from "./pinyin.js";

export type Kind = "form" | "rule" | "clause" | "category";

/** Texts are pairs: Chinese, English. */
export interface Entry {
  kind: Kind;
  id: string;
  title: [string, string];
  detail: [string, string];
  /** Everyday words for it. */
  also?: string[];
  /** Labels of the fields that it is about. */
  more: string[];
}

export interface Index {
  entries: Entry[];
  /** How a character is read, in letters. */
  readings: Record<string, string>;
  /** Traditional characters. */
  simplified: Record<string, string>;
}

/** Where to highlight: from, to. */
export type Mark = [number, number];

export interface Found {
  kind: Kind;
  id: string;
  title: string;
  detail: string;
  marks: { title: Mark[]; detail: Mark[] };
  /** The everyday word that it was found by, where its own texts don't show why. */
  via?: string;
}

export interface Asked {
  kinds?: readonly Kind[];
  locale: Locale;
  limit: number;
}

/** Words that say nothing of what is looked for. */
const idle = new Set("a an and are as at be by can do does for from how i if in is it my not of on or that the to was what when where why with you your".split(" "));
const weight: Record<Kind, number> = { form: 1.6, rule: 1.2, category: 1.2, clause: 0.8 };

interface Hit {
  id: number;
  score: number;
}

/** A query for one thing typed, and the texts to mark where it is found. */
interface Part {
  query: Query;
  needles: string[];
}

export class Engine {
  readonly #index: Index;
  readonly #fold;
  readonly #readings;
  readonly #mini = new MiniSearch<{ id: number }>({
    fields: ["title", "also", "detail", "more"],
    // Texts and queries come folded, and queries cut into terms.
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: { title: 3, also: 2.5, detail: 1, more: 0.5 } },
  });
  /** All runs of Chinese to be found, for pinyin. */
  readonly #runs: string[];
  readonly #spelled = new Map<string, Part>();

  private constructor(index: Index) {
    this.#index = index;
    this.#fold = folder(index.simplified);
    this.#readings = readingsOf(index.readings);
    const texts = index.entries.flatMap(({ title, detail, also = [] }) => [title[0], detail[0], ...also]);
    this.#runs = [...new Set(texts.flatMap((text) => wordsOf(this.#fold(text)).filter(isHan)))];
  }

  /** Takes the index in in pieces: the page stays at hand meanwhile. */
  static async of(index: Index): Promise<Engine> {
    const engine = new Engine(index);
    const fold = engine.#fold;
    const documents = index.entries.map(({ title, detail, also = [], more }, id) => ({
      id,
      title: fold(title.join(" ")),
      also: fold(also.join(" ")),
      detail: fold(detail.join(" ")),
      more: fold(more.join(" ")),
    }));
    await engine.#mini.addAllAsync(documents, { chunkSize: 40 });
    return engine;
  }

  search(text: string, { kinds, locale, limit }: Asked): Found[] {
    const words = wordsOf(this.#fold(text).replace(/ü/g, "v"));
    const telling = words.filter((word) => !idle.has(word));
    const parts = (telling.length > 0 ? telling : words).map((word) => this.#partOf(word));
    if (parts.length === 0) return [];
    const { entries } = this.#index;
    const find = (query: Query): Hit[] =>
      this.#mini
        .search(query, { filter: ({ id }) => kinds === undefined || kinds.includes(entries[id as number]!.kind) })
        .map(({ id, score }) => ({ id: id as number, score }));
    let hits = find({ combineWith: "AND", queries: parts.map(({ query }) => query) });
    let needles = parts.flatMap((part) => part.needles);
    const pieces = telling.flatMap((word) => (isHan(word) ? pairsOf(word) : [word]));
    if (hits.length === 0 && pieces.length > 1) {
      // Not all of it stands anywhere: what has at least half of it.
      const loose = pieces.map((piece) => this.#partOf(piece));
      needles = loose.flatMap((part) => part.needles);
      hits = ofMany(loose.map(({ query }) => find(query)), Math.ceil(loose.length / 2));
    }
    const side = locale === "en" ? 1 : 0;
    return hits
      .map(({ id, score }) => {
        const entry = entries[id]!;
        const title = this.#marks(entry.title[side], needles);
        // The more of its name was typed, the likelier it is meant; an everyday word counts nearly as much.
        const covered = Math.max(...entry.title.map((text) => this.#share(text, needles)), ...(entry.also ?? []).map((text) => 0.8 * this.#share(text, needles)));
        return { entry, title, score: score * weight[entry.kind] * (1 + 2 * covered), id };
      })
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
      .map(({ entry, title }) => {
        const detail = this.#marks(entry.detail[side], needles);
        const via = title.length + detail.length > 0 ? undefined : entry.also?.find((word) => this.#marks(word, needles).length > 0);
        return { kind: entry.kind, id: entry.id, title: entry.title[side], detail: entry.detail[side], marks: { title, detail }, via };
      });
  }

  #partOf(word: string): Part {
    if (isHan(word)) return { query: chinese(word), needles: [word] };
    let part = this.#spelled.get(word);
    if (part === undefined) {
      // Letters are English, or pinyin of Chinese that stands somewhere.
      const english: Query = { queries: [word], prefix: true, fuzzy: word.length > 4 && /^[a-z]+$/.test(word) ? 0.2 : false };
      const spelled = /^[a-z]{2,}$/.test(word) ? spelledBy(word, this.#runs, this.#readings) : [];
      part = {
        query: { combineWith: "OR", queries: [english, ...spelled.map(({ text, whole }) => ({ ...chinese(text), boostDocument: () => (whole ? 1 : 0.6) }))] },
        needles: [word, ...spelled.map(({ text }) => text)],
      };
      this.#spelled.set(word, part);
    }
    return part;
  }

  #share(text: string, needles: readonly string[]): number {
    return this.#marks(text, needles).reduce((sum, [from, to]) => sum + to - from, 0) / text.length;
  }

  #marks(text: string, needles: readonly string[]): Mark[] {
    const folded = this.#fold(text);
    const marks: Mark[] = [];
    for (const needle of needles) {
      for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
        // English is found by how its words begin.
        if (isHan(needle) || !/[a-z0-9]/.test(folded[at - 1] ?? "")) marks.push([at, at + needle.length]);
      }
    }
    return joined(marks);
  }
}

const chinese = (run: string) => ({ combineWith: "AND", queries: pairsOf(run) }) satisfies Query;

/** What at least `least` of the results have, its scores together. */
function ofMany(results: Hit[][], least: number): Hit[] {
  const byId = new Map<number, Hit[]>();
  for (const hit of results.flat()) byId.set(hit.id, [...(byId.get(hit.id) ?? []), hit]);
  return [...byId]
    .filter(([, hits]) => hits.length >= least)
    .map(([id, hits]) => ({ id, score: hits.reduce((sum, { score }) => sum + score, 0) * (hits.length / results.length) }));
}

function joined(marks: Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [from, to] of marks.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
