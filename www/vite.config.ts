import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { rulebookFiles } from "./rulebook-plugin.js";

/** Vite's dev server injects style elements; the built page has none and keeps the strict policy. */
const looserStylesInDev: Plugin = {
  name: "looser-styles-in-dev",
  apply: "serve",
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  base: "./",
  plugins: [rulebookFiles(), looserStylesInDev],
  // The category picker's library is written for React; Preact stands in.
  // On this page `yushen` is the package in the language that is loaded.
  resolve: {
    alias: [
      { find: "react", replacement: "preact/compat" },
      { find: /^yushen$/, replacement: fileURLToPath(new URL("src/yushen.ts", import.meta.url)) },
    ],
  },
  build: {
    target: "es2022",
    // The styles say themselves what a browser does that knows no light-dark().
    cssTarget: "chrome123",
    modulePreload: { polyfill: false },
    // A language is one file, with the engine in it as text.
    chunkSizeWarningLimit: 512,
  },
});
