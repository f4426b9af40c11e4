// What the scripts say. One place, so that every step reads alike.
const tty = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (tty ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = paint(1);
export const red = paint(31);
export const green = paint(32);
export const dim = paint(2);

export const heading = (text) => console.log(`\n${bold(`== ${text}`)}`);
export const note = (text) => console.log(`   ${text}`);

export function duration(ms) {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const s = ms / 1000;
  return s < 90 ? `${s.toFixed(1)} s` : `${Math.floor(s / 60)} min ${Math.round(s % 60)} s`;
}

/** A failure with a remedy: shown without a stack, for the reader can act on it. */
export class Trouble extends Error {
  constructor(what, ...remedy) {
    super(what);
    this.remedy = remedy;
  }
}

export function report(error) {
  if (!(error instanceof Trouble)) return console.error(error);
  console.error(`\n${red(error.message)}`);
  for (const line of error.remedy) console.error(`   ${line}`);
}

/** Runs a script's main function; a failure ends it with exit code 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
