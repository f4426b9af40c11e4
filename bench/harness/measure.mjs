// Times several ways of doing one thing side by side: warmed up, then in rounds in which each has its turn, so that
// what slows the machine slows them all.

/** Results are kept here, so that no work is dropped for being unused. */
export let sink;

/** Entries are {name, run(i)}; what comes back adds the nanoseconds of each round. */
export async function measure(entries, { rounds = 40, warmMs = 150, batchMs = 3 } = {}) {
  const timed = [];
  for (const entry of entries) timed.push({ ...entry, batch: batchOf(await warm(entry.run, warmMs), batchMs), samples: [] });
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < timed.length; turn++) {
      // Nobody is always first, nor always after the same.
      const place = (turn + round) % timed.length;
      const entry = timed[round % 2 ? timed.length - 1 - place : place];
      entry.samples.push((await time(entry.run, entry.batch)) / entry.batch);
    }
    await pause();
  }
  return timed;
}

async function warm(run, ms) {
  let count = 0;
  const started = performance.now();
  let took = 0;
  // A slow engine is warm enough after a few.
  while ((took = performance.now() - started) < ms || count < 3) sink = run(count++);
  return (took * 1e6) / count;
}

const batchOf = (ns, ms) => Math.max(1, Math.round((ms * 1e6) / ns));

function time(run, count) {
  const started = performance.now();
  for (let i = 0; i < count; i++) sink = run(i);
  return (performance.now() - started) * 1e6;
}

const pause = () => new Promise((done) => setTimeout(done, 0));

const sorted = (values) => [...values].sort((a, b) => a - b);
export const quantile = (values, at) => {
  const all = sorted(values);
  const place = (all.length - 1) * at;
  const below = Math.floor(place);
  return all[below] + (all[Math.ceil(place)] - all[below]) * (place - below);
};
export const median = (values) => quantile(values, 0.5);

/** The median of a round's time to that of the base in the same round, which the machine's mood does not touch. */
export const ratio = (samples, base) => median(samples.map((value, i) => value / base[i]));

/** A row of the table: nanoseconds, the middle 80 % of the rounds, and the ratio to the base. */
export const row = ({ name, samples }, base) => ({
  name,
  ns: median(samples),
  low: quantile(samples, 0.1),
  high: quantile(samples, 0.9),
  ratio: ratio(samples, base),
});
