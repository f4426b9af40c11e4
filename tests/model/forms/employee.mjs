import { coded, bool, date, instant, int, listWithoutRepeats, text, word } from '../decode.mjs';
import { ALWAYS, NOW, and, daysLeft, given, has, ifElse, is, not, notAfter, notFuture, number, numberBy, or, present, size, slotAt, timeFrom, version as isVersion, yes } from '../expr.mjs';
import * as kleene from '../kleene.mjs';
import { HOUR } from '../values.mjs';

const tool = word('shortVideoBooking', 'shortVideoGroupBuy', 'shortVideoIndustryTool', 'liveBooking', 'liveGenericCard', 'liveMiniProgramCard', 'merchantPage');
const tools = listWithoutRepeats(0, 7, tool);

const quota = {
  bronze: 5, silver: 5, gold: 50, platinum1: 50, platinum2: 50, diamond1: 50, diamond2: 50, diamond3: 50, blackDiamond1: 100, blackDiamond2: 1000,
};

const ACCEPT_WITHIN = 48 * HOUR;

const accountFields = [
  ['kind', word('created', 'authorized')],
  ['phase', word('apply', 'activate')],
  ['enterprise.growthLevel', word(...Object.keys(quota))],
  ['enterprise.employeeAccounts', int(0, 1_000_000)],
  ['enterprise.tools', tools],
  ['enterprise.hasSeal', bool],
  ['employee.name', text(50)],
  ['employee.residentId', coded('resident-id')],
  ['employee.identityPenalized', bool],
  ['employee.starTalent', bool],
  ['proof.kind', word('stamped', 'representativeSigned')],
  ['proof.explanation', text()],
  ['client.platform', word('app', 'web')],
  ['client.version', coded('version')],
  ['activation.faceVerified', bool],
  ['activation.mobileBound', bool],
  ['activation.passwordChanged', bool],
  ['account.otherEnterprises', int(0, 1000)],
  ['invitation.sentAt', instant],
  ['invitation.acceptedAt', instant],
  ['authorizationEndsOn', date],
  ['grant.tools', tools],
  ['grant.modules', listWithoutRepeats(0, 7, word('shortVideo', 'live', 'profile', 'directMessage', 'users', 'toolCenter', 'dataCenter'))],
];

const created = is('kind', 'created');
const authorized = is('kind', 'authorized');
const activating = and(created, is('phase', 'activate'));
const signed = and(created, is('proof.kind', 'representativeSigned'));
const sent = given('invitation.sentAt');
const accepted = given('invitation.acceptedAt');

/** The main account holds the granted tool at hand; unknown for an invalid one, whatever it holds. */
const held = {
  names: ['grant.tools', 'enterprise.tools'],
  evaluate(context) {
    const granted = slotAt(context, 'grant.tools[]');
    const main = slotAt(context, 'enterprise.tools');
    if (granted.state === 'present') return has('enterprise.tools', granted.value).evaluate(context);
    return kleene.unknown(main.state === 'absent' ? [main.path] : []);
  },
};

const rule = (id, stage, applies, requires, path) => ({ id: `employee-account/${id}`, stage, severity: 'E', applies, requires, path });

const accountRules = [
  rule('quota', 'quota', ALWAYS, numberBy('enterprise.employeeAccounts', '<', 'enterprise.growthLevel', quota), 'enterprise.employeeAccounts'),
  rule('identity-clear', 'identity', created, not(yes('employee.identityPenalized')), 'employee.identityPenalized'),
  rule('star-talent', 'identity', ALWAYS, not(yes('employee.starTalent')), 'employee.starTalent'),
  rule('name-given', 'identity', created, present('employee.name'), 'employee.name'),
  rule('resident-id-given', 'identity', created, present('employee.residentId'), 'employee.residentId'),
  rule('proof', 'identity', signed, not(yes('enterprise.hasSeal')), 'proof.kind'),
  rule('proof-given', 'identity', created, present('proof.kind'), 'proof.kind'),
  rule('proof-explained', 'identity', signed, present('proof.explanation'), 'proof.explanation'),
  rule('app-only', 'activation', activating, is('client.platform', 'app'), 'client.platform'),
  rule('app-version', 'activation', and(activating, is('client.platform', 'app')),
    isVersion('client.version', '>=', '20.7'), 'client.version'),
  rule('face', 'activation', activating, yes('activation.faceVerified'), 'activation.faceVerified'),
  rule('mobile', 'activation', activating, yes('activation.mobileBound'), 'activation.mobileBound'),
  rule('password', 'activation', activating, yes('activation.passwordChanged'), 'activation.passwordChanged'),
  rule('one-enterprise', 'authorization', authorized, number('account.otherEnterprises', '===', 0), 'account.otherEnterprises'),
  rule('chronology-sent', 'authorization', and(authorized, sent), notFuture('invitation.sentAt'), 'invitation.sentAt'),
  rule('chronology-accepted', 'authorization', and(authorized, accepted),
    and(sent, and(notAfter('invitation.sentAt', 'invitation.acceptedAt'), notFuture('invitation.acceptedAt'))), 'invitation.acceptedAt'),
  rule('accepted-in-time', 'authorization', and(authorized, sent), ifElse(accepted,
    timeFrom('invitation.acceptedAt', 'invitation.sentAt', '<=', ACCEPT_WITHIN),
    timeFrom(NOW, 'invitation.sentAt', '<=', ACCEPT_WITHIN)), 'invitation.acceptedAt'),
  rule('authorization-current', 'authorization', and(authorized, given('authorizationEndsOn')),
    daysLeft('authorizationEndsOn', '>=', 0), 'authorizationEndsOn'),
  { ...rule('tools-held', 'grant', ALWAYS, held, 'grant.tools[]'), each: 'grant.tools', outside: ALWAYS, absentIsEmpty: true },
];

