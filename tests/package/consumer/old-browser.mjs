import assert from "node:assert/strict";
import { verify } from "./form.cjs";
import { refuseOver } from "./refusal.mjs";

refuseOver(4096);
const yushen = await import("yushen");
assert.throws(() => yushen.check("profile-mount", {}), /await init\(\)/);
await yushen.init();
verify(yushen);
console.log("ok");
