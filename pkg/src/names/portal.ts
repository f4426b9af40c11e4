/**
 * A portal's own data as a tree: the form's, with some of its fields under other names, and groups that the portal alone has.
 */
import { GROUP, LIST, type Form, type Node } from "../form/structure.js";

/** A key of the portal's. */
export interface PortalNode {
  /** Where it is: from the whole, or from the element of a list that it is in. */
  readonly path: string[];
  /** What the form has there: none where the portal alone has it. */
  to: Node | undefined;
  /** What it holds, by key; of a list, what an element is. */
  readonly keys: Map<string, PortalNode>;
  item: PortalNode | undefined;
  /** How its values stand for the form's. */
  spelling: Spelling | undefined;
  /** The portal's own: nothing is said of it. */
  isForeign: boolean;
  /** The place among the caller's names; of several for one field the first counts. */
  rank: number;
  /** Of several names for one field: what the form's other fields have where it is this one that is meant. */
  when: ReadonlyMap<Node, unknown> | undefined;
}

/** How a portal's values stand for a form's. */
export interface Spelling {
  /** By the portal's value as text. */
  readonly inward: Map<string, unknown>;
  /** By the form's value, the portal's. */
  readonly outward: Map<unknown, unknown>;
  /** Of a number for a date: milliseconds of one, and whether the form has an instant there. */
  readonly unit?: number | undefined;
  readonly isInstant?: boolean | undefined;
}

/** Stands for an element in a name's steps. */
export const ELEMENT = Symbol("element");
export type Steps = (string | typeof ELEMENT)[];

/** One of a caller's names, taken apart. */
export interface Entry {
  readonly steps: Steps;
  /** None of what is the portal's own. */
  readonly to: Node | undefined;
  readonly spelling?: Spelling | undefined;
  readonly when?: ReadonlyMap<Node, unknown> | undefined;
}

export interface Portal {
  readonly form: Form;
  readonly root: PortalNode;
  /** The names of each of the form's rows; of one that has several the first one counts most. */
  readonly rows: PortalNode[][];
  /** The fields whose values tell which of several names is meant. */
  readonly telling: ReadonlySet<Node>;
}

function make(path: string[], to: Node | undefined): PortalNode {
  return { path, to, keys: new Map(), item: undefined, spelling: undefined, isForeign: false, rank: 0, when: undefined };
}

export function portalOf(form: Form, entries: readonly Entry[]): Portal {
  const renamed = new Set(entries.map(({ to }) => to));
  const whole = (path: string[], to: Node): PortalNode => {
    const node = make(path, to);
    if (to.kind === LIST) node.item = whole([], to.item!);
    if (to.kind === GROUP) to.keys.forEach((field, key) => renamed.has(field) || node.keys.set(key, whole([...path, key], field)));
    return node;
  };
  const root = whole([], form.root);
  // What holds others comes before them.
  const inOrder = entries.map((entry, rank) => ({ ...entry, rank: rank + 1 })).sort((a, b) => a.steps.length - b.steps.length);
  for (const { steps, to, spelling, when, rank } of inOrder) {
    let node = root;
    steps.forEach((step, i) => {
      const isLast = i === steps.length - 1;
      if (step === ELEMENT) return void (node = node.item ??= make([], undefined));
      const path = [...node.path, step];
      let next = node.keys.get(step);
      if (!next || isLast) node.keys.set(step, (next = isLast && to ? whole(path, to) : make(path, undefined)));
      node = next;
    });
    Object.assign(node, { spelling, when, rank, isForeign: !to });
    // A list's values are those of its words.
    if (node.item && spelling) node.item.spelling = spelling;
  }
  const rows: PortalNode[][] = form.rows.map(() => []);
  const collect = (node: PortalNode) => {
    if (node.to && node.to.row >= 0 && node.to !== form.rows[node.to.row]?.item) rows[node.to.row]!.push(node);
    node.keys.forEach(collect);
    if (node.item) collect(node.item);
  };
  collect(root);
  for (const nodes of rows) nodes.sort((a, b) => a.rank - b.rank);
  const telling = new Set(entries.flatMap(({ when }) => [...(when?.keys() ?? [])]));
  return { form, root, rows, telling };
}

/** Whether all that the form has at a node is under it in the portal's data too, and nothing else is. */
export function isWhole(node: PortalNode): boolean {
  const { to } = node;
  if (!to) return false;
  const fields: Node[] = [];
  const below = (field: Node) => {
    field.keys.forEach(below);
    if (field.item) field.item.keys.forEach(below);
    fields.push(field);
  };
  below(to);
  const named: (Node | undefined)[] = [];
  const namedBelow = (inner: PortalNode) => {
    inner.keys.forEach(namedBelow);
    if (inner.item) inner.item.keys.forEach(namedBelow);
    if (inner.to) named.push(inner.to);
  };
  namedBelow(node);
  return named.length === fields.length && fields.every((field) => named.includes(field));
}
