// Expressions over slots. Each is {names, evaluate(context)}: `names` are the fields it names, list indices left out;
// a context is {root, asOf, item}, where item is the list element at hand: {list, index, slot}.
//
// Paths are written as in the tables: `documents[].kind` is a field of the element at hand, `usage[]` the element itself.

import * as kleene from './kleene.mjs';
import { dayOf, fold } from './values.mjs';

export const ALWAYS = { names: [], evaluate: () => kleene.TRUE };
export const NEVER = { names: [], evaluate: () => kleene.FALSE };

export const withoutIndices = (path) => path.replaceAll('[]', '');

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
  names: operands.flatMap((operand) => operand.names),
  evaluate: (context) => kleene.and(operands.map((operand) => operand.evaluate(context))),
});

export const or = (...operands) => ({
  names: operands.flatMap((operand) => operand.names),
  evaluate: (context) => kleene.or(operands.map((operand) => operand.evaluate(context))),
});

export const not = (operand) => ({
  names: operand.names,
  evaluate: (context) => kleene.not(operand.evaluate(context)),
});

export const ifElse = (condition, then, otherwise) => ({
  names: [condition, then, otherwise].flatMap((operand) => operand.names),
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
export const same = (path, other) => compare([path, other], (a, b) => a === b);
export const folds = (path, other) => compare([path, other], (a, b) => fold(a) === fold(b));
/** Chronology: a ≤ b by day in Beijing. */
export const notAfter = (path, other) => compare([path, other], (a, b) => dayOf(a) <= dayOf(b));
export const notFuture = (path) => compare([path], (at, asOf) => dayOf(at) <= dayOf(asOf));

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
const overList = (path, names, evaluate) => ({
  names,
  evaluate(context) {
    const list = slotAt(context, path);
    if (list.state === 'absent') return kleene.unknown([list.path]);
    if (list.state === 'invalid') return kleene.unknown();
    return evaluate(list.items, context);
  },
});

export const some = (path, element) =>
  overList(path, [path, ...element.names], (items, context) =>
    kleene.or(items.map(({ index, slot }) => element.evaluate({ ...context, item: { list: path, index, slot } }))));

export const has = (path, word) => some(path, is(`${path}[]`, word));

/** How many elements, invalid ones too and repeats not. */
export const size = (path, test) => overList(path, [path], (items) => kleene.known(test(items.length)));
