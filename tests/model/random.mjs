// Seeded random forms: passing samples, spoiled in ways that lie close to what the rulebook decides.
//
// caseOf(seed, index, options) is a pure function, so any case can be had again by its two numbers.

import { place } from './edges.mjs';
import { FORMATS } from './formats.mjs';
import { allAround, around, limitsOf, valuesAround } from './limits.mjs';
import { forms } from './model.mjs';
import {
  ALIKE, BLANKS, CLOCKS, DATES, DEVIANTS, DOUYIN_IDS, INSTANTS, LINKS, NAMES, NOT_BLANKS, NUMBERS, NUMERALS, PAIRS,
  PATHS, SPACES, STRANGE_KEYS, STRINGS, UNLIKE,
} from './pool.mjs';
import { samples } from './samples.mjs';
import { SCRIPT_VALUES, throwing } from './script-values.mjs';
import { fullWidth, written } from './spellings.mjs';
import { bindingCategories, leadCategories } from './tables.mjs';
import { DAY, HOUR, dayOf, parseDate, parseInstant, printDay, printInstant, startOfDay } from './values.mjs';

/** splitmix32: tiny, and enough to pick test data. */
export function generator(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (count) => next() % count;
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (choices) => choices[below(choices.length)],
  };
}

const nudge = (random) => random.pick([0, 0, 0, 0, 1, 1, -1, -1, 999, -999, 1000, -1000, DAY, -DAY, HOUR, -HOUR, 8 * HOUR]);

const DAYS = [...new Set([...allAround('days'), ...allAround('date')])].filter((days) => days >= 0);
const PERIODS = [...new Set([...allAround('time').filter((at) => at >= 0), ...DAYS.map((days) => days * DAY), 90 * DAY])];
const clamp = (at) => Math.min(Math.max(at, parseInstant('1970-01-02')), parseInstant('2999-12-30'));

/** The same instant, in one of its spellings. */
function spell(random, at) {
  const iso = (shift) => new Date(at + shift).toISOString();
  const fraction = (text) => random.pick([text, text.replace('.000', ''), text.replace(/0+$/, '').replace(/\.$/, ''), `${text}9999`]);
  return random.pick([
    () => printInstant(at),
    () => `${fraction(iso(0).slice(0, 23))}Z`,
    () => `${fraction(iso(-5.5 * HOUR).slice(0, 23))}-05:30`,
    () => `${fraction(iso(8 * HOUR).slice(0, 23))}+08:00`,
    () => `${fraction(iso(0).slice(0, 23))}-00:00`,
  ])();
}

/** An instant that stands in some period to `asOf` or to another instant of the data. */
function nearby(random, asOf, data) {
  const others = random.chance(60) ? instantsOf(data) : [];
  const base = others.length > 0 ? random.pick(others) + random.pick([1, 1, -1]) * random.pick(PERIODS) : asOf - random.pick(PERIODS);
  return clamp(base + nudge(random));
}

const spaced = (random, string) => random.pick(SPACES) + string + random.pick(SPACES);

function randomString(random, type) {
  const max = type.max ?? 2000;
  return random.pick([
    () => random.pick(STRINGS),
    () => random.pick(BLANKS),
    () => random.pick(NOT_BLANKS),
    () => random.pick(NAMES),
    () => random.pick(['a', '中', '😀', '\ud800']).repeat(max + random.pick([0, 0, 1, 1, -1])),
    () => ` ${'a'.repeat(max)}\u3000`,
    () => random.pick(['x', '9', '😀']).repeat(2000 + random.below(2)),
    () => 'e\u0301'.repeat(Math.ceil(max / 2)),
  ])();
}

const ALL_NUMBERS = allAround('number');

/** A text as long as some limit has it, or by one longer or shorter; of a type, at most as long as that takes. */
function atLength(random, form, name, type) {
  const limits = limitsOf(form).filter((limit) => limit.kind === 'text' && limit.path.replaceAll('[]', '') === name);
  if (limits.length === 0) return undefined;
  const limit = random.pick(limits);
  const length = limit.at + random.pick([0, 1, -1]);
  return limit.text(Math.max(1, type ? Math.min(length, type.max) : length));
}

const nameOf = (path) => path.filter((step) => typeof step === 'string').join('.');

