/** The rulebook in one language: a file that the entries with that language share. */
export { parse } from "rulebook-json";
