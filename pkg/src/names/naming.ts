/** A portal's own names and values for a form's, both ways. */
import type { PortalNames } from "../boundary/decode.js";
import { indexOf, rowOf } from "../boundary/places.js";
import { ABSENT } from "../boundary/protocol.js";
import { edits } from "../edits.js";
import { GROUP, LIST, type Node } from "../form/structure.js";
import { own } from "../own-data.js";
import { quote } from "../quote.js";
import type { Path } from "../types.js";
import { Inward, aliasOf, type Seen } from "./inward.js";
import { isWhole, type Portal, type PortalNode, type Spelling } from "./portal.js";

/** Where a portal's path leads: the form's path, and what the portal has there. */
export interface Way {
  readonly steps: Path;
  /** None past the portal's and the form's own. */
  readonly node: PortalNode | undefined;
}

const nothingSeen = (): Seen => ({ chosen: new Map(), told: new Map(), aliases: new Map() });

/** Names, and what was seen of them in the data that are judged. */
export class Naming implements PortalNames {
  private seen = nothingSeen();

  constructor(private readonly portal: Portal) {}

  /** The portal's data as a tree. */
  get root(): PortalNode {
    return this.portal.root;
  }

  /** The same names for other data. */
  fresh(): Naming {
    return new Naming(this.portal);
  }

  /** Whether they are of the same object of names. */
  isLike({ portal }: Naming): boolean {
    return portal === this.portal;
  }

  /** What was seen until now: it can be taken back to, and tells whether fields have other names since. */
  mark(): { restore(): void; isOther(): boolean } {
    const { chosen, told, aliases } = this.seen;
    const then: Seen = { chosen: new Map(chosen), told: new Map(told), aliases };
    return {
      restore: () => void (this.seen = then),
      isOther: () => !isEqual(then.chosen, this.seen.chosen) || !isEqual(then.told, this.seen.told),
    };
  }

  /** The whole of a portal's data, as the form has them. */
  dataIn(data: unknown): unknown {
    this.seen = nothingSeen();
    return this.valueIn(this.portal.root, data);
  }

  /** What a portal has at a node, as the form has it there. */
  valueIn(node: PortalNode, data: unknown): unknown {
    return new Inward(this.portal, this.seen).value(node, data);
  }

  /** A path of the portal's, as the form has it. */
  wayIn(path: Path): Way {
    let node = this.portal.root;
    /** The form's path of the element that the node is in. */
    let base: Path = [];
    for (let i = 0; i < path.length; i++) {
      const step = path[i]!;
      if (node.item) {
        base = [...base, ...(node.to?.path ?? []), step];
        node = node.item;
        continue;
      }
      const next = node.keys.get(String(step));
      if (!next) return { steps: [...base, ...this.past(node, path.slice(i))], node: undefined };
      node = next;
    }
    const { to } = node;
    return { steps: to && to.list?.item !== to ? [...base, ...to.path] : base, node };
  }

  /** The rest of a path past a node. */
  private past(node: PortalNode, rest: Path): Path {
    const { to } = node;
    if (to && to.kind !== GROUP) return [...to.path, ...rest];
    const [key, ...inner] = rest as [string | number, ...Path];
    if (to && !to.keys.has(String(key))) return [...(to.list?.item === to ? [] : to.path), key, ...inner];
    const alias = [...node.path, String(key)];
    this.seen.aliases.set(aliasOf(alias), alias);
    return [aliasOf(alias)];
  }

  /** An edit of the portal's data, as one of the form's; none where it is of what the portal alone has. */
  editIn(path: Path, value: unknown): { steps: Path; value: unknown } | undefined {
    if (path.length === 0) return { steps: [], value: this.dataIn(value) };
    const { steps, node } = this.wayIn(path);
    if (!node) return { steps, value };
    if (node.isForeign) return undefined;
    if (!isWhole(node)) {
      throw new TypeError(`what is at the path ${quote(path.join("."))} stands in several places of the form: set its fields one by one`);
    }
    const row = node.to!.row;
    if (value !== undefined && value !== null && this.portal.rows[row]!.length > 1) this.seen.chosen.set(row, node);
    const held = this.valueIn(node, value);
    if (this.portal.telling.has(node.to!)) this.seen.told.set(node.to!, held);
    return { steps, value: held };
  }

  pathOf(place: number): Path {
    const { form } = this.portal;
    if (place === 0) return [];
    const index = indexOf(place);
    if (index === ABSENT) return this.rowPath(rowOf(place));
    const element: Path = [...this.rowPath(rowOf(place, true)), index - 1];
    const row = rowOf(place);
    return form.rows[row]!.kind === LIST ? element : [...element, ...this.rowPath(row)];
  }

