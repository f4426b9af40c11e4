// What takes the space: the engine's sections and functions, and the sources of the JavaScript beside it.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, entries } from "../build-package.mjs";
import { modules, optimise, optimisation } from "../build-wasm.mjs";
import { root } from "./run.mjs";
import { heading, note } from "./say.mjs";

const sectionNames = "custom type import function table memory global export start element code data data-count tag".split(" ");

/** Reads a module's sections, and its functions' sizes by name. */
export function readWasm(bytes) {
  let at = 8;
  const leb = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = leb();
    return bytes.toString("utf8", at, (at += length));
  };
  const sections = [];
  const names = new Map();
  const bodies = [];
  let imported = 0;
  while (at < bytes.length) {
    const start = at;
    const id = bytes[at++];
    const end = leb() + at;
    let name = sectionNames[id];
    if (id === 0) {
      name = text();
      if (name === "name")
        while (at < end) {
          const kind = bytes[at++];
          const next = leb() + at;
          if (kind === 1) for (let left = leb(); left > 0; left--) names.set(leb(), text());
          at = next;
        }
    } else if (id === 2) {
      for (let left = leb(); left > 0; left--) {
        text();
        text();
        const kind = bytes[at++];
        if (kind === 0) imported++;
        at += kind === 1 ? 1 : 0;
        if (kind === 3) at += 2;
        else if (kind === 0) leb();
        else if (bytes[at++] & 1) leb(), leb();
        else leb();
      }
    } else if (id === 10) {
      for (let left = leb(); left > 0; left--) {
        const body = at;
        at = leb() + at;
        bodies.push(at - body);
      }
    }
    at = end;
    sections.push({ name, bytes: end - start });
  }
  const functions = bodies.map((size, i) => ({ name: names.get(imported + i) ?? `function ${imported + i}`, bytes: size }));
  return { sections, functions };
}

const hash = /\[[0-9a-f]{16}\]|::h[0-9a-f]{16}$/g;
const crateOf = (name) => name.match(/(\w+)\[[0-9a-f]{16}\]/)?.[1] ?? name.match(/(\w+)::/)?.[1] ?? "(other)";
const bySize = (a, b) => b.bytes - a.bytes;
function table(rows, limit = 30) {
  for (const { name, bytes } of rows.sort(bySize).slice(0, limit)) note(`${String(bytes).padStart(8)}  ${name.replace(hash, "").slice(0, 110)}`);
}

export async function what() {
  const dir = mkdtempSync(join(tmpdir(), "yushen-"));
  try {
    const named = join(dir, "named.wasm");
    await optimise("pkg/wasm/yushen_bg.wasm", named, ...optimisation, "-g");
    heading("engine.wasm by section; the parts beside it");
    table(readWasm(readFileSync(join(root, "pkg/wasm/engine.wasm"))).sections);
    table(modules.slice(1).map((name) => ({ name: `${name}.wasm`, bytes: statSync(join(root, `pkg/wasm/${name}.wasm`)).size })));
    const { functions } = readWasm(readFileSync(named));
    const crates = group(functions);
    heading("the code of all by crate");
    table([...crates].map(([name, list]) => ({ name: `${name} (${list.length})`, bytes: list.reduce((sum, f) => sum + f.bytes, 0) })));
    heading("the largest functions");
    table(functions);
  } finally {
    rmSync(dir, { recursive: true });
  }
  heading("the JavaScript of index.js by source");
  const { metafile } = await bundle(entries[0], "esm", { metafile: true, write: false });
  const [{ inputs }] = Object.values(metafile.outputs);
  table(Object.entries(inputs).map(([name, { bytesInOutput }]) => ({ name, bytes: bytesInOutput })));
}

function group(functions) {
  const groups = new Map();
  for (const item of functions) {
    const key = crateOf(item.name);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
