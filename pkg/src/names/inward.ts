/** A portal's data, as the form has them. Never throws on any data. */
import { UNREADABLE, instanceIn, lengthOf, needStack, read } from "../boundary/caller-values.js";
import { Limit } from "../boundary/protocol.js";
import { instantText } from "../boundary/time.js";
import { GROUP, LIST, type Node } from "../form/structure.js";
import { append, own } from "../own-data.js";
import type { Portal, PortalNode, Spelling } from "./portal.js";

/** What was seen in a portal's data on the way in. */
export interface Seen {
  /** By row, the name that a field of several was given by. */
  readonly chosen: Map<number, PortalNode>;
  /** What the fields have that tell which of several names is meant. */
  readonly told: Map<Node, unknown>;
  /** Where the keys are that neither has, by what stands for them in the form's data. */
  readonly aliases: Map<string, string[]>;
}

/** What stands for a key that neither has, where it cannot stand by itself: no form has such a key. */
export const aliasOf = (path: readonly string[]): string => `.${path.join(".")}`;

/** A value as the form has it. */
export function spelledIn(spelling: Spelling | undefined, value: unknown): unknown {
  if (!spelling || typeof value === "object") return value;
  const text = typeof value === "string" ? value.trim() : String(value);
  if (spelling.inward.has(text)) return spelling.inward.get(text);
  if (!spelling.unit || typeof value === "boolean" || !/^-?\d+(\.\d+)?$/.test(text)) return value;
  const at = Math.floor(+text * spelling.unit);
  if (!(at >= 0 && at < Limit.Instant)) return value;
  return spelling.isInstant ? instantText(at) : instantText(at).slice(0, 10);
}

/** The form's data, or an element of a list, that is being put together. */
type Holder = Record<string, unknown>;

export class Inward {
  /** The objects that were made here. */
  private readonly made = new Set<unknown>();
  /** The rows that were given by a name, and not only may be. */
  private readonly given = new Set<number>();

  constructor(
    private readonly portal: Portal,
    private readonly seen: Seen,
  ) {}

  /** What stands at a node, as the form has it there. */
  value(node: PortalNode, data: unknown): unknown {
    const { to } = node;
    if (!to || typeof data !== "object" || data === null || data === UNREADABLE) return spelledIn(node.spelling, data);
    try {
      if (to.kind === LIST && Array.isArray(data)) return this.list(node, data);
      if (to.kind === GROUP && !Array.isArray(data)) {
        const holder = this.makeHolder();
        if (!this.keys(node, data, holder)) return data;
        return startsPaths(to) ? holder : this.groupAt(holder, to);
      }
    } catch {
      needStack();
      return UNREADABLE;
    }
    return data;
  }

  private makeHolder(): Holder {
    const holder: Holder = {};
    this.made.add(holder);
    return holder;
  }

  private list(node: PortalNode, data: unknown[]): unknown[] {
    const items: unknown[] = [];
    const length = lengthOf(data);
    // Of what is far too long only the length counts.
    for (let i = 0; i < length && i < KEPT; i++) append(items, this.value(node.item!, read(data, i)));
    items.length = length;
    return items;
  }

  /** Takes an object's keys; tells whether it may be somebody's plain object. */
  private keys(node: PortalNode, data: object, holder: Holder): boolean {
    const keys = Object.keys(data);
    const isPlain = !node.to || keys.length > Limit.Keys || keys.some((key) => node.keys.has(key)) || !instanceIn(data);
    if (!isPlain) return false;
    for (let i = 0; i < keys.length && i <= Limit.Keys; i++) {
      const key = keys[i]!;
      const field = node.keys.get(key);
      if (field) this.field(field, read(data, key), holder);
      else this.unknown(node, key, holder);
    }
    return true;
  }

  private field(node: PortalNode, data: unknown, holder: Holder): void {
    const { to } = node;
    if (node.isForeign) return;
    if (data === undefined || data === null) {
      // It is none of those that are given.
      if (to && this.portal.rows[to.row]!.length < 2) this.put(holder, to, data);
      return;
    }
    if (!to) return this.portalGroup(node, data, holder);
    if (to.kind === GROUP && !Array.isArray(data) && typeof data === "object" && data !== UNREADABLE) {
      this.groupAt(holder, to);
      let isPlain = false;
      try {
        isPlain = this.keys(node, data, holder);
      } catch {
        needStack();
        data = UNREADABLE;
      }
      if (!isPlain) this.put(holder, to, data);
      return;
    }
    if (!this.isChosen(node, to, holder)) return this.alias(node.path, holder);
    const value = this.value(node, data);
    if (this.portal.telling.has(to)) this.seen.told.set(to, value);
    this.put(holder, to, value);
  }

  /** What the portal alone has. */
  private portalGroup(node: PortalNode, data: unknown, holder: Holder): void {
    if (typeof data !== "object" || data === null || Array.isArray(data) || data === UNREADABLE) return this.alias(node.path, holder);
    node.keys.forEach((field) => {
      const row = field.to?.row ?? -1;
      if (row >= 0 && this.portal.rows[row]!.length > 1 && !this.seen.chosen.has(row)) this.seen.chosen.set(row, field);
    });
    try {
      this.keys(node, data, holder);
    } catch {
      needStack();
      this.alias(node.path, holder);
    }
  }

  /** Whether a field's value is taken from this name: of several that are given, from the first. */
  private isChosen(node: PortalNode, to: Node, holder: Holder): boolean {
    if (this.portal.rows[to.row]!.length < 2) return true;
    const before = this.seen.chosen.get(to.row);
    if (before && this.given.has(to.row)) {
      if (before.rank < node.rank) return false;
      this.alias(before.path, holder);
    }
    this.given.add(to.row);
    this.seen.chosen.set(to.row, node);
    return true;
  }

  private unknown(node: PortalNode, key: string, holder: Holder): void {
    if (!node.to || node.to.keys.has(key)) return this.alias([...node.path, key], holder);
    const group = startsPaths(node.to) ? holder : this.groupAt(holder, node.to);
    // That it is there is enough.
    own(group, key, undefined);
  }

  private alias(path: string[], holder: Holder): void {
    const alias = aliasOf(path);
    this.seen.aliases.set(alias, path);
    own(holder, alias, undefined);
  }

  private put(holder: Holder, to: Node, value: unknown): void {
    const steps = to.path;
    const group = steps.length > 1 ? this.objectAt(holder, steps.slice(0, -1)) : holder;
    if (group) own(group, steps[steps.length - 1]!, value);
  }

  private groupAt(holder: Holder, to: Node): Holder {
    return this.objectAt(holder, to.path) ?? this.makeHolder();
  }

  /** The object at a path, made where there is none; none where something else is in the way. */
  private objectAt(holder: Holder, path: string[]): Holder | undefined {
    for (const step of path) {
      if (!Object.prototype.hasOwnProperty.call(holder, step)) own(holder, step, this.makeHolder());
      const next = holder[step];
      if (!this.made.has(next)) return undefined;
      holder = next as Holder;
    }
    return holder;
  }
}

/** Many times what any list of a form takes. */
const KEPT = 10_000;

/** Whether the paths of fields start at a node: the form, or an element of a list. */
const startsPaths = (node: Node): boolean => node.row < 0 || node.list?.item === node;
