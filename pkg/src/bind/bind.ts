/**
 * Binds an HTML form, whose controls' validity is then the browser's own. The engine listens, reads and tells; here its
 * words become reports.
 */
import { formOf } from "../boundary/forms.js";
import { readPlain } from "../boundary/decode.js";
import { pathOf } from "../boundary/places.js";
import { Flag, PlaceBits } from "../boundary/protocol.js";
import { startAt } from "../boundary/reader.js";
import { readReport } from "../boundary/report.js";
import { ask, release, use, type Engine } from "../engine/engine.js";
import { settle } from "../options.js";
import { parsePath } from "../form/paths.js";
import type { Node } from "../form/structure.js";
import type { Naming } from "../names/naming.js";
import type { PortalNode } from "../names/portal.js";
import { own } from "../own-data.js";
import { quote } from "../quote.js";
import type { BindOptions, BindUpdate, Binding, CheckOptions, FormElement, FormId, Path, Report } from "../types.js";
import { isDevelopment, namesTeller } from "./names-told.js";
import { hearRequests } from "./requests.js";

/**
 * Binds an HTML form. A control belongs to the field whose path is its name: `account.effectiveFans`,
 * `documents[0].kind`; check boxes or a `<select multiple>` named `usage` make a list of words. Each edit judges the whole
 * form:
 *
 * - a control with an error has that message as its custom validity, so that the browser marks it (`:user-invalid`), says it
 *   and does not submit the form. An error without a control that the user sees is said by the submit button;
 * - an element in the form with `data-issues="account.effectiveFans"` shows what is said of that field, warnings and
 *   notices too, once the field was touched or handing in was tried; `data-issues=""` all that is shown nowhere else. Name it
 *   in the control's `aria-describedby`. Its `data-severity` is the worst of them;
 * - the element `summary`, if it is given, lists all errors where handing in is refused, each with a link that focuses its
 *   control, and takes the focus then, instead of the browser's words at the first control. It has no styles of its own, and
 *   is `hidden` while it is empty;
 * - `novalidate`, on the form or as `formnovalidate` on a button (to save a draft), hands in all the same.
 *
 * With `names`, controls and `data-issues` have the page's own names, and controls its values.
 *
 * Texts are read as people write values unless `coerce` is false; a `datetime-local` is Beijing's time.
 */
export function bind(element: FormElement, form: FormId, options: BindOptions = {}): Binding {
  if (typeof element?.elements !== "object") throw new TypeError(`the element is ${quote(element)}; give a <form>`);
  settle(form, options, "submit", ["onReport", "summary"]);
  const { onReport, summary, ...others } = options;
  if (summary !== undefined && typeof (summary as Partial<HTMLElement> | null)?.append !== "function") {
    throw new TypeError(`option summary is ${quote(summary)}; give an element`);
  }
  return new Live(element, form, { ...others, coerce: others.coerce ?? true }, onReport, summary);
}

class Live implements Binding {
  report!: Report;
  /** What the engine has of the form, and in which of its instances. */
  private home: { engine: Engine; handle: number } | undefined;
  /** What the controls said; made when it is asked for. */
  private values: unknown;
  /** The plain spellings of what was said in other ones, by their places. */
  private plain: ReadonlyMap<number, unknown> = new Map();
  private isClosed = false;
  /** Whether the engine is at work: what it changes in the page may be an event, but is no edit. */
  private isAsking = false;
  /** Whether a report waits for its task. */
  private isWaiting = false;
  // What outlives an instance of the engine that is given up; the next one goes on with the same.
  private readonly touched = new WeakSet();
  private readonly said = new Map();
  private readonly hear = (event: Event | boolean): void => {
    if (!this.isClosed && !this.isAsking) this.judge(event);
  };
  private readonly letRequest: () => void;
  private readonly tellNames: (root: Node | PortalNode) => void;
  /** The page's own names, with what was seen of them when the form was last read. */
  private names: Naming | undefined;

  constructor(
    private readonly element: HTMLFormElement,
    private readonly form: FormId,
    private options: CheckOptions,
    private onReport: BindOptions["onReport"],
    private readonly summary: HTMLElement | undefined,
  ) {
    this.tellNames = isDevelopment() ? namesTeller(element, form) : () => {};
    this.judge();
    this.letRequest = hearRequests(element, this.hear);
  }

  get data(): unknown {
    return (this.values ??= this.read());
  }