/** A valid value, near what rules decide: it is the logic that is tried here, not the decoding. */
function valid(random, type, path, context) {
  const { asOf } = context;
  const name = nameOf(path);
  const inner = (field, step) => valid(random, field, [...path, step], context);
  if (type.type === 'bool') return random.chance(50);
  if (type.type === 'int') {
    const near = random.pick([[0, 1, 2, 3], valuesAround(context.form, 'number', name), valuesAround(context.form, 'number')]);
    return Math.max(type.min, Math.min(type.max, random.pick(near)));
  }
  if (type.type === 'enum') return random.pick(type.words);
  if (type.format === 'date') return random.chance(15) && name !== 'relationEndsOn' ? 'longTerm' : printDay(dayOf(asOf) + random.pick([...valuesAround(context.form, 'date'), 400, -400]));
  if (type.format === 'instant') return spell(random, nearby(random, asOf, context.data));
  if (type.format in FORMATS) return FORMATS[type.format].valid(random, valuesAround(context.form, 'version', name));
  if (type.type === 'string' && random.chance(30)) {
    const text = atLength(random, context.form, name, type);
    if (text !== undefined) return text;
  }
  if (name === 'landingPage.value') return random.pick([...LINKS, ...PATHS]);
  if (name === 'code.value') return random.pick(['1234567890123456', '12345678']);
  if (name === 'component.id') return random.pick(['3dcb7ec3061ded60b87ead4da7b31028', 'abc']);
  if (type.type === 'string') return random.pick(['北京(某)科技有限公司', '北京（某） 科技有限公司', '王小明', 'abc_1234', '技术服务', 'a', 'b', `e${random.below(99)}`]);
  if (type.type === 'list') {
    const length = Math.max(type.min, Math.min(type.max, random.pick(random.pick([[0, 1, 1, 2, 2, 3, 4], valuesAround(context.form, 'size', name).filter((count) => count < 8)])))); // a long list is slow
    const elements = Array.from({ length }, (_, index) => inner(type.element, index));
    return type.unique ? [...new Set(elements)] : elements;
  }
  if (name.endsWith('categories')) return randomCategory(random, context.form);
  return Object.fromEntries([...type.fields].filter(() => random.chance(90)).map(([key, field]) => [key, inner(field, key)]));
}

/** A value of about the right type. The context is {form, data, asOf}: what dates are near to. */
function plausible(random, type, path, context) {
  const { asOf } = context;
  const name = nameOf(path);
  if (type.type === 'bool') return random.pick([true, false, true, false, 'true', 'on', 'false', ' true', 'off', 'TRUE', 0, 1]);
  if (type.type === 'int') {
    const near = random.pick([[0, 1, 2, 3], valuesAround(context.form, 'number', name), ALL_NUMBERS]);
    const number = random.chance(60) ? random.pick(near) : random.pick(NUMBERS);
    if (random.chance(20)) return random.pick(NUMERALS);
    return random.chance(10) ? String(number) : number;
  }
  if (type.type === 'enum') {
    const word = random.pick(type.words);
    if (random.chance(70)) return word;
    return random.pick([spaced(random, word), word.toUpperCase(), word.slice(1), fullWidth(word), `${word}\u0000`, random.pick(STRINGS), word.repeat(300), [word]]);
  }
  if (type.format === 'date') {
    const day = clamp(asOf + random.pick([0, 0, ...valuesAround(context.form, 'date'), -365, 400]) * DAY);
    return random.pick([printDay(dayOf(day)), printDay(dayOf(day)), 'longTerm', spaced(random, 'longTerm'), 'longterm', random.pick(DATES), spaced(random, printDay(dayOf(day))), random.pick(INSTANTS)]);
  }
  if (type.format === 'instant') {
    const at = nearby(random, asOf, context.data);
    return random.pick([spell(random, at), spell(random, at), spell(random, at), printDay(dayOf(at)), random.pick(INSTANTS), random.pick(INSTANTS), random.pick(DATES), spaced(random, spell(random, at))]);
  }
  if (type.format in FORMATS) return FORMATS[type.format].plausible(random, valuesAround(context.form, 'version', name));
  if (name === 'landingPage.value') return random.pick([...LINKS, ...PATHS]);
  if (type.type === 'string' && random.chance(15)) {
    const text = atLength(random, context.form, name);
    if (text !== undefined) return text;
  }
  if (name === 'account.douyinId') return random.pick(DOUYIN_IDS);
  if (type.type === 'string') return random.chance(40) ? random.pick(NAMES) : randomString(random, type);
  if (type.type === 'list') {
    const length = random.pick([0, 1, 1, 2, 2, 3, 4, ...valuesAround(context.form, 'size', name)]);
    return Array.from({ length: Math.min(length, 60) }, () => plausible(random, type.element, path, context));
  }
  const object = {};
  for (const [key, field] of type.fields) if (random.chance(80)) object[key] = plausible(random, field, [...path, key], context);
  return object;
}

