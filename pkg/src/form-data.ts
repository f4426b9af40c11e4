/**
 * What an HTML form sends, as a form's data: for servers, and for actions of Next, Remix or SvelteKit. Names are read as
 * `bind` reads those of controls, and texts by the engine, as with `coerce`.
 */
import { lengthOf, read } from "./boundary/caller-values.js";
import { encode } from "./boundary/encode.js";
import { placeOf } from "./boundary/places.js";
import { judge } from "./judge.js";
import { parsePath } from "./form/paths.js";
import { GROUP, LIST, VALUE, type Node } from "./form/structure.js";
import { settle } from "./options.js";
import { append, own } from "./own-data.js";
import { quote } from "./quote.js";
import type { FormDataEntries, FormId, Path } from "./types.js";

/**
 * A form's data of what an HTML form sends, nested and each value in its plain spelling: `check(form, fromFormData(form,
 * entries))`. What spells no value of its field stays the text that it is, so that the check tells of it, and so do names
 * that are no field, but for those that begin with `_` or `$ACTION_`, which are frameworks'.
 *
 * - Names are paths: `account.type`, `documents[0].kind` or `documents.0.kind`; rows keep their order, and close up where an
 *   index is left out. Several `usage`, or `usage[]`, are a list of words. Of several of one value the last that is not blank counts.
 * - Blank is absent. So is a box that is not checked, as it sends nothing: where that means no, a hidden input of the same
 *   name before it says so, `<input type="hidden" name="online" value="false">`; a blank one before the boxes of a list, or
 *   with a list's name where it has no rows, makes the empty list.
 * - A boolean is `on`, `true`, `yes`, `1` or `是`; `off`, `false`, `no`, `0` or `否`. A `datetime-local` is Beijing's time.
 * - A file is handed on as it is: no field takes one. One that was not chosen is absent.
 */
export function fromFormData(form: FormId, entries: FormDataEntries): unknown {
  // Nothing is judged by the clock here.
  const settings = settle(form, { coerce: true, mode: "draft", unknownFields: "ignore", asOf: new Date(0) }, "draft");
  const { root } = settings.form;
  const said = new Said();
  for (const [name, value] of pairsIn(entries)) {
    if (!/^(_|\$ACTION_)/.test(name)) note(root, said, name, value);
  }
  encode(root, groupOf(root, said, -1, NONE));
  const plain: Plain = new Map();
  const { issues } = judge(settings, "check", plain)!;
  const data = groupOf(root, said, -1, plain);
  for (const { rule, path, params } of issues) respell(data, path, rule, (params as { expected?: unknown }).expected);
  return data;
}

/** Plain spellings by their places. */
type Plain = Map<number, unknown>;

const NONE: Plain = /* @__PURE__ */ new Map();

/** All that was said under one name, and under those that are inside it. */
class Said {
  readonly values: unknown[] = [];
  readonly keys = new Map<string, Said>();
  readonly rows = new Map<number, Said>();
  /** Names that the form does not have, from here on. */
  readonly unknown = new Map<string, unknown[]>();
}

/** A name that is longer leads to no field. */
const LONGEST_NAME = 500;

const GIVE = "give a FormData, a URLSearchParams or pairs of a name and a value";

function pairsIn(entries: unknown): [string, unknown][] {
  const isIterable = typeof entries === "object" && entries !== null && typeof (entries as Partial<Iterable<unknown>>)[Symbol.iterator] === "function";
  if (!isIterable) throw new TypeError(`what the form sent is ${quote(entries)}; ${GIVE}`);
  const pairs: [string, unknown][] = [];
  for (const entry of entries as Iterable<unknown>) {
    const name: unknown = Array.isArray(entry) ? entry[0] : undefined;
    if (typeof name !== "string") throw new TypeError(`entry ${pairs.length} of what the form sent is no name with a value; ${GIVE}; of a <form>, new FormData(form)`);
    append(pairs, [name, (entry as unknown[])[1]]);
  }
  return pairs;
}

