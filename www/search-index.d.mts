import type { Plugin } from "vite";
import type { Index } from "./src/search/engine.js";

export const readIndex: () => Index;
export const searchIndex: Plugin;
