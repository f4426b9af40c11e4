/**
 * `yushen/semi`: Semi Design's Form. It has the whole form judged by `validateFields`; what is said while it is filled in, at
 * fields that were touched, is set here.
 */
import { createElement, useEffect, useRef, useState } from "react";
import type { FormId, Issue, Path } from "../types.js";
import { form as formOf, type FormOptions, type Judgement, type LiveForm, type Said } from "./form.js";
import { now } from "./live.js";
import type { Element } from "./react-element.js";
import { getAt, putAt, steps } from "./nested.js";

/** What Semi's Form hands out, as far as it is needed. */
export interface SemiApi {
  setError(field: any, error: any, options?: any): void;
  getFieldExist(field: any): boolean;
  getFormState(): any;
}

interface SemiState {
  values: object;
  errors: object;
  touched: object;
}

/** What goes into `<Form {...y.props}>`. */
export interface SemiProps {
  getFormApi(api: any): void;
  /** Gives the errors by their paths, or "" where there is none: `validate()` and a submit are refused by them. */
  validateFields(values: any): any;
  /** Hears of changes, fields that are left, come and go. */
  onChange(state: any): void;
  onReset(): void;
}

export interface YushenSemi {
  readonly props: SemiProps;
  /** The warnings and notices of a field, to be shown at it: its `extraText` for instance. None while there is nothing to show. */
  warnings(name: string): Element | null;
  /** What no field shows, once submitting was tried: errors, warnings. */
  readonly rest: Element | null;
  /** What is said at a field, of that which is to be shown: after it was touched, or submitting was tried. */
  at(name: string): Said;
}

/** A form of Semi Design's. `locale` and `asOf` may change from one render to the next. */
export function useYushen(form: FormId, options: FormOptions = {}): YushenSemi {
  const [, render] = useState(0);
  const latest = useRef(options);
  latest.current = options;
  const held = useRef<Live | undefined>(undefined);
  held.current ??= new Live(formOf(form, { unknownFields: "ignore", ...options, locale: () => now(latest.current.locale), asOf: () => now(latest.current.asOf) }), () => render((count) => count + 1));
  const live = held.current;
  useEffect(() => live.compare(), [live, now(options.locale)]);
  return live.shown();
}

const NOTHING: Said = { errors: [], warnings: [], notices: [] };
/** Where `validateFields` puts what no field shows, so that it refuses. */
const REST = "";

class Live {
  readonly props: SemiProps;
  private api: SemiApi | undefined;
  private state: SemiState = { values: {}, errors: {}, touched: {} };
  private judgement: Judgement | undefined;
  private over: ReturnType<Judgement["over"]> | undefined;
  private isTried = false;
  private isWaiting = false;
  private said = "";
  /** What was set here, and so may be taken away here. */
  private readonly told = new Set<unknown>();

  constructor(
    private readonly form: LiveForm,
    private readonly render: () => void,
  ) {
    this.props = {
      getFormApi: (api: SemiApi) => {
        this.api = api;
        this.state = api.getFormState();
        this.isTried = false;
      },
      validateFields: (values: object) => this.validate(values),
      onChange: (state: SemiState) => {
        this.state = state;
        this.wait();
      },
      onReset: () => {
        this.isTried = false;
        this.wait();
      },
    };
  }

  private validate(values: object): object | "" {
    this.isTried = true;
    this.state = { ...this.state, values };
    this.judge(values);
    const errors: Record<string, unknown> = {};
    for (const [name, text] of this.errors()) putAt(errors, name, text);
    const rest = this.over!.rest.errors;
    if (rest.length > 0) errors[REST] = rest.map(({ message }) => message);
    this.wait();
    return Object.keys(errors).length > 0 ? errors : "";
  }

  /** Semi tells of a change before its fields are where they belong: after a row was removed, for instance. */
  private wait(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    void Promise.resolve().then(() => {
      this.isWaiting = false;
      this.compare();
    });
  }

