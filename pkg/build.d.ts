// What the package's build supplies (scripts/build-package.mjs).
declare module "wasm-bytes" {
  /** The engine inlined in the bundle, decoded at each call. */
  export function wasmBytes(): Uint8Array<ArrayBuffer>;
}

declare module "*/engine.wasm" {
  const engine: WebAssembly.Module;
  export default engine;
}
