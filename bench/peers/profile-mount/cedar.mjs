// Ten policies that forbid, parsed beforehand; the ids of those that do come back as the reasons.
import load, { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/web";
import wasm from "../../node_modules/@cedar-policy/cedar-wasm/web/cedar_wasm_bg.wasm";
import { decision } from "../../rules/profile-mount.mjs";

const forbid = (what) => `forbid(principal, action, resource) ${what};`;

function policiesOf({ creators }) {
  const of = {
    "profile-mount/online": forbid("unless { context.miniProgram.online }"),
    "profile-mount/credit-score": forbid("unless { context.miniProgram.creditScore >= 60 }"),
    "profile-mount/bound": forbid("unless { context.account.boundToEntity }"),
    "profile-mount/account-type": forbid('unless { ["brand", "employee"].contains(context.account.type) }'),
    "profile-mount/single-entry": forbid("unless { context.account.otherEntries == 0 }"),
  };
  const sinceThen = {
    "profile-mount/effective-fans": forbid("unless { context.account.effectiveFans >= 500 }"),
    "profile-mount/real-name": forbid("unless { context.account.realNameVerified }"),
    "profile-mount/adult": forbid('when { context.account.kind == "personal" } unless { context.account.adult }'),
    "profile-mount/no-severe-violation": forbid("when { context.account.severeViolation }"),
    "profile-mount/regulatory": forbid("unless { context.account.regulatoryCompliant }"),
  };
  return { eligible: "permit(principal, action, resource);", ...of, ...(creators ? sinceThen : {}) };
}

export const create = async ({ clock }) => {
  await load({ module_or_path: wasm });
  const name = `creators-${clock.creators}`;
  const parsed = preparsePolicySet(name, { staticPolicies: policiesOf(clock) });
  if (parsed.type !== "success") throw new Error(JSON.stringify(parsed.errors));
  return {
    run: (form) =>
      statefulIsAuthorized({
        principal: { type: "Applicant", id: "a" },
        action: { type: "Action", id: "mount" },
        resource: { type: "Profile", id: "p" },
        context: form,
        preparsedPolicySetId: name,
        entities: [],
      }),
    read(answer) {
      if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors));
      const { reason, errors } = answer.response.diagnostics;
      return decision([...reason.filter((id) => id !== "eligible"), ...errors.map(({ policyId }) => policyId)]);
    },
  };
};
