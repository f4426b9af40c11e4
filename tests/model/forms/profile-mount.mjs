import { bool, int, text, word } from '../decode.mjs';
import { ALWAYS, and, clock, compare, is, lengthOf, matches, not, number, present, yes } from '../expr.mjs';
import { isBlank, lowerAscii, parseInstant } from '../values.mjs';

const fields = [
  ['miniProgram.online', bool],
  ['miniProgram.creditScore', int(0, 100)],
  ['account.boundToEntity', bool],
  ['account.type', word('brand', 'employee', 'cooperation')],
  ['account.kind', word('personal', 'organization', 'enterprise')],
  ['account.effectiveFans', int(0, Number.MAX_SAFE_INTEGER)],
  ['account.realNameVerified', bool],
  ['account.adult', bool],
  ['account.severeViolation', bool],
  ['account.regulatoryCompliant', bool],
  ['account.otherEntries', int(0, Number.MAX_SAFE_INTEGER)],
  ['landingPage.mode', word('shareLink', 'path')],
  ['landingPage.value', text(2000)],
  ['pendingReview', bool],
];

const PAGE_LENGTH = 200;
const QUERY_LENGTH = 1024;
/** The page and, after the first question mark, the query. */
const pageOf = (value) => value.split('?')[0];
const queryOf = (value) => value.slice(pageOf(value).length + 1);
const atPath = { when: { 'landingPage.mode': 'path' } };
const isPath = and(
  matches('landingPage.value', /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*(\?[!-~]*)?$/),
  lengthOf('landingPage.value', (value) => pageOf(value).length, '<=', PAGE_LENGTH, (n) => 'a'.repeat(n), atPath),
  lengthOf('landingPage.value', (value) => queryOf(value).length, '<=', QUERY_LENGTH, (n) => `p?${'q'.repeat(n)}`, atPath),
);

/** Why it is no path: the first that holds. */
function reasonOf(value) {
  if (value.startsWith('/')) return 'leadingSlash';
  if (/^([A-Za-z][A-Za-z0-9+.-]*:|[^/?#]*:\/\/)/.test(value)) return 'scheme';
  if ([...value].some(isBlank)) return 'whiteSpace';
  if (/[^\u0000-\u007f]/.test(value)) return 'nonAscii';
  if (pageOf(value).length > PAGE_LENGTH || queryOf(value).length > QUERY_LENGTH) return 'tooLong';
  return 'other';
}

/** The host of a well-formed link, or null. */
function hostOf(value) {
  const link = /^https:\/\/([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?::[0-9]{1,5})?([/?#][^]*)?$/.exec(value.replace(/^https(?=:)/i, 'https'));
  if (!link || [...(link[2] ?? '')].some(isBlank)) return null;
  return lowerAscii(link[1]);
}

const inForce = clock('>=', parseInstant('2024-08-15'));
const mode = (word) => is('landingPage.mode', word);
const value = (test) => compare(['landingPage.value'], test);
const isLink = value((link) => hostOf(link) !== null);

const rule = (id, stage, severity, applies, requires, path) => ({ id: `profile-mount/${id}`, stage, severity, applies, requires, path });

const rules = [
  rule('online', 'apply', 'E', ALWAYS, yes('miniProgram.online'), 'miniProgram.online'),
  rule('credit-score', 'apply', 'E', ALWAYS, number('miniProgram.creditScore', '>=', 60), 'miniProgram.creditScore'),
  rule('bound', 'bind', 'E', ALWAYS, yes('account.boundToEntity'), 'account.boundToEntity'),
  rule('account-type', 'bind', 'E', ALWAYS, is('account.type', 'brand', 'employee'), 'account.type'),
  rule('enterprise-account', 'bind', 'N', ALWAYS, not(is('account.kind', 'enterprise')), 'account.kind'),
  rule('effective-fans', 'display', 'E', inForce, number('account.effectiveFans', '>=', 500), 'account.effectiveFans'),
  rule('real-name', 'display', 'E', inForce, yes('account.realNameVerified'), 'account.realNameVerified'),
  rule('adult', 'display', 'E', and(inForce, is('account.kind', 'personal')), yes('account.adult'), 'account.adult'),
  rule('no-severe-violation', 'display', 'E', inForce, not(yes('account.severeViolation')), 'account.severeViolation'),
  rule('regulatory', 'display', 'E', inForce, yes('account.regulatoryCompliant'), 'account.regulatoryCompliant'),
  rule('single-entry', 'display', 'E', ALWAYS, number('account.otherEntries', '===', 0), 'account.otherEntries'),
  rule('landing-mode-given', 'configure', 'E', ALWAYS, present('landingPage.mode'), 'landingPage.mode'),
  rule('landing-value-given', 'configure', 'E', ALWAYS, present('landingPage.value'), 'landingPage.value'),
  {
    ...rule('landing-path', 'configure', 'W', mode('path'), isPath, 'landingPage.value'),
    parts: ({ root }) => [{ reason: reasonOf(root.fields.landingPage.fields.value.value) }],
  },
  rule('landing-link', 'configure', 'W', mode('shareLink'), isLink, 'landingPage.value'),
  rule('landing-link-host', 'configure', 'W', and(mode('shareLink'), isLink),
    value((link) => /(^|\.)douyin\.com$/.test(hostOf(link))), 'landingPage.value'),
  rule('pending-review', 'configure', 'W', ALWAYS, not(yes('pendingReview')), 'pendingReview'),
];

export const profileMount = { id: 'profile-mount', stages: ['apply', 'bind', 'display', 'configure'], fields, rules };
