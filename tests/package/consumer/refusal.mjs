/**
 * Makes this a browser that refuses to compile or to make so much WebAssembly at once, as Chromium did beyond 4 kB on a
 * page's main thread. What it gives tells how often it refused.
 */
export function refuseOver(limit) {
  const { Module, Instance, instantiate } = WebAssembly;
  const large = new WeakSet();
  let refused = 0;
  const refuse = () => {
    refused++;
    throw new RangeError(`WebAssembly.Compile is disallowed on the main thread, if the buffer size is larger than ${limit} bytes.`);
  };
  WebAssembly.Module = new Proxy(Module, { construct: (_, [bytes]) => (bytes.byteLength > limit ? refuse() : new Module(bytes)) });
  WebAssembly.Instance = new Proxy(Instance, { construct: (_, [module, imports]) => (large.has(module) ? refuse() : new Instance(module, imports)) });
  WebAssembly.instantiate = async (bytes, imports) => {
    const made = await instantiate(bytes, imports);
    if (made.module) large.add(made.module);
    return made;
  };
  return () => refused;
}
