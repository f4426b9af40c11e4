#!/usr/bin/env node
// Runs random forms through the model and the package and shows, shrunk, the first that differ.
//
//   compare.mjs [<package entry>] [--count N] [--seed N] [--form ID] [--index N] [--show N]
//     --edges     not random forms, but those at each limit of the rulebook and beside it: all of them
//     --json      through checkJson, with text in every spelling
//     --script    with values that JSON cannot say: getters, proxies, cycles, NaN, symbols
//     --params    the params that the rulebook names, too
//     --outcomes  the outcome of every rule, too (explain)
//     --ndjson    no package: prints cases {form, data | json, asOf, mode, coerce, unknownFields?, expect}, one a line
//     --well-formed  no lone surrogates, which not every JSON parser takes
//
// Leaves 1 where something differs.

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, parseArgs } from 'node:util';
import { edges } from './edges.mjs';
import { textOf } from './json-text.mjs';
import { review, reviewJson } from './model.mjs';
import { normal as reduced } from './normal.mjs';
import { caseOf, generator } from './random.mjs';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, form: { type: 'string' }, index: { type: 'string' }, show: { type: 'string', default: '3' },
    edges: { type: 'boolean' }, json: { type: 'boolean' }, script: { type: 'boolean' }, params: { type: 'boolean' }, outcomes: { type: 'boolean' }, ndjson: { type: 'boolean' }, 'well-formed': { type: 'boolean' },
  },
});
const seed = Number(flags.seed);
const all = flags.edges ? edges(flags.form && [flags.form]) : null;
const start = flags.index === undefined ? 0 : Number(flags.index);
const end = flags.index !== undefined ? start + 1 : all ? all.length : Number(flags.count);

const normal = (report) => reduced(report, flags);
const optionsOf = ({ form: _, data: __, json: ___, ...options }) => options;
const modelOf = (sample) => ('json' in sample ? reviewJson(sample.form, sample.json, optionsOf(sample)) : review(sample.form, sample.data, optionsOf(sample)));

function sampleAt(index) {
  const sample = all ? all[index] : caseOf(seed, index, { form: flags.form, script: flags.script, wellFormed: flags['well-formed'] });
  if (!flags.json) return sample;
  const { data, ...rest } = sample;
  return { ...rest, json: textOf(generator(Math.imul(seed, 31) + index), data) };
}

if (flags.ndjson) {
  for (let index = start; index < end; index += 1) {
    const sample = sampleAt(index);
    process.stdout.write(`${JSON.stringify({ ...sample, expect: normal(modelOf(sample)) })}\n`);
  }
} else {
  process.exitCode = await run();
}

async function run() {
  if (positionals.length !== 1) throw new Error('which package entry? compare.mjs <path to its module> [options]');
  const { check, checkJson } = await import(pathToFileURL(resolve(positionals[0])).href);

  const product = (sample) => {
    const options = { ...optionsOf(sample), ...(flags.outcomes ? { explain: true } : {}) };
    return 'json' in sample ? checkJson(sample.form, sample.json, options) : check(sample.form, sample.data, options);
  };
  /** Both reports, as text. */
  const both = (sample) => {
    const model = JSON.stringify(normal(modelOf(sample)));
    try {
      return { model, product: JSON.stringify(normal(product(sample))) };
    } catch (error) {
      return { model, product: `throws ${error?.stack ?? error}` };
    }
  };
  const differs = (sample) => {
    const reports = both(sample);
    return reports.model !== reports.product;
  };

  let shown = 0;
  let different = 0;
  for (let index = start; index < end; index += 1) {
    let sample = sampleAt(index);
    if (!differs(sample)) continue;
    different += 1;
    if (shown >= Number(flags.show)) continue;
    shown += 1;
    sample = shrink(sample, differs);
    const reports = both(sample);
    const { form, data, json, ...options } = sample;
    console.log(`\n#${index} (seed ${seed}) ${form} ${JSON.stringify(options)}`);
    console.log(json ?? inspect(data, { depth: 8, maxStringLength: 300, breakLength: 160, getters: false }));
    console.log(`model   ${reports.model}\nproduct ${reports.product}`);
  }
  console.log(`${end - start} forms, ${different} differ`);
  return different === 0 ? 0 : 1;
}

/** Deletes, greedily, what the difference does not need. The data is edited in place, for getters and cycles do not copy. */
function shrink(sample, differs) {
  if ('json' in sample) {
    try {
      const { json, ...rest } = sample;
      const plain = { ...rest, data: JSON.parse(json) };
      if (differs(plain)) return shrink(plain, differs);
    } catch {
      // no JSON: shown as it is
    }
    return sample;
  }
  for (const simpler of [{ coerce: false }, { unknownFields: 'warn' }, { mode: 'draft' }, { asOf: '2024-09-10T12:00:00+08:00' }]) {
    const candidate = { ...sample, ...simpler };
    if (differs(candidate)) sample = candidate;
  }
  const seen = new Set();
  const visit = (value) => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return;
    seen.add(value);
    let keys;
    try {
      keys = Array.isArray(value) && value.length > 3000 ? [] : Object.keys(value).reverse();
    } catch {
      return;
    }
    // A thousand keys at once, where they can go.
    for (let size = keys.length; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < keys.length; at += size) remove(value, keys.slice(at, at + size));
      keys = Object.keys(value).reverse();
    }
    for (const key of keys) {
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      if (descriptor && 'value' in descriptor) visit(descriptor.value);
    }
  };
  const remove = (value, keys) => {
    if (Array.isArray(value)) {
      const before = [...value];
      const gone = new Set(keys);
      value.splice(0, value.length, ...before.filter((_, index) => !gone.has(String(index))));
      if (!differs(sample)) value.splice(0, value.length, ...before);
      return;
    }
    const before = keys.map((key) => [key, Object.getOwnPropertyDescriptor(value, key)]).filter(([, descriptor]) => descriptor?.configurable);
    const order = Object.keys(value);
    for (const [key] of before) delete value[key];
    if (differs(sample)) return;
    const rest = order.map((key) => [key, before.find(([name]) => name === key)?.[1] ?? Object.getOwnPropertyDescriptor(value, key)]);
    for (const [key] of rest) delete value[key];
    for (const [key, descriptor] of rest) Object.defineProperty(value, key, descriptor);
  };
  try {
    visit(sample.data);
  } catch {
    // a proxy that will not be edited
  }
  return sample;
}
