// The ten conditions as JSON Schema: here they all have words.
import { accountKinds, accountTypes } from "../../rules/words.mjs";

const yes = { type: "boolean", const: true };
const object = (properties, required) => ({ type: "object", properties, required });

export const schemaOf = (creators) => ({
  ...object({ miniProgram: object({ online: yes, creditScore: { type: "integer", minimum: 60, maximum: 100 } }, ["online", "creditScore"]) }, [
    "miniProgram",
    "account",
  ]),
  allOf: [{ properties: { account: accountOf(creators) } }],
});

function accountOf(creators) {
  const bool = { type: "boolean" };
  const needed = ["boundToEntity", "type", "kind", "effectiveFans", "realNameVerified", "severeViolation", "regulatoryCompliant", "otherEntries"];
  const account = object(
    {
      boundToEntity: yes,
      type: { type: "string", enum: accountTypes.filter((type) => type !== "cooperation") },
      kind: { type: "string", enum: accountKinds },
      effectiveFans: { type: "integer", minimum: creators ? 500 : 0 },
      realNameVerified: creators ? yes : bool,
      adult: bool,
      severeViolation: creators ? { type: "boolean", const: false } : bool,
      regulatoryCompliant: creators ? yes : bool,
      otherEntries: { type: "integer", const: 0 },
    },
    needed,
  );
  if (!creators) return account;
  return {
    ...account,
    if: { properties: { kind: { const: "personal" } } },
    then: { properties: { adult: { const: true } }, required: ["adult"] },
  };
}
