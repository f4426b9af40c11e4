// The engine's own exports, given bytes and numbers that the package never gives: a result or a trap, and no later report wrong.
import assert from "node:assert/strict";
import { same } from "../package/twin.mjs";

/**
 * Takes hold of the instances that a package makes: what it hands over to them is kept, and it can be given one that
 * has been through something.
 */
export function instances() {
  const calls = [];
  const { Instance } = WebAssembly;
  let module;
  let worn;
  WebAssembly.Instance = function (of, imports) {
    module = of;
    const { exports } = worn ?? new Instance(of, imports);
    worn = undefined;
    let address = 0;
    const watched = { ...exports };
    watched.input = (length) => (address = exports.input(length));
    for (const name of ["check", "session_open", "session_edit", "session_reload"])
      watched[name] = (...args) => {
        if (calls.length < 5000) calls.push({ name, args, bytes: new Uint8Array(exports.memory.buffer, address, args.at(-1)).slice() });
        return exports[name](...args);
      };
    return { exports: watched };
  };
  return { calls, make: () => new Instance(module), give: (instance) => void (worn = instance) };
}

function changed(random, bytes) {
  const all = [...bytes];
  for (let changes = random.pick([1, 1, 2, 5, 20]); changes > 0; changes--) {
    const at = random.below(all.length + 1);
    const kind = random.below(6);
    if (kind === 0) all[at] = random.below(256);
    else if (kind === 1) all[at] = random.pick([0, 1, 4, 5, 6, 7, 8, 9, 0x7f, 0x80, 0xc0, 0xed, 0xf4, 0xff]);
    else if (kind === 2) all.splice(at, random.pick([1, 4, 20]));
    else if (kind === 3) all.splice(at, 0, ...all.slice(at, at + random.pick([1, 4, 20])));
    else if (kind === 4) all.splice(at, 4, 255, 255, 255, random.pick([0, 127, 255]));
    else all.length = at;
  }
  return Uint8Array.from(all.slice(0, 1e5));
}

const NUMBERS = [0, 1, 2, 5, 10, 11, 255, 256, 65535, 2 ** 24, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, -1, NaN, 1e300];
const INSTANTS = [0, -1, 1.72e12, NaN, Infinity, -Infinity, 2 ** 53, 1e300, 32_503_680_000_000];

const numberFor = (random) => (random.chance(40) ? random.pick(NUMBERS) : random.below(random.pick([12, 256, 2 ** 31])));
/** A place as the package makes them, or nearly. */
const placeFor = (random) => (random.chance(20) ? numberFor(random) : ((random.below(60) << 24) | (random.below(25) << 8) | random.below(20)) >>> 0);

/** Calls of the exports, as data. Handles are those of sessions that the case itself opens, or of none. */
export function callsFor(random, seen) {
  return Array.from({ length: 30 }, () => {
    const from = random.chance(80) && seen.length ? random.pick(seen) : undefined;
    const bytes = [...(from ? (random.chance(10) ? from.bytes : changed(random, from.bytes)) : Uint8Array.from({ length: random.below(200) }, () => random.below(random.pick([12, 256]))))];
    const length = random.chance(85) ? bytes.length : numberFor(random);
    const form = from && from.name !== "session_edit" && random.chance(80) ? from.args[0] : random.chance(90) ? random.below(11) : numberFor(random);
    const name = random.pick(["check", "check", "check_text", "session_open", "session_edit", "session_edit", "session_edit", "session_reload", "session_report", "session_close", "instant", "outline", "input"]);
    const flags = random.chance(90) ? random.below(8) : numberFor(random);
    const asOf = random.pick(INSTANTS);
    const handle = random.chance(90) ? { opened: random.below(5) } : random.pick([1000, 2 ** 31, 2 ** 32 - 1]);
    const place = from?.name === "session_edit" && random.chance(70) ? from.args[1] : placeFor(random);
    const args = {
      check: [form, flags, asOf, length],
      check_text: [form, flags, asOf, length],
      session_open: [form, flags, asOf, length],
      session_edit: [handle, place, length],
      session_reload: [handle, flags, length],
      session_report: [handle, flags],
      session_close: [handle],
      instant: [length],
      outline: [form],
      // A length that there is no memory for traps, and that ends the case.
      input: [random.below(2000) > 0 ? random.below(100_000) : numberFor(random)],
    }[name];
    return { name, args, bytes };
  });
}

/** Makes the calls; whether one of them trapped, after which an instance may be as it will. */
export function runCalls({ exports }, calls) {
  const opened = [];
  try {
    for (const { name, args, bytes } of calls) {
      const address = exports.input(bytes.length);
      assert.ok(address >>> 0 <= exports.memory.buffer.byteLength - bytes.length, "the input lies outside of the memory");
      new Uint8Array(exports.memory.buffer).set(bytes, address >>> 0);
      const handleOf = (arg) => (typeof arg === "object" ? (opened.length ? opened[arg.opened % opened.length] : 2 ** 20) : arg);
      const result = exports[name](...args.map(handleOf));
      if (name === "instant" || name === "session_close" || name === "input") continue;
      assert.equal(result % 4, 0, `${name}: ${result} is no place of words`);
      assert.ok(result >>> 0 < exports.memory.buffer.byteLength, `${name}: ${result} lies outside of the memory`);
      if (name === "session_open" && result !== 0) opened.push(new Uint32Array(exports.memory.buffer)[result >>> 2]);
    }
    for (const handle of opened) exports.session_close(handle);
    return false;
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) return true;
    throw error;
  }
}

/** Opens sessions as the package does, and gives what tells whether they say later what they say now. */
export function bystanders({ exports }, calls) {
  const said = (handle) => {
    const at = exports.session_report(handle, 0) >>> 2;
    const words = new Uint32Array(exports.memory.buffer).subarray(at);
    // Verdicts, state, how many issues; where there are none, how many fields are missing, those in both orders, and no deadlines.
    return String(words.slice(0, words[2] === 0 ? 5 + 2 * words[3] : 3));
  };
  const all = calls.map(({ args, bytes }) => {
    const address = exports.input(bytes.length);
    new Uint8Array(exports.memory.buffer).set(bytes, address);
    const handle = new Uint32Array(exports.memory.buffer)[exports.session_open(...args) >>> 2];
    return { handle, before: said(handle) };
  });
  return () => all.forEach(({ handle, before }, i) => assert.equal(said(handle), before, `session ${i}, which was open all the while`));
}

/** Judges all the samples, in one way and another. */
export function sayAll({ check, open }, samples) {
  return samples.map(({ form, data, options }) => {
    const report = check(form, data, options);
    const session = open(form, {}, options);
    session.set("", data);
    same(session.report, check(form, data, { mode: "draft", ...options }), `${form}: a session`);
    session.close();
    return report;
  });
}
