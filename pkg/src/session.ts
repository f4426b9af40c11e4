/** A form that is being edited: an edit re-runs only the rules that read what changed. */
import { settle, type Settings } from "./check.js";
import { begin, encode, value as encodeValue } from "./encode.js";
import { use, useSessions } from "./engine.js";
import { GROUP, LIST, quote, type Node } from "./forms.js";
import { copy, type Holder } from "./mirror.js";
import { parsePath } from "./paths.js";
import {
  UNKNOWN_FIELD,
  issueKey,
  next,
  placeOf,
  readIssue,
  readPaths,
  readReport,
  readVerdict,
  startAt,
  type IssueKey,
} from "./report.js";
import type { Change, CheckOptions, FormId, Issue, Path, Report, Session } from "./types.js";

/** Opens a session on a form; the data are copied. */
export function open(form: FormId, data?: unknown, options?: CheckOptions): Session {
  return new LiveForm(settle(form, options, "draft"), data === undefined ? {} : data);
}

// A session that was forgotten is closed when it is collected.
let registry: FinalizationRegistry<number> | undefined;

/** Texts that were typed over stay in the engine's memory until the whole form is read anew: after so many edits. */
const EDITS = 1000;

/** What is read anew: a field, an element, or the list or group around it, and where the copy keeps it. */
interface Spot {
  node: Node;
  /** The element that it is in or is, or -1. */
  index: number;
  holder: Holder;
  key: string | number;
}

class LiveForm implements Session {
  /** Where there is none, the whole form is judged after each edit. */
  private readonly part = useSessions();
  private readonly settings: Settings;
  private handle = 0;
  /** The copy of the data, under the key "form". */
  private readonly data: Holder;
  /** The issues as last told. */
  private issues = new Map<IssueKey, Issue>();
  private missing: Path[] = [];
  private latest: Report | undefined;
  private edits = 0;
  private readonly paths = new Map<string, Path>();

  constructor(settings: Settings, data: unknown) {
    const { root } = settings.form;
    this.settings = settings;
    this.data = { form: copy(root, data) };
    encode(root, this.data["form"]);
    if (this.part) {
      startAt(this.part.session_open(settings.form.index, settings.flags, settings.asOf));
      this.handle = next();
      (registry ??= new FinalizationRegistry((handle) => useSessions()!.session_close(handle))).register(this, this.handle, this);
    } else this.judge();
    this.take();
  }

  get report(): Report {
    if (!this.latest) {
      const handle = this.live();
      startAt(this.part!.session_report(handle, this.settings.flags));
      this.latest = this.read();
    }
    return this.latest;
  }

  set(path: Path | string, value: unknown): Change {
    return this.edit(path, value, false);
  }

  unset(path: Path | string): Change {
    return this.edit(path, undefined, true);
  }

