/**
 * Writes values as the bytes that the engine reads, into its memory.
 *
 * Reading a caller's value may run code of the page's (getters, a proxy's traps), and that code may call this package. What
 * was written so far is then kept elsewhere first, and the engine is called when all of a value has been read.
 */
import { use, written } from "../engine/engine.js";
import type { Node } from "../form/structure.js";
import { KINDS } from "../generated/tables.js";
import { Foreign, type Moment } from "./caller-values.js";
import { BLANKS, Kind, Limit, OBJECT_END, Tag } from "./protocol.js";

const kinds = /* @__PURE__ */ KINDS.split(" ");

/** More digits than any number in range has. */
const MANY_DIGITS = 20;

/** The buffer that is being written, and how far it is: the engine's own input, until that is too small or used by others. */
let buffer: Uint8Array = /* @__PURE__ */ new Uint8Array(0);
let view: DataView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
let at = 0;
/** How many values are being written: more than one where reading one called this package again. */
let depth = 0;
/** By what was handed over for them, the keys that were too long. */
let longKeys: Map<string, string> | undefined;
let longKeyCount = 0;

/** Writes what `work` writes. */
export function write<T>(work: (node: Node, data: T) => void, node: Node, data: T): void {
  const outer = depth > 0 ? { buffer: buffer.slice(), at, longKeys } : undefined;
  ({ input: buffer, view } = use());
  depth++;
  at = 0;
  longKeys = undefined;
  try {
    work(node, data);
    written.bytes = buffer;
    written.length = at;
    written.longKeys = longKeys;
  } finally {
    depth--;
    if (outer) {
      ({ buffer, at, longKeys } = outer);
      view = new DataView(buffer.buffer);
    }
  }
}

const NOWHERE = {} as Node;

/** Writes that there is more than is read. */
export function encodeTooLarge(): void {
  write(() => void (buffer[at++] = Tag.TooLarge), NOWHERE, undefined);
}

/** Writes a text alone. */
export function encodeText(data: string): void {
  write((_, data: string) => text(data), NOWHERE, data);
}

/** How much has been written. */
export function position(): number {
  return at;
}

/** Takes back what was written since. */
export function backTo(position: number): void {
  at = position;
}

function reserve(size: number): void {
  if (at + size > buffer.length) grow(size);
}

function grow(size: number): void {
  const larger = new Uint8Array(Math.max(buffer.length * 2, at + size));
  larger.set(buffer);
  buffer = larger;
  view = new DataView(buffer.buffer);
}

/** Writes a value that holds no others. */
export function primitive(data: unknown): void {
  reserve(16);
  switch (typeof data) {
    case "boolean":
      buffer[at++] = data ? Tag.True : Tag.False;
      return;
    case "number":
      if (data >= 0 && data < 256 && data === Math.floor(data)) {
        buffer[at++] = Tag.Small;
        buffer[at++] = data;
      } else {
        buffer[at++] = Tag.Number;
        view.setFloat64(at, data, true);
        at += 8;
      }
      return;
    case "string":
      if (data.length > Limit.TextUnits) return longText(data);
      buffer[at++] = Tag.Text;
      return text(data);
    default:
      return foreign(data === null ? Kind.Null : kinds.indexOf(typeof data));
  }
}

/** Writes what is no value of the form's, by its kind. */
export function foreign(kind: Kind): void {
  reserve(16);
  buffer[at++] = Tag.Foreign;
  buffer[at++] = kind;
}

/** Writes what stands for an object that the form has not: a moment, or what it is. */
export function standIn(data: Foreign | Moment): void {
  if (data instanceof Foreign) return foreign(data.kind);
  reserve(17);
  buffer[at++] = Tag.Moment;
  view.setFloat64(at, data.day, true);
  view.setFloat64(at + 8, data.at, true);
  at += 16;
}

/** Starts an object; its entries follow, then its end. */
export function startGroup(): void {
  reserve(16);
  buffer[at++] = Tag.Object;
}

/** Says whose value follows. */
export function startEntry(field: Node): void {
  reserve(16);
  buffer[at++] = field.row + 1;
}

/** Ends the object that started there: with how many keys it has, and those that the form has not. */
export function endGroup(start: number, count: number, unknown: string[] | undefined): void {
  if (count > Limit.Keys) {
    at = start;
    buffer[at++] = Tag.TooLarge;
    return;
  }
  reserve(16);
  buffer[at++] = OBJECT_END;
  const keys = unknown?.some(isLong) ? shortened(unknown) : unknown;
  view.setUint16(at, keys ? keys.length : 0, true);
  at += 2;
  if (keys) for (const key of keys) text(key);
}

/** Starts a list; how many elements follow: of one that is too long none. */
export function startList(node: Node, length: number): number {
  reserve(16);
  const given = length > node.max ? 0 : length;
  buffer[at++] = Tag.Array;
  view.setUint32(at, length, true);
  buffer[at + 4] = given;
  at += 5;
  return given;
}

