/** Changes that make one text of another and leave the rest of it, and so caret and scroll, where it is. */
import type { ChangeSpec, EditorState, Text } from "@codemirror/state";
import type { SyntaxNode } from "@lezer/common";
import { isObject } from "../../../../pkg/src/element/state/paths.js";
import { cutOf, elementsOf, propertiesOf, rootOf, treeOf } from "./places.js";

/** What differs between two texts as one change; nothing where they are the same. */
export function changeBetween(before: string, after: string): { from: number; to: number; insert: string } | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((value, i) => isSame(value, other[i]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]));
}

const step = "  ";

/** The white space that the line of the position begins with. */
const indentAt = (doc: Text, pos: number): string => /^[ \t]*/.exec(doc.lineAt(pos).text)?.[0] ?? "";

const written = (value: unknown, indent: string): string => JSON.stringify(value, null, step.length).replace(/\n/g, `\n${indent}`);

/**
 * The changes that give the text other data and keep its spacing, its order and all that stays the same. Nothing where the
 * text is no JSON, or where the outcome would not be the data.
 */
export function changesTo(state: EditorState, data: unknown): ChangeSpec[] | undefined {
  let before: unknown;
  try {
    before = JSON.parse(state.doc.toString());
  } catch {
    return undefined;
  }
  const root = rootOf(treeOf(state));
  if (root === undefined) return undefined;
  const changes: { from: number; to?: number; insert?: string }[] = [];
  patch(state, root, before, data, changes);
  try {
    const after = JSON.parse(state.changes(changes).apply(state.doc).toString()) as unknown;
    return isSame(after, data) ? changes : undefined;
  } catch {
    return undefined; // Two cuts met, or a key stands twice.
  }
}

type Changes = { from: number; to?: number; insert?: string }[];

function patch(state: EditorState, node: SyntaxNode, before: unknown, after: unknown, changes: Changes): void {
  if (isSame(before, after)) return;
  if (isObject(before) && isObject(after) && node.name === "Object") patchObject(state, node, before, after, changes);
  else if (Array.isArray(before) && Array.isArray(after) && node.name === "Array") patchArray(state, node, before, after, changes);
  else changes.push({ from: node.from, to: node.to, insert: written(after, indentAt(state.doc, node.from)) });
}

function patchObject(state: EditorState, node: SyntaxNode, before: Record<string, unknown>, after: Record<string, unknown>, changes: Changes): void {
  const properties = propertiesOf(state, node);
  const keeps = properties.filter(({ name }) => Object.hasOwn(after, name));
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  if (keeps.length === 0) {
    changes.push({ from: node.from, to: node.to, insert: written(after, indentAt(state.doc, node.from)) });
    return;
  }
  cutRuns(state, properties.map(({ node: at, name }) => ({ at, gone: !Object.hasOwn(after, name) })), changes);
  for (const { name, value } of keeps) if (value) patch(state, value, before[name], after[name], changes);
  const last = keeps.at(-1)!;
  insertAfter(state, node, last.node, added.map((name) => ({ name, value: after[name] })), changes);
}

function patchArray(state: EditorState, node: SyntaxNode, before: unknown[], after: unknown[], changes: Changes): void {
  const elements = elementsOf(node);
  if (before.length === after.length) {
    elements.forEach((element, i) => patch(state, element, before[i], after[i], changes));
    return;
  }
  let start = 0;
  while (start < Math.min(before.length, after.length) && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const cut = before.length - start - end;
  const added = after.slice(start, after.length - end);
  if (added.length === 0 && cut < before.length) {
    cutRuns(state, elements.map((at, i) => ({ at, gone: i >= start && i < before.length - end })), changes);
  } else if (cut === 0 && start > 0) {
    insertAfter(state, node, elements[start - 1]!, added.map((value) => ({ value })), changes);
  } else changes.push({ from: node.from, to: node.to, insert: written(after, indentAt(state.doc, node.from)) });
}

/** Cuts out items that stand side by side together, so that each comma goes once. */
function cutRuns(state: EditorState, items: { at: SyntaxNode; gone: boolean }[], changes: Changes): void {
  for (let i = 0; i < items.length; i++) {
    if (!items[i]!.gone) continue;
    const from = items[i]!.at.from;
    while (items[i + 1]?.gone) i++;
    changes.push(cutOf(state, { from, to: items[i]!.at.to }));
  }
}

function insertAfter(state: EditorState, holder: SyntaxNode, last: SyntaxNode, items: { name?: string; value: unknown }[], changes: Changes): void {
  if (items.length === 0) return;
  const { doc } = state;
  const isOneLine = doc.lineAt(holder.from).number === doc.lineAt(last.from).number;
  const indent = indentAt(doc, last.from);
  const text = ({ name, value }: { name?: string; value: unknown }) =>
    `${name === undefined ? "" : `${JSON.stringify(name)}: `}${isOneLine ? JSON.stringify(value) : written(value, indent)}`;
  changes.push({ from: last.to, insert: items.map((item) => `,${isOneLine ? " " : `\n${indent}`}${text(item)}`).join("") });
}
