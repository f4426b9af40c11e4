// Ten parsed expressions; what is not true fails.
import { evaluate, parse } from "cel-js";
import { decision } from "../../rules/profile-mount.mjs";

function expressionsOf({ creators }) {
  const of = {
    "profile-mount/online": "miniProgram.online",
    "profile-mount/credit-score": "miniProgram.creditScore >= 60",
    "profile-mount/bound": "account.boundToEntity",
    "profile-mount/account-type": 'account.type == "brand" || account.type == "employee"',
    "profile-mount/single-entry": "account.otherEntries == 0",
  };
  const sinceThen = {
    "profile-mount/effective-fans": "account.effectiveFans >= 500",
    "profile-mount/real-name": "account.realNameVerified",
    "profile-mount/adult": 'account.kind != "personal" || account.adult',
    "profile-mount/no-severe-violation": "!account.severeViolation",
    "profile-mount/regulatory": "account.regulatoryCompliant",
  };
  return Object.entries(creators ? { ...of, ...sinceThen } : of).map(([rule, text]) => [rule, parse(text).cst]);
}

export const create = ({ clock }) => {
  const expressions = expressionsOf(clock);
  return {
    run: (form) => expressions.filter(([, parsed]) => evaluate(parsed, form) !== true),
    read: (failed) => decision(failed.map(([rule]) => rule)),
  };
};
