/**
 * A form that is being edited: an edit re-runs only the rules that read what changed.
 *
 * The data are kept here; what the engine has of a session can be made anew from them, in another instance too. An edit
 * that is refused, or in which the engine stops, leaves data and report as they were.
 */
import { lengthOf, needStack } from "../boundary/caller-values.js";
import type { Note } from "../boundary/decode.js";
import { placeOf } from "../boundary/places.js";
import { pathAt, readPlain } from "../boundary/decode.js";
import { Flag, VERDICTS } from "../boundary/protocol.js";
import { nextWord, peek, startAt, times } from "../boundary/reader.js";
import { readIssue, readReport } from "../boundary/report.js";
import { ask, call, isCurrent, release, use, written, type Engine } from "../engine/engine.js";
import { parsePath } from "../form/paths.js";
import type { Node } from "../form/structure.js";
import type { Naming } from "../names/naming.js";
import type { PortalNode } from "../names/portal.js";
import { amend, settle, type Settings } from "../options.js";
import { append, clone, freeze } from "../own-data.js";
import { quote } from "../quote.js";
import type { Change, CheckOptions, FormId, Issue, Path, Report, Session, Verdict } from "../types.js";
import { indexOf, nodeAt, plan, type Edit, type Held, type Steps } from "./edit.js";
import { copy, encodeCopy } from "./form-copy.js";
import { handedOn } from "./hand-on.js";
import { IssueLists } from "./issue-lists.js";
import { KnownIssues, issueCopyOf, idOf, sameIn, type Batch } from "./known-issues.js";
import { Subscribers, type Callback } from "./subscribers.js";

/** Opens a session on a form; the data are copied. */
export function open<F extends FormId>(form: F, data?: unknown, options?: CheckOptions): Session<F> {
  const session: Session = new LiveForm(settle(form, options, "draft"), data === undefined ? {} : data);
  return session;
}

/** Types say of a path that is written out whether it leads anywhere; here it is any. */
type AnyPath = string | readonly (string | number)[];

/** What the engine has of a session. */
interface Home {
  readonly engine: Engine;
  readonly handle: number;
}

const close = ({ engine, handle }: Home): void => {
  if (isCurrent(engine)) ask(engine, (exports) => (exports.session_close(handle), 0));
};

// A session that was forgotten is closed when it is collected, where JavaScript tells of that.
let registry: FinalizationRegistry<Home> | undefined;

function registerFor(session: object, home: Home): void {
  if (typeof FinalizationRegistry !== "function") return;
  (registry ??= new FinalizationRegistry(close)).register(session, home, session);
}

/**
 * Texts that were typed over stay in the engine's memory until the whole form is read anew: when they may be some times
 * as much as the form, and this many bytes.
 */
const OVERWRITTEN = 0x10000;

class LiveForm implements Session {
  private readonly copied: Held;
  private home: Home | undefined;
  private known = new KnownIssues();
  private verdict: Verdict = "incomplete";
  private missing: Path[] = [];
  private maybe: Path[] = [];
  private latest: Report | undefined;
  private isClosed = false;
  /** The edit that is being made, or that failed; of settings too. */
  private pending: Pick<Edit, "write"> | undefined;
  /** How many bytes the whole form took when it was read, and the edits since. */
  private whole = 0;
  private since = 0;
  private longKeys: Map<string, string> | undefined;
  private readonly paths = new Map<string, Steps>();
  private readonly lists = new IssueLists();
  private readonly subscribers = new Subscribers((steps) => {
    const { report } = this;
    const issues = this.lists.at(report.issues, steps);
    // Who is told of the whole form is told of the verdict and what is missing too.
    return { issues, told: steps.length === 0 ? report : issues };
  });

  constructor(
    private settings: Settings,
    data: unknown,
  ) {
    this.copied = { root: copy(settings.form.root, settings.names ? settings.names.dataIn(data) : data) };
    const { engine } = this.openIn(use());
    this.take();
    release(engine);
  }

  get report(): Report {
    const home = this.live();
    if (this.latest) return this.latest;
    const report = this.readLatest(home);
    release(home.engine);
    return report;
  }

  issues(path: AnyPath): Issue[] {
    const { issues } = this.report;
    return this.lists.at(issues, this.placed(path));
  }

  get data(): unknown {
    const { engine, handle } = this.live();
    const { form, flags } = this.settings;
    const address = ask(engine, (exports) => exports.session_report(handle, flags | Flag.Plain));
    startAt(engine, address, this.longKeys);
    this.read();
    const plain = readPlain(this.settings);
    release(engine);
    const data = handedOn(form.root, this.copied.root, plain);
    return this.settings.names ? this.settings.names.dataOut(data) : data;
  }

  set(path: AnyPath, value: unknown): Change {
    return this.edit(path, value, false);
  }

  unset(path: AnyPath): Change {
    return this.edit(path, undefined, true);
  }

