// What an edge runtime does with a .wasm file: its import is the compiled module, which another realm may have compiled, and
// nothing else may compile. Cloudflare's imports the file by its name, Vercel's with ?module.
import { register } from "node:module";
import vm from "node:vm";

const ending = process.execArgv.includes("--conditions=edge-light") ? ".wasm?module" : ".wasm";
const hooks = `
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
export async function load(url, context, next) {
  if (!url.endsWith("${ending}")) return next(url, context);
  const bytes = JSON.stringify([...(await readFile(fileURLToPath(url)))]);
  const source = "export default globalThis[Symbol.for('compile')](" + bytes + ")";
  return { format: "module", source, shortCircuit: true };
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

globalThis[Symbol.for("compile")] = vm.runInNewContext("(bytes) => new WebAssembly.Module(new Uint8Array(bytes))");
const forbidden = () => {
  throw new WebAssembly.CompileError("Wasm code generation disallowed by embedder");
};
WebAssembly.Module = new Proxy(WebAssembly.Module, { construct: forbidden });
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (code, imports) => (code.byteLength === undefined ? instantiate(code, imports) : forbidden());
WebAssembly.compile = WebAssembly.compileStreaming = WebAssembly.instantiateStreaming = forbidden;
