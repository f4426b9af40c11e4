// The policy is compiled by the `opa` program, which no registry of packages has; where the machine has none, there is
// no policy and nothing to run.
import opa from "../../node_modules/@open-policy-agent/opa-wasm/dist/opa-wasm-browser.esm.js";
import policy from "../../.build/eligibility.wasm";
import { decision } from "../../rules/profile-mount.mjs";

export const create = async ({ clock }) => {
  if (policy.length === 0) return { missing: "its policy needs the program `opa` (0.57 or newer) to compile it, and none that does is on PATH" };
  const loaded = await opa.loadPolicy(policy.buffer.slice(policy.byteOffset, policy.byteOffset + policy.byteLength));
  loaded.setData({ creators: clock.creators });
  return { run: (form) => loaded.evaluate(form), read: ([{ result }]) => decision(result) };
};
