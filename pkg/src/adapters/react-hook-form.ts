/**
 * `yushen/react-hook-form`: a resolver, and what a resolver alone cannot do. React Hook Form asks it about the field that was
 * changed and takes that field's error alone; `useYushen` sees to the others, and tells warnings.
 */
import { useEffect, useRef, useState } from "react";
import type { FormId, Issue } from "../types.js";
import { form as formOf, type FormOptions, type Judgement, type LiveForm, type Said } from "./form.js";
import { now } from "./live.js";
import { getAt, putAt } from "./nested.js";

/** An error as React Hook Form keeps it: its `type` is the rule's id. */
export interface YushenError {
  type: Issue["rule"];
  message: string;
  /** The first issue there, with all that the report has of it. */
  issue: Issue;
  /** With `criteriaMode: "all"`: every message there, by rule. */
  types?: Record<string, string | string[]>;
  ref?: unknown;
}

interface Control {
  name?: string;
  mount?: boolean;
  ref?: Partial<HTMLInputElement>;
  refs?: Partial<HTMLInputElement>[];
}

/** What React Hook Form asks with. */
interface Asked {
  names?: readonly string[];
  fields: object;
  criteriaMode?: string;
  shouldUseNativeValidation?: boolean;
}

/** What `useForm` and `createFormControl` give, as far as it is needed. All of version 7 and 8 have it. */
export interface HookForm {
  trigger(names?: any): Promise<boolean>;
  subscribe?(what: any): () => void;
  watch(callback: any): any;
  control: {
    _names: { mount: Iterable<string>; array: Iterable<string> };
    _fields: object;
    _formValues: object;
    _formState: { errors: object; touchedFields: object; dirtyFields: object; isSubmitted: boolean; isSubmitting: boolean };
    _options: { reValidateMode?: string; criteriaMode?: any; shouldUseNativeValidation?: boolean };
  };
}

/** A resolver for `useForm`, of whatever type the portal has for its values. */
export interface YushenResolver {
  <V extends object>(
    values: V,
    context: unknown,
    asked: Asked,
  ): { values: V; errors: Record<string, never> } | { values: Record<string, never>; errors: any };
  /** What is said of some values: all of it. */
  judge(values: unknown): Judgement;
  /** The warnings about some values. */
  warnings(values: unknown): Issue[];
  /**
   * Keeps the errors of a form current that has this resolver: where a change mends or causes errors of other fields. Gives
   * what ends it. For a form without React; `useYushen` does it for a component.
   */
  follow(form: HookForm, heard?: () => void): () => void;
  /** @internal */
  readonly "~live": Live;
}

/** The issue that an error is of; none where it is not of yushen's. */
export function issueOf(error: unknown): Issue | undefined {
  return typeof error === "object" && error !== null ? (error as Partial<YushenError>).issue : undefined;
}

/**
 * A resolver for React Hook Form. An error's `type` is the rule's id, its `issue` the whole issue. An error of a list as such is
 * at its `root` (`errors.documents.root`); one that no registered field shows is at `errors.root`, by its rule, and so refuses
 * the submit. The values handed on are those of the form, as they are.
 */
export function yushenResolver(form: FormId, options?: FormOptions): YushenResolver {
  const live = new Live(formOf(form, { unknownFields: "ignore", ...options }), () => now(options?.locale));
  const resolve = (values: object, _context: unknown, asked: Asked) => live.resolve(values, asked);
  return Object.assign(resolve, {
    judge: (values: unknown) => live.form.judge(values),
    warnings: (values: unknown) => live.form.judge(values).report.issues.filter(({ severity }) => severity === "warning"),
    follow: (of: HookForm, heard?: () => void) => live.follow(of, heard),
    "~live": live,
  }) as YushenResolver;
}

/** What `useYushen` gives, for the values as they are. */
export interface YushenHook {
  /** What is said at a field, of that which is to be shown: after it was touched, or submitting was tried. */
  at(name: string): Said;
  warnings(name: string): Issue[];
  notices(name: string): Issue[];
  /** What no registered field shows, once submitting was tried. */
  readonly rest: Said;
}

