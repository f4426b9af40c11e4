import Schema from "async-validator";
import { bindingRules, lacking, warnings } from "../../rules/binding.mjs";
import { MISSING, found, repeats } from "../../rules/found.mjs";
import { messages } from "../../rules/messages.mjs";
import { appIdShape, isUscc } from "../../rules/text.mjs";
import { accountTypes, capabilities, documentKinds, entityTypes, million, owners, statuses } from "../../rules/words.mjs";

// Its warnings are printed in development only; what is measured is what production runs.
Schema.warning = () => {};

const text = (max) => ({ type: "string", whitespace: true, max });
const choice = (words) => ({ type: "enum", enum: words });
const checked = (test) => ({
  type: "string",
  validator: (rule, value) => value === undefined || (typeof value === "string" && test(value)) || new Error(messages.format),
});
const uscc = checked(isUscc);
const iso = /^\d{4}-\d\d-\d\d$/;
const date = { type: "string", pattern: iso };
const untilDate = checked((value) => value === "longTerm" || iso.test(value));
const count = { type: "integer", min: 0, max: million };
const bool = { type: "boolean" };

function rulesOf(clock, draft) {
  const needed = (rule) => (draft ? rule : rule.validator ? [{ required: true }, rule] : { ...rule, required: true });
  const group = (fields) => ({ type: "object", fields });
  const cross = (rule, value, callback, form) => {
    const errors = [];
    const fail = (id, path) => errors.push({ message: messages[id], field: path.join("."), rule: id });
    const need = (path) => errors.push({ message: messages.required, field: path.join("."), rule: draft ? MISSING : undefined });
    bindingRules(form, clock, fail, need);
    if (draft) lacking(form, need);
    callback(errors);
  };
  return {
    miniProgram: needed(
      group({
        appId: needed({ type: "string", pattern: appIdShape }),
        entityType: needed(choice(entityTypes)),
        entityName: needed(text(100)),
        uscc,
        legalRepresentative: needed(text(50)),
        registeredAddress: needed(text(200)),
        businessScope: text(2000),
        categories: needed({
          type: "array",
          min: 1,
          max: 5,
          defaultField: group({ level1: needed(text(50)), level2: needed(text(50)), level3: text(50) }),
        }),
        liveSelfMount: bool,
        shortVideoSelfMount: bool,
      }),
    ),
    account: needed(group({ douyinId: needed(text(50)), type: needed(choice(accountTypes)), sameEntity: bool, medicalCertified: bool })),
    capabilities: [
      needed({ type: "array", min: 1, max: 5, defaultField: choice(capabilities) }),
      {
        validator: (rule, list, callback) =>
          callback(Array.isArray(list) ? repeats(list).map((i) => ({ message: messages.format, field: `capabilities.${i}` })) : []),
      },
    ],
    boundCounts: group({ brandSameEntity: count, brandOtherEntity: count }),
    documents: {
      type: "array",
      max: 20,
      defaultField: group({
        kind: needed(choice(documentKinds)),
        owner: choice(owners),
        entityType: choice(entityTypes),
        holder: text(100),
        uscc,
        legalRepresentative: text(50),
        registeredAddress: text(200),
        businessScope: text(2000),
        validFrom: date,
        validUntil: needed(untilDate),
        status: needed(choice(statuses)),
      }),
    },
    relation: group({ endsOn: untilDate }),
    declarations: [
      needed(group({ documentsAuthentic: needed(bool), genuineRelationship: needed(bool), contentWithinScope: needed(bool) })),
      { validator: cross },
    ],
  };
}

export const create = ({ clock, draft }) => {
  const schema = new Schema(rulesOf(clock, draft));
  return {
    // No validator here waits for anything, so the callback comes at once.
    run(form) {
      let found;
      schema.validate(form, (errors) => (found = errors ?? []));
      return found;
    },
    read: (errors) => found(errors.map(({ rule, field }) => ({ rule, path: field.split(".") })), warnings),
  };
};
