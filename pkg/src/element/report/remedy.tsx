import type { FieldInfo, Fix, Issue } from "yushen";
import { usePage, useSheet, type Page } from "../base/context.js";
import { labelOf } from "../base/names.js";
import { isObject, pathText, templateOf } from "../state/paths.js";
import { dayText, momentText } from "../base/time.js";

/** What would settle the issue. What is the user's to choose is a button; of a fact it is only said what it would have to be. */
export function Remedy({ issue: { rule, path, fix } }: { issue: Issue }) {
  const page = usePage();
  const { formState } = useSheet();
  if (!fix) return null;
  const { form, report } = formState;
  const name = (value: unknown) => named(form.fields, fix, value, page, report.asOf);
  // The issue may stand at what holds the field.
  const where = pathText(path) === pathText(fix.path) ? undefined : labelOf(form, fix.path, page);
  // Another spelling of a value says nothing new.
  if (fix.fact && !rule.startsWith("format/")) {
    // The message says it of a yes or no.
    if (fix.op === "set" && typeof fix.value === "boolean") return null;
    const condition = conditionOf(fix, page, name, () => (fix.op === "sameAs" ? labelOf(form, fix.value, page) : ""));
    if (condition === "") return null;
    return <p class="hint">{where === undefined ? condition : page.t.ofField(where, condition)}</p>;
  }
  // A spelling is shown as it is to be written.
  return <Buttons fix={fix} where={where} name={rule.startsWith("format/") ? String : name} />;
}

function Buttons({ fix, where, name }: { fix: Fix; where: string | undefined; name: (value: unknown) => string }) {
  const page = usePage();
  const { t } = page;
  const { formState, goTo, disabled } = useSheet();
  const button = (label: string, edit: () => void) => (
    <button key={label} type="button" class="small outline" part="button" disabled={disabled} onClick={edit}>
      {label}
    </button>
  );
  const put = (value: unknown, label: string) =>
    button(where === undefined ? t.changeTo(label) : t.changeOther(where, label), () => {
      formState.edit(fix.path, value, true);
      goTo(fix.path);
    });
  const all = () => {
    switch (fix.op) {
      case "oneOf":
        return fix.value.map((value) => put(value, name(value)));
      case "add": {
        // What the added card says is for the user to fill in.
        const add = () => {
          const list = formState.valueAt(fix.path);
          const items: unknown[] = Array.isArray(list) ? list : [];
          formState.edit(fix.path, [...items, fix.value], true);
          goTo([...fix.path, items.length]);
        };
        const label = name(fix.value);
        return label === "" ? [] : [button(t.addThis(label), add)];
      }
      case "remove":
        return [
          button(where === undefined ? t.removeThis : t.remove(where), () => {
            formState.edit(fix.path, undefined, true);
            goTo(fix.path.slice(0, -1));
          }),
        ];
      case "sameAs":
        return [put(formState.valueAt(fix.value), labelOf(formState.form, fix.value, page))];
      default:
        return [put(fix.value, name(fix.value))];
    }
  };
  const buttons = all();
  return buttons.length === 0 ? null : <p class="row">{buttons}</p>;
}

/** What a fact would have to be; empty where there is no saying. */
function conditionOf({ op, value }: { op: Fix["op"]; value?: unknown }, { t }: Page, name: (value: unknown) => string, other: () => string): string {
  switch (op) {
    case "sameAs":
      return t.ifSameAs(other());
    case "oneOf":
      return t.ifIs((value as unknown[]).map(name).join(t.or));
    case "set":
      return t.ifIs(name(value));
    case "add":
      return t.ifThereIs(name(value));
    case "remove":
      return t.ifGone;
    case "atLeast":
      return t.ifAtLeast(name(value));
    case "atMost":
      return t.ifAtMost(name(value));
    case "onOrAfter":
      return t.ifFrom(name(value));
    case "onOrBefore":
      return t.ifUntil(name(value));
  }
}

/** A value as the page names it; of an object with words, its first. */
function named(fields: FieldInfo[], { path }: Fix, value: unknown, { t, say }: Page, asOf: string): string {
  const infoOf = (template: string) => fields.find((field) => field.path === template);
  const template = templateOf(path);
  if (isObject(value)) {
    const [name, word] = Object.entries(value)[0] ?? ["", undefined];
    const choice = infoOf(`${template}[].${name}`)?.options?.find((option) => option.value === word);
    return choice ? say(choice.label) : "";
  }
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (value === "longTerm") return t.longTerm;
  const info = infoOf(template) ?? infoOf(template.replace(/\[\]$/, ""));
  const choice = info?.options?.find((option) => option.value === value);
  if (choice) return say(choice.label);
  if (info?.type === "instant") return momentText(String(value), t, asOf);
  return info?.type.startsWith("date") ? dayText(String(value), t, asOf) : String(value);
}
