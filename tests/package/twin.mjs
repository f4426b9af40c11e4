// A session beside plain data that get the same edits: the session's report must always be what check says of the data.
import assert from "node:assert/strict";
import { types } from "node:util";

const { isDate, isProxy } = types;

const isHolder = (value) => typeof value === "object" && value !== null;

/** What stands there; what cannot be read is no holder of anything. */
function own(holder, key) {
  try {
    return Object.hasOwn(holder, key) ? holder[key] : undefined;
  } catch {
    return undefined;
  }
}

/** Takes an element out of a list, without reading any. */
function removeAt(list, index) {
  for (const key of Object.keys(list).filter((key) => /^\d+$/.test(key) && Number(key) >= index)) {
    const property = Object.getOwnPropertyDescriptor(list, key);
    delete list[key];
    if (Number(key) > index) Object.defineProperty(list, Number(key) - 1, property);
  }
  list.length--;
}

const put = (holder, key, value) => Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });

/** What a form holds, from the rulebook's list of fields: what each place is read as, and how many elements a list takes. */
export function treeOf({ fields }) {
  const root = { kind: "group", keys: new Map() };
  for (const { path, type, max, item } of fields) {
    let at = root;
    for (const step of path.split(".")) {
      const key = step.replace("[]", "");
      if (!at.keys.has(key)) at.keys.set(key, { kind: "value", keys: new Map() });
      at = at.keys.get(key);
      if (step.endsWith("[]")) at = at.item;
    }
    if (type === "group") at.kind = "group";
    if (type === "list") Object.assign(at, { kind: "list", max, item: { kind: item === "group" ? "group" : "value", keys: new Map() } });
  }
  return root;
}

/** An edit that the session refuses as a caller's mistake. */
export class Refused extends Error {}

const indexIn = (step) => {
  const index = typeof step === "string" && /^\d{1,9}$/.test(step) ? Number(step) : step;
  if (!Number.isInteger(index) || index < 0) throw new Refused("an index is needed");
  return index;
};

export const stepsOf = (path) =>
  typeof path === "string" ? path.split(/[.[\]]+/).filter(Boolean).map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step)) : path;

const ELSEWHERE = { kind: "value", keys: new Map() };

/** Whether a value is a class's instance with none of a group's fields, which is no group. */
function isInstance(node, value) {
  const keys = Object.keys(value);
  if (keys.length > 1000 || keys.some((key) => node.keys.has(key))) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null && Object.hasOwn(prototype, "constructor");
}

/** Whether a value is the holder that a place needs for what the next step names; what cannot be read holds nothing. */
function fits(node, value, next) {
  try {
    if (!isHolder(value)) return false;
    const isList = Array.isArray(value);
    if (node.kind === "value") {
      // Where the form has a value, it is asked for a date; that may throw.
      if (node !== ELSEWHERE && !isList && typeof value.toDate === "function" && isDate(value.toDate())) return false;
      return isList === (typeof next === "number") && !isDate(value);
    }
    void (isList ? value.length : Object.keys(value));
    return isList === (node.kind === "list") && !(node.kind === "group" && isInstance(node, value));
  } catch {
    return false;
  }
}

/** The value with the holders around it that the rest of a path names. */
function made(node, steps, value) {
  if (steps.length === 0) return value;
  const [step, ...rest] = steps;
  if (node.kind === "list") {
    if (indexIn(step) > 0) throw new Refused("a gap");
    return [made(node.item, rest, value)];
  }
  // What is deeper where the form has nothing is never looked at.
  if (node.kind === "value") return typeof step === "number" ? [] : {};
  return put({}, String(step), made(node.keys.get(String(step)) ?? ELSEWHERE, rest, value));
}

/** What an edit makes of plain data, which it changes; the new root comes back. */
export function edited(root, data, path, value, removes) {
  const steps = stepsOf(path);
  if (!Array.isArray(steps) || steps.some((step) => typeof step !== "string" && typeof step !== "number")) throw new Refused("no path");
  if (steps.length === 0 || !fits(root, data)) {
    if (removes) return steps.length === 0 ? undefined : data;
    return made(root, steps, value);
  }
  let node = root;
  let at = data;
  for (let i = 0; ; i++) {
    const isLast = i === steps.length - 1;
    const isList = node.kind === "list";
    const step = isList ? indexIn(steps[i]) : String(steps[i]);
    if (isList && step > at.length && !removes) throw new Refused("a gap");
    const inner = own(at, step);
    const next = isList ? node.item : (node.keys.get(step) ?? ELSEWHERE);
    if (!isLast && fits(next, inner, steps[i + 1])) {
      if (next.kind === "value") return data;
      [node, at] = [next, inner];
      continue;
    }
    if (!removes) {
      const whole = made(next, steps.slice(i + 1), value);
      // A key that the form does not have is told whatever its value.
      put(at, step, whole);
    } else if (isLast && isList && step < at.length) removeAt(at, step);
    else if (isLast && !isList) delete at[step];
    return data;
  }
}

const text = (value) => JSON.stringify(value);

/** The same to the byte; where they differ the message shows where. */
export function same(actual, expected, where) {
  if (text(actual) === text(expected)) return;
  assert.deepEqual(actual, expected, where);
  assert.equal(text(actual), text(expected), where);
}

