// The fuzzers: each makes a case of a seed and runs it. A failure is told with its seed and the smallest case that shows it.
import { inspect } from "node:util";
import { generator } from "../model/random.mjs";
import { formIds, samples } from "../package/forms.mjs";
import { callsFor, instances, runCalls, sayAll } from "./bytes.mjs";
import { runSession, sessionFor, smaller } from "./edits.mjs";
import { runText, textFor } from "./texts.mjs";
import { same } from "../package/twin.mjs";

const url = new URL("../../pkg/dist/index.js", import.meta.url).href;
let count = 0;
/** The package with an engine that has judged nothing yet. */
export const fresh = () => import(`${url}?fresh=${process.pid}-${count++}`);

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
  sessions: async () => {
    const yushen = await fresh();
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
  texts: async () => {
    const yushen = await fresh();
    let said = [];
    return async (seed) => {
      const made = textFor(generator(seed));
      try {
        said.push({ made, report: runText(yushen, made) });
        if (said.length < 300) return;
        const other = await fresh();
        for (const { made, report } of said) same(other.checkJson(made.form, made.text, made.options), report, `a fresh engine: ${shown(made)}`);
        said = [];
      } catch (error) {
        throw new Found("texts", seed, error, made);
      }
    };
  },

  /** Bytes and numbers that the package never gives to the engine. */
  bytes: async () => {
    const all = samples().map(({ form, data, expect: _, ...options }) => ({ form, data, options }));
    const some = formIds.map((form) => all.find((sample) => sample.form === form));
    const seen = instances();
    const first = await fresh();
    // What is changed at random is what the package itself hands over.
    for (const { form, data, options } of all.filter((_, i) => i % 5 === 0)) {
      first.check(form, data, options);
      const session = first.open(form, {}, options);
      for (const [key, value] of Object.entries(data ?? {})) session.set([key], value);
      session.close();
    }
    const corpus = seen.made.at(-1).calls;
    const expected = sayAll(first, some, []);
    let yushen;
    let watched = [];
    const renew = async () => {
      // The package does not know that its engine trapped: else it would close these when they are collected.
      for (const { session } of watched) {
        try {
          session.close();
        } catch {}
      }
      yushen = await fresh();
      watched = some.slice(0, 4).map(({ form, data, options }) => {
        const session = yushen.open(form, data, { mode: "submit", ...options });
        session.set("not a field of any", 1);
        session.unset("not a field of any");
        return { session, form, data, options: { mode: "submit", ...options } };
      });
      sayAll(yushen, some, watched);
    };
    await renew();
    return async (seed) => {
      const calls = callsFor(generator(seed), corpus);
      try {
        const trapped = runCalls(seen.made.at(-1), calls);
        if (trapped) await renew();
        else same(sayAll(yushen, some, watched), expected, "after bytes of another");
      } catch (error) {
        const fails = async (calls) => {
          await renew();
          try {
            if (!runCalls(seen.made.at(-1), calls)) same(sayAll(yushen, some, watched), expected, "");
            return false;
          } catch {
            return true;
          }
        };
        let kept = calls;
        for (let i = kept.length - 1; i >= 0; i--) {
          const tried = kept.toSpliced ? kept.toSpliced(i, 1) : [...kept.slice(0, i), ...kept.slice(i + 1)];
          if (await fails(tried)) kept = tried;
        }
        throw new Found("bytes", seed, error, kept);
      }
    };
  },
};

/** Runs one fuzzer for so many seconds or cases; how many cases that were. */
export async function fuzz(name, { seed, seconds = Infinity, cases = Infinity }) {
  const run = await fuzzers[name]();
  const end = performance.now() + seconds * 1000;
  let done = 0;
  while (done < cases && (done === 0 || performance.now() < end)) await run(seed + done++);
  return done;
}
