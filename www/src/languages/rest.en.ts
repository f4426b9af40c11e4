export { default as rest } from "rulebook:rest/en";
