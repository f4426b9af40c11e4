/** What the batch view is about, kept while the page is open: one goes to a row's form and comes back. Nothing is stored. */
import { proxy, wrap, type Remote } from "comlink";
import type { FormId, Locale } from "yushen";
import { trustedUrl } from "../../trusted.js";
import type { Match } from "./columns.js";
import type { ExportWords } from "./export-rows.js";
import { Results, type Query } from "./results.js";
import type { Why } from "./table.js";
import type { BadWords, BatchWorker, Source } from "./worker.js";
import address from "./worker.js?worker&url";

type Phase = "empty" | "reading" | "ready" | "checking" | "stopped" | "done";

/** How often the page is drawn anew while results come. */
const pace = 200;

const plainQuery: Query = { sort: "row", descending: false };

export class Batch {
  phase: Phase = "empty";
  name = "";
  readDone = 0;
  source: Source | undefined;
  failed: { why: Why; text?: string | undefined } | undefined;
  form: FormId | undefined;
  /** The form was chosen by the columns. */
  switched = false;
  matches: (Match | undefined)[] = [];
  paths: (string | null)[] = [];
  targets: string[] = [];
  nameColumn: number | null = null;
  /** A day, or the instant of the check. */
  day: string | null = null;
  results: Results | undefined;
  query: Query = plainQuery;
  /** The rows that are shown, in order; `undefined`: all of them as they came. */
  order: Uint32Array | undefined;
  active = 0;
  scroll = 0;
  /** A row was opened as a form. */
  left = false;

  #worker: Worker | undefined;
  #remote: Remote<BatchWorker> | undefined;
  #locale: Locale | undefined;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const listener of this.#listeners) listener();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.changed();
      if (this.order !== undefined) void this.#arrange().then(() => this.changed());
    }, pace);
  }

  get #api(): Remote<BatchWorker> {
    if (this.#remote === undefined) {
      this.#worker = new Worker(trustedUrl(address), { type: "module" });
      this.#remote = wrap<BatchWorker>(this.#worker);
    }
    return this.#remote;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#remote = undefined;
  }

  async read(file: File | string, name: string, form: FormId | undefined, locale: Locale, words: BadWords): Promise<void> {
    // A file that is being read is given up with its worker; so is what it took.
    this.#end();
    const api = this.#api;
    Object.assign(this, { phase: "reading", name, readDone: 0, source: undefined, failed: undefined, results: undefined, order: undefined, query: plainQuery, active: 0, scroll: 0 });
    this.changed();
    const read = await api.read(
      file,
      proxy((done: number) => {
        this.readDone = done;
        this.#soon();
      }),
    );
    if (api !== this.#remote) return;
    if ("failed" in read) {
      Object.assign(this, { phase: "empty", failed: { why: read.failed, text: read.text } });
      return this.changed();
    }
    this.source = read.source;
    this.phase = "ready";
    // What was read is drawn before what is made of it.
    this.changed();
    await this.take(form, locale, words);
  }

  /** Maps the columns to a form's fields and checks. */
  async take(form: FormId | undefined, locale: Locale, words: BadWords): Promise<void> {
    const { source } = this;
    if (source === undefined) return;
    const best = source.best as FormId | undefined;
    let chosen = form ?? best ?? "profile-mount";
    this.matches = await this.#api.map(chosen);
    this.switched = false;
    if (best !== undefined && best !== chosen && source.columns !== undefined && this.matches.every((match) => match === undefined || match.how === "guess")) {
      chosen = best;
      this.switched = true;
      this.matches = await this.#api.map(chosen);
    }
    this.form = chosen;
    this.paths = this.matches.map((match) => match?.path ?? null);
    const { columns } = source;
    const named = columns?.findIndex(({ heading, text }) => text && /名称|名字|姓名|昵称|抖音号|账号名|name|id/i.test(heading)) ?? -1;
    const text = columns?.findIndex(({ text }, at) => text && !this.#isWord(at)) ?? -1;
    this.nameColumn = columns === undefined ? null : named >= 0 ? named : text >= 0 ? text : null;
    if (columns !== undefined && this.paths.every((path) => path === null)) this.failed = { why: "noColumns" };
    this.targets = await this.#api.targets(chosen, this.paths);
    if (this.failed !== undefined) return this.changed();
    await this.check(locale, words);
  }

  /** Whether a column is of words to choose from: nobody is called by those. */
  #isWord(at: number): boolean {
    const samples = this.source?.columns?.[at]?.samples ?? [];
    return this.paths[at] !== null && samples.every((sample) => sample.length < 4);
  }

  async setPath(at: number, path: string | null, locale: Locale, words: BadWords): Promise<void> {
    // A field has one column.
    this.paths = this.paths.map((other, of) => (of === at ? path : other === path ? null : other));
    this.matches = this.matches.map((match, of) => (of === at ? undefined : match));
    this.failed = undefined;
    if (this.form !== undefined) this.targets = await this.#api.targets(this.form, this.paths);
    await this.check(locale, words);
  }

  async check(locale: Locale, words: BadWords): Promise<void> {
    const { source, form } = this;
    if (source === undefined || form === undefined) return;
    const results = new Results(source.rows);
    this.#locale = locale;
    this.results = results;
    this.failed = undefined;
    this.order = undefined;
    this.phase = "checking";
    this.changed();
    const { paths, nameColumn: name } = this;
    const asOf = this.day ?? new Date().toISOString();
    const whole = await this.#api
      .check(
      { form, paths, name, locale, asOf, words },
      proxy((chunk) => {
        if (this.results !== results) return;
        results.add(chunk);
        this.#soon();
      }),
    )
      .catch(() => {
        if (this.results === results) this.failed = { why: "notLoaded" };
        return false;
      });
    if (this.results !== results) return;
    this.phase = whole ? "done" : "stopped";
    await this.#arrange();
    this.changed();
  }

  /** In another language what is wrong with rows is said in other words. */
  async translate(locale: Locale, words: BadWords): Promise<void> {
    if (this.results !== undefined && this.#locale !== locale) await this.check(locale, words);
  }

  cancel(): void {
    if (this.phase === "reading") {
      this.#end();
      this.phase = "empty";
    } else if (this.phase === "checking") {
      void this.#api.cancel();
      this.phase = "stopped";
    }
    this.changed();
  }

  async ask(part: Partial<Query>): Promise<void> {
    this.query = { ...this.query, ...part };
    this.active = 0;
    this.scroll = 0;
    await this.#arrange();
    this.changed();
  }

  async #arrange(): Promise<void> {
    const { standing, rule, sort, descending } = this.query;
    if (standing === undefined && rule === undefined && sort === "row" && !descending) {
      this.order = undefined;
      return;
    }
    const { query, results } = this;
    const order = await this.#api.order(query);
    if (query === this.query && results === this.results) this.order = order;
  }

  get shown(): number {
    return this.order?.length ?? this.results?.done ?? 0;
  }

  /** The row at a place of the table. */
  at(place: number): number {
    return this.order === undefined ? place : (this.order[place] ?? 0);
  }

  row(at: number) {
    return this.#api.row(at);
  }

  export(words: ExportWords): Promise<Blob> {
    return this.#api.export(this.query, words);
  }
}

export const batch = new Batch();
