// Splits the engine's wasm: what only some exports reach becomes a module of its own, a part, so that an app which never
// calls them does not carry it. A part has no memory and no data: it works in the engine's memory, with the engine's
// functions, which it imports from "e". The engine knows nothing of its parts.
//
// The modules are taken apart as text, as binaryen writes it where names were stripped: an item a line that starts with
// " (", and its lines; what is named is `$` and a number.
import { Trouble } from "./say.mjs";

/** What wasm-bindgen has for passing JavaScript's values, of which the engine passes none. */
const unused = /"__\w+"/;

/** The texts of the engine, as `engine`, and of its parts: by their names the patterns of what each exports. */
export function split(text, parts) {
  const all = items(text).filter((item) => !unused.test(item));
  const those = (kind) => all.filter((item) => item.startsWith(` (${kind} `));
  const functions = new Map(those("func").map((item) => [idIn(item), item]));
  const exported = those("export").map((item) => ({ item, id: idIn(item), name: item.match(/"(.+)"/)[1] }));
  const reach = (entries) => reachable(functions, entries);

  const names = Object.keys(parts);
  const exportsOf = (part) => exported.filter(({ name }) => names.find((other) => parts[other].test(name)) === part);
  const reached = names.map((part) => reach(exportsOf(part).map(({ id }) => id)));
  const byTwo = reached.flatMap((ids, i) => [...ids].filter((id) => reached.some((others, j) => j > i && others.has(id))));
  // A function that a table names may be called from anywhere.
  const tabled = those("elem").flatMap((item) => item.match(/\$\d+/g).slice(1));
  const engine = reach([...exportsOf(undefined).map(({ id }) => id), ...tabled, ...byTwo]);
  const own = reached.map((ids) => [...ids].filter((id) => !engine.has(id)));
  for (const [i, part] of names.entries())
    if (!own[i].length) throw new Trouble(`The engine's part ${part} is empty.`, "What it exports: `parts` in scripts/build-wasm.mjs.");

  // What the engine lends: functions under short names; its memory, the stack's pointer and the table of functions.
  const lent = [...new Set(own.flat().flatMap((id) => calls(functions.get(id))))].filter((id) => engine.has(id));
  const shared = [...those("memory"), ...those("global").filter((item) => item.includes("(mut")), ...those("table").filter((item) => item.includes("funcref"))];
  const lend = (item) => ` (export "${kindOf(item)}" (${kindOf(item)} ${idIn(item)}))`;
  const borrow = (item) => ` (import "e" "${kindOf(item)}" ${item.trim().replace(/ \(i32\.const \d+\)/, "")})`;
  const types = those("type");
  const bodies = (ids) => [...ids].map((id) => functions.get(id));
  const module = (...lists) => `(module\n${lists.flat().join("\n")}\n)\n`;
  return {
    engine: module(
      types,
      ...["import", "global", "memory", "data", "table", "elem"].map(those).map((list) => list.filter((item) => !item.includes("externref"))),
      exportsOf(undefined).map(({ item }) => item),
      shared.filter((item) => kindOf(item) !== "memory").map(lend),
      lent.map((id, i) => ` (export "${i.toString(36)}" (func ${id}))`),
      bodies(engine),
    ),
    ...Object.fromEntries(
      names.map((part, p) => [
        part,
        module(
          types,
          lent.map((id, i) => ` (import "e" "${i.toString(36)}" (func ${id} ${signature(functions.get(id))}))`),
          shared.map(borrow),
          exportsOf(part).map(({ item }) => item),
          bodies(own[p]),
        ),
      ]),
    ),
  };
}

function items(text) {
  const all = [];
  for (const line of text.split("\n").slice(1)) {
    if (line === ")") break;
    if (line.startsWith(" (")) all.push(line);
    else all[all.length - 1] += `\n${line}`;
  }
  return all;
}

const kindOf = (item) => item.match(/\((\w+)/)[1];
const idIn = (item) => item.match(/\$[\w$]+/)[0];
const calls = (item) => [...item.matchAll(/\((?:call|return_call|ref\.func) (\$\d+)/g)].map((match) => match[1]);

/** The functions that some call, and those. What is imported is not among them. */
function reachable(functions, entries) {
  const found = new Set();
  const open = [...entries];
  for (let id; (id = open.pop()); ) {
    if (found.has(id) || !functions.has(id)) continue;
    found.add(id);
    open.push(...calls(functions.get(id)));
  }
  return found;
}

/** A function's parameters and results, without names. */
const signature = (item) => (item.split("\n")[0].match(/\((?:param|result) [^)]*\)/g) ?? []).join(" ").replace(/\$\d+ /g, "");
