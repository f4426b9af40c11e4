// What only an app can write that has the DOM's types, and `using`. It is only compiled.
import { init, open } from "yushen";
import { bind } from "yushen/bind";

export const ready = Promise.all([
  init(new URL("https://example.org/engine.wasm")),
  fetch("https://example.org/engine.wasm").then(init),
  WebAssembly.compile(new Uint8Array(8)).then(init),
]);
bind(document.createElement("form"), "binding").close();
// @ts-expect-error: only a form can be bound
bind(document.createElement("div"), "binding");

export function verdict() {
  using session = open("profile-mount");
  return session.report.verdict;
}

export const inPage = yushen.check("profile-mount", {}).verdict satisfies "pass" | "fail" | "incomplete";
// The DOM's own, whatever the package exports.
export const entry = new FormData(document.createElement("form")).get("account.type");
