// What an app can write that has Node's types but not the DOM's. It is only compiled.
import { init } from "yushen";

export const ready = Promise.all([init(new URL("https://example.org/engine.wasm")), fetch("https://example.org/engine.wasm").then(init)]);
// @ts-expect-error: the engine cannot be had from a number
void init(8);
