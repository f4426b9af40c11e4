/** The engine, its parts, and its memory. */
import * as wasm from "wasm-bytes";
import type { InitOutput } from "../wasm/yushen.js";

/** What `init` takes. */
export type Source = URL | string | Response | BufferSource | WebAssembly.Module;

type Sessions = Pick<InitOutput, Extract<keyof InitOutput, `session_${string}`>>;
type Json = Pick<InitOutput, "check_text">;
type Engine = Omit<InitOutput, keyof (Sessions & Json)>;

let engine: Engine | undefined;
let sessions: Sessions | undefined;
let json: Json | undefined;
let words: Uint32Array = /* @__PURE__ */ new Uint32Array();

/** The engine; the first call makes it. @internal */
export function use(): Engine {
  return (engine ??= make<Engine>(wasm.engine()));
}

/** The part of the engine that keeps sessions; none in a browser that compiles so much only asynchronously. @internal */
export function useSessions(): Sessions | undefined {
  const e = use();
  try {
    return (sessions ??= make<Sessions>(wasm.sessions(), { e }));
  } catch (error) {
    if ((error as Error).cause instanceof RangeError) return undefined;
    throw error;
  }
}

/** The part of the engine that finds where JSON text is at fault. @internal */
export function useJson(): Json {
  return (json ??= make<Json>(wasm.json(), { e: use() }));
}

/** What the engine asks of its surroundings. */
const host = {
  e: {
    exhausted(): never {
      throw new RangeError("the browser gives the engine no more memory: check less data at once");
    },
  },
};

/** An instance: of the engine, or of a part, which works with what the engine exports. */
function make<T>(source: ReturnType<typeof wasm.engine>, imports: object = host): T {
  try {
    const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
    return new WebAssembly.Instance(module, imports as WebAssembly.Imports).exports as T;
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
  const from = source ?? wasm.engine();
  const loaded = await instantiate(typeof from === "string" || from instanceof URL ? await fetch(from) : from);
  // A synchronous call may have been faster.
  engine ??= loaded.exports as unknown as Engine;
}

async function instantiate(from: Response | BufferSource | WebAssembly.Module): Promise<WebAssembly.Instance> {
  if (from instanceof WebAssembly.Module) return WebAssembly.instantiate(from, host);
  if (!(typeof Response === "function" && from instanceof Response)) {
    return (await WebAssembly.instantiate(from as BufferSource, host)).instance;
  }
  if (!from.ok) throw new Error(`the engine could not be loaded: ${from.status} ${from.url}`);
  // Streaming asks for a media type that not every server gives.
  return (await WebAssembly.instantiate(await from.arrayBuffer(), host)).instance;
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
