// The package's sources import one another in one direction: no circle between files, and none between folders.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { root } from "./packed.mjs";

const sources = join(root, "pkg/src");
const files = readdirSync(sources, { recursive: true }).map((name) => name.replaceAll("\\", "/")).filter((name) => /\.tsx?$/.test(name));
// Types count too: a module that needs another one's types cannot be read before it either.
const imports = new Map(
  files.map((file) => {
    const found = readFileSync(join(sources, file), "utf8").matchAll(/^(?:import|export)\b[^;]*?\bfrom "(\.[^"]+)\.js"/gm);
    const sourceOf = (path) => files.find((name) => name === `${path}.tsx`) ?? `${path}.ts`;
    return [file, [...found].map(([, path]) => sourceOf(join(dirname(file), path).replaceAll("\\", "/"))).filter((path) => !path.startsWith(".."))];
  }),
);

/** A circle, as the names that lead round it; none where there is none. */
function circleIn(graph) {
  const done = new Set();
  const visit = (name, way) => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of graph.get(name) ?? []) {
      const circle = visit(next, [...way, name]);
      if (circle) return circle;
    }
    done.add(name);
  };
  for (const name of graph.keys()) {
    const circle = visit(name, []);
    if (circle) return circle;
  }
}

test("no file imports itself by way of others, and every import is a file", () => {
  assert.ok([...imports.values()].flat().length > files.length);
  for (const [file, names] of imports) for (const name of names) assert.ok(files.includes(name), `${file} imports ${name}`);
  assert.equal(circleIn(imports)?.join(" > "), undefined);
});

test("nor does a folder", () => {
  const folders = new Map();
  // A file that stands in no folder is a room of its own.
  const roomOf = (file) => (file.includes("/") ? dirname(file) : file);
  for (const [file, names] of imports)
    for (const name of names)
      if (roomOf(name) !== roomOf(file)) folders.set(roomOf(file), (folders.get(roomOf(file)) ?? new Set()).add(roomOf(name)));
  assert.ok(folders.size > 5);
  assert.equal(circleIn(folders)?.join(" > "), undefined);
});
