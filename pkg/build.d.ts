// What the package's build supplies (scripts/build-package.mjs).
declare module "wasm-bytes" {
  /** The engine: bytes inlined in the bundle, decoded at each call; a compiled module (workerd); slim throws. */
  export function engine(): Uint8Array<ArrayBuffer> | WebAssembly.Module;
}

declare module "rulebook-json" {
  /** The rulebook in the entry's languages, made anew. */
  export function parse(): unknown;
}

declare module "texts" {
  /** The texts of the entry's languages, its default first. */
  export const texts: Partial<Record<import("./src/types.js").Locale, string>>;
}
