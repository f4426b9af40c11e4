// Who takes part in what. A peer is {create({asOf, clock, draft})} -> {run(form), read(result)}, or {missing: why}.
import * as bindingAjv from "../peers/binding/ajv.mjs";
import * as bindingAsync from "../peers/binding/async-validator.mjs";
import * as bindingHand from "../peers/binding/hand.mjs";
import * as bindingValibot from "../peers/binding/valibot.mjs";
import * as bindingYushen from "../peers/binding/yushen.mjs";
import * as bindingZod from "../peers/binding/zod.mjs";
import * as leadAjv from "../peers/lead-page/ajv.mjs";
import * as leadAsync from "../peers/lead-page/async-validator.mjs";
import * as leadHand from "../peers/lead-page/hand.mjs";
import * as leadValibot from "../peers/lead-page/valibot.mjs";
import * as leadYushen from "../peers/lead-page/yushen.mjs";
import * as leadZod from "../peers/lead-page/zod.mjs";
import * as mountAjv from "../peers/profile-mount/ajv.mjs";
import * as mountAsync from "../peers/profile-mount/async-validator.mjs";
import * as mountCedar from "../peers/profile-mount/cedar.mjs";
import * as mountCel from "../peers/profile-mount/cel.mjs";
import * as mountHand from "../peers/profile-mount/hand.mjs";
import * as mountLogic from "../peers/profile-mount/json-logic.mjs";
import * as mountOpa from "../peers/profile-mount/opa.mjs";
import * as mountPublicodes from "../peers/profile-mount/publicodes.mjs";
import * as mountValibot from "../peers/profile-mount/valibot.mjs";
import * as mountYushen from "../peers/profile-mount/yushen.mjs";
import * as mountZen from "../peers/profile-mount/zen.mjs";
import * as mountZod from "../peers/profile-mount/zod.mjs";

const of = (yushen, others) => ({ "yushen check": yushen.create, "yushen checkJson": yushen.createJson, ...others });
const validators = (hand, zod, valibot, ajv, async) => ({
  "hand-written": hand.create,
  zod: zod.create,
  valibot: valibot.create,
  "ajv standalone": ajv.create,
  "async-validator": async.create,
});

export const peers = {
  binding: of(bindingYushen, validators(bindingHand, bindingZod, bindingValibot, bindingAjv, bindingAsync)),
  "lead-page": of(leadYushen, validators(leadHand, leadZod, leadValibot, leadAjv, leadAsync)),
  "profile-mount": of(mountYushen, {
    ...validators(mountHand, mountZod, mountValibot, mountAjv, mountAsync),
    "json-logic-engine": mountLogic.create,
    "opa-wasm": mountOpa.create,
    "cel-js": mountCel.create,
    "zen-engine-wasm": mountZen.create,
    "cedar-wasm": mountCedar.create,
    publicodes: mountPublicodes.create,
  }),
};
