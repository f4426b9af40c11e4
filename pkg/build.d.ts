// What the package's build supplies (scripts/build-package.mjs).
declare module "wasm-bytes" {
  /** The engine: bytes inlined in the bundle, decoded at each call; a compiled module (workerd); none (slim). */
  export function wasmSource(): Uint8Array<ArrayBuffer> | WebAssembly.Module | undefined;
}
