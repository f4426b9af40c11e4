/**
 * A session's own copy of a form's data: only what the form reads, and of everything else that it
 * is there. The caller's value is not kept, so that changing it later changes nothing here.
 */
import { unreadable } from "./encode.js";
import { GROUP, LIST, type Node } from "./forms.js";

export type Holder = Record<string | number, unknown>;

/** Copies a value as a node reads it. */
export function copy(node: Node, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  try {
    if (Array.isArray(value)) return node.kind === LIST ? copyList(node, value) : [];
    return node.kind === GROUP ? copyGroup(node, value as Holder) : {};
  } catch {
    return unreadable;
  }
}

function copyGroup(node: Node, value: Holder): Holder {
  const held: Holder = Object.create(null) as Holder;
  for (const key of Object.keys(value)) {
    const field = node.keys.get(key);
    if (!field) held[key] = true;
    else {
      try {
        held[key] = copy(field, value[key]);
      } catch {
        held[key] = unreadable;
      }
    }
  }
  return held;
}

function copyList(node: Node, value: unknown[]): unknown[] {
  const held: unknown[] = [];
  for (let i = 0; i < value.length && i < node.max; i++) {
    try {
      held[i] = copy(node.item!, value[i]);
    } catch {
      held[i] = unreadable;
    }
  }
  held.length = value.length;
  return held;
}
