import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as yushen from "yushen/slim";
import { verify } from "./form.cjs";

assert.throws(() => yushen.check("profile-mount", {}), /init/);
const bytes = await readFile(fileURLToPath(import.meta.resolve("yushen/engine.wasm")));
await yushen.init(new Response(bytes, { headers: { "content-type": "application/wasm" } }));
verify(yushen);
console.log("ok");
