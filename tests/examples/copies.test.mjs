// Each example app stands alone, to be copied; so what they share is in each of them, alike.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { apps } from "./prepare.mjs";

const read = (app, file) => readFileSync(new URL(`../../examples/${app}/src/${file}`, import.meta.url), "utf8");

test("there are example apps", () => assert.ok(apps().length > 1));

for (const file of ["data.ts", "words.ts"]) {
  for (const app of apps()) {
    test(`${app} has the same ${file} as the others`, () => assert.equal(read(app, file), read("antd", file)));
  }
}