function accountDeadlines({ root, asOf }) {
  const { kind, invitation } = root.fields;
  const { sentAt, acceptedAt } = invitation.fields;
  if (kind.value !== 'authorized' || sentAt.state !== 'present' || acceptedAt.state !== 'absent') return [];
  const at = sentAt.value + ACCEPT_WITHIN;
  return [{ id: 'accept-by', at, overdue: at < asOf, rule: 'employee-account/accepted-in-time' }];
}

export const employeeAccount = {
  id: 'employee-account', stages: ['quota', 'identity', 'activation', 'authorization', 'grant'],
  fields: accountFields, rules: accountRules, deadlines: accountDeadlines,
};

const showcaseFields = [
  ['realNameVerified', bool],
  ['depositYuan', int(0, 1_000_000_000)],
  ['publicVideos', int(0, 1_000_000_000)],
  ['fans', int(0, 10_000_000_000)],
  ['inheritFromMain', bool],
];

const showcaseRule = (id, requires, path) =>
  ({ id: `employee-showcase/${id}`, stage: 'showcase', severity: 'E', applies: ALWAYS, requires, path });

export const employeeShowcase = {
  id: 'employee-showcase', stages: ['showcase'], fields: showcaseFields,
  rules: [
    showcaseRule('real-name', yes('realNameVerified'), 'realNameVerified'),
    showcaseRule('deposit', number('depositYuan', '>=', 500), 'depositYuan'),
    showcaseRule('videos', number('publicVideos', '>=', 10), 'publicVideos'),
    showcaseRule('fans', number('fans', '>', 1000), 'fans'),
    showcaseRule('own', not(yes('inheritFromMain')), 'inheritFromMain'),
  ],
};

const handoverFields = [
  ['kind', word('created', 'authorized')],
  ['action', word('reassign', 'cancel', 'unbind', 'convert', 'keep')],
  ['unsettledAssets', bool],
  ['realNameReleased', bool],
];

const handoverRule = (id, applies, requires, path) =>
  ({ id: `employee-handover/${id}`, stage: 'handover', severity: 'E', applies, requires, path });

export const employeeHandover = {
  id: 'employee-handover', stages: ['handover'], fields: handoverFields,
  rules: [
    handoverRule('created-action', created, is('action', 'reassign'), 'action'),
    handoverRule('authorized-action', authorized, is('action', 'cancel', 'keep'), 'action'),
    handoverRule('assets-settled', and(created, is('action', 'reassign')),
      or(not(yes('unsettledAssets')), yes('realNameReleased')), 'unsettledAssets'),
  ],
};

const merchantFields = [
  ['approvedModules', listWithoutRepeats(0, 3, word('businessCard', 'storeEvents', 'groupBuy'))],
  ['grantedTools', tools],
];

const merchantRule = (id, applies, requires, path) =>
  ({ id: `merchant-page/${id}`, stage: 'page', severity: 'E', applies, requires, path });

export const merchantPage = {
  id: 'merchant-page', stages: ['page'], fields: merchantFields,
  rules: [
    merchantRule('module-approved', ALWAYS, size('approvedModules', '>=', 1), 'approvedModules'),
    merchantRule('page-granted', ALWAYS, has('grantedTools', 'merchantPage'), 'grantedTools'),
    merchantRule('group-buy-granted', has('approvedModules', 'groupBuy'), has('grantedTools', 'shortVideoGroupBuy'), 'grantedTools'),
  ],
};
