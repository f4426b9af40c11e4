// Next, in development and built: components, an action, middleware and route handlers of both runtimes tell what Node tells.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { node } from "../package/packed.mjs";
import { start, stop, visit } from "./lib/browser.mjs";
import { folder, here, module, path, toldByNode, unpack } from "./lib/installed.mjs";
import { filesOf } from "./lib/pages.mjs";

const program = path("node_modules/next/dist/bin/next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", APP_ROOT: here };

let told;
let reported;
before(async () => {
  await unpack();
  told = JSON.stringify(JSON.parse(await toldByNode()).each.yushen.told);
  await start();
});
after(stop);

/** The app of next-app/, with the form that docs/integrations/next.md shows. */
function app(name) {
  const dir = folder(name, { "package.json": `{ "type": "module" }`, ...filesOf("next") });
  cpSync(path("next-app"), dir, { recursive: true });
  cpSync(path("app/told.js"), join(dir, "told.js"));
  return dir;
}

/** Starts Next, and gives its address and a function that ends it. */
async function serve(dir, args) {
  const child = spawn(process.execPath, [program, ...args, "--port", "0", "--hostname", "127.0.0.1"], { cwd: dir, env: { ...env, NODE_ENV: "" }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const address = new Promise((done, fail) => {
    const hear = (text) => {
      said += text;
      const [, port] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      if (port) done(`http://localhost:${port}/`);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.on("exit", () => fail(new Error(said)));
  });
  const close = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { url: await address, close, said: () => said };
}

// By webpack, Next 16 makes no route handler of the edge, not even an empty one.
for (const { how, args, routes } of [
  { how: "in development", args: ["dev"], routes: ["middleware", "node", "edge"] },
  { how: "in development, by webpack", args: ["dev", "--webpack"], routes: ["middleware", "node"] },
  { how: "built", args: ["start"], routes: ["middleware", "node", "edge"] },
])
  describe(how, () => {
    let site;
    before(async () => {
      const dir = app(`next${args.join("-")}`);
      for (const route of ["node", "edge"]) if (!routes.includes(route)) rmSync(join(dir, "app", route), { recursive: true });
      if (args[0] === "start") node(dir, [program, "build"], { env: { ...env, NODE_ENV: "production" } });
      ({ reported } = await module(join(dir, "told-here.js")));
      site = await serve(dir, args);
    });
    after(() => site?.close());

    for (const route of routes)
      test(route, async () => {
        const response = await fetch(`${site.url}${route}`);
        const text = await response.text();
        assert.ok(text === told, `the same as in Node, and not ${response.status}: ${text.slice(0, 500)}\n${site.said().slice(-2000)}`);
      });

    test("a server component and a client component", () =>
      visit(site.url, async (page) => {
        await page.waitForFunction(`document.querySelector("#client").textContent`);
        assert.equal(await page.textContent("#server"), reported());
        assert.equal(await page.textContent("#both"), reported());
        assert.ok((await page.textContent("#client")) === told);
      }));

    const rules = (page) => page.locator("[data-said]").evaluateAll((all) => Object.fromEntries(all.flatMap((at) => [...at.querySelectorAll("[data-rule]")].map((one) => [at.dataset.said, one.dataset.rule]))));
    const submit = (page) => page.getByRole("button", { name: "提交" }).click();

    test("a form with an action", () =>
      visit(`${site.url}showcase`, async (page) => {
        await page.waitForLoadState("networkidle");
        assert.deepEqual(await rules(page), {});
        await page.fill("#depositYuan", "２００");
        await page.fill("#publicVideos", "36 个");
        await page.fill("#fans", "4,820");
        await submit(page);
        await page.waitForSelector("[data-rule]");
        assert.deepEqual(await rules(page), { depositYuan: "employee-showcase/deposit", publicVideos: "format/type", realNameVerified: "employee-showcase/real-name" });
        // What is changed is judged at once, by the page itself.
        await page.fill("#publicVideos", "36");
        await page.check("#realNameVerified");
        assert.deepEqual(await rules(page), { depositYuan: "employee-showcase/deposit" });
        assert.equal(await page.inputValue("#fans"), "4,820");
        await page.fill("#depositYuan", "800");
        assert.deepEqual(await rules(page), {});
        assert.equal(await page.locator("output").count(), 0);
        await submit(page);
        await page.waitForSelector("output");
      }));

    test("the same without JavaScript", () =>
      visit(`${site.url}showcase`, async (page) => {
        await page.fill("#depositYuan", "200");
        await page.fill("#publicVideos", "36");
        await page.fill("#fans", "4820");
        await page.check("#realNameVerified");
        await submit(page);
        await page.waitForSelector("[data-rule]");
        assert.deepEqual(await rules(page), { depositYuan: "employee-showcase/deposit" });
      }, { javaScriptEnabled: false }));
  });
