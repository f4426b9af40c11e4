/** The forms' structure, from the generated tables and from what the engine tells of their fields, at the first use of each. */
import { ask, use } from "../engine/engine.js";
import { GROUP, LIST, VALUE, type Form, type Node } from "../form/structure.js";
import { DOCUMENTS, STRUCTURE } from "../generated/tables.js";
import { quote } from "../quote.js";
import type { Authority, DocumentId, FormId, RuleId } from "../types.js";
import { SEVERITIES } from "./protocol.js";
import { textAt } from "./reader.js";

let texts: string[] | undefined;
const parsed: Record<string, Form> = /* @__PURE__ */ Object.create(null);

/** The ids of the forms, in the rulebook's order. */
export function formIds(): FormId[] {
  texts ??= STRUCTURE.split("\n\n");
  return texts.map((text) => text.slice(0, text.indexOf(" ")) as FormId);
}

export function formOf(id: FormId): Form {
  return (typeof id === "string" && parsed[id]) || parse(id);
}

function parse(id: FormId): Form {
  const index = formIds().indexOf(id);
  if (index < 0) throw new TypeError(`unknown form ${quote(id)}; choose one of ${formIds().join(", ")}`);
  const [head, ...rules] = texts![index]!.split("\n") as [string, ...string[]];
  const [names, stages, states, deadlines] = head.split("|").map((part) => part.split(" ")) as string[][];
  const [document, authority] = DOCUMENTS.split("\n")[+names![1]!]!.split(" ") as [DocumentId, Authority];
  const ruleIds = rules.map((line) => `${id}/${line.slice(0, line.indexOf(" "))}` as RuleId);
  const engine = use();
  const { root, rows } = parseOutline(textAt(engine, ask(engine, (exports) => exports.outline(index)) >>> 2));
  const form: Form = {
    id,
    index,
    stages: stages!,
    states: states!,
    deadlines: deadlines!.filter(Boolean).map((text) => {
      const [name, rule] = text.split("=") as [string, string?];
      return rule ? { id: name, rule: ruleIds[+rule]! } : { id: name };
    }),
    root,
    rows,
    rules: rules.map((line, i) => {
      const [, stage, severity, section] = /^\S+ (\d)(\d)\|(.*)$/.exec(line)!;
      return {
        id: ruleIds[i]!,
        stage: stages![+stage!]!,
        severity: SEVERITIES[+severity!]!,
        clause: section ? { document, section, authority } : undefined,
      };
    }),
  };
  return (parsed[id] = form);
}

type Making = { -readonly [K in keyof Node]: Node[K] };

/** A node; all of one shape, as they are looked at with every key. */
function make(kind: number, row: number, key: string, path: string[], list: Node | undefined): Making {
  return { kind, row, key, path, list, max: 0, item: undefined, unique: false, keys: new Map(), first: undefined, next: undefined };
}

/**
 * The fields that the engine keeps, each followed by a colon and `{` for a group, a list's limit, `!` where it is unique,
 * `}` for each group that ends with it.
 */
function parseOutline(text: string): { root: Node; rows: Node[] } {
  const root = make(GROUP, -1, "", [], undefined);
  /** The groups that a field stands in, the innermost first. */
  let holders: Node[] = [root];
  const lastOf = new Map<Node, Making>();
  const rows = text.split(" ").map((field, row) => {
    const [, key, mark, max, unique, ends] = /^(.+):(\{?)(\d*)(!?)(\}*)$/.exec(field)!;
    const holder = holders[0] as Making;
    // As a property's name it is the one copy that all objects share: no letters are compared to find it.
    const name = Object.keys({ [key!]: 0 })[0]!;
    // What an element holds is told from the element on.
    const { list } = holder;
    const kind = mark ? GROUP : VALUE;
    const node = make(max ? LIST : kind, row, name, list ? [name] : [...holder.path, name], list);
    node.unique = unique === "!";
    if (max) {
      node.max = +max;
      node.item = make(kind, row, name, node.path, node);
    }
    if (mark) holders = [node.item ?? node, ...holders];
    holders = holders.slice(ends!.length);
    holder.keys.set(name, node);
    holder.first ??= node;
    const before = lastOf.get(holder);
    if (before) before.next = node;
    lastOf.set(holder, node);
    return node as Node;
  });
  return { root, rows };
}
