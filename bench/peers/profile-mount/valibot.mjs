import * as v from "valibot";
import { found } from "../../rules/found.mjs";
import { messages } from "../../rules/messages.mjs";
import { accountKinds, accountTypes } from "../../rules/words.mjs";

// An issue has no place for an id: the message tells the rule.
const ruleOf = new Map(Object.entries(messages).map(([rule, message]) => [message, rule]));

function schemaOf({ creators }) {
  const holds = (schema, rule, test) => v.pipe(schema, v.check(test, messages[rule]));
  const since = (test) => (value) => !creators || test(value);
  const yes = (rule) => holds(v.boolean(), rule, (value) => value);
  const count = v.pipe(v.number(), v.integer(), v.minValue(0));
  return v.object({
    miniProgram: v.object({
      online: yes("profile-mount/online"),
      creditScore: holds(v.pipe(count, v.maxValue(100)), "profile-mount/credit-score", (score) => score >= 60),
    }),
    account: v.pipe(
      v.object({
        boundToEntity: yes("profile-mount/bound"),
        type: holds(v.picklist(accountTypes), "profile-mount/account-type", (type) => type !== "cooperation"),
        kind: v.picklist(accountKinds),
        effectiveFans: holds(count, "profile-mount/effective-fans", since((fans) => fans >= 500)),
        realNameVerified: holds(v.boolean(), "profile-mount/real-name", since((value) => value)),
        adult: v.optional(v.boolean()),
        severeViolation: holds(v.boolean(), "profile-mount/no-severe-violation", since((value) => !value)),
        regulatoryCompliant: holds(v.boolean(), "profile-mount/regulatory", since((value) => value)),
        otherEntries: holds(count, "profile-mount/single-entry", (entries) => entries === 0),
      }),
      v.check(since(({ kind, adult }) => kind !== "personal" || adult), messages["profile-mount/adult"]),
    ),
  });
}

export const create = ({ clock }) => {
  const schema = schemaOf(clock);
  return {
    run: (form) => v.safeParse(schema, form),
    read: ({ issues = [] }) => found(issues.map(({ message, path = [] }) => ({ rule: ruleOf.get(message), path: path.map(({ key }) => key) }))),
  };
};
