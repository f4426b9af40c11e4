import { found, repeats } from "../../rules/found.mjs";
import { leadPageRules, warnings } from "../../rules/lead-page.mjs";
import { messages } from "../../rules/messages.mjs";
import { consents, containers, markers, triggers, usages } from "../../rules/words.mjs";
import { isBool, isCount, isObject, isOneOf, isText } from "../hand-values.mjs";

const long = isText(2000);
const name = isText(50);
const groups = {
  component: [["used", isBool, true], ["usedElsewhere", isBool], ["id", isText(128)]],
  disclosure: [["purpose", long, true], ["scope", long, true], ["method", long, true], ["benefit", long, true]],
  consent: [["mode", isOneOf(consents), true]],
  privacy: [["notice", long, true], ["protection", long, true]],
  rights: [["canSkip", isBool, true], ["canDelete", isBool, true]],
  presentation: [["container", isOneOf(containers), true]],
  popup: [["trigger", isOneOf(triggers), true], ["delayMs", isCount(600_000)]],
  authorization: [["requiredForService", isBool, true]],
};
const groupNames = Object.keys(groups);
const categoryFields = [["level1", name, true], ["level2", name, true], ["level3", name, true], ["online", isBool, true]];
const fieldFields = [
  ["name", name, true],
  ["label", name],
  ["required", isBool],
  ["marker", isOneOf(markers), true],
  ["hint", isText(200)],
  ["errorMessage", isText(200)],
];
const isUsage = isOneOf(usages);

export const create = () => ({
  run(form) {
    const issues = [];
    const add = (path, rule) => issues.push({ rule, path, message: messages[rule ?? "format"] });
    const group = (value, fields, ...path) => {
      if (!isObject(value)) return add(path);
      for (let i = 0; i < fields.length; i++) {
        const [key, isValid, required] = fields[i];
        const given = value[key];
        if (given === undefined || given === null || given === "") {
          if (required) add([...path, key]);
        } else if (!isValid(given)) add([...path, key]);
      }
    };
    const list = (value, min, max, each, ...path) => {
      if (!Array.isArray(value) || value.length < min || value.length > max) return add(path);
      for (let i = 0; i < value.length; i++) each(value[i], i);
    };
    list(form.miniProgram?.categories, 1, 5, (value, i) => group(value, categoryFields, "miniProgram", "categories", i), "miniProgram", "categories");
    for (const key of groupNames) group(form[key], groups[key], key);
    list(form.fields, 0, 50, (value, i) => group(value, fieldFields, "fields", i), "fields");
    list(form.usage, 1, 6, (value, i) => isUsage(value) || add(["usage", i]), "usage");
    if (Array.isArray(form.fields)) for (const i of repeats(form.fields.map((field) => field?.name))) add(["fields", i, "name"]);
    if (Array.isArray(form.usage)) for (const i of repeats(form.usage)) add(["usage", i]);
    leadPageRules(form, (rule, path) => add(path, rule), add);
    return issues;
  },
  read: (issues) => found(issues, warnings),
});
