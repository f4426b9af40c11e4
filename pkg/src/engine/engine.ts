/**
 * The engine: its instances and their memory.
 *
 * An error that leaves an instance (memory used up, the stack used up, a fault) leaves it as it happens to be. So it is
 * given up, with its memory, and the next call makes another; sessions open themselves anew in that one.
 */
import { glue, type Glue } from "glue";
import * as wasm from "wasm-bytes";
import type { InitOutput } from "../../wasm/yushen.js";
import type { Source } from "../types.js";
import { STACK, explained, failure, isOutOfRange } from "./errors.js";
import { GIVE, codeOf, isBytes } from "./source.js";

/** An instance of the engine. @internal */
export interface Engine {
  /** Its own glue: wasm-bindgen's keeps what belongs to one instance. */
  readonly glue: Glue;
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
let spare: Made | undefined;

type Made = Pick<Engine, "glue" | "exports">;

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
    return (current = engineOf(makeOf(compiled)));
  } catch (cause) {
    throw refused ? failure(`init failed, so that there is no engine: ${refused.message}`, refused) : explained(cause);
  }
}

function compile(source: ReturnType<typeof wasm.engine>): WebAssembly.Module {
  return isBytes(source) ? new WebAssembly.Module(source) : source;
}

function makeOf(module: WebAssembly.Module): Made {
  const own = glue();
  return { glue: own, exports: own.initSync({ module: ofHere(module) }) };
}

async function makeLater(module: WebAssembly.Module): Promise<Made> {
  const own = glue();
  return { glue: own, exports: own.finish(await WebAssembly.instantiate(module, own.imports()), module) };
}

/** The glue tells a module by its class, and one that comes from another window or realm has not this one's. */
function ofHere(module: WebAssembly.Module): WebAssembly.Module {
  return module instanceof WebAssembly.Module ? module : Object.setPrototypeOf(module, WebAssembly.Module.prototype);
}

function engineOf({ glue, exports }: Made): Engine {
  const none = new Uint8Array(0);
  const engine: Engine = { glue, exports, bytes: none, words: new Uint32Array(0), size: 0, input: none, view: new DataView(none.buffer), start: 0, room: 0 };
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

function isFull({ exports }: Engine): boolean {
  try {
    exports.memory.grow(256);
    return false;
  } catch {
    return true;
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
      const own = glue();
      const { module, instance } = await WebAssembly.instantiate(code, own.imports());
      await start(module, { glue: own, exports: own.finish(instance, module) });
    } else await start(code);
  } catch (cause) {
    // It asks for what the engine does not, or lacks what it has.
    if (["LinkError", "TypeError"].includes((cause as Error)?.name)) throw failure(`what should be yushen's engine is something else: to init ${GIVE}`, cause);
    throw explained(cause);
  }
}

async function start(module: WebAssembly.Module, made?: Made): Promise<void> {
  // A synchronous call may have been faster.
  if (current) return;
  try {
    current = engineOf(makeOf(module));
    compiled = module;
  } catch {
    const later = made ?? (await makeLater(module));
    current ??= engineOf(later);
    compiled = module;
    await keepSpare();
  }
}

async function keepSpare(): Promise<void> {
  spare = await makeLater(compiled!);
}
