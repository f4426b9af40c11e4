// Hand-written JavaScript: what the rules cost with nothing in between.
import { bindingRules, lacking, warnings } from "../../rules/binding.mjs";
import { MISSING, found, repeats } from "../../rules/found.mjs";
import { messages } from "../../rules/messages.mjs";
import { appIdShape, isUscc } from "../../rules/text.mjs";
import { accountTypes, capabilities, documentKinds, entityTypes, million, owners, statuses } from "../../rules/words.mjs";
import { isBool, isCount, isDate, isObject, isOneOf, isText, isUntil } from "../hand-values.mjs";

const isAppId = (value) => typeof value === "string" && appIdShape.test(value.trim());
const isCode = (value) => typeof value === "string" && isUscc(value.trim());
const name = isText(50);
const entityType = isOneOf(entityTypes);

const miniProgramFields = [
  ["appId", isAppId, true],
  ["entityType", entityType, true],
  ["entityName", isText(100), true],
  ["uscc", isCode],
  ["legalRepresentative", name, true],
  ["registeredAddress", isText(200), true],
  ["businessScope", isText(2000)],
  ["liveSelfMount", isBool],
  ["shortVideoSelfMount", isBool],
];
const categoryFields = [["level1", name, true], ["level2", name, true], ["level3", name]];
const accountFields = [["douyinId", name, true], ["type", isOneOf(accountTypes), true], ["sameEntity", isBool], ["medicalCertified", isBool]];
const countFields = [["brandSameEntity", isCount(million)], ["brandOtherEntity", isCount(million)]];
const documentFields = [
  ["kind", isOneOf(documentKinds), true],
  ["owner", isOneOf(owners)],
  ["entityType", entityType],
  ["holder", isText(100)],
  ["uscc", isCode],
  ["legalRepresentative", name],
  ["registeredAddress", isText(200)],
  ["businessScope", isText(2000)],
  ["validFrom", isDate],
  ["validUntil", isUntil, true],
  ["status", isOneOf(statuses), true],
];
const relationFields = [["endsOn", isUntil]];
const declarationFields = [["documentsAuthentic", isBool, true], ["genuineRelationship", isBool, true], ["contentWithinScope", isBool, true]];
const isCapability = isOneOf(capabilities);

export const create = ({ clock, draft }) => {
  const wrong = (issues, ...path) => issues.push({ rule: undefined, path, message: messages.format });
  const fieldsOf = (object, fields, issues, path) => {
    for (let i = 0; i < fields.length; i++) {
      const [name, isValid, required] = fields[i];
      const value = object[name];
      if (value === undefined || value === null || value === "") {
        if (required && !draft) issues.push({ rule: undefined, path: [...path, name], message: messages.required });
      } else if (!isValid(value)) wrong(issues, ...path, name);
    }
  };
  const groupOf = (value, fields, issues, required, ...path) => {
    if (isObject(value)) fieldsOf(value, fields, issues, path);
    else if (value !== undefined || (required && !draft)) wrong(issues, ...path);
  };
  return {
    run(form) {
      const issues = [];
      const { miniProgram, documents, capabilities: asked } = form;
      groupOf(miniProgram, miniProgramFields, issues, true, "miniProgram");
      const categories = miniProgram?.categories;
      if (Array.isArray(categories) && categories.length > 0 && categories.length <= 5) {
        for (let i = 0; i < categories.length; i++) groupOf(categories[i], categoryFields, issues, true, "miniProgram", "categories", i);
      } else if (categories !== undefined || !draft) wrong(issues, "miniProgram", "categories");
      groupOf(form.account, accountFields, issues, true, "account");
      if (Array.isArray(asked) && asked.length > 0 && asked.length <= 5) {
        for (let i = 0; i < asked.length; i++) if (!isCapability(asked[i])) wrong(issues, "capabilities", i);
        for (const i of repeats(asked)) wrong(issues, "capabilities", i);
      } else if (asked !== undefined || !draft) wrong(issues, "capabilities");
      groupOf(form.boundCounts, countFields, issues, false, "boundCounts");
      if (Array.isArray(documents) && documents.length <= 20) {
        for (let i = 0; i < documents.length; i++) groupOf(documents[i], documentFields, issues, true, "documents", i);
      } else if (documents !== undefined || !draft) wrong(issues, "documents");
      groupOf(form.relation, relationFields, issues, false, "relation");
      groupOf(form.declarations, declarationFields, issues, true, "declarations");
      const need = (path) => issues.push({ rule: draft ? MISSING : undefined, path, message: messages.required });
      bindingRules(form, clock, (rule, path) => issues.push({ rule, path, message: messages[rule] }), need);
      if (draft) lacking(form, need);
      return issues;
    },
    read: (issues) => found(issues, warnings),
  };
};
