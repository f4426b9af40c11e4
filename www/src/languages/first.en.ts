export { en as strings } from "../../../pkg/src/element/words/en.js";
export { default as rulebook } from "rulebook:first/en";
