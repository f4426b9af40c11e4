/** Reads the words that the engine wrote, one after the other. */
import type { Engine } from "../engine/engine.js";
import { append } from "../own-data.js";
import { LIST_END } from "./protocol.js";

/** Whose words are read, and where reading stands. */
let engine: Engine;
let words: Uint32Array = /* @__PURE__ */ new Uint32Array();
let at = 0;
/** By what was handed over for them, the keys that were too long. */
let longKeys: Map<string, string> | undefined;

/** Starts reading at an address what an engine said. */
export function startAt(of: Engine, address: number, keys: Map<string, string> | undefined): void {
  engine = of;
  words = of.words;
  at = address >>> 2;
  longKeys = keys;
}

export function nextWord(): number {
  return words[at++]!;
}

/** One of the words to come. */
export function peek(ahead: number): number {
  return words[at + ahead]!;
}

export function nextLong(): number {
  const low = nextWord();
  return (nextWord() | 0) * 0x1_0000_0000 + low;
}

/** Reads up to the end of a list. */
export function toEnd<T>(read: () => T): T[] {
  const all: T[] = [];
  while (peek(0) !== LIST_END) append(all, read());
  at++;
  return all;
}

export function times<T>(count: number, read: () => T): T[] {
  const all: T[] = [];
  while (count-- > 0) append(all, read());
  return all;
}

// By address and length: one word may be another's beginning.
const kept = /* @__PURE__ */ new Map<number, string>();

/** A word of the rulebook's, which the wasm keeps in one place. */
export function word(): string {
  const place = words[at]! * 256 + words[at + 1]!;
  const found = kept.get(place);
  if (found === undefined) {
    const read = key();
    kept.set(place, read);
    return read;
  }
  at += 2;
  return found;
}

/** A text of the caller's. */
export function key(): string {
  at += 2;
  const text = textAt(engine, at - 2);
  return longKeys?.get(text) ?? text;
}

let decoder: TextDecoder | undefined;

/** The text whose place in the memory, then length, stand there among the words. @internal */
export function textAt({ bytes, words }: Engine, at: number): string {
  const from = words[at]!;
  const text = bytes.subarray(from, from + words[at + 1]!);
  // A text may start with what would be a byte order mark at the start of a file.
  if (typeof TextDecoder === "function") return (decoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(text);
  // Jest's jsdom has none.
  return decodeURIComponent(Array.from(text, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
}
