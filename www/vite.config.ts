import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { issueTracker } from "./issue-tracker.js";
import { rulebookFiles } from "./rulebook-plugin.js";
import { searchIndex } from "./search-index.mjs";

/** Vite's dev server injects style elements and has sinks of its own; the built page has neither and keeps the strict policy. */
const looserInDev: Plugin = {
  name: "looser-in-dev",
  apply: (_, { command, isPreview }) => command === "serve" && !isPreview,
  transformIndexHtml: (html) =>
    html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(/; require-trusted-types-for[^"]*/, ""),
};

/** All files of the page, kept by a service worker that Workbox writes; src/offline.ts registers it, as the strict policy wants. */
const offline = VitePWA({
  injectRegister: false,
  manifest: {
    name: "预审 yushen",
    short_name: "预审",
    lang: "zh-CN",
    display: "standalone",
    start_url: "./",
    background_color: "#ffffff",
    theme_color: "#ffffff",
    icons: [{ src: "favicon.svg", sizes: "any", type: "image/svg+xml" }],
  },
  workbox: {
    globPatterns: ["**/*.{js,css,html,svg,woff2,wasm}"],
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    clientsClaim: true,
    sourcemap: false,
  },
});

export default defineConfig({
  base: "./",
  server: { port: 5173 },
  // Both are at one address.
  preview: { port: 5173 },
  plugins: [rulebookFiles(), searchIndex, looserInDev, offline],
  define: { __ISSUE_TRACKER__: JSON.stringify(issueTracker()) },
  // Its files are modules, as the page's are.
  worker: { format: "es", plugins: () => [rulebookFiles()] },
  // The category picker's library is written for React; Preact stands in.
  // On this page `yushen` is the package in the language that is loaded.
  resolve: {
    alias: [
      { find: "react", replacement: "preact/compat" },
      { find: "react-dom", replacement: "preact/compat" },
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Each file costs a slow computer some milliseconds: what every visit needs is one file, and so is what several
            // views share. The category picker, and the library that it is made with, come when one is gone to.
            { name: "page", tags: ["$initial"], priority: 3 },
            { name: "base", test: /[\\/]element[\\/](base|state)[\\/]/, priority: 2 },
            { name: "fields", test: /[\\/]element[\\/](fields|view)[\\/](?!category-picker\.)/, priority: 1 },
            { name: "report", test: /[\\/]element[\\/](report|deadlines)[\\/]/ },
          ],
        },
      },
    },
  },
});
