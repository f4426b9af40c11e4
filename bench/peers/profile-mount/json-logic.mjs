// One compiled expression that lists the conditions that fail.
import { LogicEngine } from "json-logic-engine";
import { decision } from "../../rules/profile-mount.mjs";

const field = (path) => ({ var: path });
const lists = (rule, holds) => ({ if: [holds, [], [rule]] });

function logicOf({ creators }) {
  const of = {
    "profile-mount/online": field("miniProgram.online"),
    "profile-mount/credit-score": { ">=": [field("miniProgram.creditScore"), 60] },
    "profile-mount/bound": field("account.boundToEntity"),
    "profile-mount/account-type": { in: [field("account.type"), ["brand", "employee"]] },
    "profile-mount/single-entry": { "===": [field("account.otherEntries"), 0] },
  };
  const sinceThen = {
    "profile-mount/effective-fans": { ">=": [field("account.effectiveFans"), 500] },
    "profile-mount/real-name": field("account.realNameVerified"),
    "profile-mount/adult": { or: [{ "!==": [field("account.kind"), "personal"] }, field("account.adult")] },
    "profile-mount/no-severe-violation": { "!": field("account.severeViolation") },
    "profile-mount/regulatory": field("account.regulatoryCompliant"),
  };
  return { merge: Object.entries(creators ? { ...of, ...sinceThen } : of).map(([rule, holds]) => lists(rule, holds)) };
}

export const create = ({ clock }) => ({ run: new LogicEngine().build(logicOf(clock)), read: (failed) => decision(failed) });
