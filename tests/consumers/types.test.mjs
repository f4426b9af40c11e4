// What tells of types: are-the-types-wrong on the tarball, and code with the real libraries' types.
import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { tool } from "../package/packed.mjs";
import { folder, path, unpack } from "./lib/installed.mjs";
import { filesOf } from "./lib/pages.mjs";

let tarball;
before(async () => (tarball = await unpack()));

test("are-the-types-wrong finds nothing in the tarball", async () => {
  const { types, problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))), { excludeEntrypoints: ["./engine.wasm"] });
  assert.ok(types);
  assert.deepEqual(problems, []);
});

describe("with the libraries' own types", () => {
  let dir;
  before(() => {
    const pages = ["tanstack-form", "conform", "trpc", "next"].flatMap((page) => Object.entries(filesOf(page)).map(([file, code]) => [`pages/${page}/${file}`, code]));
    assert.ok(pages.length > 6);
    dir = folder("types", {
      ...Object.fromEntries(pages),
      "package.json": JSON.stringify({ type: "module" }),
      "tsconfig.json": JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, noUncheckedIndexedAccess: true, skipLibCheck: true, target: "es2022", module: "preserve", moduleResolution: "bundler", jsx: "react-jsx", lib: ["es2023", "dom", "dom.iterable"], types: [] },
      }),
    });
    cpSync(path("types"), join(dir, "types"), { recursive: true });
  });
  test("what the pages show, and what should and should not fit", () => tool(dir, "typescript/bin/tsc", ["-p", "."]));
  test("the same in TypeScript 5", () => tool(dir, "typescript/bin/tsc", ["-p", "."], "tests/consumers"));
});
