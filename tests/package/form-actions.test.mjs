// The actions that the page on fromFormData shows: each is compiled, and called as its framework calls it.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import { exampleOf } from "./forms.mjs";
import { entriesOf } from "./form-entries.mjs";
import { generator } from "../model/random.mjs";
import { install, root, tool } from "./packed.mjs";

const place = install();
after(place.remove);
const { rulebook } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
// All that an action takes of SvelteKit.
const kit = join(place.dir, "node_modules/@sveltejs/kit");
mkdirSync(kit, { recursive: true });
writeFileSync(join(kit, "package.json"), '{ "name": "@sveltejs/kit", "type": "module", "exports": { ".": { "types": "./index.d.ts", "default": "./index.js" } } }');
writeFileSync(join(kit, "index.js"), "export const fail = (status, data) => ({ status, data });");
writeFileSync(join(kit, "index.d.ts"), "export declare function fail<T>(status: number, data: T): { status: number; data: T };");

const posted = (body) => ({ request: new Request("https://portal.example/apply", { method: "POST", body }) });
/** Calls an action as its framework does; the names of the errors, or none where it was taken. */
const calls = {
  "app/actions.ts": async ({ apply }, body) => (await apply({ errors: [] }, body)).errors.map(({ name }) => name),
  "app/routes/apply.ts": async ({ action }, body) => {
    const response = await action(posted(body));
    return response.status === 422 ? (await response.json()).errors.map(({ path }) => path.join(".")) : (assert.equal(response.status, 303), []);
  },
  "src/routes/apply/+page.server.ts": async ({ actions }, body) => {
    const result = await actions.default(posted(body));
    return result.status === 422 ? result.data.errors.map(({ path }) => path.join(".")) : (assert.deepEqual(result, { applied: true }), []);
  },
};
const { pass } = exampleOf("profile-mount");
const shown = (data) => {
  const body = new FormData();
  for (const [name, value] of entriesOf(rulebook.forms["profile-mount"], data, generator(3))) body.append(name, value);
  body.append("$ACTION_ID_7f", "");
  return body;
};

for (const page of ["form-data.md", "form-data.zh-CN.md"])
  describe(page, () => {
    const blocks = [...readFileSync(join(root, "docs/integrations", page), "utf8").matchAll(/^```ts\n\/\/ (\S+)\n([^]*?)^```$/gm)];
    test("it has one for each framework", () => assert.deepEqual(blocks.map(([, name]) => name), Object.keys(calls)));
    for (const [, name, code] of blocks)
      test(name, async () => {
        const file = `${page}-${name.replace(/\W/g, "-")}`;
        writeFileSync(join(place.dir, `${file}.ts`), code);
        writeFileSync(join(place.dir, `${file}.json`), JSON.stringify({ extends: "./tsconfig.nodenext.json", compilerOptions: { lib: ["es2022", "dom", "dom.iterable"], types: [] }, files: [`${file}.ts`] }));
        tool(place.dir, "typescript/bin/tsc", ["-p", `${file}.json`, "--noEmit"]);
        writeFileSync(join(place.dir, `${file}.mjs`), transformSync(code, { loader: "ts" }).code);
        const action = await import(pathToFileURL(join(place.dir, `${file}.mjs`)).href);
        assert.deepEqual(await calls[name](action, shown(pass)), []);
        const wrong = structuredClone(pass);
        wrong.miniProgram.creditScore = "12e";
        delete wrong.account.type;
        assert.deepEqual((await calls[name](action, shown(wrong))).sort(), ["account.type", "miniProgram.creditScore"]);
      });
  });
