// Node and the test runners that apps have: each tells what Node tells of an import.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { transformSync } from "esbuild";
import { node } from "../package/packed.mjs";
import { entries, folder, path, toldByNode, unpack } from "./lib/installed.mjs";

let expected;
let inNode;
before(async () => {
  await unpack();
  inNode = JSON.parse(await toldByNode());
  expected = JSON.stringify(inNode.each);
});

/** A program of node_modules; what it complains of is in the error. */
function run(dir, args) {
  try {
    return node(dir, args, { maxBuffer: 2 ** 28 });
  } catch (error) {
    throw new Error(`${args.join(" ")}\n${error.stdout}${error.stderr}`);
  }
}

const source = (name) => readFileSync(path("app", name), "utf8");
/** A module of the app's, as CommonJS. */
const required = (name) => transformSync(source(name), { format: "cjs" }).code;
const names = () => entries().map(([name]) => name);
const engine = `require("node:fs").readFileSync(require.resolve("yushen/engine.wasm"))`;
const requires = () => `const every = { ${names().map((name) => `"${name}": require("${name}")`).join(", ")} };`;
const imports = () => [
  ...names().map((name, i) => `import * as entry${i} from "${name}";`),
  `import { createRequire } from "node:module";`,
  `import { toldByEach } from "./told.mjs";`,
  `import { bound } from "./bound.mjs";`,
  `const require = createRequire(import.meta.url);`,
  `const every = { ${names().map((name, i) => `"${name}": entry${i}`).join(", ")} };`,
];
const files = () => ({ "told.cjs": required("told.js"), "bound.cjs": required("bound.js"), "told.mjs": source("told.js"), "bound.mjs": source("bound.js"), "expected.json": JSON.stringify({ expected, bound: JSON.stringify(inNode.bound) }) });
const body = (environment) => [
  `const is = require("./expected.json");`,
  `test("the same as in Node", async () => expect(JSON.stringify(await toldByEach(every, ${engine})) === is.expected).toBe(true));`,
  environment === "jsdom" ? `test("a bound form", () => expect(JSON.stringify(bound(every["yushen/bind"]))).toBe(is.bound));` : "",
];

test("Node, by require", () => {
  const main = `require("./told.cjs").toldByEach(every, ${engine}).then((told) => process.stdout.write(JSON.stringify(told)));`;
  const dir = folder("commonjs", { ...files(), "main.cjs": `${requires()}\n${main}` });
  assert.ok(run(dir, ["main.cjs"]) === expected, "the same as by import");
});

for (const environment of ["node", "jsdom"]) {
  test(`Jest, ${environment}: by require, and by import`, () => {
    const config = { testEnvironment: environment, testMatch: ["**/*.test.*js"], transform: {}, moduleFileExtensions: ["js", "mjs", "cjs", "json"], cacheDirectory: "<rootDir>/cache" };
    const dir = folder(`jest-${environment}`, {
      ...files(),
      "package.json": JSON.stringify({ jest: config }),
      "required.test.cjs": [`const { toldByEach } = require("./told.cjs");`, `const { bound } = require("./bound.cjs");`, requires(), ...body(environment)].join("\n"),
      "imported.test.mjs": [...imports(), ...body(environment)].join("\n"),
    });
    run(dir, ["--experimental-vm-modules", path("node_modules/jest/bin/jest.js"), "--ci", "--runInBand"]);
  });

  test(`Vitest, ${environment}`, () => {
    const dir = folder(`vitest-${environment}`, {
      ...files(),
      "vitest.config.js": `export default { test: { environment: "${environment}" }, cacheDir: "./cache" };`,
      "imported.test.mjs": [`import { expect, test } from "vitest";`, ...imports(), ...body(environment)].join("\n"),
    });
    run(dir, [path("node_modules/vitest/vitest.mjs"), "run", "--root", dir]);
  });
}