/** Keeps a form's errors current, those of other fields than the changed one too, and gives its warnings. */
export function useYushen(form: HookForm, resolver: YushenResolver): YushenHook {
  const [, render] = useState(0);
  const live = resolver["~live"];
  const held = useRef<Followed | undefined>(undefined);
  if (held.current?.of.control !== form.control || held.current.live !== live) {
    held.current = new Followed(form, live, () => render((count) => count + 1));
  }
  const followed = held.current;
  useEffect(() => followed.start(), [followed]);
  useEffect(() => followed.compare(), [followed, live.locale()]);
  return followed.shown();
}

const NOTHING: Said = { errors: [], warnings: [], notices: [] };

/** A resolver's own: the form it judges by, and the forms that it follows. */
class Live {
  readonly followed = new Set<Followed>();
  constructor(
    readonly form: LiveForm,
    /** The language now. */
    readonly locale: () => unknown,
  ) {}

  follow(form: HookForm, heard?: () => void): () => void {
    return new Followed(form, this, heard).start();
  }

  resolve(values: object, asked: Asked): { values: object; errors: object } {
    const followed = [...this.followed].find(({ of }) => of.control._formValues === values);
    const errors = followed?.sent ?? this.errorsOf(values, asked, followed);
    const isSync = followed?.sent !== undefined;
    if (followed) followed.sent = undefined;
    if (asked.shouldUseNativeValidation) {
      // A message pops up, and takes the focus, where the user is or hands in.
      const isAloud = !followed || followed.of.control._formState.isSubmitting || !(isSync || followed.isWhole(asked));
      tellBrowser(errors, asked, isAloud);
    }
    if (!isSync) followed?.validated(asked);
    if (errors.size === 0) return { values, errors: {} };
    return { values: {}, errors: nested(errors, asked) };
  }

  private errorsOf(values: object, asked: Asked, followed: Followed | undefined): Map<string, YushenError> {
    const judgement = this.form.judge(values);
    const isAll = asked.criteriaMode === "all" && !asked.shouldUseNativeValidation;
    if (followed) return placed(this.form, judgement, followed.places(), isAll);
    const names = asked.names ?? [];
    const controls = names.filter((name) => isControl(getAt(asked.fields, keyed(name)), name));
    // A name without a control is that of a group or list: all in it is asked for.
    const groups = names.filter((name) => !controls.includes(name));
    return placed(this.form, judgement, { controls, lists: [] }, isAll, groups);
  }
}

interface Places {
  /** Names of the fields that have a control. */
  controls: string[];
  /** Names of field arrays. */
  lists: string[];
}

/** Where no field is. Many versions forget the errors at the root on a submit: this one, which nobody shows, refuses it. */
const REST = "~yushen";

/** Each error at the name where React Hook Form has it. */
function placed(form: LiveForm, judgement: Judgement, { controls, lists }: Places, isAll: boolean, groups: string[] = []): Map<string, YushenError> {
  const errors = new Map<string, YushenError>();
  const rows = controls.flatMap((name) => /^(.+?)\.\d+(?:\.|$)/.exec(keyed(name))?.[1] ?? []);
  const all = new Set([...lists, ...rows].map(keyed));
  for (const name of controls) all.delete(keyed(name));
  const over = judgement.over([...controls, ...all]);
  const put = (name: string, issues: Issue[]) => {
    if (issues.length > 0) errors.set(name, errorOf(issues, isAll));
  };
  for (const name of controls) put(keyed(name), over.at(name).errors);
  for (const name of all) put(`${name}.root`, over.at(name).errors);
  const counts = new Map<string, number>();
  for (const issue of over.rest.errors) {
    const key = form.key(issue.path);
    if (groups.some((group) => key === keyed(group) || key.startsWith(`${keyed(group)}.`))) {
      const isList = groups.some((group) => key === keyed(group));
      put(isList ? `${key}.root` : key, judgement.at(issue.path).errors);
      continue;
    }
    const count = (counts.get(issue.rule) ?? 0) + 1;
    counts.set(issue.rule, count);
    put(count === 1 ? `root.${issue.rule}` : `root.${issue.rule}:${count}`, [issue]);
    if (!errors.has(REST)) put(REST, [issue]);
  }
  return errors;
}

