/**
 * Hands a caller's value over to the engine. Only the form's own fields are read, each once; what hides under other keys
 * is never touched. Nothing here judges: the engine does.
 */
import { GROUP, LIST, type Node } from "../form/structure.js";
import { append } from "../own-data.js";
import { ARRAY, UNREADABLE, instanceIn, lengthOf, momentIn, needStack, read } from "./caller-values.js";
import { Limit } from "./protocol.js";
import { backTo, endGroup, foreign, position, primitive, standIn, startEntry, startGroup, startList, write } from "./writer.js";

/** Whether a `for` loop goes through a plain object's own keys alone. */
let isClean = true;

/** Writes a value as what the node is read as. */
export function encode(node: Node, data: unknown): void {
  isClean = hasNothing();
  write(value, node, data);
  // Reading the value may have given all objects a key: then it is read again, in the careful way.
  if (isClean && !hasNothing()) {
    isClean = false;
    write(value, node, data);
  }
}

const EMPTY = {};

/** Whether an empty object has no keys: nobody has given all objects enumerable ones. */
function hasNothing(): boolean {
  for (const _ in EMPTY) return false;
  return true;
}

function value(node: Node, data: unknown): void {
  if (typeof data !== "object" || data === null) primitive(data);
  else if (data === UNREADABLE) foreign(UNREADABLE.kind);
  else structure(node, data);
}

function structure(node: Node, data: object): void {
  const start = position();
  try {
    if (Array.isArray(data)) {
      if (node.kind === LIST) list(node, data);
      else foreign(ARRAY.kind);
    } else if (node.kind === GROUP) group(node, data as Record<string, unknown>);
    else standIn(momentIn(data));
  } catch {
    // Asking a proxy for its prototype, its keys or its length threw.
    needStack();
    backTo(start);
    foreign(UNREADABLE.kind);
  }
}

function group(node: Node, data: Record<string, unknown>): void {
  const start = position();
  startGroup();
  let count = 0;
  let unknown: string[] | undefined;
  const proto: unknown = Object.getPrototypeOf(data);
  if (isClean && (proto === Object.prototype || proto === null)) {
    // The fastest way through the keys and their values.
    let near = node.first;
    for (const key in data) {
      if (++count > Limit.Keys) break;
      // They tend to stand in the form's order.
      const field = near !== undefined && near.key === key ? near : node.keys.get(key);
      if (field !== undefined) {
        near = field.next;
        entry(field, read(data, key));
      } else append((unknown ??= []), key);
    }
  } else {
    for (const key of Object.keys(data)) {
      if (++count > Limit.Keys) break;
      const field = node.keys.get(key);
      if (field !== undefined) entry(field, read(data, key));
      else append((unknown ??= []), key);
    }
    const instance = count <= Limit.Keys && count === (unknown?.length ?? 0) ? instanceIn(data) : undefined;
    if (instance) {
      backTo(start);
      return standIn(instance);
    }
  }
  endGroup(start, count, unknown);
}

function entry(field: Node, data: unknown): void {
  // Absent is what is not handed over.
  if (data === undefined || data === null) return;
  startEntry(field);
  value(field, data);
}

function list(node: Node, data: unknown[]): void {
  const given = startList(node, lengthOf(data));
  for (let i = 0; i < given; i++) value(node.item!, read(data, i));
}
