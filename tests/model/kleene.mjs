// Three-valued logic that remembers what it lacks.
//
// A truth is {value: true | false | null, missing: [path]}. `missing` holds the absent fields that keep it unknown, so
// it is empty once the value is decided: that is what makes a decided operand contribute nothing.

export const TRUE = { value: true, missing: [] };
export const FALSE = { value: false, missing: [] };
export const known = (value) => (value ? TRUE : FALSE);
export const unknown = (missing = []) => ({ value: null, missing });

const missingOf = (truths) => truths.filter((truth) => truth.value === null).flatMap((truth) => truth.missing);

export function and(truths) {
  if (truths.some((truth) => truth.value === false)) return FALSE;
  if (truths.some((truth) => truth.value === null)) return unknown(missingOf(truths));
  return TRUE;
}

export function or(truths) {
  if (truths.some((truth) => truth.value === true)) return TRUE;
  if (truths.some((truth) => truth.value === null)) return unknown(missingOf(truths));
  return FALSE;
}

export const not = (truth) => (truth.value === null ? truth : known(!truth.value));

export function ifElse(condition, then, otherwise) {
  if (condition.value === true) return then;
  if (condition.value === false) return otherwise;
  if (then.value !== null && then.value === otherwise.value) return then;
  return unknown(missingOf([condition, then, otherwise]));
}

/** The outcome table of a rule. */
export function outcome(applies, requires) {
  if (applies.value === false) return 'notApplicable';
  if (requires.value === true) return 'pass';
  if (applies.value === true && requires.value === false) return 'fail';
  return 'unknown';
}
