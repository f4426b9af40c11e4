/**
 * The engine: its instances and their memory.
 *
 * An error that leaves an instance (memory used up, the stack used up, a fault) leaves it as it happens to be. So it is
 * given up, with its memory, and the next call makes another; sessions open themselves anew in that one.
 */
import * as wasm from "wasm-bytes";
import type { InitOutput } from "../wasm/yushen.js";

/** What `init` takes. */
export type Source = URL | string | Response | BufferSource | WebAssembly.Module;

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
let current: Engine | undefined;
/** For browsers that make instances only asynchronously: what takes the place of one that is given up. */
let spare: WebAssembly.Instance | undefined;

/** The engine; the first call makes it. @internal */
export function use(): Engine {
  return (current ??= make());
}

/** Whether an instance is the one that calls go to. @internal */
export function isCurrent(engine: Engine): boolean {
  return engine === current;
}

function make(): Engine {
  if (spare) {
    const instance = spare;
    spare = undefined;
    // Where that fails, the call after the next error says to await init().
    keepSpare().catch(() => {});
    return engineOf(instance);
  }
  try {
    compiled ??= compile(wasm.engine());
    return engineOf(new WebAssembly.Instance(compiled));
  } catch (cause) {
    throw refused && !compiled ? failure(`${(explained(cause) as Error).message}. init failed: ${(refused as Error).message}`, refused) : explained(cause);
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
  return engine;
}

/** Room for the input of most calls. */
const INPUT = 4096;

/** Makes the engine take so much input; what it held is gone. @internal */
export function makeRoom(engine: Engine, length: number): void {
  engine.start = engine.exports.input(length);
  engine.room = length;
  lookAt(engine);
}

/** Looks at the memory anew where it has grown, which leaves old views empty. @internal */
export function look(engine: Engine): void {
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

/** Calls the engine with nothing. @internal */
export function ask(engine: Engine, work: (exports: InitOutput) => number): number {
  try {
    const result = work(engine.exports);
    look(engine);
    return result;
  } catch (cause) {
    throw stopped(engine, cause);
  }
}

/** Gives back what a huge input took: after the words of a call have been read. @internal */
export function release(engine: Engine): void {
  const size = engine.bytes.length;
  if (size - engine.size > KEPT) giveUp(engine);
  else engine.size = size;
}

function giveUp(engine: Engine): void {
  if (current === engine) current = undefined;
}

/** Gives an instance up after an error that left it; the error that the caller gets. @internal */
export function stopped(engine: Engine, cause: unknown): Error {
  giveUp(engine);
  if (isStack(cause)) return failure("the call stack is used up, so that nothing was checked: call from less deep", cause);
  return failure(
    isFull(engine)
      ? "there is no more memory for the check, so that nothing was checked: check less at once"
      : "the engine stopped, so that nothing was checked: this is a fault of yushen's, please report it",
    cause,
  );
}

const isStack = (cause: unknown): boolean => cause instanceof RangeError || (cause as Error)?.name === "InternalError";

function isFull({ exports }: Engine): boolean {
  try {
    exports.memory.grow(256);
    return false;
  } catch {
    return true;
  }
}

/** An error with its cause, in old browsers too. */
function failure(message: string, cause: unknown): Error {
  return Object.defineProperty(new Error(message), "cause", { value: cause, writable: true, configurable: true });
}

/** What a browser says that will not compile or run the engine, in words that tell what to do. */
function explained(cause: unknown): unknown {
  const text = String(cause);
  if (typeof WebAssembly !== "object") {
    return failure("there is no WebAssembly here (a browser's lockdown mode turns it off, for one): allow it for this page, or check on a server", cause);
  }
  if (/Content.?Security.?Policy|unsafe-eval|CSP/i.test(text)) {
    return failure(
      "the page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src, and 'unsafe-eval' for Chromium before 95 and Safari before 16",
      cause,
    );
  }
  if (/disallowed by embedder|code generation/i.test(text)) {
    return failure("WebAssembly may not be compiled from bytes here (a Content-Security-Policy without 'wasm-unsafe-eval', or an edge runtime)", cause);
  }
  if (cause instanceof RangeError) {
    return failure("this browser makes WebAssembly only asynchronously: call await init() before the first check", cause);
  }
  if (typeof WebAssembly.CompileError === "function" && cause instanceof WebAssembly.CompileError) {
    return failure("the engine's bytes do not compile: the browser is too old, or they are not those of this version of yushen", cause);
  }
  return cause;
}

let pending: Promise<void> | undefined;
/** Why `init` failed last. */
let refused: unknown;

/** Makes the engine beforehand; a second call gives the same one. */
export function init(source?: Source): Promise<void> {
  if (current) return Promise.resolve();
  pending ??= load(source).then(
    () => void (pending = undefined),
    (cause) => {
      pending = undefined;
      throw (refused = explained(cause));
    },
  );
  return pending;
}

async function load(source: Source | undefined): Promise<void> {
  const given = source ?? wasm.engine();
  const from = isAddress(given) ? await fetch(given) : given;
  const code = isResponse(from) ? await bytesOf(from) : from;
  // Tools that rewrite calls of WebAssembly for edge runtimes take no `await` inside one.
  const module = isBytes(code) ? await WebAssembly.compile(code) : code;
  compiled ??= module;
  // A synchronous call may have been faster.
  if (current) return;
  try {
    current = engineOf(new WebAssembly.Instance(compiled));
  } catch {
    const instance = await WebAssembly.instantiate(compiled);
    current ??= engineOf(instance);
    await keepSpare();
  }
}

async function keepSpare(): Promise<void> {
  spare = await WebAssembly.instantiate(compiled!);
}

// Values of another window or realm are told by their kind, not by their class.
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
const isAddress = (source: unknown): source is URL | string => typeof source === "string" || kindOf(source) === "URL";
const isResponse = (source: unknown): source is Response => kindOf(source) === "Response";
const isBytes = (source: unknown): source is BufferSource => ArrayBuffer.isView(source) || /^(Shared)?ArrayBuffer$/.test(kindOf(source));

async function bytesOf(response: Response): Promise<ArrayBuffer> {
  if (!response.ok) throw new Error(`the engine could not be loaded: ${response.status} ${response.url}`);
  // Streaming asks for a media type that not every server gives.
  return response.arrayBuffer();
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
