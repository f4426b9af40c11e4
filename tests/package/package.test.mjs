// The packed package, installed elsewhere, in Node and to TypeScript.
import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { entries, folders } from "../../scripts/lib/entries.mjs";
import { formIds } from "./forms.mjs";
import { install, node, root, tool } from "./packed.mjs";

let place;
before(() => {
  place = install();
});
after(() => place?.remove());
const read = (path) => readFileSync(join(place.installed, path), "utf8");
const manifest = () => JSON.parse(read("package.json"));
/** What an app imports, other than files. */
const entryPoints = () => Object.entries(manifest().exports).flatMap(([path, to]) => (to.import ? [path.replace(".", "yushen")] : []));
/** What has an engine of its own: all but the adapters, and what needs none. */
const withEngine = entries.filter(({ engine }) => engine);
/** What is in an entry besides the package: the libraries that it is for. */
const isOfPeer = (path) => /^[^.]/.test(path);
const scripts = () => readdirSync(join(place.installed, "dist")).filter((name) => /\.c?js$/.test(name));

/** A call's source, from its name to its closing bracket. */
function callAt(text, start) {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return text.slice(start, i + 1);
  }
  throw new Error("a bracket is not closed");
}

describe("what is packed", () => {
  test("its licences, its readme, no sources and no dependencies", () => {
    assert.deepEqual(readdirSync(place.installed).sort(), [...new Set(folders.map((path) => path.split("/")[0])), "LICENSE-APACHE", "LICENSE-MIT", "README.md", "dist", "package.json", "schemas"].sort());
    const { dependencies, scripts, sideEffects } = manifest();
    // Importing the element defines it; nothing else does anything.
    const effects = ["", "-zh-CN", "-en"].flatMap((language) => [`./dist/element${language}.js`, `./dist/element${language}.cjs`]);
    assert.deepEqual({ dependencies, scripts, sideEffects }, { dependencies: undefined, scripts: undefined, sideEffects: effects });
  });

  test("a JSON Schema for each form, to be imported by name", () => {
    assert.deepEqual(readdirSync(join(place.installed, "schemas")).sort(), formIds.map((form) => `${form}.json`).sort());
    const resolve = createRequire(join(place.dir, "index.js"));
    for (const form of formIds) assert.match(resolve(`yushen/schemas/${form}.json`).$schema, /^https:\/\/json-schema\.org\//);
  });

  test("nothing that a bundler, a CommonJS loader or a browser would trip over", () => {
    assert.ok(scripts().includes("index.js"));
    for (const name of scripts()) {
      const text = read(`dist/${name}`);
      for (const word of ["import.meta", '"node:', "sourceMappingURL"]) assert.ok(!text.includes(word), `${name} has ${word}`);
    }
  });

  test("a folder for each entry, for tools that know no exports", () => {
    for (const entry of entryPoints().filter((entry) => entry !== "yushen")) {
      const { main, module, types } = JSON.parse(read(`${entry.replace("yushen/", "")}/package.json`));
      const to = manifest().exports[entry.replace("yushen", ".")];
      const at = (path) => join(entry.replace("yushen/", ""), path);
      const named = { main: at(main), module: at(module), types: at(types) };
      assert.deepEqual(named, { main: join(to.require.default), module: join(to.import.default), types: join(to.import.types) });
    }
  });

  test("nothing that Next.js's edge takes amiss: an await inside a call that it wraps, or the call that only compiles", () => {
    const calls = scripts().flatMap((name) => [...read(`dist/${name}`).matchAll(/WebAssembly\.(?:instantiate|compile)\w*\(/g)].map(({ index }) => callAt(read(`dist/${name}`), index)));
    assert.ok(calls.length >= withEngine.flatMap(({ formats }) => formats).length, "one at least in each that has an engine");
    assert.deepEqual(calls.filter((call) => /\bawait\b|^WebAssembly\.compile/.test(call)), []);
  });

  test("an engine for the first WebAssembly that there was", () => {
    const { exports } = manifest();
    tool(place.dir, "binaryen/bin/wasm-opt", [join(place.installed, exports["./engine.wasm"]), "--mvp-features", "-o", join(place.dir, "mvp.wasm")]);
  });

  test("where a runtime knows several conditions, Next.js's edge comes before Cloudflare's, and both before all others", () => {
    const edges = Object.values(manifest().exports).filter((to) => to.workerd);
    assert.ok(edges.length > 0);
    for (const to of edges) assert.deepEqual(Object.keys(to), ["edge-light", "workerd", "import", "require"]);
  });

  test("an engine that is the same where a page's charset is another: only words are not", () => {
    const report = (script) => {
      const context = vm.createContext({ module: { exports: {} } });
      vm.runInContext(script, context);
      return context.module.exports.check("profile-mount", {}, { asOf: "2024-09-01" });
    };
    const bytes = readFileSync(join(place.installed, "dist/index.cjs"));
    const [asItIs, otherwise] = [bytes.toString(), new TextDecoder("windows-1252").decode(bytes)].map(report);
    const told = ({ issues, ...others }) => JSON.stringify({ ...others, issues: issues.map(({ rule, severity, path, params }) => ({ rule, severity, path, params })) });
    assert.equal(told(otherwise), told(asItIs));
    assert.notEqual(otherwise.issues[0].message, asItIs.issues[0].message);
  });

  test("publint finds nothing in the tarball", () => {
    assert.match(tool(place.dir, "publint/src/cli.js", [place.tarball, "--strict"]), /All good/);
  });
});

describe("in Node", () => {
  for (const file of ["esm.mjs", "commonjs.cjs", "slim.mjs", "slim.cjs", "languages.mjs", "languages-required.cjs", "old-browser.mjs", "deep.mjs"])
    test(file, () => assert.equal(node(place.dir, [file]), "ok"));

  for (const condition of ["workerd", "edge-light"])
    test(`on an edge, under ${condition}: the engine is imported, for compiling bytes is forbidden`, () => {
      assert.equal(node(place.dir, [`--conditions=${condition}`, "--import", "./edge-hooks.mjs", "edge.mjs"]), "ok");
    });

  test("in an app made by webpack 4, every entry, with no configuration", async () => {
    const { app } = await import("./webpack-4.mjs");
    for (const { path } of withEngine.filter(({ path }) => path !== undefined)) assert.equal(await app(place.dir, `yushen${path}`), "ok", path);
  });
});

async function bundled(names, from = "yushen/slim") {
  const { build } = await import("esbuild");
  const options = { bundle: true, minify: true, charset: "utf8", format: "esm", write: false };
  const { outputFiles } = await build({ stdin: { contents: `export { ${names} } from "${from}"`, resolveDir: place.dir }, ...options });
  return outputFiles[0].text;
}

describe("importing has no effect", () => {
  test("it needs nothing of its surroundings: no text coders, no WebAssembly, no DOM", () => {
    for (const name of scripts().filter((name) => name.endsWith(".cjs"))) {
      const context = vm.createContext({ module: { exports: {} } });
      context.exports = context.module.exports;
      vm.runInContext("delete globalThis.WebAssembly", context);
      // One language's rulebook is a file beside it; an adapter has its library, and its engine from the package.
      context.require = (path) => (isOfPeer(path) || assert.match(path, /^\.\/rulebook-(zh-CN|en)\.cjs$/), {});
      vm.runInContext(read(`dist/${name}`), context, { filename: name });
      const { exports } = context.module;
      const isEngine = withEngine.some((entry) => name === `${entry.name}.cjs`);
      if (isEngine || name.startsWith("rulebook-")) assert.equal(typeof exports[isEngine ? "check" : "parse"], "function");
      else assert.ok(Object.keys(exports).length > 0, name);
    }
  });

  test("a bundler drops all of an entry that is imported for nothing, even where it ignores sideEffects", async () => {
    const { build } = await import("esbuild");
    // The element is imported to be defined.
    for (const name of [...entryPoints().filter((entry) => !/^yushen\/element(\/|$)/.test(entry)).map((entry) => manifest().exports[entry.replace("yushen", ".")].import.default.slice(7)), "rulebook-zh-CN.js", "rulebook-en.js"]) {
      const path = join(place.installed, "dist", name).replaceAll("\\", "/");
      const copy = join(place.dir, name);
      const { outputFiles } = await build({
        stdin: { contents: `import "copied"`, resolveDir: place.dir },
        plugins: [
          {
            name: "copied",
            setup(b) {
              b.onResolve({ filter: /^copied$/ }, () => ({ path, sideEffects: true }));
              // What an adapter imports is another's to drop: of this package, and of its library.
              b.onResolve({ filter: /^[^.]/ }, ({ path: from, kind }) => (kind === "entry-point" || from === "copied" ? undefined : { path: from, namespace: "none", sideEffects: false }));
              b.onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "module.exports = {}" }));
            },
          },
        ],
        bundle: true, minify: true, format: "esm", write: false, outfile: copy,
      });
      assert.equal(outputFiles[0].text.trim(), "", `${name} keeps code that nobody uses`);
    }
  });

  describe("an app that only checks does not keep", () => {
    const keptOnlyWith = async (name, text) => {
      const [alone, both] = [await bundled("check"), await bundled(`check, ${name}`)];
      assert.ok(both.includes(text) && !alone.includes(text));
    };

    test("the rulebook", () => keptOnlyWith("rulebook", JSON.stringify(node(place.dir, ["one-clause.mjs"])).slice(1, -1)));

    test("the JSON Schemas", () => keptOnlyWith("schema", "http://json-schema.org/draft-07/schema#"));
  });
});

