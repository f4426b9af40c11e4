// What Cloudflare's runtime does with a .wasm file: its import is the compiled module, and nothing else may compile.
import { register } from "node:module";

const hooks = `
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
export async function load(url, context, next) {
  if (!url.endsWith(".wasm")) return next(url, context);
  const bytes = JSON.stringify([...(await readFile(fileURLToPath(url)))]);
  const source = "export default globalThis[Symbol.for('compile')](new Uint8Array(" + bytes + "))";
  return { format: "module", source, shortCircuit: true };
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const { Module } = WebAssembly;
globalThis[Symbol.for("compile")] = (bytes) => new Module(bytes);
const forbidden = () => {
  throw new WebAssembly.CompileError("Wasm code generation disallowed by embedder");
};
WebAssembly.Module = new Proxy(Module, { construct: forbidden });
WebAssembly.compile = WebAssembly.compileStreaming = WebAssembly.instantiateStreaming = forbidden;
