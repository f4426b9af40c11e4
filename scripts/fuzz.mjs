// npm run fuzz: random sessions, texts and bytes for the engine, until one is judged wrong.
//   --minutes 10     how long, all together (1)
//   --seed 1         the first case's; each case has the next one (the time)
//   --cases 1        only so many of each
// Names choose fuzzers: npm run fuzz -- sessions --seed 1
import { buildPackage } from "./build-package.mjs";
import { Trouble, heading, main, note } from "./lib/terminal.mjs";
import { setup } from "./setup.mjs";

const args = process.argv.slice(2);

function option(name, otherwise) {
  const at = args.indexOf(`--${name}`);
  if (at < 0) return otherwise;
  const [, text] = args.splice(at, 2);
  const value = Number(text);
  if (!text || !(value >= 0)) throw new Trouble(`--${name} needs a number.`);
  return value;
}

main(async () => {
  const minutes = option("minutes", 1);
  const seed = option("seed", Math.floor(Date.now() / 1000) % 1_000_000_000);
  const cases = option("cases", Infinity);
  await setup();
  await buildPackage();
  const { fuzz, fuzzers } = await import("../tests/fuzz/run.mjs");
  const names = Object.keys(fuzzers);
  const unknown = args.find((name) => !names.includes(name));
  if (unknown) throw new Trouble(`There is no fuzzer "${unknown}".`, `Fuzzers: ${names.join(", ")}`);
  const chosen = args.length ? args : names;
  for (const name of chosen) {
    heading(`fuzz: ${name}, from seed ${seed} on`);
    note(`${fuzz(name, { seed, cases, seconds: (minutes * 60) / chosen.length })} cases, none judged wrong`);
  }
});
