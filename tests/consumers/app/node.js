// Node's answer, which all others must give.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { check } from "yushen";
import { every } from "./every.js";
import { toldByEach } from "./told.js";
import { bindOptions, showcase, ways } from "./ways.js";

const bound = check("employee-showcase", showcase, { ...bindOptions, coerce: true });
const engine = readFileSync(createRequire(import.meta.url).resolve("yushen/engine.wasm"));
process.stdout.write(JSON.stringify({ ways: ways(), bound, each: await toldByEach(every, engine) }));
