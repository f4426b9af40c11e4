/** `<yushen-preview>`: the whole live preview as a custom element, which takes part in an HTML form. */
import { render } from "preact";
import type { FormId, Issue, Locale, Mode, Path, Report } from "../types.js";
import { controlOf } from "./base/focus.js";
import { labelOf } from "./base/names.js";
import { Preview } from "./preview.js";
import { FormState } from "./state/form-state.js";
import { formIds, isFormId, judgeData, rulebook } from "./state/judge.js";
import { style } from "./style.js";
import { NOTHING, textIn, textOf } from "./value.js";
import { stringsOf } from "./words/all.js";

/** Where there are no elements, as on a server, it can be imported and does nothing. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/** What may be set on it before it is defined. The form comes first: the others are of it. */
const early = ["form", "locale", "mode", "asOf", "required", "disabled", "name", "defaultValue", "value"] as const;

export interface YushenPreviewEventMap extends HTMLElementEventMap {
  report: CustomEvent<Report>;
}

export interface YushenPreview {
  addEventListener<K extends keyof YushenPreviewEventMap>(
    type: K,
    listener: (this: YushenPreview, event: YushenPreviewEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof YushenPreviewEventMap>(
    type: K,
    listener: (this: YushenPreview, event: YushenPreviewEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

export class YushenPreview extends Base {
  static readonly formAssociated = true;
  static readonly observedAttributes = ["form", "form-id", "locale", "mode", "as-of", "value", "required"];

  readonly #root: ShadowRoot;
  readonly #view: HTMLElement;
  /** None in a browser that has no custom form controls. */
  readonly #internals: ElementInternals | undefined;
  #form: FormId | undefined;
  #locale: Locale | undefined;
  #mode: Mode = "draft";
  #asOf: string | null = null;
  #disabled = false;
  #state: FormState | undefined;
  #leave: (() => void) | undefined;
  /** The data as JSON text: as they were given or typed, and in the plain spelling that is handed in. */
  #given = NOTHING;
  #plain = NOTHING;
  #value: { of: string; data: unknown } | undefined;
  #default: string | undefined;
  /** Whether the data were set or typed, so that another default changes nothing. */
  #dirty = false;
  /** Set in this task: a form that is set after it does not take it away. */
  #fresh = false;
  #told: Report | undefined;
  #drawn = false;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
    this.#view = this.ownerDocument.createElement("div");
    this.#view.className = "yushen";
    this.#view.setAttribute("part", "preview");
    this.#root.append(this.#view);
    this.#internals = this.attachInternals?.();
  }

  /** Which form of the rulebook it shows; another one starts anew. */
  get form(): FormId | undefined {
    return this.#form;
  }

  set form(form: FormId | null | undefined) {
    const next = form ?? undefined;
    if (next === this.#form) return;
    if (next !== undefined) judgeData(next, {}, {});
    const isFirst = this.#form === undefined;
    this.#form = next;
    this.#forget();
    if (!isFirst && !this.#fresh) {
      this.#default = undefined;
      this.#given = NOTHING;
      this.#dirty = false;
    }
    this.#plain = this.#given;
    if (this.isConnected) this.#show();
  }

  get locale(): Locale {
    return this.#locale ?? defaultLocale();
  }

  set locale(locale: Locale | null | undefined) {
    const next = locale ?? undefined;
    if (next === this.#locale) return;
    if (next !== undefined) judgeData(formIds()[0]!, {}, { locale: next });
    this.#locale = next;
    this.#state?.setPrefs(this.#prefs);
    this.#draw();
  }

  /** `"draft"`: what is not filled in is no error yet. `"submit"`: it is one. */
  get mode(): Mode {
    return this.#mode;
  }

  set mode(mode: Mode | null | undefined) {
    const next = mode ?? "draft";
    judgeData(formIds()[0]!, {}, { mode: next });
    this.#mode = next;
    this.#state?.setPrefs(this.#prefs);
  }

  /** The instant to judge at, as ISO text; none: now. */
  get asOf(): string | undefined {
    return this.#asOf ?? undefined;
  }

  set asOf(asOf: string | Date | null | undefined) {
    if (asOf !== null && asOf !== undefined) judgeData(formIds()[0]!, {}, { asOf });
    const next = typeof asOf === "string" ? asOf : asOf ? new Date(asOf).toISOString() : null;
    if (next === this.#asOf) return;
    this.#asOf = next;
    this.#state?.setAsOf(next);
  }

  /** The form's data. What comes back is not to be changed; a value that says the same changes nothing. */
  get value(): unknown {
    if (this.#value?.of !== this.#plain) this.#value = { of: this.#plain, data: JSON.parse(this.#plain) };
    return this.#value.data;
  }

  set value(value: unknown) {
    const text = textOf(value);
    this.#keep();
    this.#dirty = true;
    this.#put(text);
  }

  /** What a reset of the form brings back, and what is shown until something else is set or typed. */
  get defaultValue(): unknown {
    return JSON.parse(this.#default ?? NOTHING);
  }

  set defaultValue(value: unknown) {
    this.#setDefault(value === undefined || value === null ? undefined : textOf(value));
  }

  /** What is said of the data; none while there is no form. */
  get report(): Report | undefined {
    return this.#current()?.report;
  }

  /** Whether its form may not be handed in while something is missing. */
  get required(): boolean {
    return this.hasAttribute("required");
  }

  set required(required: boolean) {
    this.toggleAttribute("required", Boolean(required));
  }

  get disabled(): boolean {
    return this.hasAttribute("disabled");
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute("disabled", Boolean(disabled));
  }

  get name(): string {
    return this.getAttribute("name") ?? "";
  }

  set name(name: string) {
    this.setAttribute("name", name);
  }

  get validity(): ValidityState | undefined {
    return this.#internals?.validity;
  }

  get validationMessage(): string {
    return this.#internals?.validationMessage ?? "";
  }

  get willValidate(): boolean {
    return this.#internals?.willValidate ?? false;
  }

  get labels(): NodeList | undefined {
    return this.#internals?.labels;
  }

  checkValidity(): boolean {
    return this.#internals?.checkValidity() ?? true;
  }

  reportValidity(): boolean {
    return this.#internals?.reportValidity() ?? true;
  }

  /** Focuses what is wrong first, else the first control. */
  override focus(options?: FocusOptions): void {
    const wrong = this.#wrong();
    const control = wrong ? controlOf(this.#root, wrong.path) : this.#root.querySelector<HTMLElement>(controls);
    control?.focus(options);
  }

  connectedCallback(): void {
    for (const name of early) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      delete (this as Partial<Record<typeof name, unknown>>)[name];
      Object.assign(this, { [name]: value });
    }
    style(this.#root);
    this.#show();
  }

  /** Taken out for good, or only moved? What is typed stays in any case; what is open on the screen, if it is moved. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      render(null, this.#view);
      this.#drawn = false;
      this.#state?.close();
    });
  }

  connectedMoveCallback(): void {
    // It goes on where it is.
  }

  adoptedCallback(): void {
    style(this.#root);
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value) return;
    switch (name) {
      case "form":
        // To HTML this attribute of a form control is the id of its form element: no other would be its form any more.
        if (value === null || (this.hasAttribute("form-id") && !isFormId(value))) return;
        this.setAttribute("form-id", value);
        this.removeAttribute("form");
        return;
      case "form-id":
        this.form = value as FormId | null;
        return;
      case "locale":
        this.locale = value as Locale | null;
        return;
      case "mode":
        this.mode = value as Mode | null;
        return;
      case "as-of":
        this.asOf = value;
        return;
      case "value":
        this.#setDefault(value === null ? undefined : textIn(value));
        return;
      case "required":
        this.#validate();
    }
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.#draw();
  }

  formResetCallback(): void {
    this.#dirty = false;
    this.#put(this.#default ?? NOTHING);
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state !== "string") return;
    this.#dirty = true;
    this.#put(textIn(state));
  }

  get #prefs(): { mode: Mode; locale: Locale } {
    return { mode: this.#mode, locale: this.locale };
  }

  #keep(): void {
    this.#fresh = true;
    queueMicrotask(() => (this.#fresh = false));
  }

  #setDefault(text: string | undefined): void {
    this.#default = text;
    this.#keep();
    if (!this.#dirty) this.#put(text ?? NOTHING);
  }

  #put(text: string): void {
    // What a page sets again, as it was told of it, must not disturb who is typing.
    if (text === this.#given || text === this.#plain) return;
    this.#given = text;
    this.#plain = text;
    if (this.#state === undefined) {
      this.#internals?.setFormValue(text, text);
      return;
    }
    this.#state.load(JSON.parse(text));
    if (!this.isConnected) this.#state.close();
  }

  /** The form under edit, made when it is needed. */
  #current(): FormState | undefined {
    if (this.#state === undefined && this.#form !== undefined) {
      const state = new FormState(this.#form, this.#prefs);
      if (this.#asOf !== null) state.setAsOf(this.#asOf);
      state.load(JSON.parse(this.#given));
      this.#state = state;
      this.#leave = state.subscribe(() => this.#changed());
      this.#hand();
      if (!this.isConnected) state.close();
    }
    return this.#state;
  }

  #forget(): void {
    this.#leave?.();
    this.#state?.close();
    this.#state = undefined;
  }

  #show(): void {
    const state = this.#current();
    if (state === undefined) {
      render(null, this.#view);
      this.#drawn = false;
      this.#internals?.setFormValue(null);
      this.#internals?.setValidity({});
      return;
    }
    // Time went by while it was away.
    if (!this.#drawn && this.#told !== undefined) state.rejudge();
    this.#drawn = true;
    this.#draw();
    // Whoever listens from the place where it stands has been told of it by then.
    queueMicrotask(() => this.isConnected && this.#tell());
  }

  #draw(): void {
    const state = this.#state;
    if (!this.#drawn || state === undefined) return;
    const { locale } = this;
    this.#view.lang = locale;
    if (this.#internals && "role" in this.#internals) {
      this.#internals.role = "group";
      this.#internals.ariaLabel = state.form.title[locale];
    }
    const drawn = () => this.#validate();
    render(<Preview key={state.form.id} root={this.#root} formState={state} locale={locale} disabled={this.#disabled} onDrawn={drawn} />, this.#view);
  }

  #changed(): void {
    const given = this.#given;
    this.#hand();
    if (this.#given !== given) this.#dirty = true;
    this.#tell();
  }

  /** Hands the data and the verdict on them to the form that the element is in. */
  #hand(): void {
    const state = this.#state!;
    this.#given = textOf(state.sheet.data);
    this.#plain = textOf(state.plain);
    this.#internals?.setFormValue(this.#plain, this.#plain);
    this.#validate();
  }

  #tell(): void {
    const report = this.#state?.report;
    if (report === undefined || report === this.#told) return;
    this.#told = report;
    this.dispatchEvent(new CustomEvent("report", { bubbles: true, composed: true, detail: report }));
  }

  /** What stands in the way of handing in: the first error, or what is missing, where that is required. */
  #wrong(): { flags: ValidityStateFlags; message: string; path: Path } | undefined {
    const state = this.#state;
    if (state === undefined) return undefined;
    const { report, form } = state;
    const error: Issue | undefined = report.issues.find(({ severity }) => severity === "error");
    if (error) return { flags: { customError: true }, message: error.message, path: error.path };
    const [missing] = report.missing;
    if (missing === undefined || !this.required) return undefined;
    const { locale } = this;
    const t = stringsOf(locale);
    const label = labelOf(form, missing, { t, say: (words) => words[locale] });
    return { flags: { valueMissing: true }, message: t.fillIn(label), path: missing };
  }

  #validate(): void {
    const wrong = this.#wrong();
    if (wrong === undefined) return this.#internals?.setValidity({});
    const anchor = this.isConnected ? controlOf(this.#root, wrong.path) : null;
    this.#internals?.setValidity(wrong.flags, wrong.message, anchor ?? undefined);
  }
}

const controls = "input:not([tabindex]), select, textarea, button";

/** The first language that the rulebook has: an entry for one language has that alone. */
const defaultLocale = (): Locale => {
  const { title } = rulebook.forms[formIds()[0]!];
  return "zh-CN" in title ? "zh-CN" : "en";
};

let isUsed = false;

/** Defines the element, once for each name; importing `yushen/element` does so for `yushen-preview`. */
export function define(tag = "yushen-preview"): void {
  if (typeof customElements === "undefined" || customElements.get(tag)) return;
  // A class may stand for one name alone.
  customElements.define(tag, isUsed ? class extends YushenPreview {} : YushenPreview);
  isUsed = true;
}

declare global {
  interface HTMLElementTagNameMap {
    "yushen-preview": YushenPreview;
  }
}
