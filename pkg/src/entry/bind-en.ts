/** `yushen/bind/en`: the same in English alone. */
export * from "./en.js";
export { bind } from "../bind/bind.js";
