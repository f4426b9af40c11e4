export { zhCN as strings } from "../../../pkg/src/element/words/zh-CN.js";
export { default as rulebook } from "rulebook:first/zh-CN";
