// A form made by hand on async-validator, as Element UI 2, iView and Ant Design 3 have it inside: each control has rules and
// is validated when it changes; the whole form when it is submitted.
import Schema from "async-validator";
import type { Locale } from "yushen";
import { yushenRules } from "yushen/async-validator";
import { Control, button, element } from "./controls.js";
import { initial } from "./data.js";
import { options, words } from "./words.js";

const values: any = structuredClone(initial);
let locale: Locale = "zh-CN";
const y = yushenRules("binding", { model: () => values, locale: () => locale });

async function validate(control: Control) {
  const { name } = control;
  const schema = new Schema({ [name]: y.item(name) });
  const messages = await schema.validate({ [name]: control.value }).then(
    () => [],
    ({ errors }: { errors: { message?: string }[] }) => errors.map(({ message }) => message!),
  );
  control.say(messages, y.warnings(name).map(({ message }) => message));
}

let controls: Control[] = [];
const names = () => controls.map(({ name }) => name);

/** What else the change of a control changes: messages at others, and of what has no control. */
function refresh() {
  const changed = y.changed(names());
  for (const control of controls) if (control.isShown && changed.includes(control.name)) validate(control);
  if (isTried) showRest();
}

const rest = element("div", { id: "rest" });
const output = element("output");
let isTried = false;

function showRest() {
  const { errors, warnings } = y.rest(names());
  rest.replaceChildren(...errors.map(({ message }) => element("p", { className: "error" }, message)), ...warnings.map(({ message }) => element("p", { className: "warning" }, message)));
}

async function submit() {
  isTried = true;
  for (const control of controls) control.isShown = true;
  await Promise.all(controls.map(validate));
  refresh();
  output.textContent = "";
  // Refuses also on what has no control.
  await new Schema(y.descriptor).validate(values).then(
    () => (output.textContent = JSON.stringify(values)),
    () => undefined,
  );
}

/** The page in the language; made anew for another, or when there are more rows or fewer. */
function render() {
  const word = words[locale];
  const before = new Map(controls.map((control) => [control.key, control]));
  controls = [];
  const field = (holder: any, key: string, name: string, as: Control["as"], endless?: string) => {
    const control = new Control(holder, key, name, { as, label: y.label(name), endless, yes: word.yes, no: word.no, choices: options(name.replace(/\.\d+/, "[]"), locale) });
    control.isShown = before.get(control.key)?.isShown ?? false;
    control.onChange = () => {
      control.isShown = true;
      validate(control);
      refresh();
    };
    controls.push(control);
    return control.root;
  };
  const form = element("form");
  form.noValidate = true;
  form.append(
    field(values.account, "type", "account.type", "select"),
    field(values.account, "sameEntity", "account.sameEntity", "yesNo"),
    field(values.account, "douyinId", "account.douyinId", "text"),
    field(values.miniProgram, "appId", "miniProgram.appId", "text"),
    field(values.boundCounts, "brandSameEntity", "boundCounts.brandSameEntity", "text"),
    field(values, "capabilities", "capabilities", "words"),
    ...values.documents.map((row: any, i: number) => {
      const document = element("div", { className: "document" });
      document.append(
        field(row, "kind", `documents.${i}.kind`, "select"),
        field(row, "owner", `documents.${i}.owner`, "select"),
        field(row, "status", `documents.${i}.status`, "select"),
        field(row, "holder", `documents.${i}.holder`, "text"),
        field(row, "validFrom", `documents.${i}.validFrom`, "day"),
        field(row, "validUntil", `documents.${i}.validUntil`, "day", word.longTerm),
        button(word.remove, () => (values.documents.splice(i, 1), render())),
      );
      return document;
    }),
    button(word.add, () => (values.documents.push({}), render())),
    element("button", {}, word.submit),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  document.querySelector("#root")!.replaceChildren(
    button(word.other, () => ((locale = locale === "en" ? "zh-CN" : "en"), render())),
    form,
    rest,
    output,
  );
  for (const control of controls) if (control.isShown) validate(control);
  refresh();
}

render();
