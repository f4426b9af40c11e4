// The built page as a server sends it: compressed by brotli, which is what a visitor's network carries.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
};

/** `{ url, sizeOf, sent, close }`: `sizeOf(path)` is a file's bytes, `sent()` how many bytes went over since it was last asked. */
export async function serve(folder) {
  const files = new Map();
  let bytes = 0;
  const fileOf = (path) => {
    if (!files.has(path)) files.set(path, brotliCompressSync(readFileSync(join(folder, path))));
    return files.get(path);
  };
  const pathOf = (path) => normalize(decodeURIComponent(path)).replace(/\/$/, "/index.html");
  const server = createServer((request, response) => {
    const path = pathOf(new URL(request.url, "http://x").pathname);
    try {
      const body = fileOf(path);
      bytes += body.length;
      response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream", "content-encoding": "br" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    sizeOf: (path) => fileOf(pathOf(path)).length,
    sent: () => {
      const all = bytes;
      bytes = 0;
      return all;
    },
    close: () => server.close(),
  };
}
