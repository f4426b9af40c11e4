/** Has the engine judge what was written. */
import { readPlain, type Reading } from "./boundary/decode.js";
import { Flag } from "./boundary/protocol.js";
import { startAt } from "./boundary/reader.js";
import { readReport } from "./boundary/report.js";
import { call, release, use, written } from "./engine/engine.js";
import type { Report } from "./types.js";

/** How to judge, and how to put it. */
export interface Asked extends Reading {
  /** The options that the engine takes as bits. */
  readonly flags: number;
}

/**
 * The report of what was written last; none where the engine is asked for a fault and finds none. `plain` takes the plain
 * spellings of the values that were given in other ones, by their places. @internal
 */
export function judge(asked: Asked, what: "check" | "check_text" = "check", plain?: Map<number, unknown>): Report | undefined {
  const { form, asOf } = asked;
  const flags = asked.flags | (plain ? Flag.Plain : 0);
  const engine = use();
  const address = call(engine, (exports, length) => exports[what](form.index, flags, asOf, length));
  if (address === 0) return undefined;
  startAt(engine, address, written.longKeys);
  const report = readReport(asked);
  if (plain) readPlain(asked).forEach((value, place) => plain.set(place, value));
  release(engine);
  return report;
}
