// Where the engine cannot be had, the error says what is wrong and what to do. The texts of browsers are theirs, to the letter.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import vm from "node:vm";
import { install } from "./packed.mjs";

let place;
before(() => {
  place = install();
});
after(() => place?.remove());
const read = (path) => readFileSync(join(place.installed, "dist", path));
const engine = () => read("engine.wasm");

/** Makes these ways to compile or to make an instance fail, all with the same words. */
const says = (name, text, ways = ["Module", "instantiate"]) => (context) => {
  const surround = (ways, name, text) => {
    const Failure = globalThis[name] ?? WebAssembly[name];
    for (const way of ways) {
      const fail = () => {
        throw new Failure(text.replace("*", way));
      };
      WebAssembly[way] = /^[A-Z]/.test(way) ? new Proxy(WebAssembly[way], { construct: fail }) : async () => fail();
    }
  };
  vm.runInContext(`(${surround})`, context)(ways, name, text);
};
const answers = (response) => (context) => {
  context.fetch = async (url) => Object.defineProperty(response(), "url", { value: String(url) });
};
/** An empty module that wants something of its host. */
const importing = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 97, 1, 98, 0, 0]);
const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
/** An opcode that there is not yet. */
const tooNew = new Uint8Array([...empty, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 6, 1, 4, 0, 0xfc, 0x7f, 11]);
const policy = /^the page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src \('unsafe-eval' for Chromium before 97 and Safari before 16\)$/;
const directive = `"script-src 'self'"`;
const generation = /^WebAssembly may not be compiled from bytes here: in a page, add 'wasm-unsafe-eval' .*Content-Security-Policy; for an edge runtime, bundle with the condition workerd or edge-light$/;
const tooOld = /^the engine does not compile: the browser is too old, so use a newer one/;
const notTheEngine = /^what should be yushen's engine is something else: to init give the address of yushen\/engine\.wasm of this version/;
const awaitInit = /^this browser makes WebAssembly only asynchronously: call await init\(\) before the first check$/;
const url = "https://csp.example/memory.wasm";

