// Node's answer, which all others must give.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { check } from "yushen";
import { checked } from "./bound.js";
import { every } from "./every.js";
import { toldByEach } from "./told.js";
import { ways } from "./ways.js";

const engine = readFileSync(createRequire(import.meta.url).resolve("yushen/engine.wasm"));
process.stdout.write(JSON.stringify({ ways: ways(), bound: checked({ check }), each: await toldByEach(every, engine) }));
