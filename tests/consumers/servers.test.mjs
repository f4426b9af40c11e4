// The server's code of docs/integrations, as those pages show it, in Node.
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { build } from "esbuild";
import { folder, module, unpack } from "./lib/installed.mjs";
import { filesOf } from "./lib/pages.mjs";

let whole;
before(async () => {
  await unpack();
  const { rulebook } = await import("yushen");
  whole = () => {
    const data = structuredClone(rulebook.forms.binding.examples[0].data);
    data.documents[1].validUntil = "2099-12-31";
    return data;
  };
});

/** A page's modules in Node, by the names of their files. */
async function run(page, ...names) {
  const dir = folder(`server-${page}`, filesOf(page));
  await build({ entryPoints: names.map((name) => join(dir, name)), bundle: true, packages: "external", format: "esm", jsx: "automatic", outdir: join(dir, "dist"), outExtension: { ".js": ".mjs" } });
  return Promise.all(names.map((name) => module(join(dir, "dist", name.replace(/\.tsx?$/, ".mjs")))));
}

test("tRPC: what fails comes to the client whole, what passes in plain spelling", async () => {
  const [{ router }, { clientOf }] = await run("trpc", "router.ts", "client.ts");
  const { createHTTPServer } = await import("@trpc/server/adapters/standalone");
  const server = createHTTPServer({ router });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  try {
    const bindAccount = clientOf(`http://127.0.0.1:${server.address().port}`);
    const full = whole();
    full.boundCounts.brandSameEntity = " 2";
    const { accepted, issues } = await bindAccount(full);
    assert.equal(accepted, undefined);
    assert.deepEqual(issues.map(({ rule, path, severity }) => ({ rule, path, severity })), [{ rule: "binding/brand-limit-2", path: ["boundCounts", "brandSameEntity"], severity: "error" }]);
    assert.equal(issues[0].params.actual, 2);
    full.boundCounts.brandSameEntity = "１";
    full.account.douyinId = "abc";
    assert.deepEqual(await bindAccount(full), { accepted: { douyinId: "abc", bound: 1 }, issues: [] });
  } finally {
    server.close();
  }
});

test("Conform: an action reports to the form, under its names", async () => {
  const [{ bindAccount }] = await run("conform", "action.ts");
  const sent = new FormData();
  const send = (name, value) =>
    Array.isArray(value) && typeof value[0] !== "object" ? value.forEach((one) => sent.append(name, one))
    : Array.isArray(value) ? value.forEach((row, i) => send(`${name}[${i}]`, row))
    : typeof value === "object" ? Object.entries(value).forEach(([key, inner]) => send(name ? `${name}.${key}` : key, inner))
    : sent.append(name, String(value));
  send("", whole());
  assert.equal((await bindAccount(sent)).error, undefined);
  sent.set("documents[1].validUntil", "2020-01-01");
  sent.set("account.douyinId", "abc");
  const { error } = await bindAccount(sent);
  assert.deepEqual(Object.entries(error.fieldErrors).map(([name, issues]) => [name, issues.map(({ rule }) => rule)]), [["documents[1].validUntil", ["binding/document-expired"]]]);
});