// What is done to the surroundings or the script, what init is given, and what check before init, then init says;
// without words it works.
const failures = {
  "no WebAssembly": { surround: (context) => void vm.runInContext("delete globalThis.WebAssembly", context), check: /^there is no WebAssembly here.*: allow it for this page, or check on a server$/, init: "as check" },
  "a policy, in Chromium 119 and newer": {
    surround: says("CompileError", `WebAssembly.*(): Compiling or instantiating WebAssembly module violates the following Content Security policy directive because 'unsafe-eval' is not an allowed source of script in the following Content Security Policy directive: ${directive}.`),
    check: policy, init: policy,
  },
  "a policy, in Chromium 106 to 114": {
    surround: says("CompileError", `WebAssembly.*(): Refused to compile or instantiate WebAssembly module because 'unsafe-eval' is not an allowed source of script in the following Content Security Policy directive: ${directive}`),
    check: policy, init: policy,
  },
  "a policy, in Chromium 102": { surround: says("CompileError", "WebAssembly.*(): Wasm code generation disallowed by embedder"), check: generation, init: generation },
  "a policy, in a page of Chromium 92": {
    surround: (context) => {
      says("CompileError", "WebAssembly.*(): Wasm code generation disallowed by embedder", ["instantiate"])(context);
      says("RangeError", "WebAssembly.Compile is disallowed on the main thread, if the buffer size is larger than 4KB. Use WebAssembly.compile, or compile on a worker thread.", ["Module"])(context);
    },
    check: awaitInit, init: generation,
  },
  "a policy, in Firefox": { surround: says("CompileError", "call to WebAssembly.*() blocked by CSP"), check: policy, init: policy },
  "a host that forbids to compile bytes": { codeGeneration: { strings: false, wasm: false }, check: generation, init: generation },
  "a page that compiles only asynchronously": {
    surround: says("RangeError", "WebAssembly.Compile is disallowed on the main thread, if the buffer size is larger than 4KB. Use WebAssembly.compile, or compile on a worker thread.", ["Module"]),
    check: awaitInit,
  },
  "a page that makes instances only asynchronously": {
    surround: says("RangeError", "WebAssembly.Instance is disallowed on the main thread, if the buffer size is larger than 4KB. Use WebAssembly.instantiate.", ["Instance"]),
    check: awaitInit,
  },
  "a browser that is too old": { surround: says("CompileError", "WebAssembly.*(): Compiling function #1 failed: invalid numeric opcode 0xfc0a @+1234"), check: tooOld, init: tooOld },
  "no memory": {
    surround: says("RangeError", "WebAssembly.*(): Out of memory: Cannot allocate Wasm memory for new instance", ["Instance", "instantiate"]),
    check: /^there is no memory for the engine: close other pages or workers/, init: "as check",
  },
  "a stack that is used up": {
    surround: says("RangeError", "Maximum call stack size exceeded", ["Module"]),
    check: /^the call stack is used up, so that nothing was checked: call from less deep$/,
  },
  "a script whose texts were rewritten": { script: (bytes) => bytes.toString().replace(/(decode\("[^"]{1000})./, "$1!"), check: /^yushen's script was changed on its way: .* let no tool rewrite the texts in it$/, init: "as check" },
  "a slim entry before init": { entry: "slim", source: engine, check: /^yushen\/slim has no engine yet: await init\(source\) first/ },
  "a slim entry, init without an engine": { entry: "slim", check: /^yushen\/slim has no engine yet: await init\(source\) first/, init: "as check" },
  "bytes with an opcode that is too new": { entry: "slim", source: () => tooNew, init: tooOld },
  "bytes that are no WebAssembly": { entry: "slim", source: () => new Uint8Array([60, 33]), init: /^the engine does not compile: .* or init was given what is not yushen\/engine\.wasm$/ },
  "another module": { entry: "slim", source: () => empty, init: notTheEngine },
  "another module, with imports": { entry: "slim", source: () => importing, init: notTheEngine },
  "what is no source": { entry: "slim", source: () => ({}), init: /^init was given object; give the address of yushen\/engine\.wasm/ },
  "an address that is not there": { entry: "slim", source: () => url, surround: answers(() => new Response("", { status: 404 })), init: /^the engine could not be loaded from https:\/\/csp\.example\/memory\.wasm, status 404: serve yushen\/engine\.wasm there$/ },
  "an address that gives a page": { entry: "slim", source: () => url, surround: answers(() => new Response("<!doctype html>")), init: /^https:\/\/csp\.example\/memory\.wasm is no WebAssembly: serve yushen\/engine\.wasm there$/ },
  "a response that is a page": { entry: "slim", source: () => new Response("<!doctype html>"), init: /^the response is no WebAssembly: serve yushen\/engine\.wasm there$/ },
  "an address that cannot be reached": {
    entry: "slim", source: () => url,
    surround: (context) => void (context.fetch = async () => { throw new TypeError("Failed to fetch"); }),
    init: /^the engine could not be fetched from https:\/\/csp\.example\/memory\.wasm \(TypeError: Failed to fetch\): see that the address is right and that the page may fetch it \(connect-src, CORS\)$/,
  },
  "an address, in a page whose policy forbids WebAssembly": {
    entry: "slim", source: () => new URL(url),
    surround: (context) => {
      answers(() => new Response(engine()))(context);
      says("CompileError", "call to WebAssembly.*() blocked by CSP")(context);
    },
    init: policy,
  },
};

function load({ entry = "index", codeGeneration, surround, script = String }) {
  const context = vm.createContext({ module: { exports: {} } }, { codeGeneration });
  context.exports = context.module.exports;
  surround?.(context);
  vm.runInContext(script(read(`${entry}.cjs`)), context);
  return { yushen: context.module.exports, Error: vm.runInContext("Error", context) };
}

describe("where the engine cannot be had", () => {
  for (const [name, failure] of Object.entries(failures))
    test(name, async () => {
      const { yushen, Error } = load(failure);
      const { source, check = failure.entry === "slim" ? /has no engine yet/ : undefined } = failure;
      const init = failure.init === "as check" ? check : failure.init;
      const isTold = (expected) => (error) => {
        assert.ok(error instanceof Error);
        assert.match(error.message, expected);
        return true;
      };
      const checks = () => assert.equal(yushen.check("profile-mount", {}).verdict, "fail");
      if (check) assert.throws(checks, isTold(check));
      else checks();
      const started = () => yushen.init(source?.());
      if (!init) {
        await started();
        return checks();
      }
      let reason;
      await assert.rejects(started, (error) => isTold(init)((reason = error)));
      // From then on a check says why there is none, whatever it said before.
      assert.throws(checks, (error) => {
        assert.equal(error.message, `init failed, so that there is no engine: ${reason.message}`);
        assert.equal(error.cause, reason);
        return true;
      });
    });

  test("once init succeeds, a failure before it counts no more", async () => {
    const { yushen } = load({ entry: "slim" });
    await assert.rejects(() => yushen.init(empty));
    await yushen.init(engine());
    assert.equal(yushen.check("profile-mount", {}).verdict, "fail");
  });

  test("what a browser said is the error's cause", () => {
    const { yushen } = load({ codeGeneration: { strings: false, wasm: false } });
    assert.throws(() => yushen.check("profile-mount", {}), ({ cause }) => /disallowed by embedder/.test(cause.message));
  });
});