  close(): void {
    if (this.handle < 0) return;
    registry?.unregister(this);
    this.part?.session_close(this.handle);
    this.handle = -1;
    this.latest = undefined;
    this.data["form"] = undefined;
    this.issues.clear();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  private live(): number {
    if (this.handle < 0) throw new TypeError("the session is closed; open another");
    return this.handle;
  }

  private edit(path: Path | string, value: unknown, removes: boolean): Change {
    const handle = this.live();
    const spot = this.write(typeof path === "string" ? this.parsed(path) : path, value, removes);
    if (!spot) return { verdict: this.report.verdict, added: [], removed: [], missing: this.missing };
    this.latest = undefined;
    if (!this.part || spot.node === this.settings.form.root || ++this.edits % EDITS === 0) return this.reload(handle);
    begin();
    encodeValue(spot.node, spot.holder[spot.key]);
    startAt(this.part.session_edit(handle, placeOf(spot.node, spot.index)));
    return this.change();
  }

  private parsed(text: string): Path {
    let path = this.paths.get(text);
    if (!path) {
      path = parsePath(text);
      // A form has only so many fields, but a caller may ask for any.
      if (this.paths.size < 5000) this.paths.set(text, path);
    }
    return path;
  }

  /**
   * Writes into the copy. Gives what has to be read anew: the field itself, or the outermost holder
   * on the way to it that changed with it. None where there is nothing to remove.
   */
  private write(path: Path, value: unknown, removes: boolean): Spot | undefined {
    if (!Array.isArray(path)) throw new TypeError(`the path is ${quote(path)}; give text as "documents.0.kind" or a list of keys and indices`);
    let holder = this.data;
    let key: string | number = "form";
    let node: Node | undefined = this.settings.form.root;
    let index = -1;
    let anew: Spot | undefined;
    let list: Spot | undefined;
    for (let i = 0; i < path.length; i++) {
      const step: unknown = path[i];
      const spot: Spot | undefined = node && { node, index, holder, key };
      const isList: boolean = node ? node.kind === LIST : typeof step === "number";
      let here = holder[key] as Holder;
      if (!isHolder(here, isList)) {
        if (removes) return undefined;
        here = isList ? ([] as unknown as Holder) : (Object.create(null) as Holder);
        holder[key] = here;
        anew ??= spot;
      }
      const inner: string | number = isList ? indexOf(step, here as unknown as unknown[], path) : keyOf(step, path);
      const field: Node | undefined = isList ? node?.item : node?.keys.get(inner as string);
      // Repeats and length hang on all elements, unknown keys on all keys.
      const changesList = isList && (field?.kind !== GROUP || i === path.length - 1 || !(inner in here));
      if (isList) list = spot;
      if (!field || changesList) anew ??= spot;
      else if (field.unique) anew ??= list;
      if (isList) index = inner as number;
      holder = here;
      key = inner;
      node = field;
    }
    if (removes) {
      if (!(key in holder)) return undefined;
      if (Array.isArray(holder)) holder.splice(key as number, 1);
      else delete holder[key];
    } else holder[key] = node ? copy(node, value) : true;
    return anew ?? (node && { node, index, holder, key });
  }

  private read(note?: (key: IssueKey, issue: Issue) => void): Report {
    const { form, asOf, mode, locale, explain } = this.settings;
    return readReport(form, asOf, mode, locale, explain, note);
  }

  /** Takes a whole report as what was last told. */
  private take(): Report {
    this.issues = new Map();
    const report = this.read((key, issue) => this.issues.set(key, issue));
    this.missing = report.missing;
    return (this.latest = report);
  }

  /** Judges the form as a check does: the engine keeps nothing. */
  private judge(): void {
    const { form, flags, asOf } = this.settings;
    startAt(use().check(form.index, flags, asOf));
  }

  private reload(handle: number): Change {
    const removed = [...this.issues.values()];
    encode(this.settings.form.root, this.data["form"]);
    if (this.part) startAt(this.part.session_reload(handle, this.settings.flags));
    else this.judge();
    const report = this.take();
    const added = report.issues.slice();
    dropSame(removed, added);
    return { verdict: report.verdict, added, removed, missing: report.missing };
  }

  private change(): Change {
    const { form, locale } = this.settings;
    const verdict = readVerdict();
    const removed: Issue[] = [];
    const added: Issue[] = [];
    for (let count = next(); count > 0; count--) this.remove(next(), next(), removed);
    for (let count = next(); count > 0; count--) {
      readIssue(form, locale, (key, issue) => {
        added.push(issue);
        this.issues.set(key, issue);
      });
    }
    if (next() !== 0) this.missing = readPaths(form);
    if (removed.length > 0 && added.length > 0) dropSame(removed, added);
    return { verdict, added, removed, missing: this.missing };
  }

  private remove(code: number, place: number, removed: Issue[]): void {
    const key = issueKey(code, place);
    for (const found of code === UNKNOWN_FIELD ? this.issues.keys() : [key]) {
      const issue = this.issues.get(found);
      if (!issue || (found !== key && !String(found).startsWith(`${key} `))) continue;
      removed.push(issue);
      this.issues.delete(found);
    }
  }
}

/** Leaves out what went and came again as it was. */
function dropSame(removed: Issue[], added: Issue[]): void {
  const texts = added.map((issue) => JSON.stringify(issue));
  for (let i = removed.length - 1; i >= 0; i--) {
    const at = texts.indexOf(JSON.stringify(removed[i]));
    if (at < 0) continue;
    removed.splice(i, 1);
    added.splice(at, 1);
    texts.splice(at, 1);
  }
}

function isHolder(value: unknown, isList: boolean): boolean {
  return typeof value === "object" && value !== null && Array.isArray(value) === isList;
}

function indexOf(step: unknown, list: unknown[], path: Path): number {
  const index = typeof step === "string" && /^\d{1,9}$/.test(step) ? +step : step;
  if (typeof index !== "number" || !Number.isInteger(index) || index < 0) {
    throw new TypeError(`the path ${quote(path.join("."))} needs an index where it has ${quote(step)}`);
  }
  if (index > list.length) {
    throw new TypeError(`the path ${quote(path.join("."))} leaves a gap: the list has ${list.length} elements, so that the next is ${list.length}`);
  }
  return index;
}

function keyOf(step: unknown, path: Path): string {
  if (typeof step === "string" || typeof step === "number") return String(step);
  throw new TypeError(`step ${path.indexOf(step as string)} of the path is ${quote(step)}; give keys and indices`);
}
