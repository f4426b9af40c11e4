/** Reads a caller's names; a mistake in them is a TypeError that says what to write instead. */
import { encode } from "../boundary/encode.js";
import { Flag } from "../boundary/protocol.js";
import { LIST, VALUE, type Form, type Node } from "../form/structure.js";
import { judge } from "../judge.js";
import { own } from "../own-data.js";
import { quote } from "../quote.js";
import type { Issue, NameOf, Names } from "../types.js";
import { Naming, nearest } from "./naming.js";
import { ELEMENT, portalOf, type Entry, type Portal, type Spelling, type Steps } from "./portal.js";

/** What was read of each object of names, by the forms' indices. */
const known = /* @__PURE__ */ new WeakMap<object, Portal[]>();

const UNITS: Record<string, number> = { unixSeconds: 1000, unixMilliseconds: 1 };
const KEYS = ["path", "values", "as", "when"];

/** A caller's names for a form's fields. An object of them is read once. */
export function namesOf(form: Form, given: Names | undefined): Naming | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== "object" || Array.isArray(given)) throw new TypeError(`option names is ${quote(given)}; give an object, as { score: "miniProgram.creditScore" }`);
  const all = known.get(given) ?? [];
  all[form.index] ??= portalOf(form, withLists(Object.keys(given).map((name) => entryOf(form, name, given[name]))));
  known.set(given, all);
  return new Naming(all[form.index]!);
}

function entryOf(form: Form, name: string, given: string | NameOf | null | undefined): Entry {
  const steps = stepsOf(name);
  const at = `option names: ${quote(name)}`;
  if (given === null) return { steps, to: undefined };
  const { path, values, as, when }: NameOf = typeof given === "string" ? { path: given } : specOf(at, given);
  if (typeof path !== "string") throw new TypeError(`${at} is for ${quote(path)}; give the path of a field, as "miniProgram.creditScore", or null for what the form does not have`);
  const to = nodeOf(form, stepsOf(path));
  if (!to) throw missing(form, `${at} is for`, path);
  if (steps.includes(ELEMENT) !== (to.list !== undefined)) {
    throw new TypeError(`${at} is for ${quote(path)}: a field of each element of a list has [] in both, as "files[].no" for "documents[].uscc"`);
  }
  return { steps, to, spelling: values || as ? spellingOf(at, form, to, values, as) : undefined, when: when && whenOf(at, form, when) };
}

function missing(form: Form, at: string, path: string): TypeError {
  const close = nearest(path, pathsOf(form));
  return new TypeError(`${at} ${quote(path)}, which the form ${form.id} does not have${close ? `; did you mean ${close}?` : ""}`);
}

function whenOf(at: string, form: Form, when: NonNullable<NameOf["when"]>): Map<Node, unknown> {
  return new Map(
    Object.entries(when).map(([path, value]) => {
      const field = nodeOf(form, stepsOf(path));
      if (!field || field.list || field.kind !== VALUE) throw missing(form, `${at} has when:`, path);
      mustTake(`${at} has when: ${quote(path)},`, form, field, value);
      return [field, value];
    }),
  );
}

/** A value that the field does not take is a mistake. */
function mustTake(at: string, form: Form, to: Node, value: unknown): void {
  const issue = problemOf(form, to, value);
  if (!issue) return;
  const choices = (issue.params as { expected?: unknown }).expected;
  const words = Array.isArray(choices) ? choices.map(String) : [];
  const close = nearest(String(value), words);
  const hint = close ? `; did you mean ${close}?` : words.length > 0 ? `; choose one of ${words.join(", ")}` : "";
  throw new TypeError(`${at} ${quote(value)}, which ${to.path.join(".")} does not take${hint}`);
}

function specOf(at: string, given: unknown): NameOf {
  if (typeof given !== "object" || given === null) throw new TypeError(`${at} is ${quote(given)}; give a path, { path, values, as }, or null for what the form does not have`);
  const other = Object.keys(given).find((key) => !KEYS.includes(key));
  if (other !== undefined) throw new TypeError(`${at} has ${quote(other)}; there are ${KEYS.join(", ")}`);
  return given as NameOf;
}

