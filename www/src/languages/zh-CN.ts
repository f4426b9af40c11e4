// By name, so that the bundle holds no more of the package than this.
import { calendar, check, checkJson, dependencies, dependents, label, open, rulebook } from "yushen/zh-CN";

export { zhCN as strings } from "../../../pkg/src/element/words/zh-CN.js";
export const yushen = { calendar, check, checkJson, dependencies, dependents, label, open, rulebook };
