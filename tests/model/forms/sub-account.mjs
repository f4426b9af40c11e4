import { bool, instant, int, listWithoutRepeats, text, word } from '../decode.mjs';
import { ALWAYS, NOW, and, given, has, is, lengthOf, matches, not, number, present, size, timeFrom, yes } from '../expr.mjs';
import { DAY, MINUTE, codePointLength } from '../values.mjs';

const CODE_HOLDS = 15 * MINUTE;

const linkFields = [
  ['main.type', word('personal', 'enterprise', 'special')],
  ['main.realNameVerified', bool],
  ['main.linkedCount', int(0, 1_000_000)],
  ['sub.realNameVerified', bool],
  ['sameSubject', bool],
  ['sameDevice', bool],
  ['contentCompliant', bool],
  ['channel', word('android', 'iphone', 'pc')],
  ['materials', listWithoutRepeats(0, 20, word('idCardFront', 'idCardBack', 'faceVerification', 'businessLicense', 'corporateBankVerification',
    'threeInOneCertificate', 'legalRepresentativeSignature', 'industryPermit', 'authorizationLetter'))],
  ['code.value', text(32)],
  ['code.issuedAt', instant],
  ['administratorAssigned', bool],
  ['roles', listWithoutRepeats(0, 20, text(30))],
];

const type = (...words) => is('main.type', ...words);
const rule = (id, stage, severity, applies, requires, path) => ({ id: `sub-account-link/${id}`, stage, severity, applies, requires, path });
const limit = (id, word, count) =>
  rule(id, 'identity', 'E', type(word), number('main.linkedCount', '<', count), 'main.linkedCount');

const materials = (id, word, ...needed) => ({
  ...rule(id, 'materials', 'E', type(word), and(...needed.map((material) => has('materials', material))), 'materials'),
  /** One issue a material that lacks. */
  parts: (context) => needed.filter((material) => has('materials', material).evaluate(context).value === false).map((material) => ({ material })),
});

const linkRules = [
  rule('main-real-name', 'identity', 'E', ALWAYS, yes('main.realNameVerified'), 'main.realNameVerified'),
  rule('sub-real-name', 'identity', 'E', ALWAYS, yes('sub.realNameVerified'), 'sub.realNameVerified'),
  rule('same-subject', 'identity', 'E', ALWAYS, yes('sameSubject'), 'sameSubject'),
  rule('same-device', 'identity', 'E', ALWAYS, yes('sameDevice'), 'sameDevice'),
  rule('content-compliant', 'identity', 'E', ALWAYS, yes('contentCompliant'), 'contentCompliant'),
  rule('official-channel', 'identity', 'E', ALWAYS, present('channel'), 'channel'),
  limit('limit-personal', 'personal', 3),
  limit('limit-enterprise', 'enterprise', 10),
  limit('limit-special', 'special', 5),
  materials('materials-personal', 'personal', 'idCardFront', 'idCardBack', 'faceVerification'),
  materials('materials-enterprise', 'enterprise', 'businessLicense', 'corporateBankVerification'),
  materials('materials-special', 'special', 'threeInOneCertificate', 'legalRepresentativeSignature', 'industryPermit', 'authorizationLetter'),
  rule('special-review', 'materials', 'N', ALWAYS, not(type('special')), 'main.type'),
  rule('code-shape', 'verification', 'E', ALWAYS, and(
    matches('code.value', /^[0-9]*$/), lengthOf('code.value', codePointLength, '===', 16, (n) => '1'.repeat(n))), 'code.value'),
  rule('code-current', 'verification', 'E', ALWAYS,
    and(timeFrom(NOW, 'code.issuedAt', '>=', 0), timeFrom(NOW, 'code.issuedAt', '<=', CODE_HOLDS)), 'code.issuedAt'),
  rule('administrator', 'roles', 'E', type('enterprise', 'special'), yes('administratorAssigned'), 'administratorAssigned'),
  rule('roles-limit', 'roles', 'W', and(type('enterprise', 'special'), given('roles')), size('roles', '<=', 5), 'roles'),
];

function linkDeadlines({ root, asOf }) {
  const { issuedAt } = root.fields.code.fields;
  if (issuedAt.state !== 'present') return [];
  const at = issuedAt.value + CODE_HOLDS;
  return [{ id: 'code-by', at, overdue: at < asOf, rule: 'sub-account-link/code-current' }];
}

export const subAccountLink = {
  id: 'sub-account-link', stages: ['identity', 'materials', 'verification', 'roles'], fields: linkFields, rules: linkRules, deadlines: linkDeadlines,
};

const unlinkFields = [
  ['unsettledStarOrders', int(0, 1_000_000)],
  ['liveInProgress', bool],
  ['accountNormal', bool],
  ['unlinksThisMonth', int(0, 1_000_000)],
];

const unlinkRule = (id, severity, requires, path) =>
  ({ id: `sub-account-unlink/${id}`, stage: 'unlink', severity, applies: ALWAYS, requires, path });

const unlinkRules = [
  unlinkRule('no-unsettled-orders', 'E', number('unsettledStarOrders', '===', 0), 'unsettledStarOrders'),
  unlinkRule('no-live', 'E', not(yes('liveInProgress')), 'liveInProgress'),
  unlinkRule('account-normal', 'E', yes('accountNormal'), 'accountNormal'),
  unlinkRule('frequency', 'W', number('unlinksThisMonth', '<', 3), 'unlinksThisMonth'),
];

export const subAccountUnlink = {
  id: 'sub-account-unlink', stages: ['unlink'], fields: unlinkFields, rules: unlinkRules,
  deadlines: ({ asOf }) => [{ id: 'history-until', at: asOf + 90 * DAY, overdue: false, rule: null }],
};
