// The rule that an error belongs to follows from where it is: JSON Schema gives it no id.
import { profileMount, profileMountBefore } from "../../.build/ajv.mjs";
import { found } from "../../rules/found.mjs";
import { conditions } from "../../rules/profile-mount.mjs";
import { readError } from "../ajv-errors.mjs";

const ruleAt = new Map(conditions.map(([rule, path]) => [path.join("."), rule]));
const ofFormat = new Set(["type", "required", "maximum"]);

export const create = ({ clock }) => {
  const validate = clock.creators ? profileMount : profileMountBefore;
  return {
    run(form) {
      validate(form);
      return validate.errors ?? [];
    },
    read: (errors) =>
      found(
        errors
          .filter(({ keyword }) => keyword !== "if")
          .map((error) => {
            const { path } = readError(error);
            return ofFormat.has(error.keyword) ? { path } : { rule: ruleAt.get(path.join(".")), path };
          }),
      ),
  };
};