/** React Hook Form's own notation; it takes brackets too. */
const keyed = (name: string): string => name.replace(/\[(\w+)\]/g, ".$1");

const isControl = (field: unknown, name: string): boolean =>
  typeof field === "object" && field !== null && (field as Control).name === name && (field as Control).mount !== false;

function errorOf(issues: Issue[], isAll: boolean): YushenError {
  const issue = issues[0]!;
  const error: YushenError = { type: issue.rule, message: issue.message, issue };
  if (isAll) {
    error.types = {};
    for (const { rule, message } of issues) {
      const before = error.types[rule];
      error.types[rule] = before === undefined ? message : ([] as string[]).concat(before, message);
    }
  }
  return error;
}

function nested(errors: Map<string, YushenError>, { fields }: Asked): object {
  const tree = {};
  // Lists first, so that what is of a list as such is at a list.
  const names = [...errors.keys()].sort((a, b) => +a.endsWith(".root") - +b.endsWith(".root"));
  for (const name of names) {
    const field = getAt(fields, name) as Control | undefined;
    const list = name.endsWith(".root") ? name.slice(0, -".root".length) : undefined;
    if (list !== undefined && getAt(tree, list) === undefined) putAt(tree, list, []);
    putAt(tree, name, { ...errors.get(name)!, ref: field?.refs?.[0] ?? field?.ref });
  }
  return tree;
}

/** The browser's own validation. It shows one message at a time: the first. */
function tellBrowser(errors: Map<string, YushenError>, asked: Asked, isAloud: boolean): void {
  let first: Partial<HTMLInputElement> | undefined;
  let only: Partial<HTMLInputElement> | undefined;
  for (const name of asked.names ?? []) {
    const field = getAt(asked.fields, keyed(name)) as Control | undefined;
    const message = errors.get(keyed(name))?.message ?? "";
    for (const element of field?.refs ?? [field?.ref]) {
      if (typeof element?.setCustomValidity !== "function") continue;
      element.setCustomValidity(message);
      only ??= element;
      if (message !== "") first ??= element;
    }
  }
  if (isAloud) (first ?? only)?.reportValidity?.();
}

/** A form whose errors are kept current. */
class Followed {
  /** What the next call of the resolver is to give: it was asked for here. */
  sent: Map<string, YushenError> | undefined;
  private judgement: Judgement | undefined;
  private said = "";
  private isWaiting = false;
  /** The names that React Hook Form has asked about since errors were last compared. It sees to these itself. */
  private asked: Set<string> | undefined;
  /** The names that it has ever asked about one by one, and the lengths of the field arrays then. */
  private readonly met = new Set<string>();
  private lengths = "";

  constructor(
    readonly of: HookForm,
    readonly live: Live,
    private readonly heard?: () => void,
  ) {}

  start(): () => void {
    this.live.followed.add(this);
    const hear = () => this.wait();
    // Before 7.55 there is `watch` alone.
    const what = { formState: { values: true, errors: true, touchedFields: true }, callback: hear };
    const end = this.of.subscribe ? this.of.subscribe(what) : this.of.watch(hear);
    this.wait();
    return () => {
      this.live.followed.delete(this);
      if (typeof end === "function") end();
      else end?.unsubscribe();
    };
  }

  /** Fields with a control, and field arrays. */
  places(): Places {
    const { _names, _fields } = this.of.control;
    const controls = [..._names.mount].filter((name) => isControl((getAt(_fields, keyed(name)) as { _f?: unknown } | undefined)?._f, name));
    return { controls, lists: [..._names.array] };
  }

  /** Whether the resolver is asked about all fields: for a submit, `trigger()`, or `isValid` alone. */
  isWhole({ names = [] }: Asked): boolean {
    return names.length >= [...this.of.control._names.mount].length;
  }

  /** React Hook Form has asked the resolver. Where that was about all fields it takes all errors, or none. */
  validated(asked: Asked): void {
    if (!this.isWhole(asked)) {
      this.asked ??= new Set();
      for (const name of asked.names!.map(keyed)) {
        this.asked.add(name);
        this.met.add(name);
      }
    }
    this.wait();
  }

