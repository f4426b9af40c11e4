// Expressions over slots. Each is {names, evaluate(context)}: `names` are the fields it names, list indices left out;
// a context is {root, asOf, item}, where item is the list element at hand: {list, index, slot}.
//
// A number that the rulebook sets is written through one of the comparisons with a limit: `limits` tells of them, so that forms are made
// that stand at each and beside it.
//
// Paths are written as in the tables: `documents[].kind` is a field of the element at hand, `usage[]` the element itself.

import * as kleene from './kleene.mjs';
import { compareVersions } from './formats.mjs';
import { dayOf, fold } from './values.mjs';

export const ALWAYS = { names: [], evaluate: () => kleene.TRUE };
export const NEVER = { names: [], evaluate: () => kleene.FALSE };

export const withoutIndices = (path) => path.replaceAll('[]', '');

/** The limits of expressions, each once. */
export const limitsIn = (...operands) => [...new Set(operands.flatMap((operand) => operand.limits ?? []))];
const parts = (operands) => ({ names: operands.flatMap((operand) => operand.names), limits: limitsIn(...operands) });

const parsed = new Map();

function parse(path) {
  const [, list, rest] = /^(?:(.*)\[\]\.?)?(.*)$/.exec(path);
  return { list, keys: rest === '' ? [] : rest.split('.') };
}

export function slotAt(context, path) {
  if (!parsed.has(path)) parsed.set(path, parse(path));
  const { list, keys } = parsed.get(path);
  if (list && context.item?.list !== list) throw new Error(`${path} is read outside an element of ${list}`);
  let slot = list ? context.item.slot : context.root;
  for (const key of keys) slot = slot.fields[key];
  if (!slot) throw new Error(`no field ${path}`);
  return slot;
}

export const and = (...operands) => ({
  ...parts(operands),
  evaluate: (context) => kleene.and(operands.map((operand) => operand.evaluate(context))),
});

export const or = (...operands) => ({
  ...parts(operands),
  evaluate: (context) => kleene.or(operands.map((operand) => operand.evaluate(context))),
});

export const not = (operand) => ({
  ...parts([operand]),
  evaluate: (context) => kleene.not(operand.evaluate(context)),
});

export const ifElse = (condition, then, otherwise) => ({
  ...parts([condition, then, otherwise]),
  evaluate: (context) => kleene.ifElse(condition.evaluate(context), then.evaluate(context), otherwise.evaluate(context)),
});

/** A comparison: unknown where a field that it reads is absent or invalid. `test` gets the values, then asOf. */
export const compare = (paths, test) => ({
  names: paths.map(withoutIndices),
  evaluate(context) {
    const slots = paths.map((path) => slotAt(context, path));
    if (slots.some((slot) => slot.state !== 'present')) {
      return kleene.unknown(slots.filter((slot) => slot.state === 'absent').map((slot) => slot.path));
    }
    return kleene.known(test(...slots.map((slot) => slot.value), context.asOf));
  },
});

export const yes = (path) => compare([path], (value) => value === true);
export const is = (path, ...words) => compare([path], (value) => words.includes(value));
export const matches = (path, shape) => compare([path], (value) => shape.test(value));
export const same = (path, other) => compare([path, other], (a, b) => a === b);
export const folds = (path, other) => compare([path, other], (a, b) => fold(a) === fold(b));

const HOLDS = { '<': (a, b) => a < b, '<=': (a, b) => a <= b, '===': (a, b) => a === b, '>=': (a, b) => a >= b, '>': (a, b) => a > b };

/** A comparison with a limit, {kind, at, …}. Its `at` is read anew each time, for a test moves it. */
const limited = (limit, paths, op, quantity) => ({
  ...compare(paths, (...values) => HOLDS[op](quantity(...values), limit.at)),
  limits: [limit],
});

/** A number, or the sum of several. */
export const number = (paths, op, at, more = {}) => {
  const of = [paths].flat();
  return limited({ kind: 'number', paths: of, at, ...more }, of, op, (...values) => of.reduce((sum, _, i) => sum + values[i], 0));
};

/** A number whose limit is set for each choice of another field. */
export const numberBy = (path, op, choice, limits) => {
  const all = Object.fromEntries(Object.entries(limits).map(([word, at]) => [word, { kind: 'number', paths: [path], at, when: { [choice]: word } }]));
  return { ...compare([path, choice], (value, word) => HOLDS[op](value, all[word].at)), limits: Object.values(all) };
};

/** By how much one number exceeds another. */
export const exceeds = (path, other, op, at) => limited({ kind: 'number', paths: [path], less: other, at }, [path, other], op, (a, b) => a - b);

/** How many characters a text has that is otherwise right; `text` makes one of a length. */
export const lengthOf = (path, measured, op, at, text, more = {}) => limited({ kind: 'text', path, at, text, ...more }, [path], op, measured);

export const version = (path, op, at) => {
  const limit = { kind: 'version', path, at };
  return { ...compare([path], (installed) => HOLDS[op](compareVersions(installed, limit.at), 0)), limits: [limit] };
};

/** Stands for the instant to judge at, or for its day. */
export const NOW = Symbol('now');

/** How many days a date lies after today; a document may hold for good. */
export const daysLeft = (path, op, at) =>
  limited({ kind: 'date', path, at }, [path], op, (date, asOf) => (date === 'longTerm' ? Infinity : date - dayOf(asOf)));

const between = (kind, unit) => (path, start, op, at) => {
  const paths = [path, start].filter((end) => end !== NOW);
  return limited({ kind, path, start, at }, paths, op, (...values) => {
    const asOf = values.at(-1);
    const from = start === NOW ? asOf : values[paths.indexOf(start)];
    return unit(path === NOW ? asOf : values[0]) - unit(from);
  });
};

/** How many days in Beijing lie between two instants. */
export const daysFrom = between('days', dayOf);
/** How many milliseconds. */
export const timeFrom = between('time', (at) => at);

/** The instant to judge at. */
export const clock = (op, at) => limited({ kind: 'clock', at }, [], op, (asOf) => asOf);

/** Chronology: a ≤ b by day in Beijing. */
export const notAfter = (path, other) => daysFrom(other, path, '>=', 0);
export const notFuture = (path) => notAfter(path, NOW);

/** True where present, unknown where absent or invalid: so an absent one is missing. */
export const present = (path) => compare([path], () => true);

/** True where present, false where absent, unknown where invalid. */
export const given = (path) => ({
  names: [withoutIndices(path)],
  evaluate(context) {
    const { state } = slotAt(context, path);
    return state === 'invalid' ? kleene.unknown() : kleene.known(state === 'present');
  },
});

/** A truth about a list as a whole; unknown where it is absent or invalid. */
const overList = (path, names, evaluate, limits = []) => ({
  names,
  limits,
  evaluate(context) {
    const list = slotAt(context, path);
    if (list.state === 'absent') return kleene.unknown([list.path]);
    if (list.state === 'invalid') return kleene.unknown();
    return evaluate(list.items, context);
  },
});

export const some = (path, element) =>
  overList(path, [path, ...element.names], (items, context) =>
    kleene.or(items.map(({ index, slot }) => element.evaluate({ ...context, item: { list: path, index, slot } }))), limitsIn(element));

export const has = (path, word) => some(path, is(`${path}[]`, word));

/** How many elements, invalid ones too and repeats not. */
export const size = (path, op, at) => {
  const limit = { kind: 'size', path, at };
  return overList(path, [path], (items) => kleene.known(HOLDS[op](items.length, limit.at)), [limit]);
};