function randomCategory(random, formId) {
  const rows = formId === 'lead-page' ? leadCategories : bindingCategories;
  const rare = rows.filter((row) => row.level3 === '*' || row.component === 'required' || !['one-brand', undefined].includes(row.scope));
  const pick = () => (random.chance(50) && rare.length ? random.pick(rare) : random.pick(rows));
  const row = pick();
  const other = pick();
  const category = {};
  for (const level of ['level1', 'level2', 'level3']) {
    const dice = random.below(100);
    const value = (dice < 8 ? other : row)[level];
    if (dice >= 8 && dice < 22) continue;
    if (dice < 26) category[level] = random.pick([null, 5, '', '\u3000', 'x'.repeat(51), [], '医疗', '*', '不在表中']);
    else if (dice < 34) category[level] = random.pick([fullWidth(value), spaced(random, value), value.toLowerCase(), value.replace(' ', ''), `${value}\u200b`, [...value].join(' ')]);
    else category[level] = value;
  }
  if (formId === 'lead-page' && random.chance(85)) category.online = random.pick([true, true, false, 'true', null, 1]);
  return category;
}

// Spoiling: each takes a place in the data, {holder, key, type, path}.

function* places(type, value, path = []) {
  if (type.type === 'object' && value && typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, field] of type.fields) {
      yield { holder: value, key, type: field, path: [...path, key] };
      if (value[key] !== undefined) yield* places(field, value[key], [...path, key]);
    }
  } else if (type.type === 'list' && Array.isArray(value) && value.length < 3000) {
    for (let index = 0; index < value.length; index += 1) {
      yield { holder: value, key: index, type: type.element, path: [...path, index] };
      yield* places(type.element, value[index], [...path, index]);
    }
  }
}

function typo(random, key) {
  const letters = [...key];
  for (let edits = 1 + random.below(3); edits > 0; edits -= 1) {
    const at = random.below(letters.length + 1);
    random.pick([
      () => letters.splice(at, 1),
      () => letters.splice(at, 0, random.pick(['x', 's', '😀', '_'])),
      () => letters.splice(at, 1, random.pick(['x', 'E', '中'])),
    ])();
  }
  return letters.join('');
}

