import { coded, bool, dateOrLongTerm, date, int, list, listWithoutRepeats, text, word } from '../decode.mjs';
import { ALWAYS, and, daysLeft, folds, given, has, is, lengthOf, matches, not, number, or, present, same, some, yes } from '../expr.mjs';
import { bindingCategories, categories, inRows, level1Is } from '../tables.mjs';
import { codePointLength } from '../values.mjs';

const entityType = word('enterprise', 'individualBusiness', 'government', 'publicInstitution', 'hkMacauTaiwan', 'socialOrganization', 'overseas', 'other');

const fields = [
  ['miniProgram.appId', coded('app-id')],
  ['miniProgram.entityType', entityType],
  ['miniProgram.entityName', text(100)],
  ['miniProgram.uscc', coded('uscc')],
  ['miniProgram.legalRepresentative', text(50)],
  ['miniProgram.registeredAddress', text(200)],
  ['miniProgram.businessScope', text()],
  ['miniProgram.categories', list(1, 5)],
  ['miniProgram.categories[].level1', text(50)],
  ['miniProgram.categories[].level2', text(50)],
  ['miniProgram.categories[].level3', text(50)],
  ['miniProgram.liveSelfMount', bool],
  ['miniProgram.shortVideoSelfMount', bool],
  ['account.douyinId', text(50)],
  ['account.type', word('brand', 'employee', 'cooperation')],
  ['account.sameEntity', bool],
  ['account.medicalCertified', bool],
  ['capabilities', listWithoutRepeats(1, 5, word('live', 'shortVideo', 'instantMessaging', 'privateMessage', 'lifeServiceMessaging'))],
  ['boundCounts.brandSameEntity', int(0, 1_000_000)],
  ['boundCounts.brandOtherEntity', int(0, 1_000_000)],
  ['documents', list(0, 20)],
  ['documents[].kind', word('businessLicense', 'industryPermit', 'professionalCertificate', 'labourContract', 'cooperationAgreement', 'other')],
  ['documents[].owner', word('miniProgram', 'account')],
  ['documents[].entityType', entityType],
  ['documents[].holder', text(100)],
  ['documents[].uscc', coded('uscc')],
  ['documents[].legalRepresentative', text(50)],
  ['documents[].registeredAddress', text(200)],
  ['documents[].businessScope', text()],
  ['documents[].validFrom', date],
  ['documents[].validUntil', dateOrLongTerm],
  ['documents[].status', word('valid', 'revoked', 'cancelled')],
  ['relation.endsOn', dateOrLongTerm],
  ['declarations.documentsAuthentic', bool],
  ['declarations.genuineRelationship', bool],
  ['declarations.contentWithinScope', bool],
];

const type = (...words) => is('account.type', ...words);
const someScope = (...scopes) =>
  or(...scopes.map((scope) => some(categories, inRows(bindingCategories.filter((row) => row.scope === scope)))));
const sameEntity = yes('account.sameEntity');
const otherBrand = and(type('brand'), not(sameEntity));
const sameBrand = and(type('brand'), sameEntity);
const someDocument = (kind) => some('documents', is('documents[].kind', kind));
const ofMiniProgram = is('documents[].owner', 'miniProgram');
const licence = and(is('documents[].kind', 'businessLicense'), ofMiniProgram);
const lasts = (path) => daysLeft(path, '>=', 0);

const rule = (id, stage, severity, applies, requires, path) => ({ id: `binding/${id}`, stage, severity, applies, requires, path });
const eachCategory = (id, stage, severity, requires) =>
  ({ ...rule(id, stage, severity, ALWAYS, requires, `${categories}[]`), each: categories, outside: ALWAYS });
const eachDocument = (id, severity, applies, requires, field, outside = ALWAYS) =>
  ({ ...rule(id, 'documents', severity, applies, requires, `documents[].${field}`), each: 'documents', outside });

