// Each way to spell a value reads as what it spells, each that only looks like one does not, and the generator reaches them all.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { review } from './model.mjs';
import { caseOf, generator } from './random.mjs';
import { samples } from './samples.mjs';
import { WAYS, wayNames } from './spellings.mjs';
import { fold } from './values.mjs';

const TIMES = 60;
const random = generator(16);
const asOf = '2024-09-10T12:00:00+08:00';

/** A field of each kind, and a value in its plain spelling. */
const FIELDS = {
  int: ['quota-expansion', 'boundCount', 1234],
  bool: ['quota-expansion', 'declarations.genuineRelationship', true],
  date: ['binding-lifecycle', 'relationEndsOn', '2027-01-09'],
  longTerm: ['binding', 'relation.endsOn', 'longTerm'],
  instant: ['binding-lifecycle', 'approvedAt', '2024-09-01T00:00:00+08:00'],
  uscc: ['binding', 'miniProgram.uscc', '9144030071526726XG'],
  'resident-id': ['employee-account', 'employee.residentId', '11010519491231002X'],
  'app-id': ['binding', 'miniProgram.appId', 'tt07e3715e98c9aac0'],
  version: ['employee-account', 'client.version', '20.7'],
  enum: ['binding', 'account.type', 'employee'],
};

function issueAt([form, field], value, coerce) {
  const data = structuredClone(samples[form][0]);
  const keys = field.split('.');
  keys.slice(0, -1).reduce((at, key) => at[key], data)[keys.at(-1)] = value;
  const path = JSON.stringify(keys);
  return review(form, data, { asOf, mode: 'draft', coerce }).issues.find((issue) => issue.rule.startsWith('format/') && JSON.stringify(issue.path) === path);
}

for (const [kind, field] of Object.entries(FIELDS)) {
  const [, , plain] = field;
  const { not, ...ways } = WAYS[kind];
  describe(kind, () => {
    for (const [name, spell] of Object.entries(ways)) {
      test(name, () => {
        for (let i = 0; i < TIMES; i += 1) {
          const value = spell(random, String(plain));
          if (kind === 'int' && name === 'minus') {
            assert.equal(issueAt(field, value, true)?.rule, 'format/range', value);
            assert.equal(issueAt(field, value, false).fix, undefined, value);
            continue;
          }
          assert.equal(issueAt(field, value, true), undefined, value);
          const issue = issueAt(field, value, false);
          if (kind === 'resident-id' || !issue) assert.equal(issue?.fix, undefined, value);
          else assert.deepEqual(issue.fix, { path: issue.path, op: 'set', value: name === 'day' ? plain.slice(0, 10) : issue.fix.value }, value);
          if (issue?.fix) {
            assert.equal(issueAt(field, issue.fix.value, false), undefined, value);
            if (kind !== 'instant') assert.equal(issue.fix.value, plain, value);
          }
        }
      });
    }
    for (const [name, spell] of Object.entries(not)) {
      test(`not: ${name}`, () => {
        for (let i = 0; i < TIMES; i += 1) {
          const value = spell(random, String(plain));
          assert.notEqual(issueAt(field, value, true), undefined, value);
          assert.equal(issueAt(field, value, false)?.fix, undefined, value);
        }
      });
    }
  });
}

test('names that fold alike, and that do not', () => {
  const plain = '古丽·艾-山 (abc)';
  const { not, ...ways } = WAYS.name;
  for (let i = 0; i < TIMES; i += 1) {
    for (const spell of Object.values(ways)) assert.equal(fold(spell(random, plain)), fold(plain));
    for (const spell of Object.values(not)) assert.notEqual(fold(spell(random, plain)), fold(plain));
  }
});

test('placeholders, and what says something', () => {
  const { not, ...ways } = WAYS.placeholder;
  const isOne = (text) => {
    const data = structuredClone(samples['lead-page'][0]);
    data.privacy.notice = text;
    return review('lead-page', data, { asOf }).issues.some(({ rule, path }) => rule === 'lead-page/placeholder-text' && path.join('.') === 'privacy.notice');
  };
  for (let i = 0; i < TIMES; i += 1) {
    for (const spell of Object.values(ways)) { const text = spell(random); assert(isOne(text), text); }
    for (const spell of Object.values(not)) { const text = spell(random); assert(!isOne(text), text); }
  }
});

test('the generator reaches each way, in many forms', () => {
  const reached = new Map();
  for (let index = 0; index < 6000; index += 1) caseOf(20241025, index, { reached: (way) => reached.set(way, (reached.get(way) ?? 0) + 1) });
  for (const way of wayNames()) assert((reached.get(way) ?? 0) >= 5, `${way}: ${reached.get(way) ?? 0}`);
});

