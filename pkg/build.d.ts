// What the package's build supplies (scripts/build-package.mjs).
declare module "wasm-bytes" {
  /** Bytes inlined in the bundle, decoded at each call; a compiled module (workerd). */
  type Source = Uint8Array<ArrayBuffer> | WebAssembly.Module;
  /** The engine; slim throws. */
  export function engine(): Source;
  /** Its parts, each for what not every app uses. */
  export function sessions(): Source;
  export function json(): Source;
}

declare module "texts" {
  /** The texts of the entry's languages, its default first. */
  export const texts: Partial<Record<import("./src/types.js").Locale, string>>;
}
