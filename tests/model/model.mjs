// review(): what the rulebook says of a form. Written from its text, for plainness and not for speed.

import { decode, schemaOf } from './decode.mjs';
import { slotAt, withoutIndices } from './expr.mjs';
import { binding } from './forms/binding.mjs';
import { employeeAccount, employeeHandover, employeeShowcase, merchantPage } from './forms/employee.mjs';
import { leadPage } from './forms/lead-page.mjs';
import { bindingLifecycle, quotaExpansion } from './forms/lifecycle.mjs';
import { profileMount } from './forms/profile-mount.mjs';
import { subAccountLink, subAccountUnlink } from './forms/sub-account.mjs';
import * as kleene from './kleene.mjs';
import { compareCodePoints, parseInstant, printInstant } from './values.mjs';

export const forms = Object.fromEntries(
  [binding, bindingLifecycle, quotaExpansion, profileMount, leadPage, subAccountLink, subAccountUnlink,
    employeeAccount, employeeShowcase, employeeHandover, merchantPage]
    .map((form) => [form.id, { ...form, schema: schemaOf(form.fields), names: stageNames(form) }]));

const SEVERITY = { E: 'error', W: 'warning', N: 'notice' };

/** The issue path of a rule, of the element at hand where it is a list rule. */
function pathOf(table, item) {
  return table.split('.').flatMap((name) => (name.endsWith('[]') ? [name.slice(0, -2), item.index] : [name]));
}

/** All that happens to a rule: its outcome as a whole, its issues, what it needs now, and that with what it may need yet. */
function run(rule, context) {
  const result = { outcome: 'notApplicable', issues: [], missing: [], maybe: [] };
  const lacks = ({ missing, maybe }) => {
    result.missing.push(...missing);
    result.maybe.push(...maybe);
  };

  function once(applies, requires, item) {
    const outcome = kleene.outcome(applies, requires);
    if (outcome === 'fail') {
      const parts = rule.parts?.(context) ?? [{}];
      for (const { at = rule.path, ...params } of parts) {
        result.issues.push({ rule: rule.id, path: pathOf(at, item), severity: SEVERITY[rule.severity], params });
      }
    }
    if (outcome === 'unknown') lacks(kleene.lackOf(applies, requires));
    return outcome;
  }

  if (!rule.each) {
    result.outcome = once(rule.applies.evaluate(context), rule.requires.evaluate(context));
    return result;
  }

  const list = slotAt(context, rule.each);
  const outside = rule.outside.evaluate(context);
  if (list.state === 'invalid' || (list.state === 'absent' && !rule.absentIsEmpty)) {
    if (outside.value === false) return result;
    result.outcome = 'unknown';
    lacks(kleene.lackOf(outside, kleene.unknown(list.state === 'absent' ? [list.path] : [])));
    return result;
  }
  const outcomes = list.items.map(({ index, slot }) => {
    const item = { list: rule.each, index, slot };
    const inner = { ...context, item };
    return once(kleene.and([outside, rule.applies.evaluate(inner)]), rule.requires.evaluate(inner), item);
  });
  result.outcome = ['fail', 'unknown', 'pass'].find((outcome) => outcomes.includes(outcome)) ?? 'notApplicable';
  return result;
}

/** The fields that a rule names, list indices left out. */
function namesOf(rule) {
  const names = [...(rule.each ? [rule.each, ...rule.outside.names] : []), ...rule.applies.names, ...rule.requires.names];
  return names.map(withoutIndices);
}

function stageNames(form) {
  return new Map(form.stages.map((id) =>
    [id, [...new Set(form.rules.filter((rule) => rule.stage === id).flatMap(namesOf))]]));
}

/** By field order; an object or list before what is inside it; unknown keys last, by code point. */
function pathOrder(schema) {
  return (a, b) => {
    let type = schema;
    for (let i = 0; i < a.length && i < b.length; i += 1) {
      if (a[i] === b[i]) {
        type = type.type === 'list' ? type.element : type.fields?.get(a[i]);
        continue;
      }
      if (type.type === 'list') return a[i] - b[i];
      const keys = [...type.fields.keys()];
      const left = keys.indexOf(a[i]);
      const right = keys.indexOf(b[i]);
      if (left >= 0 && right >= 0) return left - right;
      if (left >= 0) return -1;
      if (right >= 0) return 1;
      return compareCodePoints(a[i], b[i]);
    }
    return a.length - b.length;
  };
}

