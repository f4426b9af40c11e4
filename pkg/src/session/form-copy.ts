/**
 * A session's own copy of a form's data: only what the form reads, and of everything else that it is there. The caller's
 * value is not kept, so that changing it later changes nothing here.
 */
import { ARRAY, Foreign, Moment, OBJECT, UNREADABLE, instanceIn, lengthOf, momentIn, needStack, read } from "../boundary/caller-values.js";
import { Limit } from "../boundary/protocol.js";
import { endGroup, position, primitive, standIn, startEntry, startGroup, startList, write } from "../boundary/writer.js";
import { GROUP, LIST, type Node } from "../form/structure.js";
import { append } from "../own-data.js";

/** An object where the form has one. */
export class GroupCopy {
  readonly known = new Map<string, unknown>();
  /** Keys that the form does not have. */
  readonly unknown = new Set<string>();

  get size(): number {
    return this.known.size + this.unknown.size;
  }
}

/** A list where the form has one. */
export class ListCopy {
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
export function copy(node: Node | undefined, value: unknown, sources?: Map<GroupCopy, object>): unknown {
  if (typeof value !== "object" || value === null || value === UNREADABLE) return value;
  try {
    if (Array.isArray(value)) return node?.kind === LIST ? copyList(node, value, sources) : ARRAY;
    if (node?.kind === GROUP) return copyGroup(node, value, sources);
    return node ? momentIn(value) : OBJECT;
  } catch {
    needStack();
    return UNREADABLE;
  }
}

function copyGroup(node: Node, value: object, sources: Map<GroupCopy, object> | undefined): GroupCopy | Foreign | Moment {
  const held = new GroupCopy();
  sources?.set(held, value);
  for (const key of Object.keys(value)) {
    const field = node.keys.get(key);
    if (field) held.known.set(key, copy(field, read(value, key), sources));
    else held.unknown.add(key);
  }
  return (held.known.size === 0 && held.size <= Limit.Keys && instanceIn(value)) || held;
}

function copyList(node: Node, value: unknown[], sources: Map<GroupCopy, object> | undefined): ListCopy {
  const held = new ListCopy();
  held.length = lengthOf(value);
  for (let i = 0; i < held.length && i < KEPT; i++) append(held.items, copy(node.item, read(value, i), sources));
  return held;
}

/** Hands what is held over to the engine. */
export function encodeCopy(node: Node, held: unknown): void {
  write(value, node, held);
}

function value(node: Node, held: unknown): void {
  if (held instanceof GroupCopy) group(node, held);
  else if (held instanceof ListCopy) {
    const given = startList(node, held.length);
    for (let i = 0; i < given; i++) value(node.item!, held.items[i]);
  } else if (held instanceof Foreign || held instanceof Moment) standIn(held);
  else primitive(held);
}

function group(node: Node, held: GroupCopy): void {
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
