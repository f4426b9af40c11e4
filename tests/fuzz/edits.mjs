// Random sessions: what is opened and the edits after it, as data, so that a case can be run again and made smaller.
import { SCRIPT_VALUES } from "../model/script-values.mjs";
import { caseOf } from "../model/random.mjs";
import { lengths, plainList, strange, styles, withLength } from "../package/odd.mjs";
import { Watched } from "../package/twin.mjs";

const KEYS = ["zz", "typo", "type", "kind", "__proto__", "constructor", "prototype", "length", "0", "\ufeffa", "\ud800", "中", "toString", "hasOwnProperty"];
const ODD = [undefined, null, "", "  ", "\u3000", 0, 1, -1, 60.5, 1e21, 13800138000, "13800138000", true, false, "true", "x", "2024-09-10", "longTerm", "１２", NaN];

/** A value for a field, as what describes it. */
function plainFor(random, field) {
  if (random.chance(35)) return random.pick(ODD);
  if (field.options) return random.pick(field.options).value;
  if (field.type === "bool") return random.chance(50);
  if (field.type === "int") return random.pick([0, 1, 2, 3, 9, 10, 59, 60, 499, 500, field.max, field.max + 1]);
  if (/date|instant/i.test(field.type)) return random.pick(["2024-09-09", "2024-09-10", "2024-09-11", "2024-10-10", "2024-09-08T12:00:00+08:00", "longTerm"]);
  return random.pick(["体育", "教育", "医疗", "公立学校", "北京（某） 科技", "北京(某)科技", "91350100M000100Y43", "91350100m000100y43", "a", "A", "pages/a", "phone"]);
}

function elementFor(random, list, fields) {
  if (list.item !== "group") return random.chance(15) ? random.pick(ODD) : list.options ? random.pick(list.options).value : random.pick(["财务", "运营", "客服", "a", "A", " a"]);
  if (random.chance(10)) return random.pick(ODD);
  const inner = fields.filter(({ path }) => path.startsWith(`${list.path}[].`) && random.chance(60));
  return Object.fromEntries([...inner.map((field) => [field.path.slice(list.path.length + 3), plainFor(random, field)]), ...(random.chance(10) ? [[random.pick(KEYS), 1]] : [])]);
}

const listFor = (random, list, fields) => {
  const length = random.pick([0, 1, 1, 2, 3, list.max - 1, list.max, list.max + 1, list.max + 20]);
  return Array.from({ length }, () => elementFor(random, list, fields));
};