const pathKey = (path) => JSON.stringify(path);
const isFormat = (issue) => issue.rule.startsWith('format/');

/** A format error counts in a stage that names its field, or a field inside the object or list that it is about. */
function counts(issue, names) {
  const path = issue.path.filter((step) => typeof step === 'string').join('.');
  return names.some((name) => path === '' || name === path || name.startsWith(`${path}.`));
}

const MAX_TEXT = 1024 * 1024;
const MAX_DEPTH = 128;

/** The same of JSON text: what is wrong with the text is wrong with the root. */
export function reviewJson(formId, text, options) {
  if (Buffer.byteLength(text) > MAX_TEXT) return review(formId, undefined, options, 'format/too-large');
  let data;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return review(formId, undefined, options, 'format/json');
  }
  return review(formId, data, options, deeperThan(data, MAX_DEPTH) ? 'format/too-large' : null);
}

function deeperThan(value, depth) {
  if (depth === 0) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => deeperThan(inner, depth - 1));
}

/** `rootFault`: the format issue that makes the root as bad as one of a wrong type. */
export function review(formId, data, { asOf: asOfText, mode = 'submit', coerce = false, unknownFields = 'warn' }, rootFault = null) {
  const form = forms[formId];
  if (!form) throw new TypeError(`no form ${formId}`);
  const asOf = parseInstant(asOfText);
  if (asOf === null) throw new TypeError(`no instant: ${asOfText}`);

  const { root, issues: formatIssues } = decode(form.schema, rootFault ? undefined : data, { coerce, unknownFields });
  if (rootFault) formatIssues[0].rule = rootFault;
  const context = { root, asOf };
  const results = form.rules.map((rule) => ({ rule, ...run(rule, context) }));
  const order = pathOrder(form.schema);

  // What is missing, and the rules that need it.
  const needs = new Map();
  for (const { rule, missing } of results) {
    if (rule.severity !== 'E') continue;
    for (const path of missing) {
      const key = pathKey(path);
      if (!needs.has(key)) needs.set(key, { path, rules: [] });
      const { rules } = needs.get(key);
      if (!rules.includes(rule.id)) rules.push(rule.id);
    }
  }
  const missing = [...needs.values()].map(({ path }) => path).sort(order);
  const possible = new Map(results.filter(({ rule }) => rule.severity === 'E').flatMap((result) => result.maybe).map((path) => [pathKey(path), path]));
  const maybe = [...possible].filter(([key]) => !needs.has(key)).map(([, path]) => path).sort(order);

  const required = mode !== 'submit' ? [] : missing.map((path) => {
    const { rules } = needs.get(pathKey(path));
    return { rule: 'format/required', path, severity: 'error', rules, params: { rules } };
  });

  // Array.prototype.sort is stable, so what compares equal stays in the order of the table.
  const issues = [...formatIssues, ...required, ...results.flatMap((result) => result.issues)]
    .sort((a, b) => order(a.path, b.path) || isFormat(b) - isFormat(a));

  const verdictOf = (errors, own) => {
    if (errors.some((issue) => issue.severity === 'error')) return 'fail';
    return own.some(({ rule, outcome }) => rule.severity === 'E' && outcome === 'unknown') ? 'incomplete' : 'pass';
  };
  const stages = form.stages.map((id) => {
    const own = results.filter(({ rule }) => rule.stage === id);
    const names = form.names.get(id);
    const ids = new Set(own.map(({ rule }) => rule.id));
    const errors = issues.filter((issue) => (isFormat(issue) ? counts(issue, names) : ids.has(issue.rule)));
    return { id, verdict: verdictOf(errors, own) };
  });

  const outcomes = new Map(results.map(({ rule, outcome }) => [rule.id, outcome]));
  const deadlines = (form.deadlines?.(context) ?? []).map((deadline) => ({ ...deadline, at: printInstant(deadline.at) }));
  return {
    verdict: verdictOf(issues, results),
    stages,
    issues,
    missing,
    maybe,
    state: form.state?.({ ...context, outcomes }) ?? null,
    deadlines,
    outcomes,
  };
}
