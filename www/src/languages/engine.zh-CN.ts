// By name, so that the bundle holds no more of the package than this.
export { calendar, check, checkJson, dependencies, dependents, init, label, open } from "yushen/slim/zh-CN";
