// wasm-bindgen's glue as a module that exports a function which makes it anew: the glue keeps one instance of its wasm, with
// all that belongs to it, in variables of a module; an engine that is given up after an error must leave nothing behind.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/**
 * What is needed of it: its way to make an instance, and the two steps of that for an instance that is made later. The
 * wasm's exports are called as they are, but for those that take or give objects.
 */
const needed = ["initSync", "__wbg_get_imports as imports", "__wbg_finalize_init as finish"];
const ofBind = ["bound_open", "bound_hear", "bound_tell", "bound_data", "bound_close"];

/** For the glue where its surroundings have none, as Jest's jsdom: what it calls of them. */
const coders = `
const Decoder = typeof TextDecoder === "function" ? TextDecoder : class {
  decode(bytes = []) {
    return decodeURIComponent(Array.from(bytes, (byte) => "%" + byte.toString(16).padStart(2, "0")).join(""));
  }
};
const Encoder = typeof TextEncoder === "function" ? TextEncoder : class {
  encode(text) {
    const escaped = encodeURIComponent(text.replace(/[\\ud800-\\udfff]/gu, "\\ufffd"));
    return Uint8Array.from(escaped.match(/%..|./g) || [], (one) => (one.length > 1 ? parseInt(one.slice(1), 16) : one.charCodeAt(0)));
  }
};
`;

/** The source of a module that exports `glue`, for an engine in a folder. */
export async function glue(dir, binds) {
  const { build } = await import("esbuild");
  const made = readFileSync(join(root, dir, "yushen.js"), "utf8").replace(/\bnew Text(Decoder|Encoder)\(/g, "new $1(");
  const source = `${coders}${made}\nexport { __wbg_get_imports, __wbg_finalize_init };`;
  const contents = `export { ${[...needed, ...(binds ? ofBind : [])].join(", ")} } from "source";`;
  const plugin = {
    name: "source",
    setup(build) {
      build.onResolve({ filter: /^source$/ }, ({ path }) => ({ path, namespace: "glue" }));
      build.onLoad({ filter: /.*/, namespace: "glue" }, () => ({ contents: source }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents },
    bundle: true,
    format: "esm",
    target: "es2019",
    minifySyntax: true,
    drop: ["console"],
    write: false,
    plugins: [plugin],
    logLevel: "warning",
  });
  const [, body, names] = /^(.*)export \{([^}]*)\};\s*$/s.exec(outputFiles[0].text);
  const members = names.split(",").map((name) => name.trim().split(" as ")).map(([name, as = name]) => `${as}: ${name}`);
  return `export function glue() {\n${body}return { ${members.join(", ")} };\n}`;
}
