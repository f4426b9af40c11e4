/**
 * Makes this a browser that refuses to compile or to make so much WebAssembly at once, as Chromium did beyond 4 kB on a
 * page's main thread, in its words.
 */
export function refuseOver(limit) {
  const { Module, Instance, instantiate } = WebAssembly;
  const large = new WeakSet();
  const refuse = (what, instead) => {
    throw new RangeError(`WebAssembly.${what} is disallowed on the main thread, if the buffer size is larger than 4KB. Use WebAssembly.${instead}.`);
  };
  WebAssembly.Module = new Proxy(Module, {
    construct: (_, [bytes]) => (bytes.byteLength > limit ? refuse("Compile", "compile, or compile on a worker thread") : new Module(bytes)),
  });
  WebAssembly.Instance = new Proxy(Instance, {
    construct: (_, [module, imports]) => (large.has(module) ? refuse("Instance", "instantiate") : new Instance(module, imports)),
  });
  WebAssembly.instantiate = async (code, imports) => {
    const made = await instantiate(code, imports);
    if (code.byteLength > limit) large.add(made.module);
    return made;
  };
}