const rules = [
  rule('self-mount-live', 'capability', 'E', has('capabilities', 'live'), yes('miniProgram.liveSelfMount'), 'miniProgram.liveSelfMount'),
  rule('self-mount-short-video', 'capability', 'E', has('capabilities', 'shortVideo'), yes('miniProgram.shortVideoSelfMount'), 'miniProgram.shortVideoSelfMount'),
  rule('douyin-id-shape', 'capability', 'W', ALWAYS, and(
    matches('account.douyinId', /^[A-Za-z0-9._-]*$/), ...[['>=', 4], ['<=', 30]].map(([op, at]) => lengthOf('account.douyinId', codePointLength, op, at, (n) => 'a'.repeat(n)))), 'account.douyinId'),
  rule('type-closed', 'category', 'E', type('employee', 'cooperation'), not(someScope('one-brand', 'two-brand', 'ten-brand')), 'account.type'),
  rule('other-entity-closed', 'category', 'E', otherBrand, not(someScope('two-brand')), 'account.sameEntity'),
  rule('other-entity-unstated', 'category', 'W', otherBrand, not(someScope('one-brand')), 'account.sameEntity'),
  rule('live-closed', 'category', 'E', has('capabilities', 'live'), not(someScope('no-live')), 'capabilities'),
  rule('brand-limit-1', 'category', 'E', and(sameBrand, someScope('one-brand')), number('boundCounts.brandSameEntity', '<', 1), 'boundCounts.brandSameEntity'),
  rule('brand-limit-2', 'category', 'E', and(sameBrand, someScope('two-brand')), number('boundCounts.brandSameEntity', '<', 2), 'boundCounts.brandSameEntity'),
  rule('brand-limit-10', 'category', 'E', and(type('brand'), someScope('ten-brand')),
    number(['boundCounts.brandSameEntity', 'boundCounts.brandOtherEntity'], '<', 10), 'boundCounts'),
  rule('medical-account', 'category', 'E', yes('account.medicalCertified'), some(categories, level1Is('医疗')), 'account.medicalCertified'),
  eachCategory('category-unlisted', 'category', 'N', inRows(bindingCategories)),
  rule('business-licence', 'documents', 'E', ALWAYS, some('documents', licence), 'documents'),
  rule('labour-contract', 'documents', 'E', type('employee'), someDocument('labourContract'), 'documents'),
  rule('cooperation-agreement', 'documents', 'E', type('cooperation'), someDocument('cooperationAgreement'), 'documents'),
  rule('industry-permit', 'documents', 'W', some(categories, or(level1Is('医疗'), level1Is('金融'))), someDocument('industryPermit'), 'documents'),
  eachDocument('document-status', 'E', ALWAYS, is('documents[].status', 'valid'), 'status'),
  eachDocument('document-started', 'E', given('documents[].validFrom'), daysLeft('documents[].validFrom', '<=', 0), 'validFrom'),
  eachDocument('document-expired', 'E', ALWAYS, lasts('documents[].validUntil'), 'validUntil'),
  eachDocument('document-expiring', 'N',
    and(not(is('documents[].validUntil', 'longTerm')), lasts('documents[].validUntil')),
    daysLeft('documents[].validUntil', '>', 30), 'validUntil'),
  eachDocument('entity-type-match', 'E', licence, same('documents[].entityType', 'miniProgram.entityType'), 'entityType'),
  eachDocument('entity-name-match', 'E', and(is('documents[].kind', 'businessLicense', 'industryPermit'), ofMiniProgram),
    folds('documents[].holder', 'miniProgram.entityName'), 'holder'),
  eachDocument('uscc-match', 'E', licence, same('documents[].uscc', 'miniProgram.uscc'), 'uscc',
    not(is('miniProgram.entityType', 'hkMacauTaiwan', 'overseas'))),
  eachDocument('legal-representative-match', 'E', licence, folds('documents[].legalRepresentative', 'miniProgram.legalRepresentative'), 'legalRepresentative'),
  eachDocument('registered-address-match', 'E', licence, folds('documents[].registeredAddress', 'miniProgram.registeredAddress'), 'registeredAddress'),
  eachDocument('business-scope-match', 'E', licence, folds('documents[].businessScope', 'miniProgram.businessScope'), 'businessScope',
    not(is('miniProgram.entityType', 'government'))),
  rule('relation-current', 'relation', 'E', type('employee', 'cooperation'), lasts('relation.endsOn'), 'relation.endsOn'),
  rule('documents-authentic', 'declarations', 'E', ALWAYS, yes('declarations.documentsAuthentic'), 'declarations.documentsAuthentic'),
  rule('genuine-relationship', 'declarations', 'E', ALWAYS, yes('declarations.genuineRelationship'), 'declarations.genuineRelationship'),
  rule('content-within-scope', 'declarations', 'E', ALWAYS, yes('declarations.contentWithinScope'), 'declarations.contentWithinScope'),
  rule('app-id-given', 'capability', 'E', ALWAYS, present('miniProgram.appId'), 'miniProgram.appId'),
  rule('douyin-id-given', 'capability', 'E', ALWAYS, present('account.douyinId'), 'account.douyinId'),
];

export const binding = { id: 'binding', stages: ['capability', 'category', 'documents', 'relation', 'declarations'], fields, rules };