test('option unknownFields: "ignore" leaves out what is said of unknown keys, and nothing else', () => {
  const is = (rule) => (issue) => issue.rule === rule;
  let seen = 0;
  for (let index = 0; index < 800; index += 1) {
    const { form, data, ...options } = caseOf(3, index);
    const warned = review(form, data, { ...options, unknownFields: 'warn' });
    const ignored = review(form, data, { ...options, unknownFields: 'ignore' });
    seen += warned.issues.filter(is('format/unknown-field')).length;
    assert.deepEqual(ignored, { ...warned, issues: warned.issues.filter((issue) => !is('format/unknown-field')(issue)) });
  }
  assert(seen > 50);
});

describe('what is needed now, and what may be yet', () => {
  const lacks = (form, data, coerce = false) => {
    const { missing, maybe } = review(form, data, { asOf, mode: 'draft', coerce });
    return { missing: missing.map((path) => path.join('.')), maybe: maybe.map((path) => path.join('.')) };
  };
  test('whether a rule applies is asked first', () => {
    const all = lacks('employee-handover', {});
    assert.deepEqual(all, { missing: ['kind', 'action'], maybe: ['unsettledAssets', 'realNameReleased'] });
    assert.deepEqual(lacks('employee-handover', { kind: 'created' }), { missing: ['action'], maybe: ['unsettledAssets', 'realNameReleased'] });
    assert.deepEqual(lacks('employee-handover', { kind: 'authorized', action: 'keep' }), { missing: [], maybe: [] });
  });
  test('a list that is not there is asked for once its rule applies', () => {
    assert.deepEqual(lacks('lead-page', {}).missing, ['miniProgram.categories', 'component.used']);
    assert(lacks('lead-page', {}).maybe.includes('fields'));
    assert(lacks('lead-page', { component: { used: true } }).missing.includes('fields'));
  });
  test('what is missing is not in maybe', () => {
    for (let index = 0; index < 2000; index += 1) {
      const { form, data, ...options } = caseOf(11, index);
      const { missing, maybe } = review(form, data, options);
      const keys = [...missing, ...maybe].map((path) => JSON.stringify(path));
      assert.equal(new Set(keys).size, keys.length);
    }
  });
});

describe('empty rows and lists', () => {
  const of = (data, coerce = false) => review('binding', { ...structuredClone(samples.binding[0]), ...data }, { asOf, mode: 'draft', coerce });
  for (const empty of [null, undefined, '', '\u200b\u3000']) {
    test(`a row that is ${JSON.stringify(empty)} lacks its fields`, () => {
      const report = of({ documents: [...samples.binding[0].documents, empty] });
      assert.deepEqual(report.issues.filter(({ rule }) => rule.startsWith('format/')), []);
      assert(report.missing.some((path) => path.join('.') === 'documents.1.kind') || report.missing.some((path) => path.join('.') === 'documents.1.status'));
    });
    test(`a word that is ${JSON.stringify(empty)} is none`, () => {
      assert.deepEqual(of({ capabilities: ['live', empty] }).issues.map(({ rule, path }) => [rule, path.join('.')]), [['format/type', 'capabilities.1']]);
    });
  }
  test('an empty list is absent where it needs an element', () => {
    const { issues, missing } = of({ capabilities: [], documents: [] });
    assert.deepEqual(issues.map(({ rule }) => rule), ['binding/business-licence']);
    assert.deepEqual(missing.map((path) => path.join('.')), []);
    assert.deepEqual(of({ capabilities: [], miniProgram: { ...samples.binding[0].miniProgram, liveSelfMount: false } }).missing, [['capabilities']]);
  });
  test('NaN is absent with coerce, in a number alone', () => {
    const rules = (data, coerce) => review('quota-expansion', { ...samples['quota-expansion'][0], ...data }, { asOf, coerce }).issues.map(({ rule }) => rule);
    assert.deepEqual(rules({ overdueUnused: NaN }, true), ['format/required']);
    assert.deepEqual(rules({ overdueUnused: NaN }, false), ['format/type']);
    assert.deepEqual(rules({ fullSince: NaN }, true), ['format/type']);
  });
});

test('a credit code whose check character is off is a warning, and counts', () => {
  const data = structuredClone(samples.binding[0]);
  data.miniProgram.uscc = data.documents[0].uscc = '9144030071526726XH';
  const { issues, verdict } = review('binding', data, { asOf });
  assert.deepEqual(issues.map(({ rule, severity }) => [rule, severity]), [['format/checksum', 'warning'], ['format/checksum', 'warning']]);
  assert.equal(verdict, 'pass');
  data.documents[0].uscc = '9144030071526726XG';
  assert(review('binding', data, { asOf }).issues.some(({ rule }) => rule === 'binding/uscc-match'));
});

test('each kind of spelling is tried', () => {
  assert.deepEqual([...Object.keys(FIELDS), 'name', 'placeholder'].sort(), Object.keys(WAYS).sort());
});
