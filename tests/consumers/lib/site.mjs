// A folder served as a portal would: with a policy that allows scripts of its own and WebAssembly, and nothing else.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

export const policy = "script-src 'self' 'wasm-unsafe-eval'";
const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".json": "application/json" };

/** `extra` are folders for what is not in the first one; gives the address and a function that ends it. */
export async function serve(dir, { extra = [], allow = policy } = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const name = path.endsWith("/") ? `${path}index.html` : path;
    for (const place of [dir, ...extra]) {
      const bytes = await readFile(join(place, name)).catch(() => undefined);
      if (bytes) return response.writeHead(200, { "content-type": types[extname(name)] ?? "application/octet-stream", "content-security-policy": allow }).end(bytes);
    }
    response.writeHead(404).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://localhost:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
