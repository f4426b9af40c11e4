import { leadPage } from "../../.build/ajv.mjs";
import { found, repeats } from "../../rules/found.mjs";
import { leadPageRules, warnings } from "../../rules/lead-page.mjs";
import { messages } from "../../rules/messages.mjs";
import { mayApplyRules, readError } from "../ajv-errors.mjs";

export const create = () => ({
  run(form) {
    leadPage(form);
    const errors = leadPage.errors ?? [];
    const issues = [];
    const add = (path, rule) => issues.push({ rule, path, message: messages[rule ?? "format"] });
    if (mayApplyRules(errors)) {
      // uniqueItems compares whole elements, and here the name alone counts.
      for (const i of repeats(form.fields?.map(({ name }) => name) ?? [])) add(["fields", i, "name"]);
      leadPageRules(form, (rule, path) => add(path, rule), add);
    }
    return { errors, issues };
  },
  read: ({ errors, issues }) => found([...errors.map(readError), ...issues], warnings),
});