  update(options: CheckOptions): Change {
    this.live();
    // Reading them may run code of the page's, which may update or close this very session. Nothing after it does.
    const given = typeof options === "object" ? { ...options } : options;
    const home = this.live();
    const before = this.settings;
    const after = amend(before, given);
    if (after.names !== before.names) {
      // The data were read by them.
      if (!before.names || !after.names?.isLike(before.names)) throw new TypeError("option names cannot be changed: a session keeps those that it was opened with; open another");
      after.names = before.names;
    }
    if (after.flags === before.flags && after.asOf === before.asOf && after.locale === before.locale) return this.nothing();
    return this.make({ write: (isAfter) => void (this.settings = isAfter ? after : before) }, home, () => this.reload(home));
  }

  subscribe(path: AnyPath, callback: Callback): () => void {
    const steps = this.placed(path);
    if (typeof callback !== "function") throw new TypeError(`the callback is ${quote(callback)}; give a function that takes a list of issues`);
    return this.subscribers.add(steps, callback);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.subscribers.clear();
    this.lists.clear();
    this.leave();
    this.latest = undefined;
    this.copied.root = undefined;
    this.known = new KnownIssues();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** What the engine has of the session, made anew where its instance was given up or an edit failed. */
  private live(): Home {
    if (this.isClosed) throw new TypeError("the session is closed; open another");
    const engine = use();
    if (!this.pending && this.home?.engine === engine) return this.home;
    this.pending?.write(false);
    // An instance that was given up must not be held here, and one that was not frees what it has.
    this.leave();
    const home = this.openIn(engine);
    if (this.pending) this.take();
    this.pending = undefined;
    return home;
  }

  private openIn(engine: Engine): Home {
    const { form, flags, asOf } = this.settings;
    encodeCopy(form.root, this.copied.root);
    const address = call(engine, (exports, length) => exports.session_open(form.index, flags, asOf, length));
    this.startWhole(engine, address);
    this.home = { engine, handle: nextWord() };
    registerFor(this, this.home);
    return this.home;
  }

  private leave(): void {
    registry?.unregister(this);
    const home = this.home;
    this.home = undefined;
    if (home) close(home);
  }

  private edit(path: AnyPath, value: unknown, removes: boolean): Change {
    this.live();
    const { form, names } = this.settings;
    const { root } = form;
    let steps = typeof path === "string" ? this.parsed(path) : stepsOf(path);
    const mark = names?.mark();
    if (names) {
      const named = names.editIn(steps, value);
      if (!named) return this.nothing();
      ({ steps, value } = named);
    }
    // Reading the value may run code of the page's, which may edit or close this very session. Nothing after it does.
    const held = typeof value === "object" && value !== null ? copy(nodeAt(root, steps), value) : value;
    const home = this.live();
    const edit = this.planned(steps, held, removes, mark);
    if (!edit) return this.nothing();
    // Where an edit tells which of several names a field has, what is said of it is told anew.
    const isRenamed = mark?.isOther();
    const isWhole = isRenamed || edit.node === root || this.since > OVERWRITTEN + 4 * this.whole;
    return this.make(edit, home, () => (edit.isHidden && !isRenamed ? this.nothing() : isWhole ? this.reload(home) : this.apply(home, edit)));
  }

  /** Plans an edit; what comes to nothing, or is taken back, leaves the fields their names. */
  private planned(steps: Steps, held: unknown, removes: boolean, mark: ReturnType<Naming["mark"]> | undefined): Edit | undefined {
    let edit: Edit | undefined;
    try {
      edit = plan(this.copied, this.settings.form.root, steps, held, removes);
    } finally {
      if (!edit) mark?.restore();
    }
    if (!edit || !mark) return edit;
    const { write } = edit;
    edit.write = (isAfter) => {
      if (!isAfter) mark.restore();
      write(isAfter);
    };
    return edit;
  }

  /** Makes an edit, and tells those whom it concerns. */
  private make(edit: Pick<Edit, "write">, home: Home, work: () => Change): Change {
    // Where this throws, wherever it does, the next call takes the edit back.
    this.pending = edit;
    edit.write(true);
    const change = work();
    const concerned = this.latest ? [] : this.subscribers.concernedBy(change);
    if (concerned.length > 0) {
      // What telling needs may fail here as well.
      this.readLatest(home);
      needStack();
    }
    release(home.engine);
    this.pending = undefined;
    if (concerned.length > 0) this.subscribers.tell(concerned);
    return change;
  }

  private readLatest({ engine, handle }: Home): Report {
    const address = ask(engine, (exports) => exports.session_report(handle, this.settings.flags));
    startAt(engine, address, this.longKeys);
    // It is given out again as long as it holds.
    return (this.latest = freeze(this.read()));
  }

  /** A path with the indices of lists as numbers, as paths of issues have them. */
  private placed(path: AnyPath): Steps {
    this.live();
    const steps = typeof path === "string" ? this.parsed(path) : stepsOf(path);
    const { form, names } = this.settings;
    let node: Node | PortalNode | undefined = names ? names.root : form.root;
    return steps.map((step, i) => {
      const { item, keys }: Partial<Node | PortalNode> = node ?? {};
      node = item ?? keys?.get(String(step));
      return item ? indexOf(steps, i) : String(step);
    });
  }

  /** A change of nothing. */
  private nothing(): Change {
    return this.changeOf(NONE, NONE);
  }

  private parsed(text: string): Steps {
    let steps = this.paths.get(text);
    if (!steps) {
      steps = parsePath(text);
      // A form has only so many fields, but a caller may ask for any.
      if (this.paths.size < 5000 && text.length < 200) this.paths.set(text, steps);
    }
    return steps;
  }

  private startWhole(engine: Engine, address: number): void {
    this.whole = written.length;
    this.since = 0;
    this.longKeys = written.longKeys;
    startAt(engine, address, this.longKeys);
  }

  private read(note?: Note): Report {
    return readReport(note ? { ...this.settings, note } : this.settings);
  }

  /** Takes a whole report as what was last told; nobody else gets it. */
  private take(): void {
    const known = new KnownIssues();
    const { verdict, missing, maybe } = this.read((code, place, issue) => known.add(idOf(code, place, issue), issue));
    this.known = known;
    this.verdict = verdict;
    this.missing = missing;
    this.maybe = maybe;
    this.latest = undefined;
  }

  private reload(home: Home): Change {
    const { form, flags, asOf } = this.settings;
    encodeCopy(form.root, this.copied.root);
    const address = call(home.engine, (exports, length) => exports.session_reload(home.handle, flags, asOf, length));
    this.startWhole(home.engine, address);
    const before = this.known.all();
    this.take();
    return this.changeOf(before, this.known.all());
  }

  private apply(home: Home, { node, index, held }: Edit): Change {
    encodeCopy(node, held);
    const address = call(home.engine, (exports, length) => exports.session_edit(home.handle, placeOf(node, index), length));
    if (address === 0) return this.reload(home);
    this.since += written.length;
    if (written.longKeys) this.longKeys = new Map([...(this.longKeys ?? []), ...written.longKeys]);
    startAt(home.engine, address, this.longKeys);
    const verdict = VERDICTS[nextWord()]!;
    let count = nextWord();
    const gone = count > 0 ? { keys: [], issues: [] } : NONE;
    for (; count > 0; count--) this.known.find(nextWord(), nextWord(), gone);
    count = nextWord();
    const came: Batch = count > 0 ? { keys: [], issues: [] } : NONE;
    for (; count > 0; count--) {
      const code = peek(0);
      const place = peek(1);
      const issue = readIssue(this.settings);
      append(came.keys, idOf(code, place, issue));
      append(came.issues, issue);
    }
    if (nextWord() !== 0) {
      const paths = () => times(nextWord(), () => pathAt(this.settings, nextWord()));
      this.missing = paths();
      this.maybe = paths();
    }
    this.known.take(gone, came);
    this.verdict = verdict;
    this.latest = undefined;
    return this.changeOf(gone, came);
  }

  /** What went and what came, without what came again as it was. */
  private changeOf(gone: Batch, came: Batch): Change {
    const stayed = gone.keys.length > 0 && came.keys.length > 0 ? sameIn(gone, came) : undefined;
    const without = ({ keys, issues }: Batch) => (stayed ? issues.filter((_, i) => !stayed.has(keys[i]!)) : issues);
    // What came is told again when it goes, so that the caller gets a copy.
    const added = came === NONE ? [] : without(came).map(issueCopyOf);
    const removed = gone === NONE ? [] : without(gone);
    const copyOf = (paths: Path[]) => (paths.length > 0 ? clone(paths) : []);
    return { verdict: this.verdict, added, removed, missing: copyOf(this.missing), maybe: copyOf(this.maybe) };
  }
}

/** Most edits change no issue. */
const NONE: Batch = { keys: [], issues: [] };

/** Many times what leads anywhere. */
const MAX_STEPS = 1000;

function stepsOf(path: readonly (string | number)[]): Steps {
  if (!Array.isArray(path)) throw new TypeError(`the path is ${quote(path)}; give text as "documents.0.kind" or a list of keys and indices`);
  const steps: Steps = [];
  const length = lengthOf(path);
  if (length > MAX_STEPS) throw new TypeError(`the path has ${length} steps, and no form is that deep`);
  for (let i = 0; i < length; i++) {
    const step: unknown = path[i];
    if (typeof step !== "string" && typeof step !== "number") throw new TypeError(`step ${i} of the path is ${quote(step)}; give keys and indices`);
    append(steps, step);
  }
  return steps;
}
