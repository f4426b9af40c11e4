/** Where an entry without an engine of its own would have it. */
export function engine(): never {
  throw new Error("yushen/slim has no engine yet: await init(source) first, with the address or the bytes of yushen/engine.wasm");
}
