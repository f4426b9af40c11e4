import * as v from "valibot";
import { bindingRules, lacking, warnings } from "../../rules/binding.mjs";
import { MISSING, found, repeats } from "../../rules/found.mjs";
import { messages } from "../../rules/messages.mjs";
import { appIdShape, isUscc } from "../../rules/text.mjs";
import { accountTypes, capabilities, documentKinds, entityTypes, million, owners, statuses } from "../../rules/words.mjs";
import { pathOf } from "../valibot-path.mjs";

const text = (max) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const uscc = v.pipe(v.string(), v.trim(), v.check(isUscc, messages.format));
const date = v.pipe(v.string(), v.isoDate());
const untilDate = v.union([v.literal("longTerm"), date]);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(million));

function schemaOf(clock, draft) {
  const needed = draft ? (schema) => v.optional(schema) : (schema) => schema;
  return v.pipe(
    v.object({
      miniProgram: needed(
        v.object({
          appId: needed(v.pipe(v.string(), v.trim(), v.regex(appIdShape, messages.format))),
          entityType: needed(v.picklist(entityTypes)),
          entityName: needed(text(100)),
          uscc: v.optional(uscc),
          legalRepresentative: needed(text(50)),
          registeredAddress: needed(text(200)),
          businessScope: v.optional(text(2000)),
          categories: needed(
            v.pipe(
              v.array(v.object({ level1: needed(text(50)), level2: needed(text(50)), level3: v.optional(text(50)) })),
              v.minLength(1),
              v.maxLength(5),
            ),
          ),
          liveSelfMount: v.optional(v.boolean()),
          shortVideoSelfMount: v.optional(v.boolean()),
        }),
      ),
      account: needed(
        v.object({
          douyinId: needed(text(50)),
          type: needed(v.picklist(accountTypes)),
          sameEntity: v.optional(v.boolean()),
          medicalCertified: v.optional(v.boolean()),
        }),
      ),
      capabilities: needed(
        v.pipe(
          v.array(v.picklist(capabilities)),
          v.minLength(1),
          v.maxLength(5),
          v.rawCheck(({ dataset, addIssue }) => {
            if (!dataset.typed) return;
            for (const i of repeats(dataset.value)) addIssue({ message: messages.format, path: pathOf(dataset.value, [i]) });
          }),
        ),
      ),
      boundCounts: v.optional(v.object({ brandSameEntity: v.optional(count), brandOtherEntity: v.optional(count) })),
      documents: needed(
        v.pipe(
          v.array(
            v.object({
              kind: needed(v.picklist(documentKinds)),
              owner: v.optional(v.picklist(owners)),
              entityType: v.optional(v.picklist(entityTypes)),
              holder: v.optional(text(100)),
              uscc: v.optional(uscc),
              legalRepresentative: v.optional(text(50)),
              registeredAddress: v.optional(text(200)),
              businessScope: v.optional(text(2000)),
              validFrom: v.optional(date),
              validUntil: needed(untilDate),
              status: needed(v.picklist(statuses)),
            }),
          ),
          v.maxLength(20),
        ),
      ),
      relation: v.optional(v.object({ endsOn: v.optional(untilDate) })),
      declarations: needed(
        v.object({
          documentsAuthentic: needed(v.boolean()),
          genuineRelationship: needed(v.boolean()),
          contentWithinScope: needed(v.boolean()),
        }),
      ),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const form = dataset.value;
      // `expected` carries the rule's id: an issue has no place of its own for one.
      const fail = (rule, path) => addIssue({ message: messages[rule], expected: rule, path: pathOf(form, path) });
      const need = (path) => addIssue({ message: messages.required, expected: draft ? MISSING : undefined, path: pathOf(form, path) });
      bindingRules(form, clock, fail, need);
      if (draft) lacking(form, need);
    }),
  );
}

export const create = ({ clock, draft }) => {
  const schema = schemaOf(clock, draft);
  return { run: (form) => v.safeParse(schema, form), read: ({ issues = [] }) => found(issues.map(readIssue), warnings) };
};

const readIssue = ({ expected, path = [] }) => ({
  rule: expected === MISSING || expected in messages ? expected : undefined,
  path: path.map(({ key }) => key),
});
