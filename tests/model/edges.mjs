// Forms that stand at each limit of the rulebook and beside it, made from passing samples.

import { NOW } from './expr.mjs';
import { around, limitsOf } from './limits.mjs';
import { forms } from './model.mjs';
import { samples } from './samples.mjs';
import { DAY, parseInstant, printDay, printInstant } from './values.mjs';

const NOON = parseInstant('2024-09-10T12:00:00+08:00');
const today = Math.floor(NOON / DAY); // noon: the same day in Beijing and in UTC

const stepsOf = (path) => path.split('.').flatMap((name) => (name.endsWith('[]') ? [name.slice(0, -2), '[]'] : [name]));

/** Sets a field: in each element, where it is in a list, of which there is one at least. */
function set(data, path, value) {
  const visit = (holder, [step, ...rest]) => {
    const keys = step === '[]' ? [...(holder.length ? holder : [null]).keys()] : [step];
    for (const key of keys) {
      if (rest.length === 0) holder[key] = structuredClone(value);
      else visit((holder[key] ??= rest[0] === '[]' ? [] : {}), rest);
    }
  };
  visit(data, stepsOf(path));
}

const get = (data, path) => path.split('.').reduce((at, key) => at?.[key], data);

const typeAt = (formId, path) =>
  stepsOf(path).reduce((type, step) => (step === '[]' ? type.element : type.fields.get(step)), forms[formId].schema);

/** As many elements as that, different ones as far as there are any. */
function elements(formId, data, path, count) {
  const { element, uniqueBy } = typeAt(formId, path);
  const [first = {}] = get(data, path) ?? [];
  const make = (index) => {
    if (element.type === 'enum') return element.words[index % element.words.length];
    if (element.type === 'string') return `e${index}`;
    return { ...structuredClone(first), ...(uniqueBy ? { [uniqueBy]: `e${index}` } : {}) };
  };
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The instant that stands there, or the one to judge at. */
const instantAt = (data, path) => (path === NOW ? NOON : parseInstant(get(data, path) ?? '') ?? NOON);

/** As people write it, where that is no longer than it: for coerce. */
const PEOPLE = {
  number: (value) => String(value).replace(/\B(?=([0-9]{3})+$)/g, '，'),
  version: (value) => `V${value}`,
  date: (value) => value.replace(/^(.*)-0?(.*)-0?(.*)$/, '$1年$2月$3日'),
};

/** Puts the quantity that a limit is about at a value; the instant to judge at comes back. */
export function place(formId, data, limit, value, spell = (plain) => plain) {
  for (const [path, word] of Object.entries(limit.when ?? {})) set(data, path, word);
  const shift = (unit) => {
    if (limit.path === NOW) set(data, limit.start, printInstant(NOON - value * unit));
    else set(data, limit.path, printInstant(instantAt(data, limit.start) + value * unit));
  };
  switch (limit.kind) {
    case 'number': {
      const [first, ...others] = limit.paths;
      const rest = limit.less ? -get(data, limit.less) : others.reduce((sum, path) => sum + get(data, path), 0);
      set(data, first, spell(value - rest));
      break;
    }
    case 'size': set(data, limit.path, elements(formId, data, limit.path, value)); break;
    case 'text': set(data, limit.path, limit.text(value)); break;
    case 'version': set(data, limit.path, spell(value)); break;
    case 'date': set(data, limit.path, spell(printDay(today + value))); break;
    case 'days': shift(DAY); break;
    case 'time': shift(1); break;
    case 'clock': return printInstant(value);
    default: throw new Error(`no form is made for a limit of kind ${limit.kind}`);
  }
  return printInstant(NOON);
}

/** A word for messages. */
export const nameOf = ({ kind, path, paths = [path], start, at }) =>
  `${kind} ${[...paths, start].filter((part) => part !== undefined).map((part) => (part === NOW ? 'now' : part)).join(' / ')} at ${at}`;

/** The cases of a limit: {form, data, asOf, mode, coerce}. The first sample also as people write it, with coerce and without. */
export function edgesAt(form, limit) {
  const at = (sample, value, spell, coerce) => {
    const data = structuredClone(sample);
    const asOf = place(form, data, limit, value, spell);
    return { form, data: JSON.parse(JSON.stringify(data)), asOf, mode: 'draft', coerce };
  };
  const people = PEOPLE[limit.kind];
  return around(limit).flatMap((value) => [
    ...samples[form].map((sample) => at(sample, value, undefined, false)),
    ...(people ? [true, false].map((coerce) => at(samples[form][0], value, people, coerce)) : []),
  ]);
}

/** The cases of all limits. */
export const edges = (formIds = Object.keys(forms)) => formIds.flatMap((form) => limitsOf(form).flatMap((limit) => edgesAt(form, limit)));
