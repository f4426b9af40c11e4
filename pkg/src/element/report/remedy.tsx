import { useMemo, useState } from "preact/hooks";
import type { Fix, FormInfo, Issue, Path, Report } from "yushen";
import { usePage, useSheet, type Page } from "../base/context.js";
import { labelOf } from "../base/names.js";
import { fieldNamed, fieldOf } from "../state/field-of.js";
import { isObject, pathText, templateOf } from "../state/paths.js";
import { standingOf } from "../state/standing.js";
import { dayText, momentText } from "../base/time.js";

/**
 * What would settle the issue. What is the user's to choose is a button. A fact is not theirs to choose: it can be tried, on a
 * copy, to see what would come of it.
 */
export function Remedy({ issue: { rule, path, fix } }: { issue: Issue }) {
  const page = usePage();
  const { formState } = useSheet();
  if (!fix) return null;
  const { form, report } = formState;
  const name = (value: unknown) => named(form, fix, value, page, report.asOf);
  // The issue may stand at what holds the field.
  const where = pathText(path) === pathText(fix.path) ? undefined : labelOf(form, fix.path, page);
  const isSpelling = rule.startsWith("format/");
  // Another spelling of a value says nothing new, and is shown as it is to be written.
  if (!fix.fact || isSpelling) return <Buttons fix={fix} where={where} name={isSpelling ? String : name} />;
  const other = () => (fix.op === "sameAs" ? labelOf(form, fix.value, page) : "");
  if (!isPersonal(form, fix.path)) return <Trials fix={fix} where={where} name={name} other={other} />;
  const condition = conditionOf(fix, page, name, other);
  return condition === "" ? null : <p class="hint">{where === undefined ? condition : page.t.ofField(where, condition)}</p>;
}

/** Of a person nothing is tried out: their name, their number. */
const isPersonal = (form: FormInfo, path: Path): boolean =>
  fieldOf(form, path)?.format === "resident-id" || /^(legalRepresentative|name)$/.test(String(path.at(-1)));

/** A value to try, how it is asked for, and how what comes of it begins. */
interface Trial {
  ask: string;
  told: string;
  path: Path;
  value: unknown;
}

function trialsOf(fix: Fix, { t }: Page, name: (value: unknown) => string, other: () => string, valueAt: (path: Path) => unknown): Trial[] {
  const { path } = fix;
  const trial = (ask: string, told: string, value: unknown): Trial => ({ ask, told, path, value });
  switch (fix.op) {
    case "sameAs":
      return [trial(t.trySameAs(other()), t.wereSameAs(other()), valueAt(fix.value))];
    case "oneOf":
      return fix.value.map((value) => trial(t.tryIs(name(value)), t.wereIs(name(value)), value));
    case "set":
      // Words stand in quotation marks, figures do not.
      if (typeof fix.value === "number") return [trial(t.tryValue(name(fix.value)), t.wereValue(name(fix.value)), fix.value)];
      return [trial(t.tryIs(name(fix.value)), t.wereIs(name(fix.value)), fix.value)];
    case "add": {
      const list = valueAt(path);
      const label = name(fix.value);
      return label === "" ? [] : [trial(t.tryAdded(label), t.wereAdded(label), [...(Array.isArray(list) ? list : []), fix.value])];
    }
    case "remove":
      return [trial(t.tryGone, t.wereGone, undefined)];
    case "atLeast":
      return [trial(t.tryValue(name(fix.value)), t.wereAtLeast(name(fix.value)), fix.value)];
    case "atMost":
    case "onOrAfter":
    case "onOrBefore":
      return [trial(t.tryValue(name(fix.value)), t.wereValue(name(fix.value)), fix.value)];
  }
}

function Trials({ fix, where, name, other }: { fix: Fix; where: string | undefined; name: (value: unknown) => string; other: () => string }) {
  const page = usePage();
  const { t } = page;
  const { formState } = useSheet();
  const [asked, setAsked] = useState<string>();
  const trials = trialsOf(fix, page, name, other, (path) => formState.valueAt(path));
  const open = trials.find(({ ask }) => ask === asked);
  if (trials.length === 0) return null;
  return (
    <div class="trials">
      <p class="row">
        {where !== undefined && <span class="hint">{t.tryOf(where)}</span>}
        {trials.map(({ ask }) => (
          <button
            key={ask}
            type="button"
            class="small outline"
            part="button"
            aria-expanded={ask === asked}
            onClick={() => setAsked(ask === asked ? undefined : ask)}
          >
            {ask}
          </button>
        ))}
      </p>
      <div aria-live="polite">{open && <Outcome key={open.ask} trial={open} onClose={() => setAsked(undefined)} />}</div>
    </div>
  );
}

/** What would be said of the form then; it follows what is filled in meanwhile. */
function Outcome({ trial, onClose }: { trial: Trial; onClose: () => void }) {
  const page = usePage();
  const { formState } = useSheet();
  const report = useMemo(() => formState.tryOut(trial.path, trial.value), [formState, formState.report, pathText(trial.path), JSON.stringify(trial.value)]);
  return (
    <p class="trial" data-standing={standingOf(report)}>
      {page.t.tried(trial.told, outcomeText(report, page, (path) => labelOf(formState.form, path, page)))}{" "}
      <button
        type="button"
        class="link"
        onClick={(event) => {
          // Focus goes back to what it was asked with.
          event.currentTarget.closest(".trials")?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
          onClose();
        }}
      >
        {page.t.showFewer}
      </button>
    </p>
  );
}

function outcomeText(report: Report, { t }: Page, label: (path: Path) => string): string {
  if (standingOf(report) === "pass") return t.allInOrder;
  const errors = report.issues.filter(({ severity, rule }) => severity === "error" && rule !== "format/required");
  const names = [...new Set(errors.map(({ path }) => label(path)))].filter(Boolean).slice(0, 3);
  return t.stillOpen(errors.length, names, report.missing.length);
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
function named(form: FormInfo, { path }: Fix, value: unknown, { t, say }: Page, asOf: string): string {
  const template = templateOf(path);
  if (isObject(value)) {
    const [name, word] = Object.entries(value)[0] ?? ["", undefined];
    const choice = fieldNamed(form, `${template}[].${name}`)?.options?.find((option) => option.value === word);
    return choice ? say(choice.label) : "";
  }
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (value === "longTerm") return t.longTerm;
  const info = fieldNamed(form, template) ?? fieldNamed(form, template.replace(/\[\]$/, ""));
  const choice = info?.options?.find((option) => option.value === value);
  if (choice) return say(choice.label);
  if (info?.type === "instant") return momentText(String(value), t, asOf);
  return info?.type.startsWith("date") ? dayText(String(value), t, asOf) : String(value);
}
