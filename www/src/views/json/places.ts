/** Where in a JSON text a path's value stands, and back, by the syntax tree: it is there for broken texts too. */
import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import type { EditorState } from "@codemirror/state";
import type { SyntaxNode, Tree } from "@lezer/common";
import type { Path } from "yushen";

export interface Range {
  from: number;
  to: number;
}

export interface Found extends Range {
  /** The path's own value; otherwise what would hold it. */
  exact: boolean;
  /** The name of the property, or of the one that holds the element. */
  key?: Range;
}

/** Long enough for what the engine reads; of more, what is parsed by then. */
const patience = 200;

export const treeOf = (state: EditorState): Tree => ensureSyntaxTree(state, state.doc.length, patience) ?? syntaxTree(state);

const values = new Set(["Object", "Array", "String", "Number", "True", "False", "Null"]);

export const isValue = (node: SyntaxNode): boolean => values.has(node.name);

function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

export function rootOf(tree: Tree): SyntaxNode | undefined {
  return [...childrenOf(tree.topNode)].find(isValue);
}

/** The text of a JSON string, or of what should be one. */
export function stringAt(state: EditorState, { from, to }: Range): string {
  const text = state.sliceDoc(from, to);
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, "");
  }
}

export interface Property {
  name: string;
  key: SyntaxNode;
  value: SyntaxNode | undefined;
  node: SyntaxNode;
}

export function propertiesOf(state: EditorState, object: SyntaxNode): Property[] {
  const all: Property[] = [];
  for (const node of childrenOf(object)) {
    const key = node.name === "Property" ? node.getChild("PropertyName") : null;
    if (key) all.push({ name: stringAt(state, key), key, value: [...childrenOf(node)].find(isValue), node });
  }
  return all;
}

export const elementsOf = (array: SyntaxNode): SyntaxNode[] => [...childrenOf(array)].filter(isValue);

/** Of a key that is there twice, the last one counts. */
export function rangeOf(state: EditorState, path: Path): Found | undefined {
  let node = rootOf(treeOf(state));
  if (node === undefined) return undefined;
  let key: Range | undefined;
  for (const part of path) {
    const property: Property | undefined = typeof part === "string" && node.name === "Object" ? propertiesOf(state, node).filter(({ name }) => name === part).at(-1) : undefined;
    const next: SyntaxNode | undefined = typeof part === "number" && node.name === "Array" ? elementsOf(node)[part] : property?.value;
    if (property) key = { from: property.key.from, to: property.key.to };
    if (next === undefined) {
      const at = property ? property.node : node;
      return { from: at.from, to: at.to, exact: false, ...(key ? { key } : {}) };
    }
    if (typeof part === "number") key = undefined;
    node = next;
  }
  return { from: node.from, to: node.to, exact: true, ...(key ? { key } : {}) };
}

/** A mark of a whole object would be a mark of everything: its first bracket, or its name, stands for it. */
export function markOf(state: EditorState, path: Path, atKey = false): Range {
  const found = rangeOf(state, path);
  if (found === undefined) return { from: 0, to: Math.min(1, state.doc.length) };
  const { from, to, exact, key } = found;
  const isHolder = !exact || /[{[]/.test(state.sliceDoc(from, from + 1));
  if (key && (isHolder || atKey)) return { from: key.from, to: key.to };
  return isHolder ? { from, to: Math.min(from + 1, to) } : { from, to };
}

export interface Spot {
  path: Path;
  /** The caret is in the name of a property; otherwise in a value, or between. */
  inKey: boolean;
  /** What is under the caret. */
  node: SyntaxNode;
}

/** The path of what stands at the position. */
export function pathAt(state: EditorState, pos: number, side: -1 | 0 | 1 = -1): Spot {
  const node = treeOf(state).resolveInner(pos, side);
  const path: (string | number)[] = [];
  for (let at: SyntaxNode | null = node; at; at = at.parent) {
    const { parent } = at;
    if (at.name === "Property") {
      const key = at.getChild("PropertyName");
      if (key) path.unshift(stringAt(state, key));
    } else if (parent?.name === "Array" && isValue(at)) path.unshift(elementsOf(parent).findIndex(({ from }) => from === at?.from));
  }
  return { path, inKey: node.name === "PropertyName", node };
}

export interface Twice {
  name: string;
  /** The one that counts for nothing. */
  first: Property;
  last: Property;
}

/** Keys that stand twice in one object. JSON allows it, and all but the last are lost. */
export function duplicatesIn(state: EditorState): Twice[] {
  const twice: Twice[] = [];
  treeOf(state).iterate({
    enter: ({ node }) => {
      if (node.name !== "Object") return;
      const met = new Map<string, Property>();
      for (const property of propertiesOf(state, node)) {
        const first = met.get(property.name);
        if (first) twice.push({ name: property.name, first, last: property });
        met.set(property.name, property);
      }
    },
  });
  return twice;
}

/** What to cut out so that an item of a list or an object is gone, with one of the commas beside it. */
export function cutOf(state: EditorState, { from, to }: Range): Range {
  const after = /^\s*,[^\S\n]*\n?[^\S\n]*/.exec(state.sliceDoc(to, to + 400));
  const before = /,?\s*$/.exec(state.sliceDoc(Math.max(0, from - 400), from));
  if (after) return { from, to: to + after[0].length };
  return { from: from - (before?.[0].length ?? 0), to };
}
