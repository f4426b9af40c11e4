export { default as rest } from "rulebook:rest/zh-CN";
