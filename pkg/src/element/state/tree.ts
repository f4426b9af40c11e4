import type { FieldInfo, FormInfo } from "yushen";

/** A field with the fields in it: of a group its members, of a list those of each element. */
export interface FieldNode {
  info: FieldInfo;
  /** Its key in its parent. */
  name: string;
  children: FieldNode[];
  /** Of a list of values: the element. */
  element?: FieldInfo;
}

const trees = new WeakMap<FormInfo, FieldNode[]>();

/** The form's fields as a tree, in the form's order. */
export function treeOf(form: FormInfo): FieldNode[] {
  let tree = trees.get(form);
  if (tree === undefined) trees.set(form, (tree = grow(form)));
  return tree;
}

function grow(form: FormInfo): FieldNode[] {
  const roots: FieldNode[] = [];
  const nodes = new Map<string, FieldNode>();
  for (const info of form.fields) {
    if (info.path.endsWith("[]")) {
      const list = nodes.get(info.path.slice(0, -2));
      if (list) list.element = info;
      continue;
    }
    const cut = info.path.lastIndexOf(".");
    const parent = nodes.get(info.path.slice(0, Math.max(cut, 0)).replace(/\[\]$/, ""));
    const node: FieldNode = { info, name: info.path.slice(cut + 1), children: [] };
    nodes.set(info.path, node);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}
