import Schema from "async-validator";
import { found } from "../../rules/found.mjs";
import { messages } from "../../rules/messages.mjs";
import { accountKinds, accountTypes } from "../../rules/words.mjs";

Schema.warning = () => {};

function rulesOf({ creators }) {
  const holds = (rule, test) => ({
    validator: (_, value, callback) => callback(value === undefined || test(value) ? [] : [{ message: messages[rule], rule }]),
  });
  const since = (test) => (value) => !creators || test(value);
  const needed = (type, ...rules) => [{ type, required: true }, ...rules];
  const group = (fields) => ({ type: "object", required: true, fields });
  return {
    miniProgram: group({
      online: needed("boolean", holds("profile-mount/online", (value) => value)),
      creditScore: needed("integer", holds("profile-mount/credit-score", (score) => score >= 60)),
    }),
    account: group({
      boundToEntity: needed("boolean", holds("profile-mount/bound", (value) => value)),
      type: [
        { type: "enum", enum: accountTypes, required: true },
        holds("profile-mount/account-type", (type) => type !== "cooperation"),
      ],
      kind: { type: "enum", enum: accountKinds, required: true },
      effectiveFans: needed("integer", holds("profile-mount/effective-fans", since((fans) => fans >= 500))),
      realNameVerified: needed("boolean", holds("profile-mount/real-name", since((value) => value))),
      adult: {
        validator: (_, value, callback, account) =>
          callback(
            creators && account.kind === "personal" && value !== true
              ? [{ message: messages["profile-mount/adult"], rule: value === undefined ? undefined : "profile-mount/adult" }]
              : [],
          ),
      },
      severeViolation: needed("boolean", holds("profile-mount/no-severe-violation", since((value) => !value))),
      regulatoryCompliant: needed("boolean", holds("profile-mount/regulatory", since((value) => value))),
      otherEntries: needed("integer", holds("profile-mount/single-entry", (count) => count === 0)),
    }),
  };
}

export const create = ({ clock }) => {
  const schema = new Schema(rulesOf(clock));
  return {
    run(form) {
      let found;
      schema.validate(form, (errors) => (found = errors ?? []));
      return found;
    },
    read: (errors) => found(errors.map(({ rule, field }) => ({ rule, path: field.split(".") }))),
  };
};
