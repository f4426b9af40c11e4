// Sessions where the browser refuses to compile their part of the engine: each edit judges the whole form, and all that
// is true of sessions elsewhere is true here.
import assert from "node:assert/strict";
import { after } from "node:test";
import { refuseOver } from "./consumer/refusal.mjs";

const refused = refuseOver(0);
await import("./session.test.mjs");
after(() => assert.ok(refused() > 0, "nothing was refused"));
