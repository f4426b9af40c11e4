import type { FormId, FormInfo, Locale, Mode, Path, Report } from "yushen";
import { Judge, judgeText, rulebook, type JudgeOptions } from "./judge.js";
import { getIn, setIn } from "./paths.js";

/** What undo brings back. */
export interface Sheet {
  data: unknown;
  /** JSON text as the user wrote it, while it is what is judged; `null` once a field was edited. */
  text: string | null;
  /** `null`: now. */
  asOf: string | null;
}

const blank: Sheet = { data: {}, text: null, asOf: null };
const longest = 1024 * 1024;

function parse(text: string): { value: unknown } | undefined {
  if (text.length > longest) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** One form on the page: what is filled in, what is said of it, and the way back. Kept in memory alone. */
export class FormState {
  readonly id: FormId;
  sheet: Sheet = blank;
  report: Report;
  /** Whether the user wrote something that is neither an example nor exported. */
  unsaved = false;
  /** The JSON view is to put the caret at the syntax error when it is drawn next. */
  caretWanted = false;
  #past: Sheet[] = [];
  #future: Sheet[] = [];
  #prefs: { mode: Mode; locale: Locale };
  readonly #judge: Judge;
  readonly #listeners = new Set<() => void>();

  constructor(id: FormId, prefs: { mode: Mode; locale: Locale }) {
    this.id = id;
    this.#prefs = prefs;
    this.#judge = new Judge(id);
    this.report = this.#judge.load(blank.data, this.#options);
  }

  get #options(): JudgeOptions {
    return { ...this.#prefs, asOf: this.sheet.asOf };
  }

  /** Looked up each time: another language may bring another rulebook. */
  get form(): FormInfo {
    return rulebook.forms[this.id];
  }

  get mode(): Mode {
    return this.#prefs.mode;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** The JSON text cannot be read: the fields show what could be read before. */
  get broken(): boolean {
    return this.sheet.text !== null && parse(this.sheet.text) === undefined;
  }

  /** What the JSON view shows, and what is exported: the same, in the plain spelling that a program reads. */
  get json(): string {
    if (this.sheet.text !== null) return this.sheet.text;
    try {
      return `${JSON.stringify(this.plain, null, 2)}\n`;
    } catch {
      return ""; // Nested too deep to be written; it came from text, which undo still has.
    }
  }

  /** The data in the plain spelling that a program reads. */
  get plain(): unknown {
    return this.#judge.plain(this.sheet.data);
  }

  valueAt(path: Path): unknown {
    return getIn(this.sheet.data, path);
  }

  /** Sets the value at the path; `undefined` removes it. With `keep`, undo can return to before. */
  edit(path: Path, value: unknown, keep = false): void {
    if (keep || this.broken) this.#checkpoint();
    const before = this.sheet.data;
    const data = setIn(before, path, value);
    this.sheet = { ...this.sheet, data, text: null };
    this.unsaved = true;
    this.report = this.#judge.edit(before, data, path, value, this.#options);
    this.#tell();
  }

  /** Takes JSON text as it is typed. With `keep`, undo can return to before. */
  write(text: string, keep = false): void {
    const read = parse(text);
    if (keep || this.sheet.text === null) this.#checkpoint();
    this.sheet = { ...this.sheet, text, ...(read ? { data: read.value } : {}) };
    this.unsaved = true;
    this.rejudge();
  }

  /** Takes another form's worth of data or text; undo brings the present one back. */
  replace(sheet: Partial<Sheet>, unsaved = false): void {
    this.#checkpoint();
    this.sheet = { ...blank, asOf: this.sheet.asOf, ...sheet };
    const read = this.sheet.text === null ? undefined : parse(this.sheet.text);
    if (read) this.sheet.data = read.value;
    this.unsaved = unsaved;
    this.rejudge();
  }

  /** Other data from outside, with nothing to undo. */
  load(data: unknown): void {
    this.#past = [];
    this.#future = [];
    this.sheet = { ...blank, asOf: this.sheet.asOf, data };
    this.unsaved = false;
    this.rejudge();
  }

  setAsOf(asOf: string | null): void {
    this.sheet = { ...this.sheet, asOf };
    this.rejudge();
  }

  setPrefs(prefs: { mode: Mode; locale: Locale }): void {
    if (prefs.mode === this.#prefs.mode && prefs.locale === this.#prefs.locale) return;
    this.#prefs = prefs;
    this.rejudge();
  }

  setMode(mode: Mode): void {
    this.setPrefs({ ...this.#prefs, mode });
  }

  setLocale(locale: Locale): void {
    this.setPrefs({ ...this.#prefs, locale });
  }

  undo(): void {
    this.#swap(this.#past, this.#future);
  }

  redo(): void {
    this.#swap(this.#future, this.#past);
  }

  /** Judges all of it anew: the options changed, or the clock moved on. */
  rejudge(): void {
    const { text, data } = this.sheet;
    const loaded = this.#judge.load(data, this.#options);
    this.report = text === null ? loaded : judgeText(this.id, text, this.#options);
    this.#tell();
  }

  /** Gives back what is held of the engine. It can be used on. */
  close(): void {
    this.#judge.close();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #checkpoint(): void {
    this.#past.push(this.sheet);
    this.#future = [];
  }

  #swap(from: Sheet[], to: Sheet[]): void {
    const sheet = from.pop();
    if (sheet === undefined) return;
    to.push(this.sheet);
    this.sheet = sheet;
    this.unsaved = true;
    this.rejudge();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
