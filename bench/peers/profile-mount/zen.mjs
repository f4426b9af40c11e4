// One expression that lists the conditions that fail; the package evaluates expressions, not decision tables.
import load, { evaluateExpression } from "@gorules/zen-engine-wasm/dist/zen_engine_wasm.js";
import wasm from "@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm";
import { decision } from "../../rules/profile-mount.mjs";

function expressionOf({ creators }) {
  const of = {
    "profile-mount/online": "miniProgram.online",
    "profile-mount/credit-score": "miniProgram.creditScore >= 60",
    "profile-mount/bound": "account.boundToEntity",
    "profile-mount/account-type": "account.type in ['brand', 'employee']",
    "profile-mount/single-entry": "account.otherEntries == 0",
  };
  const sinceThen = {
    "profile-mount/effective-fans": "account.effectiveFans >= 500",
    "profile-mount/real-name": "account.realNameVerified",
    "profile-mount/adult": "account.kind != 'personal' or account.adult",
    "profile-mount/no-severe-violation": "not account.severeViolation",
    "profile-mount/regulatory": "account.regulatoryCompliant",
  };
  const parts = Object.entries(creators ? { ...of, ...sinceThen } : of).map(([rule, holds]) => `(${holds}) ? '' : '${rule}'`);
  return `filter([${parts.join(", ")}], # != '')`;
}

export const create = async ({ clock }) => {
  await load({ module_or_path: wasm });
  const expression = expressionOf(clock);
  return { run: (form) => evaluateExpression(expression, form), read: (failed) => decision(failed) };
};
