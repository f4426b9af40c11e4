/** The interface's shapes. The ids and the forms' data are generated from the rulebook. */
import type { Forms, StepPaths, TextPaths } from "./generated/forms.js";
import type { Authority, DocumentId, FormId, Locale, Mode, Outcome, RuleId, Severity, UnknownFields, Verdict } from "./generated/ids.js";
import type { Clause, Deadline, Fix, Issue, IssueOf, Path, Report, RuleResult, Stage } from "./generated/report.js";

export type { Authority, DocumentId, FormId, Locale, Mode, Outcome, RuleId, Severity, UnknownFields, Verdict };
export type { Clause, Deadline, Fix, Issue, IssueOf, Path, Report, RuleResult, Stage };
export type {
  BindingData,
  BindingLifecycleData,
  EmployeeAccountData,
  EmployeeHandoverData,
  EmployeeShowcaseData,
  Filled,
  Forms,
  LeadPageData,
  MerchantPageData,
  ProfileMountData,
  QuotaExpansionData,
  SubAccountLinkData,
  SubAccountUnlinkData,
} from "./generated/forms.js";

/** A form's data while it is being filled in: `Data<"binding">` is `BindingData`. */
export type Data<F extends FormId = FormId> = Forms[F];
/** A path in a form, as text: `miniProgram.appId`, `documents.${number}.kind`. */
export type PathOf<F extends FormId> = TextPaths[F];
/** The same as keys and indices: `["documents", number, "kind"]`. */
export type StepsOf<F extends FormId> = StepPaths[F];

type Frozen<T> = T extends unknown ? Readonly<T> : never;
/** What leads to something in the form, or the form itself; `documents[0].kind` is `documents.0.kind`. */
type Known<F extends FormId> = PathOf<F> | "" | Frozen<StepsOf<F> | []>;
type Dotted<P> = P extends `${infer List}[${infer Index}]${infer Inner}` ? `${List}.${Index}${Inner}` : P;
/** A path that is written out has to lead to something in the form; one that is only known when the app runs may. */
export type PathIn<F extends FormId, P> = P extends unknown ? ([Extract<Known<F>, Readonly<Dotted<P>>>] extends [never] ? (Dotted<P> extends Known<F> ? P : PathOf<F> | Frozen<StepsOf<F>>) : P) : never;

/** A class of the surroundings, where an app has its types: the browser's or Node's. */
type Global<Name extends string> = typeof globalThis extends Record<Name, { prototype: infer T }> ? T : never;
type WebAssemblyModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer T } } } ? T : never;
type Dispose = SymbolConstructor extends { readonly dispose: infer S extends symbol } ? S : never;

/** Where `init` has the engine from: an address, what was fetched from there, its bytes or the compiled module. */
export type Source = string | Global<"URL"> | Global<"Response"> | ArrayBuffer | ArrayBufferView | WebAssemblyModule;
/** What an HTML form sends: a name and a value each. */
export type FormDataEntries = Global<"FormData"> | Global<"URLSearchParams"> | Iterable<readonly [string, unknown]>;
/** How what a form sends is read. */
export interface FormDataOptions {
  /** The portal's own names and values: the controls have them, and so has what comes back, for `check` with the same names. */
  names?: Names | undefined;
}
/** A `<form>`. */
export type FormElement = Global<"HTMLFormElement">;

/**
 * A portal's own names for a form's fields: `{ score: "miniProgram.creditScore", "files[].no": "documents[].uscc" }`. A field
 * without a name of its own keeps the form's; `null` is for what the portal alone has, of which nothing is said. Of several
 * names for one field the first that is given counts. The object is read once: for other names make another.
 */
export type Names = Readonly<Record<string, string | NameOf | null>>;

/** What a portal's name stands for. */
export interface NameOf {
  /** The form's path: `documents[].uscc` is a field of each element. */
  readonly path: string;
  /** The form's value for each of the portal's; as a list of pairs where those are no text. `null` is for a blank one. */
  readonly values?: Readonly<Record<string, unknown>> | readonly (readonly [portals: unknown, forms: unknown])[];
  /** A number that stands for a date, or for an instant. */
  readonly as?: "unixSeconds" | "unixMilliseconds";
  /** Of several names for one field: this is the one to be told where none is given and the form's fields have these values. */
  readonly when?: Readonly<Record<string, unknown>>;
}

export interface CheckOptions {
  /** The instant to judge at: RFC 3339 with an offset, a civil date in Beijing, or a Date. Default: now. */
  asOf?: string | Date;
  /** `submit` makes each missing field an error; `draft` leaves it open. Default of `check`: `submit`; of `open`: `draft`. */
  mode?: Mode;
  /**
   * Reads strings as people write them: numbers, yes or no, dates and codes in full width, with spaces or separators, `1,200`,
   * `2024/9/1`, `2024年9月1日`. For what was typed, pasted or is of an HTML form. Default false.
   */
  coerce?: boolean;
  /** `warn` tells each key that the form does not have; `ignore` none, for rows of form libraries. Default `warn`. */
  unknownFields?: UnknownFields;
  /** The portal's own names and values: data come in by them, and paths and fixes come back by them. */
  names?: Names;
  /** The language of messages. Default `zh-CN`. */
  locale?: Locale;
  /** Adds `outcomes`, the outcome of every rule, to the report. */
  explain?: boolean;
}

