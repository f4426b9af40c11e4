/**
 * A session's own copy of a form's data: only what the form reads, and of everything else that it is there. The caller's
 * value is not kept, so that changing it later changes nothing here.
 */
import { Limit } from "./boundary/protocol.js";
import { GROUP, LIST, type Node } from "./forms.js";
import { ARRAY, Foreign, OBJECT, UNREADABLE, lengthOf, needStack, read } from "./read.js";
import { append } from "./safe.js";
import { endGroup, foreign, position, primitive, startEntry, startGroup, startList, write } from "./writer.js";

/** An object where the form has one. */
export class HeldGroup {
  readonly known = new Map<string, unknown>();
  /** Keys that the form does not have. */
  readonly unknown = new Set<string>();

  get size(): number {
    return this.known.size + this.unknown.size;
  }
}

/** A list where the form has one. */
export class HeldList {
  /** Of a list that is far too long only the first ones: see KEPT. */
  items: unknown[] = [];
  length = 0;
}

/** What is kept of a list's elements at most: many times what any list of a form takes. */
export const KEPT = 10_000;

/**
 * Copies a value as a node reads it, or as one where the form has nothing. `sources` is told what each object was copied
 * from.
 */
export function copy(node: Node | undefined, value: unknown, sources?: Map<HeldGroup, object>): unknown {
  if (typeof value !== "object" || value === null || value === UNREADABLE) return value;
  try {
    if (Array.isArray(value)) return node?.kind === LIST ? copyList(node, value, sources) : ARRAY;
    return node?.kind === GROUP ? copyGroup(node, value, sources) : OBJECT;
  } catch {
    needStack();
    return UNREADABLE;
  }
}

function copyGroup(node: Node, value: object, sources: Map<HeldGroup, object> | undefined): HeldGroup {
  const held = new HeldGroup();
  sources?.set(held, value);
  for (const key of Object.keys(value)) {
    const field = node.keys.get(key);
    if (field) held.known.set(key, copy(field, read(value, key), sources));
    else held.unknown.add(key);
  }
  return held;
}

function copyList(node: Node, value: unknown[], sources: Map<HeldGroup, object> | undefined): HeldList {
  const held = new HeldList();
  held.length = lengthOf(value);
  for (let i = 0; i < held.length && i < KEPT; i++) append(held.items, copy(node.item, read(value, i), sources));
  return held;
}

/** Hands what is held over to the engine. */
export function encodeHeld(node: Node, held: unknown): void {
  write(value, node, held);
}

function value(node: Node, held: unknown): void {
  if (held instanceof HeldGroup) group(node, held);
  else if (held instanceof HeldList) {
    const given = startList(node, held.length);
    for (let i = 0; i < given; i++) value(node.item!, held.items[i]);
  } else if (held instanceof Foreign) foreign(held.kind);
  else primitive(held);
}

function group(node: Node, held: HeldGroup): void {
  const start = position();
  startGroup();
  if (held.size <= Limit.Keys) {
    held.known.forEach((inner, key) => {
      if (inner === undefined || inner === null) return;
      const field = node.keys.get(key)!;
      startEntry(field);
      value(field, inner);
    });
  }
  endGroup(start, held.size, held.unknown.size > 0 ? [...held.unknown] : undefined);
}
