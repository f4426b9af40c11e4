// The built package against the model, on forms at each limit and on random ones: their reports, params and outcomes are the same.
// To see a failure alone: node tests/model/compare.mjs pkg/dist/index.js with the flags that it names.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const [compare, entry] = [path('compare.mjs'), path('../../pkg/dist/index.js')];

// Half a surrogate pair is no character: the package reads it as U+FFFD, as encoders do, and the model as itself.
const common = ['--well-formed', '--params', '--outcomes'];

const differences = (flags) =>
  new Promise((done, fail) => {
    execFile(process.execPath, [compare, entry, ...flags], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const last = stdout.trimEnd().split('\n').at(-1);
      if (/^\d+ forms, \d+ differ$/.test(last)) done({ last, text: stdout });
      else fail(new Error(`compare.mjs ${flags.join(' ')}\n${stdout}${stderr}`, { cause: error }));
    });
  });

describe('the package agrees with the model at each limit of the rulebook and beside it', () => {
  for (const flags of [['--edges'], ['--edges', '--json']]) {
    test(flags.join(' '), async () => {
      const { last, text } = await differences([...common, ...flags]);
      assert.match(last, /^\d{4} forms, 0 differ$/, `compare.mjs ${[...common, ...flags].join(' ')}\n${text}`);
    });
  }
});

const fresh = randomInt(2 ** 31);
const runs = [
  { name: 'values', flags: [], count: 5000 },
  { name: 'JSON text in every spelling', flags: ['--json'], count: 4000 },
  { name: 'values that JSON cannot say', flags: ['--script'], count: 3000 },
];

describe('the package agrees with the model', { concurrency: 2 }, () => {
  for (const { name, flags, count } of runs) {
    for (const [seed, forms] of [[20240910, count], [fresh, count / 4]]) {
      test(`${name}, seed ${seed}`, async () => {
        const all = [...common, ...flags, '--seed', String(seed), '--count', String(forms)];
        const { last, text } = await differences(all);
        assert.equal(last, `${forms} forms, 0 differ`, `compare.mjs ${all.join(' ')}\n${text}`);
      });
    }
  }
});