/** Notes a value under the field that its name is the path of, or as one that the form does not have. */
function note(root: Node, said: Said, name: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < lengthOf(value); i++) note(root, said, name, value[i]);
    return;
  }
  if (value === undefined || value === null || isNoFile(value)) return;
  const steps = name.length > LONGEST_NAME ? [] : parsePath(name);
  const known = knownIn(root, steps);
  let at = said;
  for (const step of steps.slice(0, known)) at = typeof step === "number" ? held(at.rows, step) : held(at.keys, step);
  if (known === steps.length && known > 0) return append(at.values, value);
  const key = known > 0 ? steps.slice(known).join(".") : name;
  const others = at.unknown.get(key);
  if (others) append(others, value);
  else at.unknown.set(key, [value]);
}

function held<K>(of: Map<K, Said>, key: K): Said {
  let said = of.get(key);
  if (!said) of.set(key, (said = new Said()));
  return said;
}

/** How many of the steps lead to a field; where not all do, to the group in which they are lost. */
function knownIn(root: Node, steps: Path): number {
  let node: Node | undefined = root;
  let group = 0;
  for (let i = 0; i < steps.length; i++) {
    if (node.kind === GROUP) group = i;
    node = node.kind === LIST ? (typeof steps[i] === "number" ? node.item : undefined) : node.keys.get(String(steps[i]));
    if (!node) return group;
  }
  return steps.length;
}

/** A file input sends an empty file where none was chosen. */
function isNoFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && read(value, "size") === 0 && read(value, "name") === "";
}

const isGiven = (value: unknown) => typeof value !== "string" || value.trim() !== "";

function groupOf(node: Node, said: Said, index: number, plain: Plain): object {
  const data = {};
  said.keys.forEach((inner, key) => {
    const value = valueOf(node.keys.get(key)!, inner, index, plain);
    if (value !== undefined) own(data, key, value);
  });
  said.unknown.forEach((values, key) => own(data, key, values.length > 1 ? values : values[0]));
  return data;
}

/** What was said of a node; of a list's element, or in it, with the index. */
function valueOf(node: Node, said: Said, index: number, plain: Plain): unknown {
  const given = said.values.filter(isGiven);
  const last = given[given.length - 1];
  if (node.kind === VALUE) return plainOf(node, index, last, plain);
  if (node.kind === GROUP) return said.keys.size + said.unknown.size > 0 || last === undefined ? groupOf(node, said, index, plain) : last;
  const item = node.item!;
  const rows = [...said.rows].sort(([one], [other]) => one - other);
  // An element is there even where nothing is said in it; a word that is blank is none, which the check tells.
  const elements = rows.map(([, row], i) => valueOf(item, row, i, plain) ?? (item.kind === GROUP ? {} : ""));
  if (item.kind === VALUE) return [...elements, ...given.map((word, i) => plainOf(item, rows.length + i, word, plain))];
  return rows.length > 0 || last === undefined ? elements : last;
}

function plainOf(node: Node, index: number, value: unknown, plain: Plain): unknown {
  const place = placeOf(node, index);
  return plain.has(place) ? plain.get(place) : value;
}

type Holder = Record<string | number, unknown>;

/** What only forms spell so: a boolean as a box's value, and a `datetime-local` with fractions of a second. */
function respell(data: object, path: Path, rule: string, expected: unknown): void {
  if (rule !== "format/date" && (rule !== "format/type" || expected !== "bool")) return;
  const holder = path.slice(0, -1).reduce((at: Holder, step) => at[step] as Holder, data as Holder);
  const key = path[path.length - 1]!;
  const text = holder[key];
  if (typeof text !== "string") return;
  if (rule === "format/date" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,3}$/.test(text)) holder[key] = `${text}+08:00`;
  if (rule === "format/type" && /^\s*(true|on|yes|1|是)\s*$/i.test(text)) holder[key] = true;
  if (rule === "format/type" && /^\s*(false|off|no|0|否)\s*$/i.test(text)) holder[key] = false;
}
