import { defineConfig, type Plugin } from "vite";

/** Vite's dev server injects style elements; the built page has none and keeps the strict policy. */
const looserStylesInDev: Plugin = {
  name: "looser-styles-in-dev",
  apply: "serve",
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  base: "./",
  plugins: [looserStylesInDev],
  // The category picker's library is written for React; Preact stands in.
  resolve: { alias: { react: "preact/compat" } },
  // The engine is in the bundle as text, so that the page needs no second request; hence the size.
  build: {
    target: "es2022",
    // The styles say themselves what a browser does that knows no light-dark().
    cssTarget: "chrome123",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1024,
  },
});
