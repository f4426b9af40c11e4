/** The same interface without the engine inlined: `init(source)` comes first. */
export * from "./index.js";