function valueFor(random, field, fields) {
  if (field.type === "list") return listFor(random, field, fields);
  if (field.type !== "group") return plainFor(random, field);
  const inner = fields.filter(({ path }) => path.startsWith(`${field.path}.`) && !path.slice(field.path.length + 1).match(/[.[]/));
  return Object.fromEntries(inner.filter(() => random.chance(60)).map((field) => [field.path.split(".").at(-1), valueFor(random, field, fields)]));
}

/** Describes a value: itself, or one whose reading runs code. */
function described(random, plain) {
  const kind = random.below(100);
  if (kind < 60) return { plain };
  if (kind < 80) return { plain, style: random.pick(Object.keys(styles)), act: random.pick(Object.keys(ACTS)) };
  if (kind < 90) return { strange: random.pick(Object.keys(strange)) };
  if (kind < 95) return { script: random.below(SCRIPT_VALUES.length) };
  return { items: Array.isArray(plain) ? plain : [plain], length: random.below(lengths.length) };
}

/** What a value does when it is read. Each gets the package, the watched session, and how to read no deeper. */
const ACTS = {
  check: ({ check }) => check("employee-showcase", { fans: "x", zz: 1 }, { asOf: "2020-01-01", mode: "draft", locale: "en" }),
  "check the same form": ({ check }, watched) => check(watched.form, { zz: 1 }, { ...watched.options, asOf: "2020-01-01" }),
  checkJson: ({ checkJson }) => (checkJson("lead-page", '{"zz": [}'), checkJson("binding", `{"documents": ${"[".repeat(200)}`)),
  open: ({ open }) => {
    const session = open("binding", { documents: [{ zz: 1 }] }, { coerce: true });
    session.set("documents.0.kind", "x");
    session.close();
  },
  schema: ({ schema }) => schema("profile-mount", { coerce: true })["~standard"].validate({ zz: {} }),
  "set in the session": (_, watched) => watched.set("zz", 1),
  "set the whole form": (_, watched) => watched.set("", { yy: 1 }),
  "unset in the session": (_, watched) => watched.unset("zz"),
  "ask for the report": (_, watched) => void watched.session.report,
  "update the session": (_, watched) => void watched.update({ locale: watched.options.locale === "en" ? "zh-CN" : "en", asOf: "2024-09-03" }),
  "make a mistake": (_, watched) => {
    try {
      watched.session.set([Symbol("s")], 1);
    } catch {}
  },
};

function pathOf(random, field, fields) {
  const path = [];
  const steps = field.path.split(".");
  for (const [i, step] of steps.entries()) {
    path.push(step.replace("[]", ""));
    const list = step.endsWith("[]") && fields.find(({ path }) => `${path}[]` === steps.slice(0, i + 1).join("."));
    if (list) path.push(random.pick([0, 0, 0, 1, 1, 2, 3, list.max - 1, list.max, list.max + 1]));
  }
  return path;
}

/** An edit as data: a symbol stands as {symbol: true}. */
function editFor(random, form) {
  const { fields } = form;
  const field = random.pick(fields);
  let path = pathOf(random, field, fields);
  let plain = valueFor(random, field, fields);
  if (field.type === "list" && random.chance(50)) {
    path.push(random.pick([0, 0, 1, 2, field.max - 1, field.max, field.max + 1]));
    plain = elementFor(random, field, fields);
  }
  const odd = random.below(100);
  if (odd < 6) path.push(random.pick([...KEYS, 0, 1, -1, 1.5, 2 ** 31, 2 ** 53]));
  else if (odd < 9) path.splice(-1, 1, random.pick([...KEYS, { symbol: true }, 3, NaN, "5"]));
  else if (odd < 13) path = random.pick([["zz"], ["zz", "a", 0, "b"], ["__proto__", "type"], ["constructor", "prototype", "x"], [{ symbol: true }]]);
  else if (odd < 16) path = [];
  else if (odd < 20) path = path.slice(0, -1);
  if (path.length === 0 && random.chance(70)) plain = Object.fromEntries(fields.filter(({ path }) => !/[.[]/.test(path) && random.chance(80)).map((field) => [field.path, valueFor(random, field, fields)]));
  const removes = random.chance(20);
  const asText = random.chance(50) && path.every((step) => typeof step === "string" || Number.isSafeInteger(step));
  return { path: asText ? path.join(".") : path, removes, ...(removes ? {} : { value: described(random, plain) }) };
}

/** Other options, some of them given as none. */
function updateFor(random) {
  const all = {
    asOf: ["1970-01-01", "2024-08-14", "2024-09-01T10:00:00+08:00", "2024-09-10", "2027-01-02", "2999-12-31"],
    mode: ["draft", "submit"],
    locale: ["zh-CN", "en"],
    unknownFields: ["warn", "ignore"],
    coerce: [true, false],
    explain: [true, false],
  };
  const given = Object.entries(all).filter(() => random.chance(35));
  return { update: Object.fromEntries(given.map(([name, values]) => [name, random.chance(10) ? undefined : random.pick(values)])) };
}

/** A session as data: form, options, what it is opened with, and edits. */
export function sessionFor(random, { rulebook }) {
  const { form, data, asOf, coerce } = caseOf(random.below(2 ** 31), random.below(1000), {});
  const options = { asOf, mode: random.pick(["draft", "draft", "submit"]), coerce: coerce ?? random.chance(25), locale: random.pick(["zh-CN", "en"]), explain: random.chance(20) };
  const start = random.chance(80) ? { plain: data } : described(random, data);
  // What it is opened with can edit no session yet.
  if (start.act) start.act = random.pick(["check", "checkJson", "open", "schema"]);
  return { form, options, start, edits: Array.from({ length: random.pick([5, 20, 60]) }, () => (random.chance(10) ? updateFor(random) : editFor(random, rulebook.forms[form]))) };
}

/** The value that is described, and plain data that are read the same. */
function made(description, act) {
  if ("strange" in description) return { value: strange[description.strange](), twin: strange[description.strange]() };
  if ("script" in description) return { value: SCRIPT_VALUES[description.script](), twin: SCRIPT_VALUES[description.script]() };
  if ("length" in description) {
    const { tells, of } = lengths[description.length];
    return { value: withLength(description.items, tells), twin: plainList(description.items, of) };
  }
  const { plain, style } = description;
  return { value: style ? styles[style](plain, act) : structuredClone(plain), twin: plain };
}

/** Runs a session; throws where it is not what check says of the same data. */
export function runSession(yushen, { form, options, start, edits }) {
  let watched;
  let acts = 0;
  const actOf = ({ act }) => () => {
    // What is read while a value is read runs no more code, and not without end.
    if (acts !== 0 || !act) return;
    acts++;
    try {
      ACTS[act](yushen, watched);
    } finally {
      acts--;
    }
  };
  const opened = made(start, actOf(start));
  watched = new Watched(yushen, form, opened.value, options, opened.twin);
  for (const { path, removes, value, update } of edits) {
    if (update) {
      watched.update(update);
      continue;
    }
    const steps = typeof path === "string" ? path : path.map((step) => (step?.symbol ? Symbol("s") : step));
    if (removes) {
      watched.unset(steps);
      continue;
    }
    const { value: given, twin } = made(value, actOf(value));
    watched.set(steps, given, twin);
  }
  watched.close();
}

/** The smallest list that still fails, by leaving parts out. */
export function smaller(list, fails) {
  let kept = list;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < kept.length; ) {
      const tried = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (fails(tried)) kept = tried;
      else from += size;
    }
  }
  return kept;
}