/** A trailing `[]` says nothing: a list's name is that of its words. */
function stepsOf(name: string): Steps {
  const steps = name.replace(/\[\]$/, "").split(/\.|(?=\[\])/);
  return steps.map((step) => (step === "[]" ? ELEMENT : step));
}

function nodeOf(form: Form, steps: Steps): Node | undefined {
  let node: Node | undefined = form.root;
  for (const step of steps) node = step === ELEMENT ? node?.item : node?.kind === LIST ? undefined : node?.keys.get(step);
  return node === form.root ? undefined : node;
}

/** The paths of a form's fields, as a rulebook has them. */
const pathsOf = ({ rows }: Form): string[] =>
  rows.map(({ list, path }) => (list ? `${list.path.join(".")}[].${path.join(".")}` : path.join(".")));

/** Adds the lists whose elements have names. */
function withLists(entries: Entry[]): Entry[] {
  const lists = new Map<string, Entry>();
  const textOf = (steps: Steps) => steps.map(String).join(".");
  for (const { steps, to } of entries) if (to?.kind === LIST) lists.set(textOf(steps), { steps, to });
  const added: Entry[] = [];
  for (const { steps, to } of entries) {
    const at = steps.indexOf(ELEMENT);
    if (!to?.list || at < 0) continue;
    const list = { steps: steps.slice(0, at), to: to.list };
    const before = lists.get(textOf(list.steps));
    const twin = [...lists.values()].find((other) => other.to === list.to);
    if (before === twin && before) continue;
    if (before || twin) {
      const names = [before ?? list, twin ?? list].map((one) => quote(one.steps.join(".")));
      throw new TypeError(`option names: the elements of ${quote(list.to.path.join("."))} are in ${names.join(" and ")}; give them in one list`);
    }
    lists.set(textOf(list.steps), list);
    added.push(list);
  }
  return [...added, ...entries];
}

function spellingOf(at: string, form: Form, to: Node, values: NameOf["values"], as: NameOf["as"]): Spelling {
  const unit = as === undefined ? undefined : UNITS[as];
  if (as !== undefined && !unit) throw new TypeError(`${at} has as: ${quote(as)}; choose one of ${Object.keys(UNITS).join(", ")}`);
  const isDate = unit !== undefined && !problemOf(form, to, "2024-01-01");
  const isInstant = unit !== undefined && !problemOf(form, to, "2024-01-01T00:00:00+08:00");
  if (unit !== undefined && !isDate && !isInstant) throw new TypeError(`${at} has as: ${quote(as)}, which is for dates; ${to.path.join(".")} is none`);
  const inward = new Map<string, unknown>();
  const outward = new Map<unknown, unknown>();
  for (const [portals, forms] of pairsOf(at, values)) {
    if (forms !== null) mustTake(`${at}: the value ${quote(portals)} is for`, form, to, forms);
    inward.set(String(portals), forms);
    if (!outward.has(forms)) outward.set(forms, portals);
  }
  return { inward, outward, unit, isInstant: isInstant && !isDate };
}

function pairsOf(at: string, values: unknown): (readonly [unknown, unknown])[] {
  if (values === undefined) return [];
  if (typeof values !== "object" || values === null) throw new TypeError(`${at} has values: ${quote(values)}; give an object, as { video_self_mount: "shortVideo" }, or a list of pairs`);
  return Array.isArray(values) ? (values as [unknown, unknown][]).map(([portals, forms]) => [portals, forms] as const) : Object.entries(values);
}

/** What is wrong with a value for a field, as the engine says. */
function problemOf(form: Form, to: Node, value: unknown): Issue | undefined {
  let data = within(to, to.kind === LIST && to.item!.kind === VALUE ? [value] : value);
  if (to.list) data = within(to.list, [data]);
  encode(form.root, data);
  const report = judge({ form, asOf: 0, mode: "draft", locale: "zh-CN", flags: Flag.Draft })!;
  return report.issues.find(({ rule }) => rule.startsWith("format/"));
}

function within({ path }: Node, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => {
    const holder = {};
    own(holder, step, inner);
    return holder;
  }, value);
}
