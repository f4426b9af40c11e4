// Every number that the rulebook sets, as the model has it: the limits of the rules, and those of the fields' types.

import { limitsIn, withoutIndices } from './expr.mjs';
import { forms } from './model.mjs';

/** A limit of a type: its `at` is the type's own. */
const ofType = (kind, path, type, key, more) => ({
  kind, path, paths: [path], ...more,
  get at() { return type[key]; },
  set at(value) { type[key] = value; },
});

function* typeLimits(type, path = '') {
  if (type.type === 'int') {
    yield ofType('number', path, type, 'min');
    yield ofType('number', path, type, 'max');
  } else if (type.type === 'string') {
    yield ofType('text', path, type, 'max', { text: (length) => 'a'.repeat(length) });
  } else if (type.type === 'list') {
    if (type.min > 0) yield ofType('size', path, type, 'min');
    yield ofType('size', path, type, 'max');
    yield* typeLimits(type.element, `${path}[]`);
  } else if (type.type === 'object') {
    for (const [key, field] of type.fields) yield* typeLimits(field, path === '' ? key : `${path}.${key}`);
  }
}

const made = new Map();

/** The limits of a form, each once: those of its rules, then those of its fields. */
export function limitsOf(formId) {
  if (!made.has(formId)) {
    const { rules, schema } = forms[formId];
    const ofRules = limitsIn(...rules.flatMap(({ applies, requires, outside }) => [applies, requires, ...(outside ? [outside] : [])]));
    made.set(formId, [...ofRules, ...typeLimits(schema)]);
  }
  return made.get(formId);
}

/** A version a step away; `at` has two parts. */
const versionBy = (at, step) => {
  const [major, minor] = at.split('.').map(Number);
  return `${major}.${minor + step}`;
};

/** The values that stand at a limit and beside it. */
export function around({ kind, at }) {
  if (kind === 'version') return [versionBy(at, -1), `${versionBy(at, -1)}.9999`, at, `${at}.0.0`, `${at}.0.1`, versionBy(at, 1)];
  const least = ['size', 'text'].includes(kind) ? 0 : -Infinity;
  return [at - 1, at, at + 1].filter((value) => value >= least);
}

/** Where a limit would be if it were mistaken by the least there is. */
export const moved = (limit) => (limit.kind === 'version' ? [around(limit)[1], around(limit)[4]] : [limit.at - 1, limit.at + 1]);

/** Whether it is about the field, list indices left out. */
const isAbout = (limit, name) => (limit.paths ?? [limit.path]).some((path) => typeof path === 'string' && withoutIndices(path) === name);

const near = new Map();

/** What lies around the limits of a kind: of a field, or of the whole form; something where there is none. */
export function valuesAround(formId, kind, name) {
  const key = `${formId} ${kind} ${name}`;
  if (!near.has(key)) {
    const limits = limitsOf(formId).filter((limit) => limit.kind === kind && (name === undefined || isAbout(limit, name)));
    near.set(key, limits.length > 0 ? [...new Set(limits.flatMap(around))] : [0, 1]);
  }
  return near.get(key);
}

/** The same of all forms. */
export const allAround = (kind) => [...new Set(Object.keys(forms).flatMap((form) => valuesAround(form, kind)))];
