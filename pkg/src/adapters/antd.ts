/**
 * `yushen/antd`: Ant Design's Form, with what yushen says at its items. The form keeps the values and shows the texts in its own
 * way; `validateFields` and a submit are refused while there are errors.
 */
import { Alert, Form } from "antd";
import { createElement, Fragment } from "react";
import type { FormId } from "../types.js";
import type { FormOptions, LiveForm } from "./form.js";
import { Display, REST, type Item } from "./display.js";
import type { Element } from "./react-element.js";
import { useDisplay } from "./use-display.js";

type Name = (string | number)[];

/** What is used of the form that `Form.useForm()` gives. */
export interface AntdForm {
  getFieldsValue(all: true): any;
  getFieldsError(): { name: any; errors: any[]; warnings: any[] }[];
  isFieldTouched(name: any): boolean;
  isFieldValidating(name: any): boolean;
  setFields(fields: any[]): void;
}

/** For `<Form.Item {...}>`. */
export interface ItemProps {
  name: Name;
  label: string | undefined;
  rules: { validateTrigger: string[]; warningOnly?: boolean; validator(): Promise<void> }[];
  validateTrigger: string[];
  onReset(): void;
}

export interface Yushen {
  /** The item of a field: `y.item("account", "type")` or `y.item("account.type")`. */
  item(...name: Name): ItemProps;
  /** The item of a row's field, inside of `<Form.List name="documents">`: `y.row("documents", field.name, "kind")`. */
  row(list: string | number | Name, index: number, ...name: Name): ItemProps;
  /** For `<Form onValuesChange>`. */
  onValuesChange(changed: any): void;
  /** Shows what no item does. Without it, that is shown at the first item. */
  readonly rest: Element;
  /** Judges anew: where a script has changed values. A submit always does. */
  refresh(): void;
}

interface AntdItem extends Item {
  readonly name: Name;
}

export function useYushen(form: AntdForm, id: FormId, options: FormOptions = {}): Yushen {
  return useDisplay(form, id, options, connect);
}

function connect(form: AntdForm, live: LiveForm, rearranged: () => void): Yushen & { display: Display<AntdItem> } {
  const known = new Set<string>();
  const names = new Map<string, Name>();
  const display = new Display<AntdItem>(live, {
    values: () => form.getFieldsValue(true),
    items: () =>
      form.getFieldsError().flatMap(({ name, errors, warnings }) => {
        const key = live.key(name);
        names.set(key, name);
        return known.has(key) ? [{ key, name, errors, warnings, touched: form.isFieldTouched(name) }] : [];
      }),
    isValidating: (key) => form.isFieldValidating(names.get(key)),
    say: (changed) => {
      if (changed.length) form.setFields(changed.map(({ name, errors, warnings }) => ({ name, errors: [...errors], warnings: [...warnings] })));
    },
  });

  let isResetting = false;
  // Each item that is reset tells so; then none is left with anything to say, unless only some were.
  const onReset = () => {
    if (isResetting) return;
    isResetting = true;
    void Promise.resolve().then(() => {
      isResetting = false;
      if (form.getFieldsError().some(({ errors, warnings }) => errors.length || warnings.length)) return;
      display.reset();
      display.refresh();
    });
  };

  const rulesOf = (key: string): ItemProps["rules"] => {
    const rule = (severity: "errors" | "warnings") => async () => {
      const texts = display.validate(key)[severity];
      // The library fills in `${name}` and the like.
      if (texts.length) throw texts.map((text) => text.replace(/\$\{/g, "\\${"));
    };
    return [
      { validateTrigger: [], validator: rule("errors") },
      { validateTrigger: [], warningOnly: true, validator: rule("warnings") },
    ];
  };
  const propsOf = (name: Name, whole: Name): ItemProps => {
    const key = live.key(whole);
    known.add(key);
    // A row's number stands at the row, not in front of each of its labels.
    const label = live.label(whole, { row: false });
    return { name, label, rules: rulesOf(key), validateTrigger: [], onReset };
  };
  const stepsOf = (name: string | number | Name): Name => live.key(name).split(".");

  known.add(REST);
  return {
    display,
    item: (...name) => {
      const steps = name.length === 1 ? stepsOf(name) : name;
      return propsOf(steps, steps);
    },
    row: (list, index, ...name) => propsOf([index, ...name], [...stepsOf(list), index, ...name]),
    onValuesChange: (changed) => {
      if (isRearranged(changed, form.getFieldsValue(true))) rearranged();
      else display.refresh();
    },
    rest: createElement(
      Fragment,
      null,
      createElement(Form.Item, { name: REST, noStyle: true, rules: rulesOf(REST), validateTrigger: [] }, createElement(Nothing)),
      // For version 5's useStatus does not tell where the texts alone change.
      createElement(Form.Item, { noStyle: true, shouldUpdate: true }, alertsOf),
    ),
    refresh: () => display.refresh(),
  };
}

/** A row that was added, removed or moved comes as the whole list; a change in a row, as a part of it. */
function isRearranged(changed: unknown, values: unknown): boolean {
  if (typeof changed !== "object" || changed === null || typeof values !== "object" || values === null) return false;
  if (Array.isArray(changed) && changed === values) return true;
  const isPlain = Array.isArray(changed) || Object.getPrototypeOf(changed) === Object.prototype;
  return isPlain && Object.entries(changed).some(([key, value]) => isRearranged(value, (values as Record<string, unknown>)[key]));
}

const Nothing = (): null => null;

const alertsOf = (form: { getFieldError(name: string): string[]; getFieldWarning(name: string): string[] }): Element =>
  createElement(Fragment, null, alertOf("error", form.getFieldError(REST)), alertOf("warning", form.getFieldWarning(REST)));

// As a description, for what a message is called differs between versions.
const alertOf = (type: string, texts: string[]): Element | null =>
  texts.length ? createElement(Alert, { type, showIcon: true, description: texts.map((text) => createElement("div", { key: text }, text)) }) : null;
