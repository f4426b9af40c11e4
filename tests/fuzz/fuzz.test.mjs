// Each fuzzer for a while; longer, or at another seed: npm run fuzz.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzz, fuzzers } from "./run.mjs";

const seconds = Number(process.env.YUSHEN_FUZZ_SECONDS ?? 35);
// Each week others, and the same all week: a failure can be run again.
const seed = Number(process.env.YUSHEN_FUZZ_SEED ?? Math.floor(Date.now() / 604_800_000) * 1_000_000);

for (const name of Object.keys(fuzzers))
  test(`${name}, from seed ${seed} on`, (t) => {
    const cases = fuzz(name, { seed, seconds });
    t.diagnostic(`${cases} cases`);
    assert.ok(cases >= 20, `${cases} cases in ${seconds} s are too few`);
  });