/** Assignment to __proto__ would set the prototype. */
function define(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function addUnknown(random, object, type) {
  const known = [...type.fields.keys()];
  const key = random.chance(60) ? typo(random, random.pick(known)) : random.pick(STRANGE_KEYS);
  if (!type.fields.has(key)) define(object, key, random.pick([null, 1, 'x', {}, [], true]));
}

function crowd(random, object, type) {
  const total = random.pick([999, 1000, 1001, 1002]);
  for (let i = Object.keys(object).length; i < total; i += 1) object[`zz${i}`] = i;
  if (random.chance(50)) addUnknown(random, object, type);
}

/** Gives the document and the mini-program names to compare. */
function alike(random, data) {
  const document = data.documents?.[0];
  if (typeof document !== 'object' || document === null || typeof data.miniProgram !== 'object' || data.miniProgram === null) return;
  const [field, other] = random.pick(PAIRS);
  const names = random.pick(random.chance(50) ? ALIKE : UNLIKE);
  [document[field], data.miniProgram[other]] = random.chance(50) ? names : [...names].reverse();
}

/** Another valid value, or none. */
function change(random, { holder, key, type, path }, context) {
  if (random.chance(20) && !Array.isArray(holder)) delete holder[key];
  else holder[key] = valid(random, type, path, context);
}

function spoil(random, place, context) {
  const { holder, key, type, path } = place;
  const current = holder[key];
  const list = Array.isArray(holder);
  const set = (value) => { holder[key] = value; };
  const dice = random.below(100);
  if (type.type === 'object' && path.at(-2) === 'categories' && dice < 60) return set(randomCategory(random, context.form));
  if (type.type === 'object' && current && typeof current === 'object' && !Array.isArray(current)) {
    if (dice < 25) return addUnknown(random, current, type);
    if (dice === 25 && random.chance(40)) return crowd(random, current, type);
    if (dice < 55) return set(plausible(random, type, path, context));
    if (dice < 70) return set(structuredClone(random.pick(DEVIANTS)));
    if (dice < 80) return set(Object.fromEntries(Object.entries(current).reverse()));
    if (dice < 85) return set([current]);
  }
  if (type.type === 'list' && Array.isArray(current)) {
    const at = random.below(current.length + 1);
    if (dice < 15) return current.splice(at, 0, random.pick([null, '', '\u3000', 5, 'x', {}, []]));
    if (dice < 30 && current.length) {
      const twin = structuredClone(random.pick(current));
      return current.splice(at, 0, typeof twin === 'string' && random.chance(30) ? spaced(random, twin) : twin);
    }
    if (dice < 35) return set([]);
    if (dice < 40) return set(Array.from({ length: random.pick([type.max, type.max + 1, 2000]) }, () => structuredClone(current[0] ?? null)));
    if (dice < 45) return set({ ...current });
    if (dice < 60) return current.splice(at, 1);
    if (dice < 75) return current.splice(at, 0, plausible(random, type.element, [...path, at], context));
    if (dice < 80) return current.reverse();
  }
  if (dice < 22) {
    if (list) return holder.splice(key, 1);
    return delete holder[key];
  }
  if (dice < 26) return set(null);
  if (dice < 30) return set(random.pick([...BLANKS, ...NOT_BLANKS]));
  if (dice < 38) return set(structuredClone(random.pick(DEVIANTS)));
  if (dice < 42) return set(random.pick(STRINGS));
  if (dice < 46 && typeof current === 'string') return set(random.pick([spaced(random, current), fullWidth(current), current.toUpperCase(), current.toLowerCase(), `${current}\u0000`, current.slice(1)]));
  return set(plausible(random, type, path, context));
}

// As people write it.

const COMPARED = /(entityName|holder|legalRepresentative|registeredAddress|businessScope|level[123])$/;
const EXPLAINED = /^(disclosure|privacy)\./;

/** The kind of spelling that a field's value has, if any, and the value in its plain one. */
function kindOf(random, type, name, value) {
  if (type.type === 'int') return Number.isInteger(value) && value >= 0 ? ['int', String(value)] : [];
  if (type.type === 'bool') return typeof value === 'boolean' ? ['bool', String(value)] : [];
  if (typeof value !== 'string') return [];
  if (type.type === 'enum') return ['enum', value];
  if (type.format === 'date') return value === 'longTerm' ? ['longTerm', value] : parseDate(value) === null ? [] : ['date', value];
  if (type.format === 'instant') return parseInstant(value) === null ? [] : ['instant', printInstant(parseInstant(value))];
  if (type.format) return [type.format, value];
  if (EXPLAINED.test(name)) return ['placeholder', value];
  return COMPARED.test(name) ? ['name', value] : [];
}

/** Spells values as a person would who typed the form; {reached} is told the ways. */
function respell(random, schema, data, percent, reached) {
  for (const { holder, key, type, path } of [...places(schema, data)]) {
    if (!random.chance(percent)) continue;
    const [kind, plain] = kindOf(random, type, nameOf(path), holder[key]);
    if (kind) holder[key] = written(random, kind, plain, reached);
  }
}

function script(random, place) {
  const { holder, key } = place;
  if (random.chance(15) && !Array.isArray(holder)) {
    const get = random.pick([throwing, () => 'x', () => true, () => undefined]);
    Object.defineProperty(holder, key, { enumerable: true, configurable: true, get });
  } else if (random.chance(8) && holder[key] && typeof holder[key] === 'object') {
    define(holder, key, new Proxy(holder[key], {}));
  } else {
    define(holder, key, random.pick(SCRIPT_VALUES)());
  }
}

// The clock.

const instantsOf = (data) =>
  [...stringsOf(data)].map((string) => (string.length < 50 ? parseInstant(string) : null)).filter((at) => at !== null);

function* stringsOf(value, depth = 0) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object' && depth < 4) for (const inner of Object.values(value)) yield* stringsOf(inner, depth + 1);
}