/** How a field is asked for. */
export interface FieldOptions {
  /** The language of labels. Default `zh-CN`. */
  locale?: Locale | undefined;
  /** The portal's own names: paths are asked for and given by them. */
  names?: Names | undefined;
  /** Of a label, whether it names the row that the field is in. Default true; where it stands at the row, false. */
  row?: boolean | undefined;
}

export interface CalendarOptions {
  /**
   * What your data name this binding or application by; it is part of the events' UIDs. Give it where one calendar may have
   * several of a form.
   */
  id?: string;
  /** The account or the mini-program, as people call it. Default: the form's title. */
  title?: string;
  /** The language of the events. Default `zh-CN`. */
  locale?: Locale;
}

export interface Change {
  verdict: Verdict;
  added: Issue[];
  removed: Issue[];
  missing: Path[];
  maybe: Path[];
}

/**
 * A form that is being edited; `using` closes it. A session of whichever form takes any path.
 *
 * It judges by one clock: `asOf`, or without it the instant at which it was opened. `update({ asOf: new Date() })` moves it.
 */
export interface Session<F extends FormId = any> extends Closing {
  /**
   * Sets what stands at a path: all of it, with what it held, so that `set("", data)` replaces the whole form, as an
   * import or a reset does, and `set("documents", rows)` all rows. A list takes one element more at the index after its last.
   */
  set<const P extends string | readonly (string | number)[]>(path: PathIn<F, P>, value: unknown): Change;
  /** Removes what stands at a path; the rows after one that is removed move up. */
  unset<const P extends string | readonly (string | number)[]>(path: PathIn<F, P>): Change;
  /**
   * Judges the same data with other options from now on: another clock, mode or language; those that are not given, or are
   * undefined, stay as they are. A change of language removes the issues in the one and adds them in the other.
   */
  update(options: CheckOptions): Change;
  /**
   * Calls back after each edit or update that changed the issues at a path or inside it, with all of them, in the report's
   * order; `[]` where there are none any more. `""` is the whole form, and hears of every change of the report: of its
   * verdict, of what is missing. It is not called at once: `issues(path)` is what there is.
   *
   * Callbacks are called before the edit returns, in the order in which they came; each gets what there is when its turn
   * comes, also where one before it edited the session, and none is called with what it knows. What one throws is reported
   * as a promise that nobody caught, and keeps neither the others nor the edit. What comes back ends it, as closing the
   * session does.
   */
  subscribe<const P extends string | readonly (string | number)[]>(path: PathIn<F, P>, callback: (issues: Issue[]) => void): () => void;
  /**
   * The issues at a path or inside it, in the report's order. The same list, which is frozen, as long as they are the same:
   * with `subscribe` it is what React's `useSyncExternalStore` takes.
   */
  issues<const P extends string | readonly (string | number)[]>(path: PathIn<F, P>): Issue[];
  readonly report: Report;
  /** The form's fields as they are now, each in its plain spelling: with `coerce`, numbers for `"12,000"` and so on. */
  readonly data: unknown;
  close(): void;
}

type Closing = { [S in Dispose]: () => void };

export interface BindOptions extends CheckOptions {
  /** Called with each report, the first and that after each edit, in a task of its own. */
  onReport?: (report: Report) => void;
  /**
   * Lists all errors where handing in is refused, each with a link that focuses its control, and takes the focus then, instead
   * of the browser's words at the first control.
   */
  summary?: Global<"HTMLElement">;
}

/** What can be changed of a form that is bound; what is given as undefined is as it was at first. */
export type BindUpdate = Omit<BindOptions, "summary" | "names">;

/** An HTML form that is judged as it is filled in. */
export interface Binding {
  readonly report: Report;
  /** What the controls say, in plain spelling: check boxes as booleans or lists of words, numbers, dates; text else. */
  readonly data: unknown;
  /** Judges anew: after a script has changed values, or has added or removed controls. */
  refresh(): Report;
  /** Judges in another way from now on, and at once. What is not given stays; what was touched and tried does too. */
  update(options: BindUpdate): Report;
  /** Leaves the form alone: nothing of it is judged or shown any more. */
  close(): void;
}

/** Dialects of JSON Schema that `schema` writes. */
export type JsonSchemaTarget = "draft-2020-12" | "draft-07" | "openapi-3.0";

