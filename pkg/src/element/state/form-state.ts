import type { FormId, FormInfo, Locale, Mode, Path, Report } from "yushen";
import { fieldOf } from "./field-of.js";
import { changedPath, History } from "./history.js";
import { Judge, judgeData, judgeText, rulebook, type JudgeOptions } from "./judge.js";
import { getIn, pathText, setIn } from "./paths.js";

/** What undo brings back. */
export interface Sheet {
  data: unknown;
  /** JSON text as the user wrote it, while it is what is judged; `null` once a field was edited. */
  text: string | null;
  /** `null`: now. */
  asOf: string | null;
  /** The instant that an example is meant for, since it was loaded. It is not one to judge the user's own data at. */
  example?: string | undefined;
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
  /** Where the JSON view is to put the caret when it is drawn next. */
  wanted: Path | undefined;
  readonly #history = new History<Sheet>();
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
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
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

  /**
   * Sets the value at the path; `undefined` removes it. Each edit can be undone; what is typed in one field without a pause is
   * one step. With `keep` it is a step of its own in any case.
   */
  edit(path: Path, value: unknown, keep = false): void {
    const before = this.sheet;
    const goesOn = !keep && !this.broken && isTyped(this.form, path);
    this.#history.keep(before, goesOn ? pathText(path) : undefined);
    const data = setIn(before.data, path, value);
    this.sheet = { ...before, data, text: null, ...this.#ownClock };
    this.unsaved = true;
    if (this.sheet.asOf !== before.asOf) return this.rejudge();
    this.report = this.#judge.edit(before.data, data, path, value, this.#options);
    this.#tell();
  }

  /** Takes JSON text as it is typed. With `keep` it is a step of its own in any case. */
  write(text: string, keep = false): void {
    const read = parse(text);
    this.#history.keep(this.sheet, keep ? undefined : "#json");
    this.sheet = { ...this.sheet, text, ...(read ? { data: read.value } : {}), ...this.#ownClock };
    this.unsaved = true;
    this.rejudge();
  }

  /** Takes another form's worth of data or text, as a draft; undo brings the present one back. */
  replace(sheet: Partial<Sheet>, unsaved = false): void {
    this.#history.keep(this.sheet);
    // An example's clock goes with the example; a day that the user chose stays.
    this.sheet = { ...blank, asOf: this.sheet.asOf, ...this.#ownClock, ...sheet };
    const read = this.sheet.text === null ? undefined : parse(this.sheet.text);
    if (read) this.sheet.data = read.value;
    this.unsaved = unsaved;
    this.#prefs = { ...this.#prefs, mode: "draft" };
    this.rejudge();
  }

  /** Other data from outside, with nothing to undo. */
  load(data: unknown): void {
    this.#history.clear();
    this.sheet = { ...blank, asOf: this.sheet.asOf, data };
    this.unsaved = false;
    this.rejudge();
  }

  /** Another clock from outside: no undo brings back the one before. */
  setAsOf(asOf: string | null): void {
    this.#history.rewrite((sheet) => ({ ...sheet, asOf }));
    this.sheet = { ...this.sheet, asOf };
    this.rejudge();
  }

  /** Another clock that the user chose, of an example or not. */
  chooseAsOf(asOf: string | null, isTyped = false): void {
    this.#history.keep(this.sheet, isTyped ? "#asOf" : undefined);
    this.sheet = { ...this.sheet, asOf, example: undefined };
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

  /** Takes back the last step. What comes back is where it changed something; nothing where it changed no data. */
  undo(): Path | undefined {
    return this.#return(this.#history.undo(this.sheet));
  }

  redo(): Path | undefined {
    return this.#return(this.#history.redo(this.sheet));
  }

  /** Asks whoever shows the JSON to put the caret there. */
  want(path: Path): void {
    this.wanted = path;
    this.#tell();
  }

  /** What would be said if the value stood at the path. Nothing is set. */
  tryOut(path: Path, value: unknown): Report {
    const { text, asOf, data } = this.sheet;
    const { mode, locale } = this.#prefs;
    return judgeData(this.id, setIn(data, path, value), { mode, locale, coerce: text === null, ...(asOf === null ? {} : { asOf }) });
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

  /** The clock for data that are the user's own: an example's holds no more. */
  get #ownClock(): Partial<Sheet> {
    const { asOf, example } = this.sheet;
    return example !== undefined && asOf === example ? { asOf: null } : {};
  }

  #return(sheet: Sheet | undefined): Path | undefined {
    if (sheet === undefined) return undefined;
    const before = this.sheet;
    this.sheet = sheet;
    this.unsaved = true;
    this.rejudge();
    return changedPath(before.data, sheet.data);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Whether it is written letter by letter; what is chosen is chosen at once. */
function isTyped(form: FormInfo, path: Path): boolean {
  const type = fieldOf(form, path)?.type;
  return type === "string" || type === "int" || type === "date" || type === "dateOrLongTerm" || type === "instant";
}