const clocks = [...CLOCKS, ...allAround('clock').map(printInstant)];

/** Around a boundary that the data sets. */
function randomClock(random, data) {
  if (random.chance(45)) return random.pick(clocks);
  const instants = instantsOf(data);
  if (instants.length === 0) return random.pick(clocks);
  const at = random.pick(instants);
  const base = random.chance(30) ? startOfDay(dayOf(at) + random.pick(DAYS) * random.pick([1, -1])) : at + random.pick(PERIODS);
  return spell(random, clamp(base + random.pick([0, 0, 1, -1, 1000, -1000])));
}

export const formIds = Object.keys(samples);

/** Forms with more to get wrong come more often. */
const WEIGHTS = { binding: 8, 'binding-lifecycle': 4, 'lead-page': 4, 'employee-account': 4, 'sub-account-link': 2, 'profile-mount': 3 };
const SCHEDULE = formIds.flatMap((id) => Array(WEIGHTS[id] ?? 1).fill(id));

/** {form, data, asOf, mode, coerce}, now and then unknownFields. With {script} the data may hold what JSON cannot say; with {wellFormed}, no lone surrogate. */
export function caseOf(seed, index, options = {}) {
  const random = generator(Math.imul(seed, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
  const form = options.form ?? SCHEDULE[index % SCHEDULE.length];
  const { schema } = forms[form];
  let data = structuredClone(random.pick(samples[form]));
  const context = { form, data, asOf: parseInstant('2024-09-10T12:00:00+08:00') };
  let limitAt = null;
  if (random.chance(15) && limitsOf(form).length > 0) {
    const limit = random.pick(limitsOf(form));
    limitAt = place(form, data, limit, random.pick(around(limit)));
  }
  if (random.chance(8)) data = plausible(random, schema, [], context);

  const gentle = random.chance(40);
  if (form === 'profile-mount' && random.chance(30)) {
    const mode = random.pick(['path', 'shareLink']);
    data.landingPage = { mode, value: random.pick(random.chance(80) === (mode === 'path') ? PATHS : LINKS) };
  }
  for (let count = random.pick([0, 1, 1, 1, 2, 2, 3, 4, 6, 12]); count > 0; count -= 1) {
    const all = [...places(schema, data)];
    if (form === 'binding' && random.chance(6)) alike(random, data);
    else if (all.length > 0 && (gentle || random.chance(20))) change(random, random.pick(all), context);
    else if (random.chance(8)) addUnknown(random, data, schema);
    else if (random.chance(1)) crowd(random, data, schema);
    else if (all.length > 0) spoil(random, random.pick(all), context);
  }
  const asOf = limitAt !== null && random.chance(70) ? limitAt : randomClock(random, data);
  const mode = random.pick(['draft', 'submit']);
  const coerce = random.chance(50);
  if (random.chance(45)) respell(random, schema, data, random.pick([10, 30, 80]), options.reached);
  if (random.chance(1)) data = random.pick([null, '', '\u3000', 'x', 5, true, [], [data], {}, { data }]);

  const flags = { asOf, mode, coerce, ...(random.chance(5) ? { unknownFields: 'ignore' } : {}) };

  // JSON.stringify writes a lone surrogate as an escape.
  if (options.wellFormed) data = JSON.parse(JSON.stringify(data).replace(/\\ud[89a-f][0-9a-f]{2}/g, 'x'));
  // Only what JSON keeps: undefined keys go, -0 becomes 0.
  if (!options.script) return { form, data: JSON.parse(JSON.stringify(data)), ...flags };

  const wrap = { data };
  for (let count = random.pick([1, 1, 2, 4]); count > 0; count -= 1) {
    const inside = safePlaces(schema, wrap.data);
    if (inside.length === 0 || random.chance(5)) wrap.data = random.pick(SCRIPT_VALUES)();
    else script(random, random.pick(inside));
  }
  return { form, data: wrap.data, ...flags };
}

function safePlaces(schema, data) {
  try {
    return [...places(schema, data)].filter(({ holder }) => Object.isExtensible(holder));
  } catch {
    return []; // the data throws when it is looked at: spoilt enough
  }
}
