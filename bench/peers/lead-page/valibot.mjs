import * as v from "valibot";
import { found, repeats } from "../../rules/found.mjs";
import { leadPageRules, warnings } from "../../rules/lead-page.mjs";
import { messages } from "../../rules/messages.mjs";
import { consents, containers, markers, triggers, usages } from "../../rules/words.mjs";
import { pathOf } from "../valibot-path.mjs";

const text = (max = 2000) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const bool = v.boolean();

const schema = v.pipe(
  v.object({
    miniProgram: v.object({
      categories: v.pipe(
        v.array(v.object({ level1: text(50), level2: text(50), level3: text(50), online: bool })),
        v.minLength(1),
        v.maxLength(5),
      ),
    }),
    component: v.object({ used: bool, usedElsewhere: v.optional(bool), id: v.optional(text(128)) }),
    disclosure: v.object({ purpose: text(), scope: text(), method: text(), benefit: text() }),
    consent: v.object({ mode: v.picklist(consents) }),
    privacy: v.object({ notice: text(), protection: text() }),
    rights: v.object({ canSkip: bool, canDelete: bool }),
    fields: v.pipe(
      v.array(
        v.object({
          name: text(50),
          label: v.optional(text(50)),
          required: v.optional(bool),
          marker: v.picklist(markers),
          hint: v.optional(text(200)),
          errorMessage: v.optional(text(200)),
        }),
      ),
      v.maxLength(50),
    ),
    presentation: v.object({ container: v.picklist(containers) }),
    popup: v.object({
      trigger: v.picklist(triggers),
      delayMs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000))),
    }),
    authorization: v.object({ requiredForService: bool }),
    usage: v.pipe(v.array(v.picklist(usages)), v.minLength(1), v.maxLength(6)),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const form = dataset.value;
    const add = (path, rule) => addIssue({ message: messages[rule ?? "format"], expected: rule, path: pathOf(form, path) });
    for (const i of repeats(form.fields.map(({ name }) => name))) add(["fields", i, "name"]);
    for (const i of repeats(form.usage)) add(["usage", i]);
    leadPageRules(form, (rule, path) => add(path, rule), add);
  }),
);

const readIssue = ({ expected, path = [] }) => ({ rule: expected in messages ? expected : undefined, path: path.map(({ key }) => key) });

export const create = () => ({
  run: (form) => v.safeParse(schema, form),
  read: ({ issues = [] }) => found(issues.map(readIssue), warnings),
});
