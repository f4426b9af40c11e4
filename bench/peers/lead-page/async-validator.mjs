import Schema from "async-validator";
import { found, repeats } from "../../rules/found.mjs";
import { leadPageRules, warnings } from "../../rules/lead-page.mjs";
import { messages } from "../../rules/messages.mjs";
import { consents, containers, markers, triggers, usages } from "../../rules/words.mjs";

Schema.warning = () => {};

const needed = (rule) => ({ ...rule, required: true });
const text = (max = 2000) => ({ type: "string", whitespace: true, max });
const choice = (words) => ({ type: "enum", enum: words });
const bool = { type: "boolean" };
const group = (fields) => ({ type: "object", required: true, fields });

function across(rule, value, callback, form) {
  const errors = [];
  const add = (path, id) => errors.push({ message: messages[id ?? "format"], field: path.join("."), rule: id });
  for (const i of repeats(form.fields.map(({ name }) => name))) add(["fields", i, "name"]);
  for (const i of repeats(form.usage)) add(["usage", i]);
  leadPageRules(form, (id, path) => add(path, id), add);
  callback(errors);
}

const rules = {
  miniProgram: group({
    categories: {
      type: "array",
      required: true,
      min: 1,
      max: 5,
      defaultField: group({ level1: needed(text(50)), level2: needed(text(50)), level3: needed(text(50)), online: needed(bool) }),
    },
  }),
  component: group({ used: needed(bool), usedElsewhere: bool, id: text(128) }),
  disclosure: group({ purpose: needed(text()), scope: needed(text()), method: needed(text()), benefit: needed(text()) }),
  consent: group({ mode: needed(choice(consents)) }),
  privacy: group({ notice: needed(text()), protection: needed(text()) }),
  rights: group({ canSkip: needed(bool), canDelete: needed(bool) }),
  fields: {
    type: "array",
    max: 50,
    defaultField: group({
      name: needed(text(50)),
      label: text(50),
      required: bool,
      marker: needed(choice(markers)),
      hint: text(200),
      errorMessage: text(200),
    }),
  },
  presentation: group({ container: needed(choice(containers)) }),
  popup: group({ trigger: needed(choice(triggers)), delayMs: { type: "integer", min: 0, max: 600_000 } }),
  authorization: group({ requiredForService: needed(bool) }),
  usage: [{ type: "array", required: true, min: 1, max: 6, defaultField: choice(usages) }, { validator: across }],
};

export const create = () => {
  const schema = new Schema(rules);
  return {
    run(form) {
      let found;
      schema.validate(form, (errors) => (found = errors ?? []));
      return found;
    },
    read: (errors) => found(errors.map(({ rule, field }) => ({ rule, path: field.split(".") })), warnings),
  };
};
