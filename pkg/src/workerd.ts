/** The same interface where engines may be compiled from files only. */
export * from "./index.js";
