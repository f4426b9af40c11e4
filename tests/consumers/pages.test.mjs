// Pages and workers without a bundler: they load the package's files as they are.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { start, stop, toldBy, visit } from "./lib/browser.mjs";
import { entries, folder, installed, path, toldByNode, unpack } from "./lib/installed.mjs";
import { filesOf } from "./lib/pages.mjs";
import { policy, serve } from "./lib/site.mjs";

let expected;
before(async () => {
  await unpack();
  expected = JSON.parse(await toldByNode());
  await start();
});
after(stop);

const html = (head) => `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>a page</title><link rel="icon" href="data:,">${head}</head><body><pre></pre></body></html>\n`;
/** A script that tells what `promise` gives. */
const shown = (promise) => `
${promise}.then((text) => {
  document.querySelector("pre").textContent = text;
  document.documentElement.dataset.done = "";
});
`;

async function told(name, files, options) {
  const dir = folder(name, files);
  for (const file of ["told.js", "bound.js"]) cpSync(path("app", file), join(dir, file));
  mkdirSync(join(dir, "yushen"));
  cpSync(join(installed, "dist"), join(dir, "yushen/dist"), { recursive: true });
  const site = await serve(dir, options);
  try {
    return await toldBy(site.url);
  } finally {
    site.close();
  }
}
const same = (told, expected) => assert.ok(told === JSON.stringify(expected), `the same as in Node, and not: ${told.slice(0, 500)}`);
const every = () => expected.each["yushen"].told;

test("a page with a script", async () => {
  const main = `import { told } from "./told.js"; import { bound } from "./bound.js";` + shown(`Promise.resolve(JSON.stringify({ told: told(yushen, ["zh-CN", "en"]), bound: bound(yushen) }))`);
  const text = await told("script", { "index.html": html(`<script src="yushen/dist/script.js"></script><script type="module" src="main.js"></script>`), "main.js": main });
  same(text, { told: every(), bound: expected.bound });
});

test("a page with an import map, each entry from its file", async () => {
  const listed = entries().filter(([, file]) => !/^import .* from "(?!\.|yushen")/m.test(readFileSync(join(installed, file), "utf8")));
  const map = JSON.stringify({ imports: Object.fromEntries(entries().map(([name, file]) => [name, file.replace("./", "./yushen/")])) });
  const main = [
    `import { toldByEach } from "./told.js";`,
    ...listed.map(([name], i) => `import * as entry${i} from "${name}";`),
    shown(`toldByEach({ ${listed.map(([name], i) => `"${name}": entry${i}`).join(", ")} }, "./yushen/dist/engine.wasm").then(JSON.stringify)`),
  ].join("\n");
  const hash = createHash("sha256").update(map).digest("base64");
  const page = html(`<script type="importmap">${map}</script><script type="module" src="main.js"></script>`);
  const text = await told("import-map", { "index.html": page, "main.js": main }, { allow: `${policy} 'sha256-${hash}'` });
  same(text, Object.fromEntries(listed.map(([name]) => [name, expected.each[name]])));
});

const say = `JSON.stringify(told(yushen, ["zh-CN", "en"]))`;
const asModule = `import * as yushen from "./yushen/dist/index.js";\nimport { told } from "./told.js";\n`;
/** A worker without modules has the script; told.js is made one, too. */
const classic = () => `importScripts("yushen/dist/script.js");\n${readFileSync(path("app/told.js"), "utf8").replaceAll("export ", "")}`;

for (const [kind, source, options] of [["module", () => asModule, `{ type: "module" }`], ["classic", classic, "{}"]]) {
  test(`a ${kind} worker`, async () => {
    const main = `const worker = new Worker("worker.js", ${options});` + shown(`new Promise((done, fail) => { worker.onmessage = ({ data }) => done(data); worker.onerror = ({ message }) => fail(new Error(message)); })`);
    const text = await told(`worker-${kind}`, { "index.html": html(`<script type="module" src="main.js"></script>`), "main.js": main, "worker.js": `${source()}\npostMessage(${say});\n` });
    same(text, every());
  });

  test(`a ${kind} service worker, which answers a page's request`, async () => {
    const worker = `${source()}
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.request.url.endsWith("/told") && event.respondWith(new Response(${say})));
`;
    const main = `const taken = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
const registered = navigator.serviceWorker.register("worker.js", ${options});` + shown(`registered.then(() => taken).then(() => fetch("told")).then((response) => response.text())`);
    const text = await told(`service-worker-${kind}`, { "index.html": html(`<script type="module" src="main.js"></script>`), "main.js": main, "worker.js": worker });
    same(text, every());
  });
}

test("the page of docs/integrations/bind.md", async () => {
  const dir = folder("bind-page", filesOf("bind"));
  cpSync(join(installed, "dist/script.js"), join(dir, "yushen/dist/script.js"));
  const site = await serve(dir);
  try {
    await visit(site.url, async (page) => {
      const said = (path) => page.locator(`[data-issues="${path}"]`).textContent();
      const submit = () => page.getByRole("button", { name: "提交" }).click();
      await page.fill("[name=depositYuan]", "200");
      await page.fill("[name=publicVideos]", "36");
      await page.fill("[name=fans]", "4,820");
      await submit();
      assert.match(await said("depositYuan"), /还差 300 元/);
      assert.match(await said("realNameVerified"), /实名/);
      assert.equal(await page.textContent("output"), "");
      await page.fill("[name=depositYuan]", "800");
      await page.check("[name=realNameVerified]");
      assert.equal(await said("depositYuan"), "");
      await submit();
      assert.deepEqual(JSON.parse(await page.textContent("output")), { depositYuan: 800, publicVideos: 36, fans: 4820, realNameVerified: true, inheritFromMain: false });
    });
  } finally {
    site.close();
  }
});