  unknownPath(place: number, key: string): Path {
    const at = this.pathOf(place);
    const alias = this.seen.aliases.get(key);
    if (!alias) return [...at, key];
    return [...(indexOf(place) === ABSENT ? [] : at), ...alias];
  }

  nearestTo(path: Path): string | undefined {
    let node: PortalNode | undefined = this.portal.root;
    const key = String(path[path.length - 1]);
    // What the form calls it may be what was meant.
    let own: Node | undefined = this.portal.form.root;
    for (const step of path.slice(0, -1)) {
      node = node?.item ?? node?.keys.get(String(step));
      own = own?.item ?? own?.keys.get(String(step));
    }
    own = own?.keys.get(key);
    const renamed = own && this.nodeOf(own.row);
    if (renamed && renamed.rank > 0) return renamed.path.join(".");
    return node && nearest(key, [...node.keys.keys()]);
  }

  valueAt(place: number, value: unknown): unknown {
    const row = rowOf(place);
    return this.valueOut(this.portal.form.rows[row]!, value, indexOf(place) !== ABSENT);
  }

  /** A form's data, in its own names, as the portal has them. */
  dataOut(data: unknown): unknown {
    const whole = {};
    this.scatter(this.portal.form.root, data, whole);
    return whole;
  }

  /** A value of a node's as the portal has it; `isElement`: of an element of the list. */
  private valueOut(node: Node, value: unknown, isElement = false): unknown {
    const spelling = this.nodeOf(node.row)?.spelling;
    if (node.kind === LIST && node.item!.kind === GROUP) {
      if (Array.isArray(value)) return value.map((item) => this.elementOut(node.item!, item));
      return this.elementOut(node.item!, value);
    }
    if (node.kind === GROUP && !isElement) return value;
    return Array.isArray(value) ? value.map((one) => spelledOut(spelling, one)) : spelledOut(spelling, value);
  }

  private elementOut(item: Node, value: unknown): unknown {
    const out = {};
    return this.scatter(item, value, out) ? out : value;
  }

  /** Puts a group's fields where the portal has them; tells whether there were any. */
  private scatter(group: Node, value: unknown, to: object): boolean {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    for (const key of Object.keys(value)) {
      const field = group.keys.get(key);
      const inner: unknown = (value as Record<string, unknown>)[key];
      if (!field) {
        if (!this.seen.aliases.has(key)) own(to, key, inner);
      } else if (field.kind !== GROUP || !this.scatter(field, inner, to)) put(to, this.rowPath(field.row), this.valueOut(field, inner));
    }
    return true;
  }

  private nodeOf(row: number): PortalNode | undefined {
    const nodes = this.portal.rows[row]!;
    if (nodes.length < 2) return nodes[0];
    const { chosen, told } = this.seen;
    const isMeant = ({ when }: PortalNode) => when && [...when].every(([field, value]) => told.get(field) === value);
    return chosen.get(row) ?? nodes.find(isMeant) ?? nodes[0];
  }

  private rowPath(row: number): string[] {
    return (this.nodeOf(row) ?? this.portal.form.rows[row]!).path;
  }
}

function isEqual<K>(one: Map<K, unknown>, other: Map<K, unknown>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.has(key) && other.get(key) === value);
}

/** A value of the form's as the portal has it. */
function spelledOut(spelling: Spelling | undefined, value: unknown): unknown {
  if (!spelling) return value;
  if (spelling.outward.has(value)) return spelling.outward.get(value);
  if (!spelling.unit || typeof value !== "string") return value;
  const at = Date.parse(value.length === 10 ? `${value}T00:00:00+08:00` : value);
  return Number.isNaN(at) ? value : at / spelling.unit;
}

function put(holder: object, path: string[], value: unknown): void {
  path.forEach((step, i) => {
    if (i === path.length - 1) return own(holder, step, value);
    if (!Object.prototype.hasOwnProperty.call(holder, step)) own(holder, step, {});
    holder = (holder as Record<string, object>)[step]!;
  });
}

/** The word that is the fewest edits away, if two are enough; upper and lower case count alike. */
export function nearest(word: string, words: string[]): string | undefined {
  let best = 3;
  let found: string | undefined;
  for (const other of words) {
    const away = edits(word.slice(0, 60).toLowerCase(), other.toLowerCase());
    // Two of three letters are another word, and the same word is no help.
    if (other !== word && away < best && away * 2 <= other.length) [best, found] = [away, other];
  }
  return found;
}
