import * as z from "zod";
import { bindingRules, lacking, warnings } from "../../rules/binding.mjs";
import { MISSING, found, repeats } from "../../rules/found.mjs";
import { messages } from "../../rules/messages.mjs";
import { appIdShape, isUscc } from "../../rules/text.mjs";
import { accountTypes, capabilities, documentKinds, entityTypes, million, owners, statuses } from "../../rules/words.mjs";

const text = (max) => z.string().trim().min(1).max(max);
const uscc = z.string().trim().refine(isUscc, messages.format);
const untilDate = z.union([z.literal("longTerm"), z.iso.date()]);
const count = z.int().min(0).max(million);

function schemaOf(clock, draft) {
  const needed = draft ? (schema) => schema.optional() : (schema) => schema;
  return z
    .object({
      miniProgram: needed(
        z.object({
          appId: needed(z.string().trim().regex(appIdShape, messages.format)),
          entityType: needed(z.enum(entityTypes)),
          entityName: needed(text(100)),
          uscc: uscc.optional(),
          legalRepresentative: needed(text(50)),
          registeredAddress: needed(text(200)),
          businessScope: text(2000).optional(),
          categories: needed(z.array(z.object({ level1: needed(text(50)), level2: needed(text(50)), level3: text(50).optional() })).min(1).max(5)),
          liveSelfMount: z.boolean().optional(),
          shortVideoSelfMount: z.boolean().optional(),
        }),
      ),
      account: needed(
        z.object({
          douyinId: needed(text(50)),
          type: needed(z.enum(accountTypes)),
          sameEntity: z.boolean().optional(),
          medicalCertified: z.boolean().optional(),
        }),
      ),
      capabilities: needed(
        z.array(z.enum(capabilities)).min(1).max(5).superRefine((list, ctx) => {
          for (const i of repeats(list)) ctx.addIssue({ code: "custom", path: [i], message: messages.format });
        }),
      ),
      boundCounts: z.object({ brandSameEntity: count.optional(), brandOtherEntity: count.optional() }).optional(),
      documents: needed(
        z
          .array(
            z.object({
              kind: needed(z.enum(documentKinds)),
              owner: z.enum(owners).optional(),
              entityType: z.enum(entityTypes).optional(),
              holder: text(100).optional(),
              uscc: uscc.optional(),
              legalRepresentative: text(50).optional(),
              registeredAddress: text(200).optional(),
              businessScope: text(2000).optional(),
              validFrom: z.iso.date().optional(),
              validUntil: needed(untilDate),
              status: needed(z.enum(statuses)),
            }),
          )
          .max(20),
      ),
      relation: z.object({ endsOn: untilDate.optional() }).optional(),
      declarations: needed(
        z.object({
          documentsAuthentic: needed(z.boolean()),
          genuineRelationship: needed(z.boolean()),
          contentWithinScope: needed(z.boolean()),
        }),
      ),
    })
    .superRefine((form, ctx) => {
      const fail = (rule, path) => ctx.addIssue({ code: "custom", path, message: messages[rule], params: { rule } });
      const need = (path) =>
        ctx.addIssue({ code: "custom", path, message: messages.required, params: { rule: draft ? MISSING : undefined } });
      bindingRules(form, clock, fail, need);
      if (draft) lacking(form, need);
    });
}

export const create = ({ clock, draft }) => {
  const schema = schemaOf(clock, draft);
  return {
    run: (form) => schema.safeParse(form),
    read: ({ error }) => found((error?.issues ?? []).map(({ params, path }) => ({ rule: params?.rule, path })), warnings),
  };
};
