/**
 * The engine: its instances and their memory.
 *
 * An error that leaves an instance (memory used up, the stack used up, a fault) leaves it as it happens to be. So it is
 * given up, with its memory, and the next call makes another; sessions open themselves anew in that one.
 */
import * as wasm from "wasm-bytes";
import type { InitOutput } from "../wasm/yushen.js";
import { quote } from "./forms.js";
import type { Source } from "./types.js";

/** An instance of the engine. @internal */
export interface Engine {
  readonly exports: InitOutput;
  /** Its memory, as bytes and as words of 32 bits. */
  bytes: Uint8Array;
  words: Uint32Array;
  /** How large the memory was when the last call began. */
  size: number;
  /** The part of it where input is written, and where that starts. */
  input: Uint8Array;
  view: DataView;
  start: number;
  room: number;
}

let compiled: WebAssembly.Module | undefined;
/** What calls go to; nothing during a call, for giving it up after an error must need no more of the stack. */
let current: Engine | undefined;
/** For browsers that make instances only asynchronously: what takes the place of one that is given up. */
let spare: WebAssembly.Instance | undefined;

/** The engine; the first call makes it. @internal */
export function use(): Engine {
  return current ?? make();
}

/** Whether an instance is the one that calls go to. @internal */
export function isCurrent(engine: Engine): boolean {
  return engine === current;
}

function make(): Engine {
  if (spare) {
    const engine = (current = engineOf(spare));
    spare = undefined;
    // Where that fails, the call after the next error says to await init().
    keepSpare().catch(() => {});
    return engine;
  }
  try {
    compiled ??= compile(wasm.engine());
    return (current = engineOf(new WebAssembly.Instance(compiled)));
  } catch (cause) {
    throw refused ? failure(`init failed, so that there is no engine: ${refused.message}`, refused) : explained(cause);
  }
}

function compile(source: ReturnType<typeof wasm.engine>): WebAssembly.Module {
  return isBytes(source) ? new WebAssembly.Module(source) : source;
}

function engineOf(instance: WebAssembly.Instance): Engine {
  const exports = instance.exports as unknown as InitOutput;
  const none = new Uint8Array(0);
  const engine: Engine = { exports, bytes: none, words: new Uint32Array(0), size: 0, input: none, view: new DataView(none.buffer), start: 0, room: 0 };
  makeRoom(engine, INPUT);
  engine.size = engine.bytes.length;
  refused = undefined;
  return engine;
}

/** Room for the input of most calls. */
const INPUT = 4096;

/** Makes the engine take so much input; what it held is gone. */
function makeRoom(engine: Engine, length: number): void {
  engine.start = engine.exports.input(length);
  engine.room = length;
  lookAt(engine);
}

/** Looks at the memory anew where it has grown, which leaves old views empty. */
function look(engine: Engine): void {
  if (engine.words.length === 0) lookAt(engine);
}

function lookAt(engine: Engine): void {
  const { buffer } = engine.exports.memory;
  engine.bytes = new Uint8Array(buffer);
  engine.words = new Uint32Array(buffer);
  engine.input = new Uint8Array(buffer, engine.start, engine.room);
  engine.view = new DataView(buffer, engine.start, engine.room);
}

/** What a call may add to the memory for good. */
const KEPT = 0x1000000;

/** What was written last, for the next call; it stands until something else is written. @internal */
export const written: { bytes: Uint8Array; length: number; longKeys: Map<string, string> | undefined } = {
  bytes: /* @__PURE__ */ new Uint8Array(0),
  length: 0,
  longKeys: undefined,
};

/**
 * Calls the engine with what was written; what its words start at comes back, and they stand until the next call. An error
 * of its own reaches the caller as one that says so, and the instance is given up.
 * @internal
 */
export function call(engine: Engine, work: (exports: InitOutput, length: number) => number): number {
  current = undefined;
  try {
    const { bytes, length } = written;
    if (bytes !== engine.input) {
      if (length > engine.room) makeRoom(engine, length);
      engine.input.set(bytes.subarray(0, length));
    }
    const result = work(engine.exports, length);
    look(engine);
    current = engine;
    return result;
  } catch (cause) {
    throw stopped(engine, cause);
  }
}

/** The same with nothing to hand over. @internal */
export function ask(engine: Engine, work: (exports: InitOutput) => number): number {
  current = undefined;
  try {
    const result = work(engine.exports);
    look(engine);
    current = engine;
    return result;
  } catch (cause) {
    throw stopped(engine, cause);
  }
}

/** Gives back what a huge input took: after the words of a call have been read. @internal */
export function release(engine: Engine): void {
  const size = engine.bytes.length;
  if (size - engine.size <= KEPT) engine.size = size;
  else if (current === engine) current = undefined;
}

function stopped(engine: Engine, cause: unknown): Error {
  if (isOutOfRange(cause)) return failure(STACK, cause);
  return failure(
    isFull(engine)
      ? "there is no more memory for the check, so that nothing was checked: check less at once"
      : "the engine stopped, so that nothing was checked: this is a fault of yushen's, please report it",
    cause,
  );
}

const STACK = "the call stack is used up, so that nothing was checked: call from less deep";
/** Firefox's error is of a class of its own. No regular expression: where the stack ends it is a syntax error. */
const isOutOfRange = (cause: unknown): boolean => ["RangeError", "InternalError"].includes((cause as Error)?.name);

function isFull({ exports }: Engine): boolean {
  try {
    exports.memory.grow(256);
    return false;
  } catch {
    return true;
  }
}

