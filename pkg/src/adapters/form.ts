/**
 * `yushen/form`: a form as form libraries hold it. It judges the values that a library has, and says of each control what is to
 * be shown there. What all adapters share.
 */
import { check, dependencies, dependents, label } from "yushen";
import type { CheckOptions, FieldOptions, FormId, Issue, Locale, Path, Report } from "../types.js";
import { now, type Live } from "./live.js";

export type { Live };

/** A control's name, as libraries write it: `documents[0].kind`, `documents.0.kind` or `["documents", 0, "kind"]`. */
export type ControlName = string | number | readonly (string | number)[];

export interface FormOptions extends Omit<CheckOptions, "locale" | "asOf" | "explain"> {
  /** The language of messages; as a function it is asked each time. */
  locale?: Live<Locale | undefined>;
  /** The instant to judge at; as a function it is asked each time. Default: now. */
  asOf?: Live<string | Date | undefined>;
}

/** What is said at a control. */
export interface Said {
  readonly errors: Issue[];
  readonly warnings: Issue[];
  readonly notices: Issue[];
}

/** What is said of some values. */
export interface Judgement {
  readonly report: Report;
  /** What is said at a control: of the value there, and of a list also what is said of its elements as such. */
  at(name: ControlName): Said;
  /** What none of these controls shows. */
  rest(names: Iterable<ControlName>): Said;
  /** Gives each issue to the control that it is at, else to the nearest of these that holds it, else to the rest. */
  over(names: Iterable<ControlName>): { at(name: ControlName): Said; readonly rest: Said };
}

export interface LiveForm {
  readonly id: FormId;
  /** Judges values as a library holds them: text as it was typed, `Date`, dayjs, `undefined` rows. Never throws on any data. */
  judge(values: unknown): Judgement;
  /** One spelling for all notations of a name: `documents.0.kind`. */
  key(name: ControlName): string;
  /** What a field is called, with its row unless `row` is false; none where the form has no such field. */
  label(name: ControlName, options?: { row?: boolean }): string | undefined;
  /** The names of the other controls that what is said at this one depends on. */
  dependencies(name: ControlName): string[];
  /** The names of the other controls where what is said depends on this one. */
  dependents(name: ControlName): string[];
}

/**
 * A form for a form library. Values are read as people write them unless `coerce` is false; `mode` is `submit`: when to show
 * what is missing is the library's to say. With `names`, all names and paths are the portal's own.
 */
export function form(id: FormId, options: FormOptions = {}): LiveForm {
  const { locale, asOf, ...others } = options;
  const asked = (): CheckOptions => ({ ...others, coerce: others.coerce ?? true, locale: now(locale), asOf: now(asOf) });
  const fields = (): FieldOptions => ({ locale: now(locale), names: options.names });
  const keys = (paths: Path[]) => paths.map(keyOf);
  // A mistake in the options is told here and not at the first value.
  check(id, {}, asked());
  return {
    id,
    judge: (values) => judgementOf(check(id, values, asked())),
    key: keyOf,
    label: (name, options) => label(id, stepsOf(name), { ...fields(), row: options?.row }),
    dependencies: (name) => keys(dependencies(id, stepsOf(name), fields())),
    dependents: (name) => keys(dependents(id, stepsOf(name), fields())),
  };
}

function judgementOf(report: Report): Judgement {
  const said = report.issues.map((issue) => ({ issue, key: keyOf(issue.path) }));
  const over = (names: Iterable<ControlName>) => {
    const listed = new Set(Array.from(names, keyOf));
    const shownAt = (path: Path): string | undefined => {
      for (let length = path.length; length > 0; length--) {
        const key = keyOf(path.slice(0, length));
        if (listed.has(key)) return key;
      }
      return undefined;
    };
    const shown = report.issues.map((issue) => ({ issue, at: shownAt(issue.path) }));
    const at = (key: string | undefined) => sorted(shown.flatMap((one) => (one.at === key ? [one.issue] : [])));
    return { at: (name: ControlName) => at(keyOf(name)), rest: at(undefined) };
  };
  return {
    report,
    at(name) {
      const key = keyOf(name);
      const isHere = (path: Path, other: string) =>
        other === key || (typeof path[path.length - 1] === "number" && keyOf(path.slice(0, -1)) === key);
      return sorted(said.flatMap(({ issue, key: other }) => (isHere(issue.path, other) ? [issue] : [])));
    },
    rest: (names) => over(names).rest,
    over,
  };
}

function sorted(issues: Issue[]): Said {
  const of = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity);
  return { errors: of("error"), warnings: of("warning"), notices: of("notice") };
}

function stepsOf(name: ControlName): Path {
  if (typeof name === "number") return [name];
  const steps = typeof name === "string" ? name.split(/[.[\]"']+/).filter(Boolean) : [...name];
  return steps.map((step) => (typeof step === "string" && /^\d{1,9}$/.test(step) ? +step : step));
}

const keyOf = (name: ControlName): string => stepsOf(name).join(".");
