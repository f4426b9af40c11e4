// The schema's generated code, then the rules across fields: JSON Schema has no word for those.
import { binding, bindingDraft } from "../../.build/ajv.mjs";
import { bindingRules, lacking, warnings } from "../../rules/binding.mjs";
import { MISSING, found } from "../../rules/found.mjs";
import { messages } from "../../rules/messages.mjs";
import { mayApplyRules, readError } from "../ajv-errors.mjs";

export const create = ({ clock, draft }) => {
  const validate = draft ? bindingDraft : binding;
  return {
    run(form) {
      validate(form);
      const errors = validate.errors ?? [];
      const issues = [];
      const fail = (rule, path) => issues.push({ rule, path, message: messages[rule] });
      const need = (path) => issues.push({ rule: draft ? MISSING : undefined, path, message: messages.required });
      if (mayApplyRules(errors)) {
        bindingRules(form, clock, fail, need);
        if (draft) lacking(form, need);
      }
      return { errors, issues };
    },
    read: ({ errors, issues }) => found([...errors.map(readError), ...issues], warnings),
  };
};
