import { bool, date, instant, int } from '../decode.mjs';
import { ALWAYS, NOW, and, daysFrom, daysLeft, exceeds, given, ifElse, not, notAfter, notFuture, number, timeFrom, yes } from '../expr.mjs';
import { DAY, dayOf, startOfDay } from '../values.mjs';

const lifecycleFields = [
  ['approvedAt', instant],
  ['confirmedAt', instant],
  ['firstUsedAt', instant],
  ['relationEndsOn', date],
  ['unboundAt', instant],
  ['violations.severe', int(0, 1_000_000)],
  ['violations.total', int(0, 1_000_000)],
];

const CONFIRM_WITHIN = 3 * DAY;
const USE_WITHIN = 15 * DAY;
const within = (path, start, period) => timeFrom(path, start, '<=', period);
const stillWithin = (start, period) => within(NOW, start, period);
const bound = not(given('unboundAt'));
const confirmed = given('confirmedAt');
const used = given('firstUsedAt');

const lifecycleRule = (id, stage, severity, applies, requires, path) =>
  ({ id: `binding-lifecycle/${id}`, stage, severity, applies, requires, path });

const lifecycleRules = [
  lifecycleRule('chronology-approved', 'timeline', 'E', ALWAYS, notFuture('approvedAt'), 'approvedAt'),
  lifecycleRule('chronology-confirmed', 'timeline', 'E', confirmed,
    and(notAfter('approvedAt', 'confirmedAt'), notFuture('confirmedAt')), 'confirmedAt'),
  lifecycleRule('chronology-used', 'timeline', 'E', used,
    and(confirmed, and(notAfter('confirmedAt', 'firstUsedAt'), notFuture('firstUsedAt'))), 'firstUsedAt'),
  lifecycleRule('chronology-unbound', 'timeline', 'E', given('unboundAt'),
    and(notAfter('approvedAt', 'unboundAt'), notFuture('unboundAt')), 'unboundAt'),
  lifecycleRule('confirmed-in-time', 'timeline', 'E', bound,
    ifElse(confirmed, within('confirmedAt', 'approvedAt', CONFIRM_WITHIN), stillWithin('approvedAt', CONFIRM_WITHIN)), 'confirmedAt'),
  lifecycleRule('used-in-time', 'timeline', 'E', and(bound, confirmed),
    ifElse(used, within('firstUsedAt', 'confirmedAt', USE_WITHIN), stillWithin('confirmedAt', USE_WITHIN)), 'firstUsedAt'),
  lifecycleRule('relation-current', 'timeline', 'E', and(bound, given('relationEndsOn')),
    daysLeft('relationEndsOn', '>=', 0), 'relationEndsOn'),
  lifecycleRule('no-severe-violation', 'conduct', 'E', bound, number('violations.severe', '===', 0), 'violations.severe'),
  lifecycleRule('no-violation', 'conduct', 'W', bound, number('violations.total', '===', 0), 'violations.total'),
];

function lifecycleState({ root, outcomes }) {
  const { approvedAt, confirmedAt, firstUsedAt, relationEndsOn, unboundAt } = root.fields;
  const fails = (id) => outcomes.get(`binding-lifecycle/${id}`) === 'fail';
  if (unboundAt.state === 'present') return 'unbound';
  if (approvedAt.state !== 'present') return 'unknown';
  if ([confirmedAt, firstUsedAt, relationEndsOn, unboundAt].some((slot) => slot.state === 'invalid')) return 'unknown';
  if (fails('confirmed-in-time')) return 'lapsed';
  if (confirmedAt.state === 'absent') return 'pendingConfirmation';
  if (fails('relation-current')) return 'shouldUnbind';
  if (fails('used-in-time') && firstUsedAt.state === 'absent') return 'inactive';
  if (firstUsedAt.state === 'absent') return 'awaitingFirstUse';
  return 'active';
}

function lifecycleDeadlines({ root, asOf }) {
  const { approvedAt, confirmedAt, firstUsedAt, relationEndsOn, unboundAt } = root.fields;
  const deadlines = [];
  if (unboundAt.state !== 'absent') return deadlines;
  if (approvedAt.state === 'present' && confirmedAt.state === 'absent') {
    const at = approvedAt.value + CONFIRM_WITHIN;
    deadlines.push({ id: 'confirm-by', at, overdue: at < asOf, rule: 'binding-lifecycle/confirmed-in-time' });
  }
  if (confirmedAt.state === 'present' && firstUsedAt.state === 'absent') {
    const at = confirmedAt.value + USE_WITHIN;
    deadlines.push({ id: 'use-by', at, overdue: at < asOf, rule: 'binding-lifecycle/used-in-time' });
  }
  if (relationEndsOn.state === 'present') {
    const at = startOfDay(relationEndsOn.value + 1);
    deadlines.push({ id: 'unbind-by', at, overdue: at <= asOf, rule: 'binding-lifecycle/relation-current' });
  }
  return deadlines;
}

export const bindingLifecycle = {
  id: 'binding-lifecycle', stages: ['timeline', 'conduct'], fields: lifecycleFields, rules: lifecycleRules,
  state: lifecycleState, deadlines: lifecycleDeadlines,
};

const quotaFields = [
  ['defaultQuota', int(1, 1_000_000)],
  ['boundCount', int(0, 1_000_000)],
  ['fullSince', instant],
  ['overdueUnused', int(0, 1_000_000)],
  ['accountsInViolation', int(0, 1_000_000)],
  ['declarations.genuineRelationship', bool],
];

const FULL_DAYS = 15;
const full = exceeds('boundCount', 'defaultQuota', '>=', 0);
const quotaRule = (id, stage, applies, requires, path) => ({ id: `quota-expansion/${id}`, stage, severity: 'E', applies, requires, path });

const quotaRules = [
  quotaRule('default-quota-bound', 'quota', ALWAYS, full, 'boundCount'),
  quotaRule('fifteen-days', 'quota', full, daysFrom(NOW, 'fullSince', '>', FULL_DAYS), 'fullSince'),
  quotaRule('effective-use', 'conduct', ALWAYS, number('overdueUnused', '===', 0), 'overdueUnused'),
  quotaRule('compliant-accounts', 'conduct', ALWAYS, number('accountsInViolation', '===', 0), 'accountsInViolation'),
  quotaRule('genuine-relationship', 'conduct', ALWAYS, yes('declarations.genuineRelationship'), 'declarations.genuineRelationship'),
];

function quotaDeadlines({ root }) {
  const { fullSince } = root.fields;
  if (fullSince.state !== 'present') return [];
  return [{ id: 'apply-from', at: startOfDay(dayOf(fullSince.value) + FULL_DAYS + 1), overdue: false, rule: 'quota-expansion/fifteen-days' }];
}

export const quotaExpansion = {
  id: 'quota-expansion', stages: ['quota', 'conduct'], fields: quotaFields, rules: quotaRules, deadlines: quotaDeadlines,
};
