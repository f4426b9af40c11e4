// From a raw value to slots. A slot is
//   a leaf    {path, state, value}
//   a list    {path, state, items: [{index, slot}]}   (repeats left out)
//   an object {fields: {key: slot}}
// where state is present, absent or invalid.

import { codePointLength, levenshtein, trim } from './values.mjs';
import * as written from './written.mjs';

// The types that the forms' tables use.

const MAX_STRING = 2000;
export const text = (max = MAX_STRING) => ({ type: 'string', max });
const spelled = (reading) => ({ type: 'string', max: MAX_STRING, ...reading });
/** A string of a named format. */
export const coded = (name) => spelled(written.coded(name));
export const date = spelled(written.date);
export const dateOrLongTerm = spelled(written.dateOrLongTerm);
export const instant = spelled(written.instant);
export const word = (...words) => ({ type: 'enum', words });
export const bool = { type: 'bool' };
export const int = (min, max) => ({ type: 'int', min, max });
/** A list of scalars where `element` is given, else of objects whose fields follow in the table. */
export const list = (min, max, element) => ({ type: 'list', min, max, element });
export const listWithoutRepeats = (min, max, element) => ({ ...list(min, max, element), unique: true });

/** The flat table of a form, [path, type] in field order, as a tree of objects. */
export function schemaOf(table) {
  const root = { type: 'object', fields: new Map() };
  for (const [path, type] of table) {
    const names = path.split('.');
    let object = root;
    for (const name of names.slice(0, -1)) {
      if (name.endsWith('[]')) {
        const parent = object.fields.get(name.slice(0, -2));
        parent.element ??= { type: 'object', fields: new Map() };
        object = parent.element;
      } else {
        if (!object.fields.has(name)) object.fields.set(name, { type: 'object', fields: new Map() });
        object = object.fields.get(name);
      }
    }
    object.fields.set(names.at(-1), { ...type });
  }
  return root;
}

const MAX_KEYS = 1000;

/** A value that could not even be looked at: a getter or proxy that throws. */
const UNREADABLE = Symbol('unreadable');
const attempt = (read) => {
  try {
    return read();
  } catch {
    return UNREADABLE;
  }
};

export function isAbsent(raw) {
  return raw === undefined || raw === null || (typeof raw === 'string' && trim(raw) === '');
}

function kindOf(raw) {
  if (raw === null) return 'null';
  if (raw === UNREADABLE) return 'unreadable';
  return attempt(() => Array.isArray(raw)) === true ? 'list' : typeof raw;
}

const isObject = (raw) => typeof raw === 'object' && raw !== null && attempt(() => Array.isArray(raw)) === false;

/** An instance of a class: a Map, a Date, an app's own. Of none of a form's fields it is taken for something else than a form. */
const isOfClass = (raw) =>
  attempt(() => {
    const proto = Object.getPrototypeOf(raw);
    return typeof proto === 'object' && proto !== null && Object.getPrototypeOf(proto) !== null && Object.hasOwn(proto, 'constructor');
  }) === true;

const isPresent = (reading) => 'value' in reading;