  private wait(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    void Promise.resolve().then(() => {
      this.isWaiting = false;
      if (this.live.followed.has(this)) this.compare();
    });
  }

  /**
   * Has React Hook Form take over what is not as it shows it. When an error first shows is for its mode to say: together with
   * those of the fields that it validates. One that shows is always that of the values as they are.
   */
  compare(): void {
    const { control } = this.of;
    const { _formState: state, _options: options } = control;
    this.countRows();
    this.judgement = this.live.form.judge(control._formValues);
    const isAll = options.criteriaMode === "all" && !options.shouldUseNativeValidation;
    const errors = placed(this.live.form, this.judgement, this.places(), isAll);
    const { asked } = this;
    this.asked = undefined;
    // That errors stay until the next submit is what this mode asks for.
    if (!(options.reValidateMode === "onSubmit" && state.isSubmitted)) {
      const shown = errorsIn(state.errors);
      const stale = [...shown].filter(([name, error]) => !isSame(error, errors.get(name))).map(([name]) => name);
      if (asked) {
        const isNew = (name: string) => !asked.has(name) && getAt(state.errors, name) === undefined && this.isShown(name);
        stale.push(...[...errors.keys()].filter(isNew));
      }
      if (state.isSubmitted) stale.push(...[...errors.keys()].filter((name) => name.startsWith("root.") && !shown.has(name)));
      if (stale.length > 0) {
        this.sent = errors;
        void this.of.trigger(stale);
        this.sent = undefined;
      }
    }
    const said = this.digest();
    if (said === this.said) return;
    this.said = said;
    this.heard?.();
  }

  /** Whether a field was touched, or was changed and validated since: some components tell no blur. */
  private isShown(name: string): boolean {
    const { touchedFields, dirtyFields, isSubmitted } = this.of.control._formState;
    // A field that was only registered may count as dirty.
    return isSubmitted || getAt(touchedFields, name) === true || (this.met.has(name) && getAt(dirtyFields, name) === true);
  }

  /** Rows that came or went have moved the others: React Hook Form moves what was touched along. */
  private countRows(): void {
    const { _names, _formValues } = this.of.control;
    const lengths = JSON.stringify([..._names.array].map((name) => [name, (getAt(_formValues, keyed(name)) as unknown[] | undefined)?.length]));
    if (lengths !== this.lengths) for (const name of this.met) if (/\.\d+\./.test(name)) this.met.delete(name);
    this.lengths = lengths;
  }

  shown(): YushenHook {
    this.judgement ??= this.live.form.judge(this.of.control._formValues);
    const { controls, lists } = this.places();
    const over = this.judgement.over([...controls, ...lists]);
    const at = (name: string) => (this.isShown(keyed(name)) ? over.at(name) : NOTHING);
    const rest = this.of.control._formState.isSubmitted ? over.rest : NOTHING;
    return { at, warnings: (name) => at(name).warnings, notices: (name) => at(name).notices, rest };
  }

  /** What `shown` has to show, in short. */
  private digest(): string {
    const { controls, lists } = this.places();
    const { at, rest } = this.shown();
    const words = [rest, ...[...controls, ...lists].map(at)].map(({ errors, warnings, notices }) => [...errors, ...warnings, ...notices]);
    return JSON.stringify(words.map((issues) => issues.map(({ path, rule, message }) => [path, rule, message])));
  }
}

const isSame = (a: YushenError, b: YushenError | undefined): boolean =>
  a.type === b?.type && a.message === b.message && JSON.stringify(a.types) === JSON.stringify(b.types);

/** The errors of yushen's that a form shows, by their names. What the portal set itself is left alone. */
function errorsIn(tree: object): Map<string, YushenError> {
  const found = new Map<string, YushenError>();
  const visit = (node: unknown, name: string): void => {
    if (typeof node !== "object" || node === null) return;
    const isError = typeof (node as YushenError).type === "string";
    if (isError && issueOf(node)) found.set(name, node as YushenError);
    for (const key of Object.keys(node)) {
      // What an error itself has is no field.
      if (isError && ["ref", "issue", "types"].includes(key)) continue;
      visit((node as Record<string, unknown>)[key], name === "" ? key : `${name}.${key}`);
    }
  };
  visit(tree, "");
  return found;
}
