// The oracle's own check: that it holds together, and that the generator reaches what rules can come to.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { edgesAt, nameOf } from './edges.mjs';
import { limitsOf, moved } from './limits.mjs';
import { forms, review, reviewJson } from './model.mjs';
import { normal } from './normal.mjs';
import { caseOf } from './random.mjs';
import { samples } from './samples.mjs';

const COUNT = 6000;
const cases = Array.from({ length: COUNT }, (_, index) => {
  const sample = caseOf(20241025, index);
  const { form, data, ...options } = sample;
  return { ...sample, draft: review(form, data, { ...options, mode: 'draft' }), submit: review(form, data, { ...options, mode: 'submit' }) };
});
const pathNames = (path) => path.filter((step) => typeof step === 'string').join('.');

/** Absent means something here, so these are never missing. */
const KNOWN_WHEN_ABSENT = new Set([
  'confirmedAt', 'firstUsedAt', 'unboundAt', 'relationEndsOn', 'documents.validFrom', 'fields.hint', 'fields.errorMessage',
  'invitation.sentAt', 'invitation.acceptedAt', 'authorizationEndsOn', 'grant.tools', 'grant.modules', 'roles',
]);

/** Rules that require nothing that could be: where they apply, they fail. */
const neverPasses = (id) => ['lead-page/popup-by-user', 'lead-page/lead-without-component'].includes(id);

/** Rules that ask only whether a field is there, so that they cannot fail. */
const asksPresence = (id) => /-given$|\/(purpose|scope|method|benefit|privacy-notice|privacy-protection|official-channel|proof-explained)$/.test(id);

test('the samples pass', () => {
  for (const [form, list] of Object.entries(samples)) {
    for (const data of list) assert.equal(review(form, data, { asOf: '2024-09-10T12:00:00+08:00' }).verdict, 'pass', form);
  }
});

test('the sample forms come to the reports that they expect, as values and as JSON text', () => {
  const folder = new URL('../samples/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ndjson'));
  let seen = 0;
  for (const file of files) {
    for (const [i, line] of readFileSync(new URL(file, folder), 'utf8').trim().split('\n').entries()) {
      const { form, data, expect, ...options } = JSON.parse(line);
      const at = `${file}:${i + 1}`;
      const plain = (report) => ({ ...normal(report), issues: normal(report).issues.map(({ fix, ...issue }) => issue) });
      assert.deepEqual(plain(review(form, data, options)), expect, at);
      assert.deepEqual(plain(reviewJson(form, `\ufeff${JSON.stringify(data)}`, options)), expect, at);
      seen += 1;
    }
  }
  assert(seen >= 960);
});

test('the generator brings every rule to every outcome', () => {
  const reached = new Set();
  for (const { draft } of cases) {
    for (const [rule, outcome] of draft.outcomes) reached.add(`${rule} ${outcome}`);
  }
  for (const { rules } of Object.values(forms)) {
    for (const { id } of rules) {
      if (!neverPasses(id)) assert(reached.has(`${id} pass`), `${id} pass`);
      assert(reached.has(`${id} unknown`), `${id} unknown`);
      assert.equal(reached.has(`${id} fail`), !asksPresence(id), `${id} fail`);
    }
  }
});

test('a limit of the rulebook that is moved by the least there is shows in a form that stands at it', () => {
  let seen = 0;
  for (const form of Object.keys(forms)) {
    for (const limit of limitsOf(form)) {
      const cases = edgesAt(form, limit);
      const judged = () => cases.map(({ data, ...options }) => JSON.stringify(normal(review(form, data, options), { outcomes: true })));
      const [right, at] = [judged(), limit.at];
      for (const wrong of moved(limit)) {
        limit.at = wrong;
        assert.notDeepEqual(judged(), right, `${form}: ${nameOf(limit)}: no form tells it from ${at}`);
        limit.at = at;
        seen += 1;
      }
    }
  }
  assert(seen > 300, `${seen} limits moved`);
});

test('a number that a rule is about is a limit', () => {
  const folder = new URL('forms/', import.meta.url);
  for (const name of readdirSync(folder)) {
    for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
      const hidden = /\bcompare\(.*[<>\d]|\bmatches\(.*\{\d/.test(line.replaceAll('=>', ''));
      assert(!hidden, `${name}: no form is made that stands at the number in\n${line}\nSay it with a limit of expr.mjs`);
    }
  }
});

test('submit adds format/required to draft, and nothing else', () => {
  for (const { draft, submit } of cases) {
    assert.notEqual(submit.verdict, 'incomplete');
    assert.deepEqual(submit.issues.filter(({ rule }) => rule !== 'format/required'), draft.issues);
    assert.deepEqual(submit.issues.filter(({ rule }) => rule === 'format/required').map(({ path }) => path), draft.missing);
    assert.deepEqual({ ...submit, issues: 0, stages: 0, verdict: 0 }, { ...draft, issues: 0, stages: 0, verdict: 0 });
    for (const path of [...draft.missing, ...draft.maybe]) assert(!KNOWN_WHEN_ABSENT.has(pathNames(path)), pathNames(path));
  }
});

test('the form is as bad as its worst stage, or worse', () => {
  for (const { form, verdict, stages } of cases.flatMap(({ form, draft, submit }) => [{ form, ...draft }, { form, ...submit }])) {
    const worst = ['fail', 'incomplete', 'pass'].find((grade) => stages.some((stage) => stage.verdict === grade));
    assert(verdict === worst || verdict === 'fail', form);
  }
});

test('JSON text says what its value says, unless it is too large, too deep or none', () => {
  const options = { asOf: '2024-09-10' };
  const of = (text) => reviewJson('sub-account-unlink', text, options).issues.filter(({ path }) => path.length === 0).map(({ rule }) => rule);
  for (const { form, data, draft, submit, ...rest } of cases.slice(0, 500)) {
    assert.deepEqual(reviewJson(form, JSON.stringify(data), rest), review(form, data, rest));
  }
  assert.deepEqual(of('{'), ['format/json']);
  assert.deepEqual(of('"x"'), ['format/type']);
  const padded = (bytes) => '{}'.padEnd(bytes);
  assert.deepEqual(of(padded(1024 * 1024)), []);
  assert.deepEqual(of(padded(1024 * 1024 + 1)), ['format/too-large']);
  const deep = (depth) => `{"zz":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  assert.deepEqual(of(deep(128)), []);
  assert.deepEqual(of(deep(129)), ['format/too-large']);
});

test('no value throws, whatever it is', () => {
  for (let index = 0; index < COUNT / 2; index += 1) {
    const { form, data, ...options } = caseOf(7, index, { script: true });
    assert.doesNotThrow(() => review(form, data, options), `case ${index}`);
  }
});