export function decode(schema, raw, { coerce, unknownFields }) {
  const issues = [];
  /** Where the value counts all the same, it is a warning. */
  const fault = (rule, path, params = {}, counts = false) => issues.push({ rule, path, severity: counts ? 'warning' : 'error', params });

  // An absent or invalid value is so with all that it would hold.
  function without(type, path, state) {
    if (type.type === 'list') return { path, state, items: [] };
    if (type.type !== 'object') return { path, state };
    const fields = {};
    for (const [key, field] of type.fields) fields[key] = without(field, [...path, key], state);
    return { fields };
  }

  function invalid(type, path, rule, params) {
    fault(rule, path, params);
    return without(type, path, 'invalid');
  }

  function readNode(type, raw, path) {
    if (isAbsent(raw)) return without(type, path, 'absent');
    return readGiven(type, raw, path);
  }

  function readGiven(type, raw, path) {
    if (type.type === 'object') return readObject(type, raw, path);
    if (type.type === 'list') return readList(type, raw, path);
    if (coerce && type.type === 'int' && Number.isNaN(raw)) return without(type, path, 'absent');
    const reading = readScalar(type, raw, coerce);
    if (reading.fault) {
      fault(reading.fault, path, reading.params, isPresent(reading));
      const plain = isPresent(reading) || coerce ? undefined : plainOf(type, raw);
      if (plain !== undefined) issues.at(-1).fix = { path, op: 'set', value: plain };
    }
    return isPresent(reading) ? { path, state: 'present', value: reading.value } : without(type, path, 'invalid');
  }

  /** How a text that only coerce reads is spelled without it. */
  function plainOf(type, raw) {
    if (typeof raw !== 'string') return undefined;
    const reading = readScalar(type, raw, true);
    if (!isPresent(reading)) return undefined;
    // Nothing repeats a number that may be of a mobile phone.
    if (type.type === 'int' && reading.value >= 1e10 && reading.value < 2e10) return undefined;
    return type.type === 'string' ? reading.plain : reading.value;
  }

  function readScalar(type, raw, coerce) {
    const wrongType = { fault: 'format/type', params: { expected: type.type, actual: kindOf(raw) } };
    if (type.type === 'bool') {
      if (typeof raw === 'boolean') return { value: raw };
      if (coerce && typeof raw === 'string') {
        const value = written.writtenBoolean(raw);
        if (value !== undefined) return { value };
      }
      return wrongType;
    }
    if (type.type === 'int') {
      let exact = null;
      if (typeof raw === 'number' && Number.isInteger(raw)) exact = BigInt(raw);
      else if (coerce && typeof raw === 'string') exact = written.writtenInteger(raw);
      if (exact === null) return wrongType;
      if (exact < BigInt(type.min) || exact > BigInt(type.max)) {
        return { fault: 'format/range', params: { min: type.min, max: type.max } };
      }
      return { value: Number(exact) };
    }
    const moment = coerce && ['date', 'instant'].includes(type.format) ? written.momentOf(raw) : null;
    if (moment) return { ...written.readMoment(type, moment), params: { format: type.format } };
    if (typeof raw !== 'string') return wrongType;
    const trimmed = trim(raw);
    const max = type.max ?? MAX_STRING;
    const length = codePointLength(trimmed);
    if (length > max) return { fault: 'format/length', params: { max, actual: length } };
    if (type.type === 'enum') {
      return type.words.includes(trimmed) ? { value: trimmed } : { fault: 'format/enum', params: { expected: type.words } };
    }
    if (!type.read) return { value: trimmed };
    return { ...(coerce ? type.readWritten : type.read)(trimmed), params: { format: type.format } };
  }

  function readObject(type, raw, path) {
    const keys = isObject(raw) ? attempt(() => Object.keys(raw)) : UNREADABLE;
    if (keys === UNREADABLE) return invalid(type, path, 'format/type', { expected: 'object', actual: kindOf(raw) });
    if (isOfClass(raw) && !keys.some((key) => type.fields.has(key))) {
      return invalid(type, path, keys.length > MAX_KEYS ? 'format/too-large' : 'format/type', { expected: 'object', actual: kindOf(raw) });
    }
    if (keys.length > MAX_KEYS) return invalid(type, path, 'format/too-large', { max: MAX_KEYS });
    const given = new Set(keys);
    const fields = {};
    for (const [key, field] of type.fields) {
      fields[key] = readNode(field, given.has(key) ? attempt(() => raw[key]) : undefined, [...path, key]);
    }
    for (const key of keys) {
      if (type.fields.has(key) || unknownFields === 'ignore') continue;
      const suggestion = nearest(key, [...type.fields.keys()]);
      issues.push({ rule: 'format/unknown-field', path: [...path, key], severity: 'warning', params: { suggestion } });
    }
    return { fields };
  }

  function readList(type, raw, path) {
    const length = attempt(() => (Array.isArray(raw) ? raw.length : UNREADABLE));
    if (length === UNREADABLE) return invalid(type, path, 'format/type', { expected: 'list', actual: kindOf(raw) });
    if (length === 0 && type.min > 0) return without(type, path, 'absent');
    if (length < type.min || length > type.max) {
      return invalid(type, path, 'format/length', { min: type.min, max: type.max, actual: length });
    }
    const items = [];
    const seen = new Set();
    for (let index = 0; index < length; index += 1) {
      const at = [...path, index];
      const element = attempt(() => raw[index]);
      if (isAbsent(element) && type.element.type === 'object') {
        items.push({ index, slot: without(type.element, at, 'absent') });
        continue;
      }
      if (isAbsent(element)) {
        items.push({ index, slot: invalid(type.element, at, 'format/type', { expected: type.element.type, actual: kindOf(element) }) });
        continue;
      }
      const slot = readGiven(type.element, element, at);
      if (type.unique && slot.state === 'present') {
        if (seen.has(slot.value)) {
          fault('format/unique', at);
          continue;
        }
        seen.add(slot.value);
      }
      const key = type.uniqueBy && slot.fields[type.uniqueBy];
      if (key && key.state === 'present') {
        if (seen.has(key.value)) fault('format/unique', key.path);
        seen.add(key.value);
      }
      items.push({ index, slot });
    }
    return { path, state: 'present', items };
  }

  const root = readGiven(schema, raw, []);
  return { root, issues };
}

/** The known key at the smallest distance, at most 2; the first of equals. */
export function nearest(key, knownKeys) {
  const length = codePointLength(key);
  const distances = knownKeys.map((known) => (Math.abs(length - known.length) > 2 ? Infinity : levenshtein(key, known)));
  const best = Math.min(...distances);
  return best <= 2 ? knownKeys[distances.indexOf(best)] : undefined;
}
