// What takes the space: the engine's sections and functions, and the sources of the JavaScript beside it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../build-package.mjs";
import { entries } from "./entries.mjs";
import { optimise } from "../build-wasm.mjs";
import { root } from "./run.mjs";
import { heading, note } from "./terminal.mjs";

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

// A compiler's own mark of a crate or a function, which another version of it changes.
const marks = /\[[0-9a-f]{16}\]|::h[0-9a-f]{16}$/g;

// Functions made several times of one are taken together.
function byName(rows) {
  const sums = {};
  for (const { name, bytes } of rows) {
    const plain = name.replace(marks, "");
    sums[plain] = (sums[plain] ?? 0) + bytes;
  }
  return sums;
}

/** The bytes of every part, before compression, by group and name. */
export async function parts() {
  const dir = mkdtempSync(join(tmpdir(), "yushen-"));
  try {
    const named = join(dir, "named.wasm");
    await optimise("pkg/wasm/yushen_bg.wasm", named, "-g");
    const { metafile } = await bundle(entries[0], "esm", { metafile: true, write: false });
    const [{ inputs }] = Object.values(metafile.outputs);
    return {
      "engine.wasm by section": byName(readWasm(readFileSync(join(root, "pkg/wasm/engine.wasm"))).sections),
      "the engine's functions": byName(readWasm(readFileSync(named)).functions),
      "the JavaScript of index.js by source": byName(Object.entries(inputs).map(([name, { bytesInOutput }]) => ({ name, bytes: bytesInOutput }))),
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const most = 30;
const signed = (change) => (change > 0 ? `+${change}` : change < 0 ? String(change) : "");
/** The largest parts, or, where there is something to compare with, those that changed; each with its bytes and the change. */
export function printParts(now, before) {
  for (const group of Object.keys(now)) {
    const old = before?.[group] ?? {};
    const rows = [...new Set([...Object.keys(now[group]), ...Object.keys(old)])].map((name) => {
      const bytes = now[group][name] ?? 0;
      return { name, bytes, change: bytes - (old[name] ?? 0) };
    });
    const shown = before
      ? rows.filter(({ change }) => change).sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
      : rows.sort((a, b) => b.bytes - a.bytes);
    heading(before ? `${group}: what changed` : group);
    if (!shown.length) note("nothing");
    for (const { name, bytes, change } of shown.slice(0, most)) note(`${String(bytes).padStart(8)} ${before ? signed(change).padStart(8) : ""}  ${name.slice(0, 110)}`);
  }
}