/** https://standardschema.dev, with its JSON Schema part: what `schema` gives. An issue is a report's, with all it has. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "yushen";
    /** Of types only: there is no such member. */
    readonly types?: { readonly input: Input; readonly output: Output };
    validate(value: unknown): { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    readonly jsonSchema: {
      input(options: { readonly target: JsonSchemaTarget | (string & {}) }): Record<string, unknown>;
      output(options: { readonly target: JsonSchemaTarget | (string & {}) }): Record<string, unknown>;
    };
  };
  /** More than the standard has. */
  readonly "~yushen": {
    /** The whole report of a value, judged as `validate` does: with warnings and notices, what is missing and deadlines. */
    report(value: unknown): Report;
  };
}

/** One text in the languages that the entry has. */
export type Words<L extends Locale = Locale> = Record<L, string>;

export interface Rulebook<L extends Locale = Locale> {
  version: string;
  forms: Record<FormId, FormInfo<L>>;
  documents: Record<DocumentId, { title: string; authority: Authority; note?: Words<L> }>;
  rules: Record<string, RuleInfo<L>>;
  clauses: ClauseInfo<L>[];
  categories: { binding: CategoryInfo<L>[]; lead: CategoryInfo<L>[] };
}

export interface FormInfo<L extends Locale = Locale> {
  id: FormId;
  title: Words<L>;
  summary: Words<L>;
  document: DocumentId;
  /** How the source is read, where that is about the form as a whole; what is about a rule is at the rule. */
  notes?: Words<L>[];
  stages: { id: string; title: Words<L> }[];
  /** In the form's order: a group or list stands before the fields in it. */
  fields: FieldInfo<L>[];
  /** Ids, in the table's order. */
  rules: string[];
  /** `todo` is what to do by then; with `starts`, from then on. */
  deadlines: { id: string; title: Words<L>; todo: Words<L>; starts?: boolean; rule?: string }[];
  states?: { id: string; title: Words<L> }[];
  /** Complete forms to start from; `asOf` is the instant they are meant for. */
  examples: { id: string; title: Words<L>; verdict: Verdict; asOf: string; data: unknown }[];
}

export type By = "developer" | "accountHolder" | "platform";

export interface FieldInfo<L extends Locale = Locale> {
  /** As in the rulebook: `documents[].kind` is a field of each element. */
  path: string;
  type: "group" | "list" | "bool" | "int" | "enum" | "string" | "date" | "dateOrLongTerm" | "instant";
  label: Words<L>;
  help?: Words<L>;
  /** Of a list: what people call one of its rows, before its number. */
  row?: Words<L>;
  /** Whose turn it is when its value must change: `platform` means that there is only waiting. */
  by: By;
  /** Where the platform shows it, for those of which a source says so. */
  where?: Words<L>;
  /** int: bounds; list: how many elements; string: code points. */
  min?: number;
  max?: number;
  /** Of a string of a named format: its id, as `params.format` has it, and what to enter. */
  format?: string;
  hint?: Words<L>;
  /** Of an enum, and of a list whose `item` is `enum`: the words to choose from. */
  options?: { value: string; label: Words<L> }[];
  /** Of a list: an element is a group, one of the `options`, or text. */
  item?: "group" | "enum" | "string";
  unique?: boolean;
  /** Of a list of categories: the table that it is matched against. */
  categories?: "binding" | "lead";
  /** A fact of the world, or the applicant's statement: to be asked for, never set for them. Otherwise it is theirs to choose. */
  fact?: boolean;
  /** Read by no rule. */
  displayOnly?: boolean;
  /** Shown as a large text. */
  multiline?: boolean;
  /** It tells who a person or an entity is, or is a secret of theirs: to be left out of what is passed on, unless they say otherwise. */
  personal?: boolean;
}

export interface RuleInfo<L extends Locale = Locale> {
  id: string;
  form: FormId;
  stage: string;
  severity: Severity;
  /** What it demands, in one line. */
  title: Words<L>;
  clause?: { document: DocumentId; section: string; authority: Authority };
  /** A check of the product's own: no clause demands it. */
  productCheck?: boolean;
  /** Paths of the fields that it reads. */
  reads: string[];
  /** Where its issue stands: the path of one of the form's `fields`. Where that is a group, it may be at a field that it reads. */
  at: string;
  /** The path of a list of which it judges each element: then its issue is at the element, or at `at` in it. */
  each?: string;
  /** The civil date in Beijing, `YYYY-MM-DD`, before which it does not apply. */
  inForce?: string;
  notes?: Words<L>[];
}

export interface ClauseInfo<L extends Locale = Locale> {
  id: string;
  document: DocumentId;
  section: string;
  authority: Authority;
  summary: Words<L>;
  kind: "rule" | "manual" | "guidance" | "nextStep" | "fact" | "sanction" | "descriptive";
  reason?: Words<L>;
  rules?: string[];
  forms: FormId[];
}

export interface CategoryInfo<L extends Locale = Locale> {
  level1: string;
  level2: string;
  /** `*` stands for any. */
  level3: string;
  /** binding: the scope; lead: `optional` or `required`. */
  tag: string;
  /** What the table says of it, for people. */
  says: Words<L>;
}
