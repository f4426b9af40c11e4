import * as z from "zod";
import { found } from "../../rules/found.mjs";
import { messages } from "../../rules/messages.mjs";
import { accountKinds, accountTypes } from "../../rules/words.mjs";

const says = (rule) => ({ message: messages[rule], params: { rule } });

function schemaOf({ creators }) {
  const yes = (rule) => z.boolean().refine((value) => value, says(rule));
  const since = (test) => (value) => !creators || test(value);
  return z.object({
    miniProgram: z.object({
      online: yes("profile-mount/online"),
      creditScore: z.int().min(0).max(100).refine((score) => score >= 60, says("profile-mount/credit-score")),
    }),
    account: z
      .object({
        boundToEntity: yes("profile-mount/bound"),
        type: z.enum(accountTypes).refine((type) => type !== "cooperation", says("profile-mount/account-type")),
        kind: z.enum(accountKinds),
        effectiveFans: z.int().min(0).refine(since((fans) => fans >= 500), says("profile-mount/effective-fans")),
        realNameVerified: z.boolean().refine(since((value) => value), says("profile-mount/real-name")),
        adult: z.boolean().optional(),
        severeViolation: z.boolean().refine(since((value) => !value), says("profile-mount/no-severe-violation")),
        regulatoryCompliant: z.boolean().refine(since((value) => value), says("profile-mount/regulatory")),
        otherEntries: z.int().min(0).refine((count) => count === 0, says("profile-mount/single-entry")),
      })
      .refine(since(({ kind, adult }) => kind !== "personal" || adult), { ...says("profile-mount/adult"), path: ["adult"] }),
  });
}

export const create = ({ clock }) => {
  const schema = schemaOf(clock);
  return {
    run: (form) => schema.safeParse(form),
    read: ({ error }) => found((error?.issues ?? []).map(({ params, path }) => ({ rule: params?.rule, path }))),
  };
};