/** An error with its cause, in old browsers too. */
function failure(message: string, cause?: unknown): Error {
  return Object.defineProperty(new Error(message), "cause", { value: cause, writable: true, configurable: true });
}

const POLICY = "'wasm-unsafe-eval' to script-src ('unsafe-eval' for Chromium before 97 and Safari before 16)";

/** What browsers and other hosts say that will not compile or run the engine, in words that tell what to do. */
function explained(cause: unknown): unknown {
  const text = String(cause);
  const says = (message: string) => failure(message, cause);
  if (isOutOfRange(cause)) {
    if (text.includes("main thread")) return says("this browser makes WebAssembly only asynchronously: call await init() before the first check");
    return says(text.includes("emory") ? "there is no memory for the engine: close other pages or workers, or check on a server" : STACK);
  }
  if (typeof WebAssembly !== "object")
    return says("there is no WebAssembly here (a browser's lockdown mode turns it off): allow it for this page, or check on a server");
  if (/Content.?Security.?Policy|unsafe-eval|\bCSP\b/i.test(text)) return says(`the page's Content-Security-Policy forbids WebAssembly: add ${POLICY}`);
  // Chromium before 103 says no more than this of a policy.
  if (/code generation/i.test(text))
    return says(
      `WebAssembly may not be compiled from bytes here: in a page, add ${POLICY} of its Content-Security-Policy; for an edge runtime, bundle with the condition workerd or edge-light`,
    );
  switch ((cause as Error)?.name) {
    case "CompileError":
      return says("the engine does not compile: the browser is too old, so use a newer one or check on a server; or init was given what is not yushen/engine.wasm");
    default:
      return cause;
  }
}

let pending: Promise<void> | undefined;
/** Why `init` failed last, until an engine was made. */
let refused: Error | undefined;

/** Makes the engine beforehand; a second call gives the same one. */
export function init(source?: Source): Promise<void> {
  if (current) return Promise.resolve();
  pending ??= load(source).then(
    () => void (pending = undefined),
    (cause) => {
      pending = undefined;
      throw (refused = cause);
    },
  );
  return pending;
}

async function load(source: Source | undefined): Promise<void> {
  const code = compiled ?? (await codeOf(source ?? wasm.engine()));
  try {
    if (isBytes(code)) {
      // Next.js wraps this call in a function that takes no `await` inside, and builds nothing that names the call which
      // only compiles.
      const { module, instance } = await WebAssembly.instantiate(code);
      await start(module, instance);
    } else await start(code);
  } catch (cause) {
    // It asks for what the engine does not, or lacks what it has.
    if (["LinkError", "TypeError"].includes((cause as Error)?.name)) throw failure(`what should be yushen's engine is something else: to init ${GIVE}`, cause);
    throw explained(cause);
  }
}

const GIVE = "give the address of yushen/engine.wasm of this version, its bytes, a Response or a WebAssembly.Module";

async function start(module: WebAssembly.Module, made?: WebAssembly.Instance): Promise<void> {
  // A synchronous call may have been faster.
  if (current) return;
  try {
    current = engineOf(new WebAssembly.Instance(module));
    compiled = module;
  } catch {
    const instance = made ?? (await WebAssembly.instantiate(module));
    current ??= engineOf(instance);
    compiled = module;
    await keepSpare();
  }
}

async function keepSpare(): Promise<void> {
  spare = await WebAssembly.instantiate(compiled!);
}

async function codeOf(source: Source): Promise<BufferSource | WebAssembly.Module> {
  const from = isAddress(source) ? await fetched(source) : source;
  const code = isResponse(from) ? await bytesOf(from) : from;
  if (isBytes(code) || kindOf(code) === "WebAssembly.Module") return code;
  throw new TypeError(`init was given ${quote(source)}; ${GIVE}`);
}

// Values of another window or realm are told by their kind, not by their class.
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const isAddress = (source: unknown): source is URL | string => typeof source === "string" || kindOf(source) === "URL";
const isResponse = (source: unknown): source is Response => kindOf(source) === "Response";
const isBytes = (source: unknown): source is BufferSource => ArrayBuffer.isView(source) || /^(Shared)?ArrayBuffer$/.test(kindOf(source));

async function fetched(address: URL | string): Promise<Response> {
  try {
    return await fetch(address);
  } catch (cause) {
    throw failure(`the engine could not be fetched from ${address} (${cause}): see that the address is right and that the page may fetch it (connect-src, CORS)`, cause);
  }
}

async function bytesOf(response: Response): Promise<ArrayBuffer> {
  const { ok, status, url } = response;
  if (!ok) throw failure(`the engine could not be loaded from ${url}, status ${status}: serve yushen/engine.wasm there`);
  // Streaming asks for a media type that not every server gives.
  const bytes = await response.arrayBuffer();
  // Some servers answer any address with a page.
  if (new Uint8Array(bytes).subarray(0, 4).join() !== "0,97,115,109") throw failure(`${url || "the response"} is no WebAssembly: serve yushen/engine.wasm there`);
  return bytes;
}

let decoder: TextDecoder | undefined;

/** The text whose place in the memory, then length, stand there among the words. @internal */
export function textAt({ bytes, words }: Engine, at: number): string {
  const from = words[at]!;
  const text = bytes.subarray(from, from + words[at + 1]!);
  // A text may start with what would be a byte order mark at the start of a file.
  if (typeof TextDecoder === "function") return (decoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(text);
  // Jest's jsdom has none.
  return decodeURIComponent(Array.from(text, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
}
