/** The instance of the wasm, and its memory. */
import { wasmSource } from "wasm-bytes";
import type { InitOutput } from "../wasm/yushen.js";

/** What `init` takes. */
export type Source = URL | string | Response | BufferSource | WebAssembly.Module;

let engine: InitOutput | undefined;
let words: Uint32Array = /* @__PURE__ */ new Uint32Array();

/** The engine; the first call makes it. @internal */
export function use(): InitOutput {
  return engine ?? start(moduleOf(wasmSource()));
}

function moduleOf(source: ReturnType<typeof wasmSource>): WebAssembly.Module {
  if (source === undefined) {
    throw new Error("yushen/slim has no engine yet: await init(source) first, with the address or the bytes of yushen/engine.wasm");
  }
  try {
    return source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  } catch (cause) {
    throw explained(cause);
  }
}

// What the browser says of a policy or of its own limit, in words that tell what to do.
function explained(cause: unknown): unknown {
  const text = String(cause);
  if (/Content Security Policy|unsafe-eval|CSP/i.test(text)) {
    return new Error("the page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src", { cause });
  }
  if (cause instanceof RangeError) {
    return new Error("this browser compiles WebAssembly only asynchronously: call await init() before the first check", { cause });
  }
  return cause;
}

function start(module: WebAssembly.Module): InitOutput {
  return enter(new WebAssembly.Instance(module, imports()));
}

function enter(instance: WebAssembly.Instance): InitOutput {
  engine = instance.exports as unknown as InitOutput;
  engine.__wbindgen_start?.();
  return engine;
}

// The glue's one import fills a table that only exports of JavaScript values would use.
function imports(): WebAssembly.Imports {
  const nothing = () => {};
  return { "./yushen_bg.js": { __wbindgen_init_externref_table: nothing } };
}

let pending: Promise<void> | undefined;

/** Makes the engine beforehand; a second call gives the same one. */
export function init(source?: Source): Promise<void> {
  if (engine) return Promise.resolve();
  pending ??= load(source).catch((cause) => {
    pending = undefined;
    throw explained(cause);
  });
  return pending;
}

async function load(source: Source | undefined): Promise<void> {
  const from = source ?? wasmSource();
  if (from === undefined) {
    throw new Error("yushen/slim has no engine inlined: call init(source) with the address or the bytes of yushen/engine.wasm");
  }
  const loaded = await instantiate(typeof from === "string" || from instanceof URL ? await fetch(from) : from);
  // A synchronous call may have been faster.
  if (!engine) enter(loaded);
}

async function instantiate(from: Response | BufferSource | WebAssembly.Module): Promise<WebAssembly.Instance> {
  if (from instanceof WebAssembly.Module) return WebAssembly.instantiate(from, imports());
  if (!(typeof Response === "function" && from instanceof Response)) {
    return (await WebAssembly.instantiate(from as BufferSource, imports())).instance;
  }
  if (!from.ok) throw new Error(`the engine could not be loaded: ${from.status} ${from.url}`);
  // Streaming asks for a media type that not every server gives.
  return (await WebAssembly.instantiate(await from.arrayBuffer(), imports())).instance;
}

/** The input buffer with room for so many bytes; what it held stays. */
export function room(size: number): Uint8Array {
  const exports = use();
  const at = exports.input(size);
  return new Uint8Array(exports.memory.buffer, at, exports.room());
}

/** The memory in words of 32 bits. */
export function memory(): Uint32Array {
  if (!isCurrent(words)) words = new Uint32Array(use().memory.buffer);
  return words;
}

/** Whether a view of the memory still is one: growing it leaves old views empty. */
export function isCurrent(view: Uint8Array | Uint32Array): boolean {
  return view.length > 0;
}

let decoder: TextDecoder | undefined;

/** The text whose place in the memory, then length, stand at an address. */
export function textAt(address: number): string {
  const [from, length] = memory().subarray(address >>> 2);
  const bytes = new Uint8Array(words.buffer, from, length);
  if (typeof TextDecoder === "function") return (decoder ??= new TextDecoder()).decode(bytes);
  // Jest's jsdom has none.
  return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
}
