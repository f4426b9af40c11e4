// The ten conditions of an eligible account, for the peers that take them one by one.
/** Whether the conditions for creators are in force, by the clock, is the caller's to say. */
export const conditions = [
  ["profile-mount/online", ["miniProgram", "online"]],
  ["profile-mount/credit-score", ["miniProgram", "creditScore"]],
  ["profile-mount/bound", ["account", "boundToEntity"]],
  ["profile-mount/account-type", ["account", "type"]],
  ["profile-mount/effective-fans", ["account", "effectiveFans"]],
  ["profile-mount/real-name", ["account", "realNameVerified"]],
  ["profile-mount/adult", ["account", "adult"]],
  ["profile-mount/no-severe-violation", ["account", "severeViolation"]],
  ["profile-mount/regulatory", ["account", "regulatoryCompliant"]],
  ["profile-mount/single-entry", ["account", "otherEntries"]],
];
const ids = new Set(conditions.map(([id]) => id));
const paths = new Set([...conditions.map(([, path]) => path.join(".")), "account.kind"]);

/** The fields that they read, and the groups that hold these. */
const holds = (path) => path === "" || [...paths].some((field) => field === path || field.startsWith(`${path}.`));

/** Whether a finding concerns the ten conditions: yushen's report tells of the landing page too. */
const isOfTheTen = (id) => (id.startsWith("format@") ? holds(id.slice("format@".length)) : ids.has(id));

export const decision = (failed, missing = []) => ({
  verdict: failed.length > 0 ? "fail" : missing.length > 0 ? "incomplete" : "pass",
  failed: [...failed].sort(),
  missing,
});

/** Of what was found of the whole form, what concerns the ten conditions. */
export const ofTheTen = ({ failed, missing }) => decision(failed.filter(isOfTheTen), missing.filter((path) => paths.has(path)));
