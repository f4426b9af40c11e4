// One app, made by every bundler with no configuration for this package, tells in Chromium what it tells in Node.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { start, stop, toldBy } from "./lib/browser.mjs";
import { app, installed, toldByNode, unpack } from "./lib/installed.mjs";
import { policy, serve } from "./lib/site.mjs";

const require = createRequire(import.meta.url);
let inNode;
before(async () => {
  await unpack();
  inNode = await toldByNode();
  await start();
});
after(stop);

/** A page's text is long: where it differs, the place is told. */
function same(told) {
  if (told === inNode) return;
  const at = [...inNode].findIndex((character, i) => character !== told[i]);
  assert.fail(`from ${at} on: ${told.slice(Math.max(0, at - 100), at + 400)}\ninstead of: ${inNode.slice(Math.max(0, at - 100), at + 400)}`);
}

const stats = (run) =>
  new Promise((done, fail) =>
    run((error, result) => {
      if (error) return fail(error);
      if (result.hasErrors() || result.hasWarnings()) return fail(new Error(result.toString({ preset: "errors-warnings" })));
      done();
    }),
  );
/** As webpack and those that take its configuration have it. */
const webpackLike = (dir) => ({ context: dir, mode: "production", entry: "./main.js", output: { path: join(dir, "dist"), filename: "main.js" }, performance: { hints: false } });

/** Each makes `dist` of the app's folder, with main.js beside the page. */
const bundlers = {
  async vite(dir) {
    const { build } = await import("vite");
    await build({ root: dir, configFile: false, logLevel: "warn", build: { chunkSizeWarningLimit: Infinity } });
    return true;
  },
  webpack: (dir) => stats((done) => require("webpack")(webpackLike(dir), done)),
  async rspack(dir) {
    const { rspack } = await import("@rspack/core");
    return stats((done) => rspack(webpackLike(dir), done));
  },
  async rollup(dir) {
    const { rollup } = await import("rollup");
    const { default: resolve } = await import("@rollup/plugin-node-resolve");
    const onwarn = ({ message }) => assert.fail(message);
    // What React asks for, as the adapters of its form libraries do.
    const { default: commonjs } = await import("@rollup/plugin-commonjs");
    const { default: replace } = await import("@rollup/plugin-replace");
    const plugins = [replace({ "process.env.NODE_ENV": '"production"', preventAssignment: true }), resolve(), commonjs()];
    const bundle = await rollup({ input: join(dir, "main.js"), plugins, onwarn });
    await bundle.write({ dir: join(dir, "dist"), format: "es" });
  },
  async parcel(dir) {
    const { Parcel } = require("@parcel/core");
    const options = { entries: join(dir, "index.html"), defaultConfig: require.resolve("@parcel/config-default"), cacheDir: join(dir, "cache"), mode: "production", shouldDisableCache: true };
    await new Parcel({ ...options, defaultTargetOptions: { distDir: join(dir, "dist"), shouldOptimize: true, sourceMaps: false } }).run();
    return true;
  },
  async esbuild(dir) {
    const { build } = await import("esbuild");
    const { warnings } = await build({ entryPoints: [join(dir, "main.js")], bundle: true, minify: true, format: "esm", outdir: join(dir, "dist"), logLevel: "silent" });
    assert.deepEqual(warnings, []);
  },
};

for (const [name, build] of Object.entries(bundlers))
  test(name, async () => {
    const dir = app(name);
    const hasPage = await build(dir);
    if (!hasPage) cpSync(join(dir, "index.html"), join(dir, "dist/index.html"));
    const site = await serve(join(dir, "dist"), { extra: [join(installed, "dist")] });
    try {
      same(await toldBy(site.url));
    } finally {
      site.close();
    }
  });

test("vite's development server", async () => {
  const dir = app("vite-dev");
  cpSync(join(installed, "dist/engine.wasm"), join(dir, "engine.wasm"));
  const { createServer } = await import("vite");
  const server = await createServer({ root: dir, configFile: false, logLevel: "warn", cacheDir: join(dir, "cache"), server: { port: 0, host: "localhost", headers: { "content-security-policy": policy } } });
  await server.listen();
  try {
    same(await toldBy(server.resolvedUrls.local[0]));
  } finally {
    await server.close();
  }
});