/** What an edit told must lead from the report before it to the one after it. */
export function reconciles(before, change, after, where) {
  assert.equal(change.verdict, after.verdict, `${where}: verdict`);
  same(change.missing, after.missing, `${where}: missing`);
  const left = new Map();
  const count = (issue, by) => left.set(text(issue), (left.get(text(issue)) ?? 0) + by);
  before.issues.forEach((issue) => count(issue, 1));
  change.removed.forEach((issue) => count(issue, -1));
  for (const [issue, times] of left) assert.ok(times >= 0, `${where}: removed what was not there: ${issue}`);
  change.added.forEach((issue) => count(issue, 1));
  after.issues.forEach((issue) => count(issue, -1));
  for (const [issue, times] of left) assert.equal(times, 0, `${where}: told wrong of ${issue}`);
  const added = new Set(change.added.map(text));
  for (const issue of change.removed) assert.ok(!added.has(text(issue)), `${where}: removed and added ${text(issue)}`);
}

/** A session and its twin; each edit is made to both, and all that the session tells is compared. */
export class Watched {
  constructor({ check, open, rulebook }, form, data, options = {}, twin = data) {
    Object.assign(this, { check, form, options: { mode: "draft", ...options }, root: treeOf(rulebook.forms[form]) });
    this.data = twin === undefined ? {} : clone(twin);
    this.session = open(form, data, this.options);
    this.last = this.expected();
    same(this.session.report, this.last, `${form}: opened`);
    this.heard = heardPaths(rulebook.forms[form]).map((path) => this.subscribed(path));
  }

  /** What a subscriber of a path knows: what it was told last. */
  subscribed(path) {
    const heard = { path, known: issuesAt(this.last, path), tellings: 0 };
    heard.stop = this.session.subscribe(path, (issues) => {
      if (path !== "" && text(issues) === text(heard.known)) assert.fail(`${this.form}: ${path} is told what it knows`);
      heard.known = structuredClone(issues);
      heard.tellings++;
    });
    return heard;
  }

  expected() {
    return this.check(this.form, this.data, this.options);
  }

  set(path, value, twin = value) {
    return this.edit(path, () => this.session.set(path, value), twin, false);
  }

  unset(path) {
    return this.edit(path, () => this.session.unset(path), undefined, true);
  }

  update(options) {
    const change = this.session.update(options);
    for (const [name, value] of Object.entries(options)) if (value !== undefined) this.options[name] = value;
    this.look(`${this.form}: update ${text(options)}`, change);
    return change;
  }

  /** Makes the edit; whether it was taken. Reading the value may edit this very session: that edit comes first. */
  edit(path, work, twin, removes, where = `${this.form}: ${removes ? "unset" : "set"} ${shown(path)}`) {
    let change, error;
    try {
      change = work();
    } catch (thrown) {
      error = thrown;
    }
    let refused = false;
    try {
      this.data = edited(this.root, this.data, path, clone(twin), removes);
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      refused = true;
    }
    if (error && !(refused && error instanceof TypeError)) throw error;
    assert.equal(Boolean(error), refused, `${where}: is not refused`);
    this.look(where, change);
    return !refused;
  }

  /** Compares the session with its twin, after the change that it told, or after none. */
  look(where, change = { verdict: this.last.verdict, missing: this.last.missing, added: [], removed: [] }) {
    const after = this.expected();
    same(this.session.report, after, where);
    reconciles(this.last, change, after, where);
    this.last = after;
    for (const { path, known } of this.heard) {
      same(known, issuesAt(after, path), `${where}: what a subscriber of ${shown(path)} knows`);
      same(this.session.issues(path), known, `${where}: issues of ${shown(path)}`);
    }
  }

  close() {
    this.session.close();
  }
}

/** The whole form, and every third of its places. */
const heardPaths = (form) => ["", ...pathsOf(form).filter((_, i) => i % 3 === 0).map((steps, i) => (i % 2 ? steps : steps.join(".")))];

/** A report's issues at a path or inside it. */
export const issuesAt = ({ issues }, path) => issues.filter((issue) => stepsOf(path).every((step, i) => issue.path[i] === step));

const shown = (path) => String(typeof path === "string" ? path : text(path)).slice(0, 100);

/** Deeper than any form reads; cycles end there. */
const DEEPEST = 7;

/** A copy of plain data; getters and keys as __proto__ stay what they are, and so does what is no plain data. */
export function clone(value, depth = 0) {
  if (depth === DEEPEST || !isPlain(value)) return value;
  const copy = Array.isArray(value) ? new Array(value.length) : {};
  for (const key of Object.keys(value)) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if ("value" in property) property.value = clone(property.value, depth + 1);
    Object.defineProperty(copy, key, property);
  }
  return copy;
}

const PLAIN = [Object.prototype, Array.prototype, null];
function isPlain(value) {
  try {
    return isHolder(value) && !isProxy(value) && PLAIN.includes(Object.getPrototypeOf(value));
  } catch {
    return false;
  }
}

/** Every path of a form that names a field, a list, or an element or a field in one at an index; lists' elements at `index`. */
export function pathsOf({ fields }, index = 0) {
  return fields.flatMap(({ path, type }) => {
    const steps = path.split(".").flatMap((step) => (step.endsWith("[]") ? [step.slice(0, -2), index] : [step]));
    return type === "list" ? [steps, [...steps, index]] : [steps];
  });
}

/** Every list of a form: its path, how many elements it takes, and the keys of an element. */
export const listsOf = ({ fields }) =>
  fields
    .filter(({ type }) => type === "list")
    .map(({ path, max, min, options, item }) => ({
      path: path.split("."),
      max,
      min,
      options,
      item,
      inner: fields.filter((field) => field.path.startsWith(`${path}[].`)).map((field) => field.path.slice(path.length + 3)),
    }));
