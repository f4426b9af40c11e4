/** `yushen/formily`: effects for Formily's `createForm`. They set each field's feedback, its errors and its warnings. */
import { onFormInit } from "@formily/core";
import type { FormId, Issue } from "../types.js";
import { form as formOf, type FormOptions, type LiveForm } from "./form.js";

/** A feedback of yushen's: with the issues that its messages are of. Formily's errors, those of a refused submit too, have them. */
export interface YushenFeedback {
  type: "error" | "warning";
  code: any;
  messages: string[];
  issues: Issue[];
}

/** A field of Formily's, as far as it is needed. */
interface FormilyField {
  displayName: string;
  path: { toString(): string };
  display?: string;
  unmounted?: boolean;
  active?: boolean;
  visited?: boolean;
  selfModified?: boolean;
  decoratorType?: unknown;
  feedbacks?: Partial<YushenFeedback>[];
  setFeedback?(feedback: any): void;
}

/** A form of Formily's, as far as it is needed. */
export interface FormilyForm {
  values: object;
  initialized: boolean;
  query(pattern: any): { forEach(visit: (field: any) => void): void };
  createField(props: any): any;
  subscribe(hear: (event: any) => void): any;
}

export interface YushenEffects {
  (form: FormilyForm): void;
  /** Judges anew; where `locale` or `asOf` gives something else now. */
  refresh(): void;
}

/** The name of a field that has what no other shows. A portal gives it a place: `<Field name={rest} decorator={[FormItem]} />`. */
export const rest = "yushenRest";

/**
 * Effects that judge a form at each change: `createForm({ effects: yushenEffects("binding") })`, or called in the portal's own
 * effects. A field's feedback shows once it was edited or left, or submitting was tried. Errors refuse `submit()` and `validate()`,
 * those that no field shows too; warnings do not.
 */
export function yushenEffects(form: FormId, options?: FormOptions): YushenEffects {
  const judged = formOf(form, { unknownFields: "ignore", ...options });
  const all = new Map<FormilyForm, Live>();
  const start = (formily: FormilyForm): void => {
    if (all.has(formily)) return;
    const live = new Live(formily, judged);
    all.set(formily, live);
    formily.subscribe(({ type, payload }: { type: string; payload: any }) => {
      if (type === "onFormUnmount") all.delete(formily);
      else live.hear(type, payload);
    });
  };
  // In `createForm` the form is not ready to be heard; with `useFormEffects` it has been for long.
  const effects = (formily: FormilyForm): void => (formily.initialized ? start(formily) : onFormInit(start));
  return Object.assign(effects, { refresh: () => all.forEach((live) => live.wait()) });
}

/** What may change what is said, or where. */
const CHANGES = /^on(Form(Mount|ValuesChange|InitialValuesChange|InputChange|GraphChange)|Field(Init|Mount|Unmount|ValueChange|InputValueChange|ValidateStart|Reset))$/;

class Live {
  private isTried = false;
  private isWaiting = false;
  /** Formily validates: fields by a pattern, or all. */
  private isValidating = false;
  private readonly asked = new WeakSet<FormilyField>();

  constructor(
    private readonly form: FormilyForm,
    private readonly judged: LiveForm,
  ) {}

  hear(type: string, payload: any): void {
    if (type === "onFormSubmitValidateStart") {
      this.isTried = true;
      this.judge();
    } else if (type === "onFormValidateStart") {
      this.isValidating = true;
      this.wait();
    } else if (type === "onFormReset") {
      this.isTried = false;
      this.wait();
    } else if (CHANGES.test(type)) {
      if (type === "onFieldReset") this.asked.delete(payload);
      if (type === "onFieldValidateStart" && this.isValidating) this.asked.add(payload);
      this.wait();
    }
  }

  /** Before what asked to validate looks at the outcome, which it does two tasks later at the soonest. */
  wait(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    void Promise.resolve().then(() => {
      this.isWaiting = false;
      this.isValidating = false;
      this.judge();
    });
  }

  private judge(): void {
    const fields = new Map<string, FormilyField>();
    let holder: FormilyField | undefined;
    this.form.query("*").forEach((field: FormilyField) => {
      if (String(field.path) === rest) holder = field;
      else if (isControl(field)) for (const name of namesOf(field)) fields.set(name, field);
    });
    const over = this.judged.judge(this.form.values).over(fields.keys());
    const said = new Map<FormilyField, Issue[]>();
    this.form.query("*").forEach((field: FormilyField) => field.setFeedback && said.set(field, []));
    for (const [name, field] of fields) {
      if (!this.isShown(field)) continue;
      const { errors, warnings } = over.at(name);
      said.set(field, [...said.get(field)!, ...errors, ...warnings]);
    }
    // With `validate()` of all fields, as with a submit.
    const isAll = this.isTried || (fields.size > 0 && [...fields.values()].every((field) => this.asked.has(field)));
    const { errors, warnings } = over.rest;
    const others = isAll ? [...errors, ...warnings] : [];
    if (others.length > 0) holder ??= this.form.createField({ name: rest }) as FormilyField;
    if (holder) said.set(holder, others);
    for (const [field, issues] of said) {
      tell(field, "error", issues);
      tell(field, "warning", issues);
    }
  }

  private isShown(field: FormilyField): boolean {
    const isLeft = field.visited === true && field.active === false;
    return this.isTried || this.asked.has(field) || field.selfModified === true || isLeft;
  }
}

/** Whether a field shows its feedback: a list or group does where it is decorated. */
function isControl(field: FormilyField): boolean {
  if (!field.setFeedback || field.unmounted || (field.display ?? "visible") !== "visible") return false;
  return field.displayName === "Field" || Boolean(field.decoratorType);
}

/** The names that a field has the values of: of `[start,end]`, which takes a list apart, two. */
function namesOf({ path }: FormilyField): string[] {
  const name = String(path);
  const apart = /^(.*?)\[([\w,\s]+)\]$/.exec(name);
  return apart ? apart[2]!.split(",").map((part) => `${apart[1]}${part.trim()}`) : [name];
}

function tell(field: FormilyField, type: "error" | "warning", issues: Issue[]): void {
  const code = type === "error" ? "YushenError" : "YushenWarning";
  const own = issues.filter(({ severity }) => severity === type);
  const before = field.feedbacks?.find((feedback) => feedback.code === code)?.issues ?? [];
  const digest = (list: readonly Issue[]) => JSON.stringify(list.map(({ rule, path, message }) => [rule, path, message]));
  if (digest(before) === digest(own)) return;
  // Formily would keep the issues of before.
  field.setFeedback!({ type, code, messages: [] });
  if (own.length > 0) field.setFeedback!({ type, code, messages: own.map(({ message }) => message), issues: own });
}