describe("an app with one language", () => {
  const textsOf = (language) =>
    readFileSync(join(root, `pkg/src/generated/texts.${language}.ts`), "utf8").split("`")[1].split("\n").filter((line) => line.length > 20);

  for (const [language, other] of [["zh-CN", "en"], ["en", "zh-CN"]])
    for (const from of ["yushen", "yushen/slim"])
      test(`${from}/${language} has no text in ${other}`, async () => {
        const [one, both] = [await bundled("check", `${from}/${language}`), await bundled("check", from)];
        const lacking = (text, language) => textsOf(language).filter((line) => !text.includes(line));
        assert.deepEqual(lacking(one, language), []);
        assert.deepEqual(lacking(one, other), textsOf(other));
        assert.deepEqual([...lacking(both, language), ...lacking(both, other)], []);
      });

  for (const [language, other] of [["zh-CN", "en"], ["en", "zh-CN"]])
    for (const from of ["yushen", "yushen/slim"])
      test(`${from}/${language} has the rulebook in no other language, and only where it is used`, async () => {
        const { rulebook } = await import(pathToFileURL(join(place.installed, "dist/index.js")).href);
        const summaries = (locale) => rulebook.clauses.map(({ summary }) => JSON.stringify(summary[locale]).slice(1, -1));
        const [alone, both] = [await bundled("check", `${from}/${language}`), await bundled("check, rulebook", `${from}/${language}`)];
        const lacking = (text, locale) => summaries(locale).filter((summary) => !text.includes(summary));
        assert.deepEqual(lacking(both, language), []);
        assert.deepEqual(lacking(both, other), summaries(other));
        assert.deepEqual(lacking(alone, language), summaries(language));
      });
});

