/** Judges an HTML form as it is filled in: its controls' validity is the browser's own. */
import { formOf } from "../boundary/forms.js";
import { check } from "../check.js";
import { parsePath } from "../form/paths.js";
import { settle } from "../options.js";
import { quote } from "../quote.js";
import type { BindOptions, Binding, CheckOptions, FormElement, FormId, Issue, Report } from "../types.js";
import { keyOf, readControls, type Control, type Filled } from "./controls.js";

/**
 * Binds an HTML form. A control belongs to the field whose path is its name: `account.effectiveFans`,
 * `documents[0].kind`; check boxes or a `<select multiple>` named `usage` make a list of words. Each edit judges the whole
 * form:
 *
 * - a control with an error has that message as its custom validity, so that the browser marks it (`:user-invalid`), says it
 *   and does not submit the form. An error without a control is said by the submit button;
 * - an element in the form with `data-issues="account.effectiveFans"` shows what is said of that field, warnings and
 *   notices too, once the field was touched or handing in was tried; `data-issues=""` all that is shown nowhere else. Name it
 *   in the control's `aria-describedby`. Its `data-severity` is the worst of them;
 * - `novalidate`, on the form or as `formnovalidate` on a button (to save a draft), hands in all the same.
 *
 * Texts are read as numbers and booleans unless `coerce` is false; a `datetime-local` is Beijing's time.
 */
export function bind(element: FormElement, form: FormId, options: BindOptions = {}): Binding {
  if (typeof element?.elements !== "object") throw new TypeError(`the element is ${quote(element)}; give a <form>`);
  settle(form, options, "submit", ["onReport"]);
  const { onReport, ...others } = options;
  return new BoundForm(element, form, { ...others, coerce: others.coerce ?? true }, onReport);
}

class BoundForm implements Binding {
  report!: Report;
  data: unknown;
  /** What stops listening; an AbortSignal would not in Chromium before 88 and Safari before 15. */
  private readonly listening: (() => void)[] = [];
  private isClosed = false;
  /** The button that was pressed last, for browsers whose submit event does not tell. */
  private pressed: unknown;
  /** Whose validity is ours, the submit button among them. */
  private said = new Set<Said>();
  private touched = new WeakSet<EventTarget>();
  private attempted = false;

  constructor(
    private readonly element: HTMLFormElement,
    private readonly form: FormId,
    private readonly options: CheckOptions,
    private readonly onReport: BindOptions["onReport"],
  ) {
    const touch = ({ target }: Event) => {
      this.touched.add(target!);
      this.refresh();
    };
    this.listen("input", () => this.refresh());
    this.listen("change", touch);
    // What is filled in was told before; that the control was left is new but once.
    this.listen("focusout", (event) => this.touched.has(event.target!) || touch(event));
    // Each control that is wrong has one of its own, which does not bubble.
    this.listen("invalid", () => this.attempted || this.attempt(), true);
    this.listen("click", ({ target }) => (this.pressed = (target as Element).closest("button, input")));
    this.listen("submit", (event) => this.submit(event as SubmitEvent));
    // It is told before the controls are reset.
    this.listen("reset", () => setTimeout(() => this.reset()));
    this.refresh();
  }

  refresh(): Report {
    if (this.isClosed) throw new TypeError("the binding is closed; bind the form again");
    const filled = readControls(this.element, formOf(this.form).root);
    this.data = filled.data;
    this.report = check(this.form, filled.data, this.options);
    this.tell(filled, this.report.issues);
    this.onReport?.(this.report);
    return this.report;
  }

  close(): void {
    this.isClosed = true;
    for (const stop of this.listening) stop();
    this.touched = new WeakSet();
    this.tell(readControls(this.element, formOf(this.form).root), []);
  }

  private listen(type: string, listener: (event: Event) => unknown, capture = false): void {
    this.element.addEventListener(type, listener, capture);
    this.listening.push(() => this.element.removeEventListener(type, listener, capture));
  }

  private attempt(): void {
    this.attempted = true;
    this.refresh();
  }

  private submit(event: SubmitEvent): void {
    this.attempt();
    const button = ("submitter" in event ? event.submitter : this.pressed) as HTMLButtonElement | null;
    if (this.report.issues.some(isError) && !this.element.noValidate && !button?.formNoValidate) event.preventDefault();
  }

  private reset(): void {
    if (this.isClosed) return;
    this.touched = new WeakSet();
    this.attempted = false;
    this.refresh();
  }

  /** Says the issues: errors by validity, and what may be shown already by the elements that are there for it. */
  private tell({ places, inData }: Filled, issues: Issue[]): void {
    const touched = [...places].filter(([, controls]) => controls.some((control) => this.touched.has(control))).map(([key]) => key);
    const isShown = ({ path }: Issue) =>
      this.attempted || touched.some((key) => path.length === 0 || key === keyOf(path) || key.startsWith(`${keyOf(path)}.`));
    const byPlace = groupOf(issues);
    const before = this.said;
    this.said = new Set();
    /** Not said by a control. */
    const left = new Set(issues);
    for (const [key, controls] of places) {
      const errors = (byPlace.get(key) ?? []).filter(isError);
      for (const control of controls) mark(control, errors.some(isShown));
      if (this.say(controls.find(canSay), errors)) for (const error of errors) left.delete(error);
    }
    this.say(submitButtonOf(this.element), [...left].filter(isError));
    for (const control of before) if (!this.said.has(control)) control.setCustomValidity("");
    const slots = [...this.element.querySelectorAll<HTMLElement>("[data-issues]")];
    for (const slot of slots.filter(isOfOne)) {
      const here = byPlace.get(keyOf(inData(parsePath(slot.dataset["issues"]!)))) ?? [];
      show(slot, here.filter(isShown));
      for (const issue of here) left.delete(issue);
    }
    for (const slot of slots) if (!isOfOne(slot)) show(slot, [...left].filter(isShown));
  }

  private say(control: Said | undefined, errors: Issue[]): boolean {
    if (!control) return false;
    control.setCustomValidity(errors[0]?.message ?? "");
    this.said.add(control);
    return true;
  }
}

type Said = Control | HTMLButtonElement;

const isError = ({ severity }: Issue): boolean => severity === "error";

function groupOf(issues: Issue[]): Map<string, Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = keyOf(issue.path);
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return groups;
}

/** Hidden and read-only controls are not validated. */
const canSay = (control: Control): boolean => control.willValidate && typeof control.setCustomValidity === "function";

function submitButtonOf(element: HTMLFormElement): Said | undefined {
  const controls = [...element.elements] as HTMLButtonElement[];
  return controls.find((control) => control.type === "submit" && control.willValidate && !control.formNoValidate);
}

/** Whether an element shows what is said of one field, and not what is left over. */
const isOfOne = (slot: HTMLElement): boolean => slot.dataset["issues"] !== "";

function mark(control: Control, isWrong: boolean): void {
  if (isWrong) control.setAttribute("aria-invalid", "true");
  else control.removeAttribute("aria-invalid");
}

// What is the same already stays, so that nothing is read out twice.
function show(slot: HTMLElement, issues: Issue[]): void {
  if (slot.textContent === issues.map(({ message }) => message).join("")) return;
  slot.textContent = "";
  slot.append(...issues.flatMap(({ message }, i) => (i > 0 ? [document.createElement("br"), message] : [message])));
  const worst = ["error", "warning", "notice"].find((severity) => issues.some((issue) => issue.severity === severity));
  if (worst) slot.dataset["severity"] = worst;
  else delete slot.dataset["severity"];
}
