// The schema of a page that uses the component: what an unused one may leave out is asked for here.
import * as z from "zod";
import { found, repeats } from "../../rules/found.mjs";
import { leadPageRules, warnings } from "../../rules/lead-page.mjs";
import { messages } from "../../rules/messages.mjs";
import { consents, containers, markers, triggers, usages } from "../../rules/words.mjs";

const text = (max = 2000) => z.string().trim().min(1).max(max);
const bool = z.boolean();

const schema = z
  .object({
    miniProgram: z.object({
      categories: z.array(z.object({ level1: text(50), level2: text(50), level3: text(50), online: bool })).min(1).max(5),
    }),
    component: z.object({ used: bool, usedElsewhere: bool.optional(), id: text(128).optional() }),
    disclosure: z.object({ purpose: text(), scope: text(), method: text(), benefit: text() }),
    consent: z.object({ mode: z.enum(consents) }),
    privacy: z.object({ notice: text(), protection: text() }),
    rights: z.object({ canSkip: bool, canDelete: bool }),
    fields: z
      .array(
        z.object({
          name: text(50),
          label: text(50).optional(),
          required: bool.optional(),
          marker: z.enum(markers),
          hint: text(200).optional(),
          errorMessage: text(200).optional(),
        }),
      )
      .max(50),
    presentation: z.object({ container: z.enum(containers) }),
    popup: z.object({ trigger: z.enum(triggers), delayMs: z.int().min(0).max(600_000).optional() }),
    authorization: z.object({ requiredForService: bool }),
    usage: z.array(z.enum(usages)).min(1).max(6),
  })
  .superRefine((form, ctx) => {
    const add = (path, rule) => ctx.addIssue({ code: "custom", path, message: messages[rule ?? "format"], params: { rule } });
    for (const i of repeats(form.fields.map(({ name }) => name))) add(["fields", i, "name"]);
    for (const i of repeats(form.usage)) add(["usage", i]);
    leadPageRules(form, (rule, path) => add(path, rule), add);
  });

export const create = () => ({
  run: (form) => schema.safeParse(form),
  read: ({ error }) => found((error?.issues ?? []).map(({ params, path }) => ({ rule: params?.rule, path })), warnings),
});
