/**
 * What an HTML form sends, as a form's data: for servers, and for actions of Next, Remix or SvelteKit. Names are read as
 * `bind` reads those of controls, and texts by the engine, as with `coerce`.
 */
import { lengthOf, read } from "./boundary/caller-values.js";
import { encode } from "./boundary/encode.js";
import { placeOf } from "./boundary/places.js";
import { parsePath } from "./form/paths.js";
import { VALUE, type Node } from "./form/structure.js";
import { judge } from "./judge.js";
import type { PortalNode } from "./names/portal.js";
import { fill, settle } from "./options.js";
import { append, own } from "./own-data.js";
import { quote } from "./quote.js";
import type { FormDataEntries, FormDataOptions, FormId, Path } from "./types.js";

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
export function fromFormData(form: FormId, entries: FormDataEntries, options?: FormDataOptions): unknown {
  const { names: given } = fill<FormDataOptions>({ names: undefined }, options);
  // Nothing is judged by the clock here.
  const settings = settle(form, { coerce: true, mode: "draft", unknownFields: "ignore", asOf: new Date(0), names: given }, "draft");
  const { names } = settings;
  const root: Place = names ? names.root : settings.form.root;
  const said = new Said();
  for (const [name, value] of pairsIn(entries)) note(root, said, name, value);
  const texts = groupOf(root, said, RAW, -1);
  encode(settings.form.root, names ? names.dataIn(texts) : texts);
  const plain = new Map<number, unknown>();
  const { issues } = judge(settings, "check", plain)!;
  const spell: Spell = (node, value, index) => {
    const place = placeOf(node, index);
    if (!plain.has(place)) return value;
    return names ? names.valueAt(place, plain.get(place)) : plain.get(place);
  };
  const data = groupOf(root, said, spell, -1);
  for (const { rule, path, params } of issues) respell(data, path, rule, (params as { expected?: unknown }).expected);
  return data;
}

/** A field, list or group of the form, or of a portal's own names. */
type Place = Node | PortalNode;

/** The form's own field at a place. */
const fieldOf = (place: Place): Node | undefined => ("to" in place ? place.to : place);

/** A value of a field's in its plain spelling; of a list's element, or in it, with the index. */
type Spell = (node: Node, value: unknown, index: number) => unknown;

const RAW: Spell = (_, value) => value;

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
function note(root: Place, said: Said, name: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (let i = 0; i < lengthOf(value); i++) note(root, said, name, value[i]);
    return;
  }
  if (value === undefined || value === null || isNoFile(value)) return;
  const steps = name.length > LONGEST_NAME ? [] : parsePath(name);
  const known = knownIn(root, steps);
  if (known === 0 && /^(_|\$ACTION_)/.test(name)) return;
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
function knownIn(root: Place, steps: Path): number {
  let node: Place | undefined = root;
  let group = 0;
  for (let i = 0; i < steps.length; i++) {
    if (!node.item && !isValue(node)) group = i;
    node = node.item ? (typeof steps[i] === "number" ? node.item : undefined) : node.keys.get(String(steps[i]));
    if (!node) return group;
  }
  return steps.length;
}

/** Whether a value stands at a place; what the portal alone has may be anything. */
const isValue = (place: Place): boolean => place.keys.size === 0 && fieldOf(place)?.kind === VALUE;

/** A file input sends an empty file where none was chosen. */
function isNoFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && read(value, "size") === 0 && read(value, "name") === "";
}

const isGiven = (value: unknown) => typeof value !== "string" || value.trim() !== "";

function groupOf(place: Place, said: Said, spell: Spell, index: number): object {
  const data = {};
  said.keys.forEach((inner, key) => {
    const value = valueOf(place.keys.get(key)!, inner, spell, index);
    if (value !== undefined) own(data, key, value);
  });
  said.unknown.forEach((values, key) => own(data, key, values.length > 1 ? values : values[0]));
  return data;
}

/** What was said of a place; of a list's element, or in it, with the index. */
function valueOf(place: Place, said: Said, spell: Spell, index: number): unknown {
  const given = said.values.filter(isGiven);
  const last = given[given.length - 1];
  const node = fieldOf(place);
  const { item } = place;
  if (!item) {
    if (node && isValue(place)) return last === undefined ? last : spell(node, last, index);
    return said.keys.size + said.unknown.size > 0 || (node && last === undefined) ? groupOf(place, said, spell, index) : last;
  }
  const word = fieldOf(item);
  const isOfWords = word !== undefined && isValue(item);
  const rows = [...said.rows].sort(([one], [other]) => one - other);
  // An element is there even where nothing is said in it; a word that is blank is none, which the check tells.
  const elements = rows.map(([, row], i) => valueOf(item, row, spell, i) ?? (isOfWords ? "" : {}));
  if (isOfWords) return [...elements, ...given.map((value, i) => spell(word, value, rows.length + i))];
  return rows.length > 0 || last === undefined ? elements : last;
}

type Holder = Record<string | number, unknown>;

/** What only forms spell so: a boolean as a box's value, and a `datetime-local` with fractions of a second. */
function respell(data: object, path: Path, rule: string, expected: unknown): void {
  if (rule !== "format/date" && (rule !== "format/type" || expected !== "bool")) return;
  const holder = path.slice(0, -1).reduce((at: Holder | undefined, step) => at?.[step] as Holder | undefined, data as Holder);
  const key = path[path.length - 1]!;
  const text = holder?.[key];
  if (!holder || typeof text !== "string") return;
  if (rule === "format/date" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,3}$/.test(text)) holder[key] = `${text}+08:00`;
  if (rule === "format/type" && /^\s*(true|on|yes|1|是)\s*$/i.test(text)) holder[key] = true;
  if (rule === "format/type" && /^\s*(false|off|no|0|否)\s*$/i.test(text)) holder[key] = false;
}
