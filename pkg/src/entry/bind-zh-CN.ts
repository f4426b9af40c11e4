/** `yushen/bind/zh-CN`: the same in Chinese alone. */
export * from "./zh-CN.js";
export { bind } from "../bind/bind.js";
