// The table of spelled values was written from the rulebook's text: the model comes to the same.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counted, expectedIssue, folded, foundIssues, rows, withValue } from '../spelled/rows.mjs';
import { review } from './model.mjs';

for (const [key, coerce] of [['coerced', true], ['strict', false]]) {
  describe(coerce ? 'with coerce' : 'without', () => {
    for (const row of rows) {
      test(row.name, () => {
        const options = { asOf: row.asOf, mode: 'draft' };
        const expected = row[key];
        const report = review(row.form, withValue(row.form, row.field, row.given), { ...options, coerce });
        assert.deepEqual(foundIssues(row, report), expectedIssue(row, expected));
        const plain = counted(row, expected);
        if (plain) assert.deepEqual(report, review(row.form, plain, options));
        const fix = report.issues.find(({ fix }) => fix)?.fix;
        assert.deepEqual(fix?.value, expected.fix);
        if (fix) assert.deepEqual(review(row.form, withValue(row.form, row.field, fix.value), options), review(row.form, counted(row, row.coerced), options));
      });
    }
  });
}

test('names that are the same once folded', () => {
  for (const { name, form, data, same, rule, asOf } of folded) {
    assert.equal(review(form, data, { asOf }).outcomes.get(rule), same ? 'pass' : 'fail', name);
  }
});

test('the table says of every check of a value what it comes to, and of every type', () => {
  const issues = new Set(rows.flatMap(({ coerced, strict }) => [coerced.issue, strict.issue]));
  for (const check of ['type', 'enum', 'pattern', 'checksum', 'range', 'length', 'date', 'unique']) assert(issues.has(`format/${check}`), check);
  assert(rows.length >= 300);
});