  private judge(values: object): void {
    this.judgement = this.form.judge(values);
    const fields = new Set<string>();
    for (const { path } of this.judgement.report.issues) {
      for (let length = path.length; length > 0; length--) {
        const inner = path.slice(0, length);
        if (this.fieldAt(inner) !== undefined) fields.add(this.form.key(inner));
      }
    }
    this.over = this.judgement.over(fields);
  }

  /** The field of a path as the portal spells it; Semi's fields in rows are `documents[0][kind]`. */
  private fieldAt(path: Path): string | undefined {
    let spelled = [String(path[0])];
    for (const step of path.slice(1)) spelled = spelled.flatMap((before) => [`${before}[${step}]`, `${before}.${step}`, `${before}['${step}']`, `${before}["${step}"]`]);
    return spelled.find((name) => this.api?.getFieldExist(name));
  }

  /** The text of each field with an error. */
  private errors(): Map<string, string> {
    const texts = new Map<string, string>();
    for (const { path, severity } of this.judgement!.report.issues) {
      if (severity !== "error") continue;
      for (let length = path.length; length > 0; length--) {
        const key = this.form.key(path.slice(0, length));
        const said = this.over!.at(key).errors;
        if (said.length > 0) texts.set(key, said.map(({ message }) => message).join("\n"));
      }
    }
    for (const text of texts.values()) this.told.add(text);
    return texts;
  }

  /** Sets what fields are to show and do not. An error that shows is always that of the values as they are. */
  compare(): void {
    const { api } = this;
    if (!api) return;
    this.judge(this.state.values);
    const errors = this.errors();
    const shown = textsIn(this.state.errors);
    // One update for all: Semi's Form is rendered anew below.
    const quietly = { notNotify: true, notUpdate: true };
    let isChanged = false;
    const set = (name: string, text: string | undefined) => {
      const path = steps(name);
      api.setError(this.fieldAt(path) ?? name, text, quietly);
      isChanged = true;
    };
    for (const [name, text] of shown) if (this.told.has(text) && errors.get(name) !== text) set(name, errors.get(name));
    for (const [name, text] of errors) if (!shown.has(name) && this.isShown(name)) set(name, text);
    const said = this.digest();
    if (!isChanged && said === this.said) return;
    this.said = said;
    this.render();
  }

  private isShown(name: string): boolean {
    return this.isTried || getAt(this.state.touched, name) === true;
  }

  private at(name: string): Said {
    const key = this.form.key(name);
    return this.over && this.isShown(key) ? this.over.at(key) : NOTHING;
  }

  shown(): YushenSemi {
    const rest = this.over && this.isTried ? this.over.rest : NOTHING;
    return {
      props: this.props,
      at: (name) => this.at(name),
      warnings: (name) => {
        const { warnings, notices } = this.at(name);
        return lines([...warnings, ...notices], "status");
      },
      rest: lines([...rest.errors, ...rest.warnings], "alert"),
    };
  }

  /** What `shown` has to show, in short. */
  private digest(): string {
    const words = this.judgement!.report.issues.map(({ path, rule, message }) => [path, rule, message, this.isShown(this.form.key(path))]);
    return JSON.stringify([words, this.isTried]);
  }
}

const COLOURS = { error: "var(--semi-color-danger)", warning: "var(--semi-color-warning)", notice: "var(--semi-color-text-2)" };

function lines(issues: Issue[], role: string): Element | null {
  if (issues.length === 0) return null;
  const line = ({ path, rule, severity, message }: Issue) =>
    createElement("div", { key: `${path.join(".")} ${rule}`, "data-severity": severity, "data-rule": rule, style: { color: COLOURS[severity] } }, message);
  return createElement("div", { role }, issues.map(line));
}

/** The texts of errors by their names. */
function textsIn(tree: unknown): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (node: unknown, name: string): void => {
    if (typeof node === "string") found.set(name, node);
    else if (Array.isArray(node) || (typeof node === "object" && node !== null && Object.getPrototypeOf(node) === Object.prototype)) {
      for (const key of Object.keys(node)) if (key !== REST) visit((node as Record<string, unknown>)[key], name === "" ? key : `${name}.${key}`);
    }
  };
  visit(tree, "");
  return found;
}
