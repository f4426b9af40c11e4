import { bool, int, list, listWithoutRepeats, text, word } from '../decode.mjs';
import { ALWAYS, NEVER, and, compare, given, has, is, lengthOf, matches, not, number, or, present, some, yes } from '../expr.mjs';
import { categories, inRows, leadCategories } from '../tables.mjs';
import { codePointLength, fold } from '../values.mjs';

const fields = [
  ['miniProgram.categories', list(1, 5)],
  ['miniProgram.categories[].level1', text(50)],
  ['miniProgram.categories[].level2', text(50)],
  ['miniProgram.categories[].level3', text(50)],
  ['miniProgram.categories[].online', bool],
  ['component.used', bool],
  ['component.usedElsewhere', bool],
  ['component.id', text(128)],
  ['disclosure.purpose', text()],
  ['disclosure.scope', text()],
  ['disclosure.method', text()],
  ['disclosure.benefit', text()],
  ['consent.mode', word('explicit', 'preChecked', 'none')],
  ['privacy.notice', text()],
  ['privacy.protection', text()],
  ['rights.canSkip', bool],
  ['rights.canDelete', bool],
  ['fields', { ...list(0, 50), uniqueBy: 'name' }],
  ['fields[].name', text(50)],
  ['fields[].label', text(50)],
  ['fields[].required', bool],
  ['fields[].marker', word('required', 'optional', 'none')],
  ['fields[].hint', text(200)],
  ['fields[].errorMessage', text(200)],
  ['presentation.container', word('page', 'section', 'overlay')],
  ['popup.trigger', word('none', 'pageEnter', 'timer', 'scroll', 'userAction')],
  ['popup.delayMs', int(0, 600_000)],
  ['authorization.requiredForService', bool],
  ['usage', listWithoutRepeats(1, 6, word('leadCapture', 'login', 'accountLink', 'orderSubmit', 'benefitClaim', 'other'))],
];

const used = yes('component.used');
const inTable = inRows(leadCategories);
const required = inRows(leadCategories.filter((row) => row.component === 'required'));
const online = yes(`${categories}[].online`);
const trigger = (...words) => is('popup.trigger', ...words);
const timerOfZero = and(trigger('timer'), number('popup.delayMs', '===', 0, { when: { 'popup.trigger': 'timer' } }));

const PLACEHOLDERS = new Set([
  '无', '暂无', '没有', '不清楚', '不知道', '待定', '待补充', '暂不使用', '测试', 'none', 'n/a', 'na', 'null', 'undefined', 'test', 'todo', 'tbd',
]);

function isPlaceholder(text) {
  const folded = fold(text);
  return PLACEHOLDERS.has(folded) || new Set(folded).size === 1 || /^[\0-@[-`{-\x7f]+$/.test(folded);
}

const texts = ['disclosure.purpose', 'disclosure.scope', 'disclosure.method', 'disclosure.benefit', 'privacy.notice', 'privacy.protection'];
const saysSomething = (path) => or(not(given(path)), compare([path], (text) => !isPlaceholder(text)));

const canSkip = yes('rights.canSkip');
const canDelete = yes('rights.canDelete');

const rule = (id, stage, severity, applies, requires, path) => ({ id: `lead-page/${id}`, stage, severity, applies, requires, path });
const whenUsed = (id, stage, severity, requires, path, also = ALWAYS) => rule(id, stage, severity, and(used, also), requires, path);
const each = (id, stage, severity, listPath, applies, requires, path) =>
  ({ ...rule(id, stage, severity, applies, requires, path), each: listPath, outside: used });

const rules = [
  whenUsed('category-open', 'access', 'E', some(categories, inTable), categories),
  whenUsed('category-online', 'access', 'E', some(categories, and(inTable, online)), categories, some(categories, inTable)),
  rule('component-required', 'access', 'E', some(categories, and(required, online)), or(used, yes('component.usedElsewhere')), 'component.used'),
  whenUsed('component-id-shape', 'access', 'W', and(matches('component.id', /^[0-9a-f]*$/), lengthOf('component.id', codePointLength, '===', 32, (n) => '0'.repeat(n))), 'component.id', given('component.id')),
  rule('lead-without-component', 'access', 'N', and(not(used), has('usage', 'leadCapture')), NEVER, 'component.used'),
  whenUsed('purpose', 'content', 'E', present('disclosure.purpose'), 'disclosure.purpose'),
  whenUsed('scope', 'content', 'E', present('disclosure.scope'), 'disclosure.scope'),
  whenUsed('method', 'content', 'E', present('disclosure.method'), 'disclosure.method'),
  whenUsed('benefit', 'content', 'E', present('disclosure.benefit'), 'disclosure.benefit'),
  whenUsed('consent', 'content', 'E', not(is('consent.mode', 'none')), 'consent.mode'),
  whenUsed('consent-by-user', 'content', 'W', not(is('consent.mode', 'preChecked')), 'consent.mode'),
  whenUsed('privacy-notice', 'content', 'E', present('privacy.notice'), 'privacy.notice'),
  whenUsed('privacy-protection', 'content', 'E', present('privacy.protection'), 'privacy.protection'),
  {
    ...whenUsed('placeholder-text', 'content', 'W', and(...texts.map(saysSomething)), texts[0]),
    parts: (context) => texts.filter((path) => saysSomething(path).evaluate(context).value === false).map((at) => ({ at })),
  },
  whenUsed('user-control', 'content', 'E', or(canSkip, canDelete), 'rights'),
  whenUsed('user-control-both', 'content', 'N', and(canSkip, canDelete), 'rights', or(canSkip, canDelete)),
  each('field-marked', 'content', 'E', 'fields', ALWAYS, not(is('fields[].marker', 'none')), 'fields[].marker'),
  each('field-marker-true', 'content', 'E', 'fields', not(is('fields[].marker', 'none')),
    compare(['fields[].marker', 'fields[].required'], (marker, isRequired) => (marker === 'required') === isRequired), 'fields[].marker'),
  each('field-hint', 'content', 'W', 'fields', ALWAYS, given('fields[].hint'), 'fields[].hint'),
  each('field-error', 'content', 'W', 'fields', ALWAYS, given('fields[].errorMessage'), 'fields[].errorMessage'),
  whenUsed('separate-section', 'interaction', 'E', is('presentation.container', 'page', 'section'), 'presentation.container'),
  whenUsed('no-popup-on-entry', 'interaction', 'E', and(not(trigger('pageEnter')), not(timerOfZero)), 'popup.trigger'),
  whenUsed('popup-by-user', 'interaction', 'W', NEVER, 'popup.trigger', and(trigger('timer', 'scroll'), not(timerOfZero))),
  whenUsed('no-forced-authorization', 'interaction', 'E', not(yes('authorization.requiredForService')), 'authorization.requiredForService'),
  each('lead-use-only', 'usage', 'E', 'usage', ALWAYS, is('usage[]', 'leadCapture'), 'usage[]'),
];

export const leadPage = { id: 'lead-page', stages: ['access', 'content', 'interaction', 'usage'], fields, rules };
