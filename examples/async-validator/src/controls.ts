/** Controls of plain HTML. */

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, text = ""): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(text);
  return made;
}

export function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", onClick);
  return made;
}

interface Look {
  as: "text" | "day" | "select" | "yesNo" | "words";
  label: string | undefined;
  choices: { value: string; label: string }[];
  yes: string;
  no: string;
  endless: string | undefined;
}

const keys = new WeakMap<object, number>();
let count = 0;

/** A control for `holder[property]`, with what is said of it. */
export class Control {
  readonly root = element("fieldset", { className: "field" });
  isShown = false;
  onChange = () => {};
  private readonly said = element("div");

  constructor(
    private readonly holder: any,
    private readonly property: string,
    readonly name: string,
    private readonly look: Look,
  ) {
    this.root.append(element("legend", {}, look.label), ...this.inputs(), this.said);
  }

  /** The same for a row's control wherever the row stands. */
  get key(): string {
    if (!keys.has(this.holder)) keys.set(this.holder, count++);
    return `${keys.get(this.holder)} ${this.property}`;
  }

  get as(): Look["as"] {
    return this.look.as;
  }

  get value(): any {
    return this.holder[this.property];
  }

  say(errors: string[], warnings: string[]) {
    const line = (className: string) => (text: string) => element("p", { className }, text);
    this.said.replaceChildren(...errors.map(line("error")), ...warnings.map(line("warning")));
  }

  private set(value: unknown) {
    this.holder[this.property] = value;
    this.onChange();
  }

  private inputs(): HTMLElement[] {
    const { as, choices, yes, no, endless } = this.look;
    if (as === "select") {
      const select = element("select");
      select.append(element("option", { value: "" }), ...choices.map(({ value, label }) => element("option", { value }, label)));
      select.value = this.value ?? "";
      select.addEventListener("change", () => this.set(select.value));
      return [select];
    }
    if (as === "yesNo") return [true, false].map((value) => this.box("radio", value ? yes : no, this.value === value, () => this.set(value)));
    if (as === "words") {
      return choices.map(({ value, label }) =>
        this.box("checkbox", label, this.value?.includes(value), (isOn) => this.set(isOn ? [...(this.value ?? []), value] : this.value.filter((other: string) => other !== value))),
      );
    }
    const isEndless = this.value === "longTerm";
    const input = element("input", { type: as === "day" ? "date" : "text", hidden: isEndless, value: isEndless ? "" : (this.value ?? "") });
    // While an input method composes, the text is not there yet.
    const take = (event: Event) => (event as InputEvent).isComposing || this.set(input.value);
    input.addEventListener("input", take);
    input.addEventListener("compositionend", take);
    if (!endless) return [input];
    const box = this.box("checkbox", endless, isEndless, (isOn) => {
      input.hidden = isOn;
      this.set(isOn ? "longTerm" : input.value);
    });
    return [input, box];
  }

  private box(type: "radio" | "checkbox", label: string, checked: boolean, onChange: (isOn: boolean) => void): HTMLLabelElement {
    const input = element("input", { type, checked, name: type === "radio" ? this.key : "" });
    input.addEventListener("change", () => onChange(input.checked));
    const made = element("label");
    made.append(input, element("span", {}, label));
    return made;
  }
}
