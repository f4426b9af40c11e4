import { messages } from "../../rules/messages.mjs";
import { decision } from "../../rules/profile-mount.mjs";

const none = {};

export const create = ({ clock }) => ({
  run({ miniProgram = none, account = none }) {
    const issues = [];
    const fail = (rule) => issues.push({ rule, message: messages[rule] });
    if (!miniProgram.online) fail("profile-mount/online");
    if (!(miniProgram.creditScore >= 60)) fail("profile-mount/credit-score");
    if (!account.boundToEntity) fail("profile-mount/bound");
    if (account.type !== "brand" && account.type !== "employee") fail("profile-mount/account-type");
    if (account.otherEntries !== 0) fail("profile-mount/single-entry");
    if (!clock.creators) return issues;
    if (!(account.effectiveFans >= 500)) fail("profile-mount/effective-fans");
    if (!account.realNameVerified) fail("profile-mount/real-name");
    if (account.kind === "personal" && !account.adult) fail("profile-mount/adult");
    if (account.severeViolation) fail("profile-mount/no-severe-violation");
    if (!account.regulatoryCompliant) fail("profile-mount/regulatory");
    return issues;
  },
  read: (issues) => decision(issues.map(({ rule }) => rule)),
});
