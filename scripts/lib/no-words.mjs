// The words of a panic, and its place in the source: nobody would see them, as the package's panic handler traps without
// a look at them. Yet the compiler keeps them and what builds them. A panic's functions are made to trap at once, so that
// the optimiser can drop their arguments at every call; the places and the words, which it would keep, are overwritten with
// zeros.
import { readFileSync, writeFileSync } from "node:fs";
import { Trouble } from "./say.mjs";

/** Functions of the standard library that never return. */
const panics = /panicking::|slice_(index|error)_fail|::assert_failed|raw_vec::(handle_error|capacity_overflow)|handle_alloc_error/;
const expected = "panicking::panic_fmt";
/** What they, and the printing of numbers, have to say: the standard library's texts, of which no other code makes use. */
const words = [
  ...["index out of bounds: the len is ", " but the index is ", "slice index starts at ", " but ends at "],
  ...["range start index ", "range end index ", " out of range for slice of length "],
  ...["insertion index (is ", ") should be <= len (is ", "removal index (is ", ") should be < len (is "],
  ...["memory allocation of ", " bytes failed", "capacity overflow"],
  Array.from({ length: 100 }, (_, i) => String(i).padStart(2, "0")).join(""),
];

export async function withoutPanicWords(from, to) {
  // A fresh clone has no packages yet when the scripts are read.
  const { default: binaryen } = await import("binaryen");
  const module = binaryen.readBinary(readFileSync(from));
  const names = [];
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const func = module.getFunctionByIndex(i);
    const { name } = binaryen.getFunctionInfo(func);
    if (!panics.test(name)) continue;
    binaryen.Function.setBody(func, module.unreachable());
    names.push(name);
  }
  if (!names.some((name) => name.includes(expected)))
    throw new Trouble(`The engine has no function named ${expected}.`, "A new toolchain may call it otherwise: put its name into scripts/lib/no-words.mjs.");
  const segments = Array.from({ length: module.getNumDataSegments() }, (_, i) => {
    const { offset, data } = module.getDataSegmentInfo(module.getDataSegmentByIndex(i));
    return { offset, data: Buffer.from(data) };
  });
  binaryen.setDebugInfo(true);
  const bytes = Buffer.from(module.emitBinary());
  module.dispose();
  const places = segments.flatMap((segment) => placesIn(segment, segments));
  if (!places.length)
    throw new Trouble("The engine names no place of a panic.", "A new toolchain may lay them out otherwise: see `placesIn` in scripts/lib/no-words.mjs.");
  const spoken = segments.flatMap(({ data }) => words.map((word) => ({ data, from: data.indexOf(word), length: word.length })));
  const starts = new Map(segments.map(({ data }) => [data, bytes.indexOf(data)]));
  for (const { data, from, length } of [...places, ...spoken.filter(({ from }) => from >= 0)]) bytes.fill(0, starts.get(data) + from, starts.get(data) + from + length);
  writeFileSync(to, bytes);
}

/** The places in a segment: the address and the length of a source file's path, a line and a column; and that path. */
function placesIn({ offset, data }, segments) {
  const places = [];
  for (let from = -offset & 3; from + 16 <= data.length; from += 4) {
    const [address, length, line, column] = [0, 4, 8, 12].map((at) => data.readUInt32LE(from + at));
    if (length > 200 || line - 1 > 99_999 || column - 1 > 999) continue;
    const holder = segments.find((s) => s.offset <= address && address + length <= s.offset + s.data.length);
    const path = holder && { data: holder.data, from: address - holder.offset, length };
    if (!path?.data.toString("latin1", path.from, path.from + length).match(/^[\w./-]+\.rs$/)) continue;
    places.push({ data, from, length: 16 }, path);
  }
  return places;
}