  refresh(): Report {
    if (this.isClosed) throw new TypeError("the binding is closed; bind the form again");
    this.judge();
    return this.report;
  }

  update(options: BindUpdate = {}): Report {
    if (this.isClosed) throw new TypeError("the binding is closed; bind the form again");
    settle(this.form, options, "submit", ["onReport"]);
    const { onReport = this.onReport, ...others } = options;
    const { names } = others as CheckOptions;
    if (names && names !== this.options.names) throw new TypeError("option names cannot be changed; bind the form again");
    this.onReport = onReport;
    this.options = { ...this.options, ...others, names: this.options.names, coerce: others.coerce ?? this.options.coerce };
    this.judge();
    return this.report;
  }

  close(): void {
    if (this.isClosed) return;
    this.letRequest();
    this.values = this.data;
    const { engine, handle } = this.live();
    this.isClosed = true;
    ask(engine, () => (engine.glue.bound_close(handle), 0));
    this.home = undefined;
  }

  /** The form in the engine: made anew where its instance was given up. */
  private live(): NonNullable<Live["home"]> {
    const engine = use();
    if (this.home?.engine !== engine) {
      const { element, touched, said, hear, summary } = this;
      const { index } = formOf(this.form);
      this.home = { engine, handle: ask(engine, () => engine.glue.bound_open(element, index, touched, said, hear, summary, this.options.names ? this.nameIn : undefined)) };
    }
    return this.home;
  }

  /**
   * Judges the form where an event asks for it, or where there is none. True and false are of a script that starts and ends to
   * hand in.
   */
  private judge(event?: Event | boolean): void {
    const settings = settle(this.form, this.options, "submit");
    const { engine, handle } = this.live();
    const before = this.names;
    this.names = settings.names;
    const address = ask(engine, () => engine.glue.bound_hear(handle, event, settings.flags | Flag.Plain, settings.asOf));
    if (address === 0) {
      this.names = before;
      return;
    }
    startAt(engine, address, undefined);
    this.report = readReport(settings);
    this.plain = readPlain(settings);
    this.values = undefined;
    const messages = this.report.issues.map(({ message }) => message);
    this.isAsking = true;
    try {
      ask(engine, () => (engine.glue.bound_tell(handle, messages, settings.locale === "en"), 0));
    } finally {
      this.isAsking = false;
    }
    release(engine);
    this.tellNames(settings.names?.root ?? settings.form.root);
    this.tell();
  }

  // In a task of its own: what the page does then must not come before what others do about the event, as frameworks that
  // write values back.
  private tell(): void {
    if (!this.onReport || this.isWaiting) return;
    this.isWaiting = true;
    setTimeout(() => {
      this.isWaiting = false;
      if (!this.isClosed) this.onReport?.(this.report);
    });
  }

  /** For the engine: the form's path of a name of the page's; of a control's value, what the form has for it. */
  private readonly nameIn = (name: string, value?: unknown): unknown => {
    const names = this.names!;
    const path = parsePath(name);
    const { steps, node } = names.wayIn(path);
    if (value === undefined) return node?.to ? steps.join(".") : "";
    // Of several names for a field one that is blank is not meant.
    return value === "" ? value : names.editIn(path, value)!.value;
  };

  private read(): unknown {
    const { engine, handle } = this.live();
    let told: unknown[] = [];
    ask(engine, () => ((told = engine.glue.bound_data(handle)), 0));
    const form = formOf(this.form);
    const data = {};
    for (let i = 0; i < told.length; i += 2) {
      const place = told[i] as number;
      put(data, pathOf(form, place), this.plainOf(place, told[i + 1]));
    }
    return this.names ? this.names.dataOut(data) : data;
  }

  private plainOf(place: number, said: unknown): unknown {
    if (Array.isArray(said)) return said.map((word, i) => this.plainOf(place | ((i + 1) << PlaceBits.IndexShift), word));
    return this.plain.has(place) ? this.plain.get(place) : said;
  }
}

type Holder = Record<string | number, unknown>;

// What holds the value is there even where the value is not: a row of empty fields is an element.
function put(data: Holder, path: Path, value: unknown): void {
  let holder = data;
  path.forEach((step, i) => {
    if (i === path.length - 1) return own(holder, step, value);
    if (!Object.prototype.hasOwnProperty.call(holder, step)) own(holder, step, typeof path[i + 1] === "number" ? [] : {});
    holder = holder[step] as Holder;
  });
}
