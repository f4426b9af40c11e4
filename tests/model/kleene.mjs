// Three-valued logic that remembers what it lacks.
//
// A truth is {value: true | false | null, missing: [path], maybe: [path]}. They hold the absent fields that keep it unknown, so they are empty
// once the value is decided: that is what makes a decided operand contribute nothing. `missing` is what is needed now, `maybe` all that may be
// needed yet, what is missing too.

export const TRUE = { value: true, missing: [], maybe: [] };
export const FALSE = { value: false, missing: [], maybe: [] };
export const known = (value) => (value ? TRUE : FALSE);
export const unknown = (missing = [], maybe = missing) => ({ value: null, missing, maybe });

const lacking = (truths) => unknown(truths.flatMap((truth) => truth.missing), truths.flatMap((truth) => truth.maybe));

export function and(truths) {
  if (truths.some((truth) => truth.value === false)) return FALSE;
  if (truths.some((truth) => truth.value === null)) return lacking(truths);
  return TRUE;
}

export function or(truths) {
  if (truths.some((truth) => truth.value === true)) return TRUE;
  if (truths.some((truth) => truth.value === null)) return lacking(truths);
  return FALSE;
}

export const not = (truth) => (truth.value === null ? truth : known(!truth.value));

export function ifElse(condition, then, otherwise) {
  if (condition.value === true) return then;
  if (condition.value === false) return otherwise;
  if (then.value !== null && then.value === otherwise.value) return then;
  return unknown(condition.missing, lacking([condition, then, otherwise]).maybe);
}

/** What a rule lacks whose outcome is unknown: whether it applies is asked first. */
export function lackOf(applies, requires) {
  return unknown(applies.value === null ? applies.missing : requires.missing, [...applies.maybe, ...requires.maybe]);
}

/** The outcome table of a rule. */
export function outcome(applies, requires) {
  if (applies.value === false) return 'notApplicable';
  if (requires.value === true) return 'pass';
  if (applies.value === true && requires.value === false) return 'fail';
  return 'unknown';
}
