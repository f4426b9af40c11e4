// The fuzzers: each makes a case of a seed and runs it. A failure is told with its seed and the smallest case that shows it.
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { generator } from "../model/random.mjs";
import { formIds, samples } from "../package/forms.mjs";
import { bystanders, callsFor, instances, runCalls, sayAll } from "./bytes.mjs";
import { runSession, sessionFor, smaller } from "./edits.mjs";
import { runText, textFor } from "./texts.mjs";
import { same } from "../package/twin.mjs";

const bundle = readFileSync(new URL("../../pkg/dist/index.cjs", import.meta.url), "utf8");
// A module that was imported is kept for good: this one is let go.
const load = new Function("module", "exports", bundle);
/** The package with an engine that has judged nothing yet. */
export function fresh() {
  const module = { exports: {} };
  load(module, module.exports);
  return module.exports;
}

/** Shows the case at any length: what is cut off cannot be replayed. */
const shown = (value) => inspect(value, { depth: Infinity, maxArrayLength: Infinity, maxStringLength: 2000, breakLength: 140 });

class Found extends Error {
  constructor(name, seed, error, smallest) {
    super(`${name}: npm run fuzz -- ${name} --seed ${seed} --cases 1\n${smallest ? `${shown(smallest)}\n` : ""}${error.stack}`);
  }
}

/** Each gets the package, and runs the case of a seed. */
export const fuzzers = {
  /** Random edits: the session says what check says of the same data. */
  sessions: () => {
    const yushen = fresh();
    return (seed) => {
      const made = sessionFor(generator(seed), yushen);
      try {
        runSession(yushen, made);
      } catch (error) {
        const fails = (edits) => {
          try {
            runSession(yushen, { ...made, edits });
            return false;
          } catch (other) {
            return other.constructor === error.constructor;
          }
        };
        throw new Found("sessions", seed, error, { ...made, edits: smaller(made.edits, fails) });
      }
    };
  },

  /** Random JSON text: all ways to judge it agree, and so does an engine that has seen nothing before. */
  texts: () => {
    const yushen = fresh();
    let said = [];
    return (seed) => {
      const made = textFor(generator(seed));
      try {
        said.push({ made, report: runText(yushen, made) });
        if (said.length < 300) return;
        const other = fresh();
        for (const { made, report } of said) same(other.checkJson(made.form, made.text, made.options), report, `a fresh engine: ${shown(made)}`);
        said = [];
      } catch (error) {
        throw new Found("texts", seed, error, made);
      }
    };
  },

  /** Bytes and numbers that the package never gives to the engine: whatever does not trap leaves it as it was. */
  bytes: () => {
    const all = samples().map(({ form, data, expect: _, ...options }) => ({ form, data, options }));
    const some = formIds.map((form) => all.find((sample) => sample.form === form));
    const seen = instances();
    const first = fresh();
    // What is changed at random is what the package itself hands over.
    for (const { form, data, options } of all.filter((_, i) => i % 5 === 0)) {
      first.check(form, data, options);
      const session = first.open(form, {}, options);
      for (const [key, value] of Object.entries(data ?? {})) session.set([key], value);
      session.close();
    }
    const corpus = seen.calls.slice();
    const openings = corpus.filter(({ name }) => name === "session_open").slice(0, 8);
    const expected = sayAll(first, some);
    /** Whether an instance trapped; one that did not must judge as one that has seen nothing. */
    const holds = (calls) => {
      const instance = seen.make();
      const look = bystanders(instance, openings);
      if (runCalls(instance, calls)) return true;
      look();
      seen.give(instance);
      same(sayAll(fresh(), some), expected, "after bytes of another");
      return false;
    };
    return (seed) => {
      const random = generator(seed);
      const calls = Array.from({ length: 10 }, () => callsFor(random, corpus)).flat();
      try {
        holds(calls);
      } catch (error) {
        let kept = calls;
        for (let i = kept.length - 1; i >= 0; i--) {
          const tried = kept.filter((_, other) => other !== i);
          try {
            holds(tried);
          } catch {
            kept = tried;
          }
        }
        throw new Found("bytes", seed, error, kept);
      }
    };
  },
};

/** Runs one fuzzer for so many seconds or cases; how many cases that were. */
export function fuzz(name, { seed, seconds = Infinity, cases = Infinity }) {
  const run = fuzzers[name]();
  const end = performance.now() + seconds * 1000;
  let done = 0;
  while (done < cases && (done === 0 || performance.now() < end)) run(seed + done++);
  return done;
}
