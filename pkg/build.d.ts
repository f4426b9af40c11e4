// What the package's build supplies (scripts/build-package.mjs).
declare module "wasm-bytes" {
  /** The engine: bytes inlined in the bundle, decoded at each call; a compiled module (workerd); slim throws. */
  export function engine(): Uint8Array<ArrayBuffer> | WebAssembly.Module;
}

declare module "glue" {
  type All = typeof import("./wasm-bind/yushen.js");
  /** wasm-bindgen's glue for one instance of the engine. Only `yushen/bind` has what binds forms. */
  export interface Glue extends Pick<All, "initSync" | "bound_open" | "bound_hear" | "bound_tell" | "bound_data" | "bound_close"> {
    /** What an instance is made with that is not made by `initSync`, and what takes it then. */
    imports(): WebAssembly.Imports;
    finish(instance: WebAssembly.Instance, module: WebAssembly.Module): import("./wasm-bind/yushen.js").InitOutput;
  }
  export function glue(): Glue;
}

declare module "rulebook-json" {
  /** The rulebook in the entry's languages, made anew. */
  export function parse(): unknown;
}

declare module "element-css" {
  /** The styles of the form's view, for a shadow root. */
  export const css: string;
}

declare module "texts" {
  /** The texts of the entry's languages, its default first. */
  export const texts: Partial<Record<import("./src/types.js").Locale, string>>;
}
