/**
 * Hands a JavaScript value over to the engine. Only the form's own fields are read; what hides
 * under other keys is never touched. Nothing here judges: the engine does.
 */
import { isCurrent, room } from "./engine.js";
import { GROUP, LIST, type Node } from "./forms.js";
import { KINDS } from "./generated/tables.js";

// The tags, as the engine reads them.
const FALSE = 0;
const TRUE = 1;
const NUMBER = 2;
const SMALL = 3;
const TEXT = 4;
const OBJECT = 5;
const ARRAY = 6;
const FOREIGN = 7;
const TOO_LARGE = 8;
/** Kinds of value, as the engine numbers them. */
export const kinds = /* @__PURE__ */ KINDS.split(" ");
const ARRAY_KIND = 5;
const OBJECT_KIND = 6;
const UNREADABLE = 10;

const MAX_KEYS = 1000;
/** Texts longer than this are not handed over: no field takes them. */
const LONG = 100_000;
/** Of an object's unknown keys together no more is handed over: as much as JSON text holds. */
const MAX_UNKNOWN = 0x100000;

/** Stands for a value that threw when it was read. */
export const unreadable: unique symbol = /* @__PURE__ */ Symbol("unreadable");

let buffer: Uint8Array = /* @__PURE__ */ new Uint8Array();
let view: DataView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
let at = 0;
const EMPTY = {};
/** Nobody has given all objects enumerable keys. */
let plain = true;

/** Writes a form into the input buffer. */
export function encode(root: Node, data: unknown): void {
  begin();
  value(root, data);
}

/** Starts at the front of the input buffer. */
export function begin(): void {
  at = 0;
  plain = true;
  for (const _ in EMPTY) plain = false;
  // The memory may have grown since, which leaves its old views empty.
  if (!isCurrent(buffer)) grow(1024);
}

function reserve(size: number): void {
  if (at + size > buffer.length) grow(size);
}

function grow(size: number): void {
  buffer = room(at + size);
  view = new DataView(buffer.buffer, buffer.byteOffset);
}

/** Writes a value as what the node is read as. */
export function value(node: Node, data: unknown): void {
  reserve(16);
  switch (typeof data) {
    case "boolean":
      buffer[at++] = data ? TRUE : FALSE;
      return;
    case "number":
      if (data >= 0 && data < 256 && data === Math.floor(data)) {
        buffer[at++] = SMALL;
        buffer[at++] = data;
      } else {
        buffer[at++] = NUMBER;
        view.setFloat64(at, data, true);
        at += 8;
      }
      return;
    case "string":
      if (data.length > LONG) return longText(data);
      buffer[at++] = TEXT;
      return text(data);
    case "object":
      if (data === null) return foreign(1);
      return structure(node, data);
    default:
      return foreign(data === unreadable ? UNREADABLE : kinds.indexOf(typeof data));
  }
}

function foreign(kind: number): void {
  reserve(16);
  buffer[at++] = FOREIGN;
  view.setUint32(at, kind, true);
  at += 4;
}

function structure(node: Node, data: object): void {
  const start = at;
  try {
    shape(node, data, false);
  } catch {
    at = start;
    try {
      // Reading a field threw: the others are read all the same.
      shape(node, data, true);
    } catch {
      // Asking a proxy for its keys or its length threw.
      at = start;
      foreign(UNREADABLE);
    }
  }
}

function shape(node: Node, data: object, careful: boolean): void {
  if (Array.isArray(data)) {
    if (node.kind === LIST) list(node, data);
    else foreign(ARRAY_KIND);
  } else if (node.kind === GROUP) group(node, data as Record<string, unknown>, careful);
  else foreign(OBJECT_KIND);
}

function group(node: Node, data: Record<string, unknown>, careful: boolean): void {
  const start = at;
  buffer[at++] = OBJECT;
  let count = 0;
  let unknown: string[] | undefined;
  const proto: unknown = Object.getPrototypeOf(data);
  if (!careful && plain && (proto === Object.prototype || proto === null)) {
    // All enumerable keys are its own, and this is the fastest way through them and their values.
    let near = node.first;
    for (const key in data) {
      // They tend to stand in the form's order.
      const field = near !== undefined && near.key === key ? near : node.keys.get(key);
      if (field !== undefined) {
        near = field.next;
        entry(field, data[key]);
      } else if (count <= MAX_KEYS) (unknown ??= []).push(key);
      count++;
    }
  } else {
    for (const key of Object.keys(data)) {
      const field = node.keys.get(key);
      if (field !== undefined) entry(field, attempt(data, key));
      else if (count <= MAX_KEYS) (unknown ??= []).push(key);
      count++;
    }
  }
  if (count > MAX_KEYS) {
    at = start;
    buffer[at++] = TOO_LARGE;
    return;
  }
  reserve(16);
  buffer[at++] = 0;
  view.setUint16(at, unknown ? unknown.length : 0, true);
  at += 2;
  let left = MAX_UNKNOWN;
  for (const key of unknown ?? []) {
    text(key.slice(0, left));
    left = Math.max(0, left - key.length);
  }
}

function entry(field: Node, read: unknown): void {
  // Absent is what is not handed over.
  if (read === undefined || read === null) return;
  reserve(16);
  buffer[at++] = field.row + 1;
  value(field, read);
}

function attempt(data: object, key: PropertyKey): unknown {
  try {
    return (data as Record<PropertyKey, unknown>)[key];
  } catch {
    return unreadable;
  }
}

function list(node: Node, data: unknown[]): void {
  const { length } = data;
  // Nothing is said of the elements where there are too many.
  const given = length > node.max ? 0 : length;
  buffer[at++] = ARRAY;
  view.setUint32(at, length, true);
  buffer[at + 4] = given;
  at += 5;
  for (let i = 0; i < given; i++) {
    value(node.item!, attempt(data, i));
  }
}

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

// Of a text that no field takes only the length counts, or that it is blank or spells a number.
function longText(data: string): void {
  const trimmed = data.replace(/^\p{White_Space}+/u, "").replace(/\p{White_Space}+$/u, "");
  if (trimmed.length <= LONG) return value({ kind: 0 } as Node, trimmed);
  if (/^[+-]?[0-9]+$/.test(trimmed)) {
    buffer[at++] = TEXT;
    return text(trimmed.slice(0, LONG));
  }
  let points = 0;
  for (const _ of trimmed) points++;
  foreign(16 + points);
}

/** Writes that there is more than is read. */
export function encodeTooLarge(): void {
  begin();
  buffer[at++] = TOO_LARGE;
}

/** Writes a text alone. */
export function encodeText(data: string): void {
  begin();
  text(data);
}