const isLong = (key: string): boolean => key.length > Limit.TextUnits;

/** Keys of which the engine sees only the beginning, numbered as they are ordered. */
function shortened(keys: string[]): string[] {
  const known = (longKeys ??= new Map<string, string>());
  // Half a pair is no character, so that some look alike.
  const long = new Set(keys.filter(isLong).map((key) => key.replace(/\p{Surrogate}/gu, "\ufffd")));
  return [
    ...keys.filter((key) => !isLong(key)),
    ...[...long].sort(byCodePoints).map((key) => {
      // Not half a character.
      const cut = key.codePointAt(Limit.TextUnits - 1)! > 0xffff ? Limit.TextUnits + 1 : Limit.TextUnits;
      const short = `${key.slice(0, cut)}\0${String(longKeyCount++).padStart(16, "0")}`;
      known.set(short, key);
      return short;
    }),
  ];
}

function byCodePoints(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let i = 0;
  while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i === end ? a.length - b.length : rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
}

/** Surrogates stand for the characters past all others. */
const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);

function text(data: string): void {
  const { length } = data;
  reserve(length * 3 + 4);
  const bytes = buffer;
  const start = at + 4;
  let to = start;
  for (let i = 0; i < length; i++) {
    const unit = data.charCodeAt(i);
    if (unit < 0x80) bytes[to++] = unit;
    else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else {
      let point = unit;
      if (unit >= 0xd800 && unit < 0xe000) {
        const next = unit < 0xdc00 ? data.charCodeAt(i + 1) : 0;
        if (next >= 0xdc00 && next < 0xe000) {
          i++;
          point = 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00);
          bytes[to++] = 0xf0 | (point >> 18);
          bytes[to++] = 0x80 | ((point >> 12) & 0x3f);
          bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
          bytes[to++] = 0x80 | (point & 0x3f);
          continue;
        }
        // Half a pair is no character.
        point = 0xfffd;
      }
      bytes[to++] = 0xe0 | (point >> 12);
      bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[to++] = 0x80 | (point & 0x3f);
    }
  }
  view.setUint32(at, to - start, true);
  at = to;
}

/** Of a text that no field takes only the length counts, or that it is blank or spells a number. */
function longText(data: string): void {
  let from = 0;
  let to = data.length;
  while (from < to && isBlank(data.codePointAt(from)!)) from += data.codePointAt(from)! > 0xffff ? 2 : 1;
  for (let before = previous(data, to); from < to && isBlank(data.codePointAt(before)!); before = previous(data, to)) to = before;
  const trimmed = data.slice(from, to);
  if (trimmed.length <= Limit.TextUnits) {
    buffer[at++] = Tag.Text;
    return text(trimmed);
  }
  let points = 0;
  const number = new Digits();
  for (const character of trimmed) {
    points++;
    const point = character.codePointAt(0)!;
    if (number.holds && !isBlank(point)) number.holds = number.add(halfWidth(point));
  }
  buffer[at++] = Tag.LongText;
  view.setUint32(at, points, true);
  at += 4;
  text(number.text());
}

/** Where the character before a place starts. */
function previous(data: string, at: number): number {
  return at > 1 && data.codePointAt(at - 2)! > 0xffff ? at - 2 : at - 1;
}

function isBlank(point: number): boolean {
  for (let i = 0; i < BLANKS.length && point >= BLANKS[i]!; i += 2) if (point <= BLANKS[i + 1]!) return true;
  return false;
}

/** Full-width ASCII as ASCII, and dashes as `-`. */
function halfWidth(point: number): string {
  const isDash = (point >= 0x2010 && point <= 0x2015) || point === 0x2212 || point === 0xfe58 || point === 0xfe63;
  return isDash ? "-" : String.fromCharCode(point >= 0xff01 && point <= 0xff5e ? point - 0xfee0 : point);
}

/** A whole number without its leading zeros, cut off where it is too large for anything. */
class Digits {
  /** Whether what was added may be one. */
  holds = true;
  private sign = "";
  private digits = "";
  /** How many digits there are since the last comma. */
  private group = 0;
  private hasCommas = false;

  /** Whether it may still be a number with a character more. */
  add(character: string): boolean {
    if (character >= "0" && character <= "9") {
      this.group++;
      if ((this.digits || character > "0") && this.digits.length < MANY_DIGITS) this.digits += character;
      return !this.hasCommas || this.group <= 3;
    }
    if (character === ",") {
      const isGroup = this.hasCommas ? this.group === 3 : this.group > 0 && this.group <= 3;
      this.hasCommas = true;
      this.group = 0;
      return isGroup;
    }
    const isFirst = !this.sign && !this.hasCommas && this.group === 0;
    this.sign = character;
    return isFirst && (character === "-" || character === "+");
  }

  /** Empty where it is no number. */
  text(): string {
    const isWhole = this.holds && (this.hasCommas ? this.group === 3 : this.group > 0);
    return isWhole ? (this.sign === "-" ? "-" : "") + (this.digits || "0") : "";
  }
}
