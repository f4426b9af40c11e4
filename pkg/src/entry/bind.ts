/** `yushen/bind`: all of `yushen`, and `bind`, in an engine that has both: a page needs no other. */
export * from "./index.js";
export { bind } from "../bind/bind.js";
