/**
 * `yushen/arco`: Arco Design's Form, with what yushen says at its items. The form keeps the values and shows the texts in its
 * own way; `validate` and a submit are refused while there are errors.
 */
import { Alert, Form } from "@arco-design/web-react";
import { createElement, Fragment } from "react";
import type { FormId } from "../types.js";
import type { FormOptions, LiveForm } from "./form.js";
import { Display, REST, type Item } from "./display.js";
import type { Element } from "./react-element.js";
import { useDisplay } from "./use-display.js";

type Name = (string | number)[];

/** What is used of the form that `Form.useForm()` gives. */
export interface ArcoForm {
  getFields(): any;
  getFieldsState(): any;
  setFields(fields: any): void;
}

/** For `<Form.Item {...}>`. */
export interface ItemProps {
  field: string;
  label: string | undefined;
  rules: { validateTrigger: string[]; validateLevel?: "error" | "warning"; validator(value: any, callback: (error?: any) => void): void }[];
  validateTrigger: string[];
}

export interface Yushen {
  /** The item of a field: `y.item("account", "type")` or `y.item("account.type")`. */
  item(...name: Name): ItemProps;
  /** The item of a row's field, inside of `<Form.List field="documents">`: `y.row("documents", i, "kind")`. */
  row(list: string | number | Name, index: number, ...name: Name): ItemProps;
  /** For `<Form onValuesChange>`. */
  onValuesChange(changed: any): void;
  /** Shows what no item does. Without it, that is shown at the first item. */
  readonly rest: Element;
  /** Judges anew: where a script has changed values without the form. A submit always does. */
  refresh(): void;
}

interface ArcoItem extends Item {
  readonly field: string;
}

export function useYushen(form: ArcoForm, id: FormId, options: FormOptions = {}): Yushen {
  return useDisplay(form, id, options, connect);
}

function connect(form: ArcoForm, live: LiveForm, rearranged: () => void): Yushen & { display: Display<ArcoItem> } {
  const known = new Set<string>([REST]);
  const states = (): [string, any][] => Object.entries(form.getFieldsState());
  const display = new Display<ArcoItem>(live, {
    values: () => form.getFields(),
    items: () =>
      states().flatMap(([field, { errors, warnings, isTouched }]) => {
        const key = live.key(field);
        if (!known.has(key)) return [];
        return [{ key, field, errors: errors.flatMap(({ message }: any) => textsOf(message)), warnings: warnings.flatMap(textsOf), touched: isTouched === true }];
      }),
    isValidating: (key) => states().some(([field, { validateStatus }]) => live.key(field) === key && validateStatus === "validating"),
    say: (changed) => {
      if (!changed.length) return;
      form.setFields(
        Object.fromEntries(changed.map(({ field, errors, warnings, touched }) => [field, { error: errors.length ? { message: nodeOf(errors) } : null, warning: warnings, touched }])),
      );
    },
  });

  const rulesOf = (key: string): ItemProps["rules"] => {
    const rule = (severity: "errors" | "warnings") => (_: unknown, callback: (error?: unknown) => void) => {
      const texts = display.validate(key)[severity];
      callback(texts.length ? nodeOf(texts) : undefined);
    };
    return [
      // Where a rule's error stands, Arco asks no more rules.
      { validateTrigger: [], validateLevel: "warning", validator: rule("warnings") },
      { validateTrigger: [], validator: rule("errors") },
    ];
  };
  const propsOf = (name: Name): ItemProps => {
    const key = live.key(name);
    known.add(key);
    // A row's number stands at the row, not in front of each of its labels.
    const label = live.label(name, { row: false });
    return { field: fieldOf(name), label, rules: rulesOf(key), validateTrigger: [] };
  };
  const stepsOf = (name: string | number | Name): Name => live.key(name).split(".");
  const isBlank = () => states().every(([, { errors, warnings, isTouched }]) => !isTouched && !errors.length && !warnings.length);

  return {
    display,
    item: (...name) => propsOf(name.length === 1 ? stepsOf(name) : name),
    row: (list, index, ...name) => propsOf([...stepsOf(list), index, ...name]),
    onValuesChange: (changed) => {
      // A reset tells what it changes before it clears the items; then none is touched or has anything to say.
      if (!isBlank())
        void Promise.resolve().then(() => {
          if (!isBlank()) return;
          display.reset();
          display.refresh();
        });
      // A row that was added, removed or moved comes as the whole list.
      if (Object.values(changed).some(Array.isArray)) rearranged();
      else display.refresh();
    },
    rest: createElement(Form.Item, { field: REST, noStyle: true, rules: rulesOf(REST), validateTrigger: [] }, createElement(Rest)),
    refresh: () => display.refresh(),
  };
}

/** `documents[0].kind` */
const fieldOf = ([first, ...others]: Name): string => others.reduce<string>((all, step) => (/^\d+$/.test(String(step)) ? `${all}[${step}]` : `${all}.${step}`), String(first));

// Arco has one error for an item.
const nodeOf = (texts: readonly string[]): unknown =>
  texts.length === 1 ? texts[0] : createElement(Fragment, null, texts.map((text) => createElement("div", { key: text }, text)));
const textsOf = (node: any): string[] => (typeof node === "string" ? [node] : (node?.props?.children ?? []).map((child: Element) => child.props.children));

function Rest(): Element {
  const { errors = [], warnings = [] } = Form.useFormState(REST) ?? {};
  const [error] = errors;
  return createElement(Fragment, null, error && alertOf("error", error.message), warnings.length > 0 && alertOf("warning", nodeOf(warnings.flatMap(textsOf))));
}

const alertOf = (type: string, content: unknown): Element => createElement(Alert, { type, content });