describe("to TypeScript", () => {
  // What an app has that uses it with a form library, and in Node.
  before(() => {
    for (const name of ["@standard-schema", "@types/node", "undici-types"])
      cpSync(join(root, "node_modules", name), join(place.dir, "node_modules", name), { recursive: true });
  });
  for (const project of ["nodenext", "bundler", "bare", "node"])
    test(project, () => tool(place.dir, "typescript/bin/tsc", ["-p", `tsconfig.${project}.json`]));
  for (const project of ["nodenext", "bundler", "bare", "node10", "node10-commonjs"])
    test(`${project}, in TypeScript 5`, () => tool(place.dir, "typescript/bin/tsc", ["-p", `tsconfig.${project}.json`], "tests/old-tools"));

  test("the rulebook is what its type says, in all languages and in each", () => {
    const typed = ["", "/zh-CN", "/en"].map((language, i) => {
      const json = node(place.dir, ["-p", `JSON.stringify(require("yushen${language}").rulebook)`]);
      return `import type { rulebook as typeOf${i} } from "yushen${language}";\nexport const rulebook${i}: typeof typeOf${i} = ${json};\n`;
    });
    writeFileSync(join(place.dir, "rulebook.ts"), typed.join(""));
    tool(place.dir, "typescript/bin/tsc", ["-p", "tsconfig.rulebook.json"]);
  });

  test("nothing is declared but the interface", () => {
    const types = (name) => read(`dist/types/${name}.d.ts`);
    const public_ = [...`${types("entry/index")}\n${types("entry/bind")}`.matchAll(/^export \{ (.*) \} from "\.\.\/(.*)\.js"/gm)].map(([, names, file]) => [file, names.split(", ")]);
    const declared = (file) => [...types(file).matchAll(/^export (?:declare )?(?:abstract )?(?:const|let|function|class|type|interface|enum|\{) ([\w]+)/gm)].map(([, name]) => name);
    for (const [file, names] of public_) assert.deepEqual(declared(file).sort(), names.sort(), file);
    // What an adapter's interface leads to is its own.
    const isAdapters = (name) => /^(adapters|element|names)\b/.test(name);
    const files = readdirSync(join(place.installed, "dist/types"), { recursive: true }).filter((name) => name.endsWith(".d.ts") && !isAdapters(name));
    assert.deepEqual(
      files.map((name) => name.replaceAll("\\", "/").replace(".d.ts", "")).sort(),
      [...public_.map(([file]) => file), "entry/bind", "entry/bind-en", "entry/bind-zh-CN", "entry/en", "entry/index", "entry/zh-CN", "generated/forms", "generated/ids", "generated/report", "script", "types"].sort(),
    );
  });
});
