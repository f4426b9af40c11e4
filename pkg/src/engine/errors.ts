/** Why there is no engine, or why it stopped: errors that say so, and what to do. */

export const STACK = "the call stack is used up, so that nothing was checked: call from less deep";
/** Firefox's error is of a class of its own. No regular expression: where the stack ends it is a syntax error. */
export const isOutOfRange = (cause: unknown): boolean => ["RangeError", "InternalError"].includes((cause as Error)?.name);

/** An error with its cause, in old browsers too. */
export function failure(message: string, cause?: unknown): Error {
  return Object.defineProperty(new Error(message), "cause", { value: cause, writable: true, configurable: true });
}

const POLICY = "'wasm-unsafe-eval' to script-src ('unsafe-eval' for Chromium before 97 and Safari before 16)";

/** What browsers and other hosts say that will not compile or run the engine, in words that tell what to do. */
export function explained(cause: unknown): unknown {
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
