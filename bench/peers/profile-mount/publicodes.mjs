// One rule a condition; the form is the situation, and each condition is evaluated.
import Engine from "publicodes";
import { decision } from "../../rules/profile-mount.mjs";

const kinds = { personal: "'personal'", organization: "'organization'", enterprise: "'enterprise'" };
const types = { brand: "'brand'", employee: "'employee'", cooperation: "'cooperation'" };
const bool = (value) => (value === undefined ? undefined : value ? "oui" : "non");

function rulesOf({ creators }) {
  const questions = ["online", "credit", "bound", "type", "kind", "fans", "named", "adult", "violation", "compliant", "entries"];
  const of = {
    "profile-mount/online": "online",
    "profile-mount/credit-score": "credit >= 60",
    "profile-mount/bound": "bound",
    "profile-mount/account-type": { "une de ces conditions": ["type = 'brand'", "type = 'employee'"] },
    "profile-mount/single-entry": "entries = 0",
  };
  const sinceThen = {
    "profile-mount/effective-fans": "fans >= 500",
    "profile-mount/real-name": "named",
    "profile-mount/adult": { "une de ces conditions": ["kind != 'personal'", "adult"] },
    "profile-mount/no-severe-violation": "violation = non",
    "profile-mount/regulatory": "compliant",
  };
  const conditions = Object.entries(creators ? { ...of, ...sinceThen } : of);
  const rules = Object.fromEntries(questions.map((name) => [name, { question: name }]));
  conditions.forEach(([, valeur], i) => (rules[`condition ${i}`] = { valeur }));
  return { rules, ids: conditions.map(([id]) => id) };
}

export const create = ({ clock }) => {
  const { rules, ids } = rulesOf(clock);
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  return {
    run({ miniProgram = {}, account = {} }) {
      engine.setSituation(
        given({
          online: bool(miniProgram.online),
          credit: miniProgram.creditScore,
          bound: bool(account.boundToEntity),
          type: types[account.type],
          kind: kinds[account.kind],
          fans: account.effectiveFans,
          named: bool(account.realNameVerified),
          adult: bool(account.adult),
          violation: bool(account.severeViolation),
          compliant: bool(account.regulatoryCompliant),
          entries: account.otherEntries,
        }),
      );
      return ids.filter((_, i) => engine.evaluate(`condition ${i}`).nodeValue !== true);
    },
    read: (failed) => decision(failed),
  };
};

const given = (situation) => Object.fromEntries(Object.entries(situation).filter(([, value]) => value !== undefined));
