/**
 * async-validator, for what still runs on it: Ant Design 3 and its Vue editions, Element UI 2, iView, forms made by hand.
 * Nothing is imported: every version of it takes these rules.
 */
import { form, type ControlName, type FormOptions, type Said } from "./form.js";
import { rowOf } from "./row-of.js";
import type { FormId, Issue, Report } from "../types.js";

export interface RulesOptions extends FormOptions {
  /** The values of the whole form as they are now: a rule for one control is given only that control's value. */
  model?: () => object;
}

/** An error as async-validator hands it on, with the issue that it is of. */
export interface RuleError {
  message: string;
  /** The portal's name for it, in dots. */
  field: string;
  issue: Issue;
}

/** A rule, as all versions of async-validator take it. */
export interface Rule {
  // async-validator takes a list of errors, and its types know of one.
  validator(rule: unknown, value: unknown, callback: (errors?: any) => void, source?: object): void;
}

export interface Yushen {
  /**
   * For a whole form: `new Schema(y.descriptor).validate(values)`. It is one rule, which refuses on every error, also of what
   * has no control; each error has its own field in `fields`.
   */
  readonly descriptor: { yushen: Rule };
  /** The rules of one control: `<FormItem prop="documents.0.kind" :rules="y.item('documents.0.kind')">`. */
  item(name: ControlName): Rule[];
  /** The same of several, by their names: `<Form :rules="y.items(['account.type', 'capabilities'])">`. */
  items(names: Iterable<string>): Record<string, Rule[]>;
  /** What is said at a control: whole issues, with rule ids and clauses. */
  at(name: ControlName): Said;
  /** The warnings among them. */
  warnings(name: ControlName): Issue[];
  /** What is said of none of these controls. */
  rest(names: Iterable<ControlName>): Said;
  /** Those of these controls whose errors have changed since this was last asked: validate them anew. */
  changed(names: Iterable<ControlName>): string[];
  /** A field's name, in the language. */
  label(name: ControlName): string | undefined;
  /** The whole report. */
  readonly report: Report;
}

/** The rules of a form. `model` gives the values of the whole form; without it there is only `descriptor`. */
export function yushenRules(id: FormId, { model, ...options }: RulesOptions = {}): Yushen {
  const judged = form(id, { unknownFields: "ignore", ...options });
  const judge = () => {
    if (typeof model !== "function") throw new TypeError("a control is judged with the whole form: give the option model, a function that returns the form's values");
    return judged.judge(model());
  };
  const told = new Map<string, string>();
  const toldOf = new WeakMap<object, Map<string, string>>();

  const item = (name: ControlName): Rule[] => [
    {
      validator(_rule, _value, callback) {
        answer(callback, judge().at(name).errors, judged.key(name));
      },
    },
  ];
  return {
    descriptor: {
      yushen: {
        validator(_rule, _value, callback, source) {
          const { issues } = judged.judge(source).report;
          answer(callback, issues.filter(({ severity }) => severity === "error"));
        },
      },
    },
    item,
    items: (names) => Object.fromEntries([...names].map((name) => [name, item(name)])),
    at: (name) => judge().at(name),
    warnings: (name) => judge().at(name).warnings,
    rest: (names) => judge().rest(names),
    changed(names) {
      const judgement = judge();
      return [...new Set([...names].map((name) => judged.key(name)))].filter((name) => {
        const text = judgement.at(name).errors.map(({ message }) => message).join("\n");
        // Of its name or of its row: a page may keep a row's controls with the row, or with its index.
        const { row, field } = rowOf(model!(), name);
        const ofRow = toldOf.get(row) ?? new Map<string, string>();
        const isChanged = text !== (told.get(name) ?? "") || text !== (ofRow.get(field) ?? "");
        told.set(name, text);
        toldOf.set(row, ofRow.set(field, text));
        return isChanged;
      });
    },
    label: (name) => judged.label(name),
    get report() {
      return judge().report;
    },
  };
}

/** Each error with a field of its own, which all versions leave as it is. Some count an empty list as an error. */
function answer(callback: (errors?: RuleError[]) => void, errors: Issue[], field?: string) {
  if (errors.length === 0) return callback();
  callback(errors.map((issue) => ({ message: issue.message, field: field ?? issue.path.join("."), issue })));
}
