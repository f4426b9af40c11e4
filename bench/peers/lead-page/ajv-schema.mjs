import { consents, containers, markers, triggers, usages } from "../../rules/words.mjs";

const text = (maxLength = 2000) => ({ type: "string", minLength: 1, maxLength });
const choice = (words) => ({ type: "string", enum: words });
const bool = { type: "boolean" };
const object = (properties, optional = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

export const schema = object({
  miniProgram: object({
    categories: { type: "array", minItems: 1, maxItems: 5, items: object({ level1: text(50), level2: text(50), level3: text(50), online: bool }) },
  }),
  component: object({ used: bool, usedElsewhere: bool, id: text(128) }, ["usedElsewhere", "id"]),
  disclosure: object({ purpose: text(), scope: text(), method: text(), benefit: text() }),
  consent: object({ mode: choice(consents) }),
  privacy: object({ notice: text(), protection: text() }),
  rights: object({ canSkip: bool, canDelete: bool }),
  fields: {
    type: "array",
    maxItems: 50,
    items: object(
      { name: text(50), label: text(50), required: bool, marker: choice(markers), hint: text(200), errorMessage: text(200) },
      ["label", "required", "hint", "errorMessage"],
    ),
  },
  presentation: object({ container: choice(containers) }),
  popup: object({ trigger: choice(triggers), delayMs: { type: "integer", minimum: 0, maximum: 600_000 } }, ["delayMs"]),
  authorization: object({ requiredForService: bool }),
  usage: { type: "array", minItems: 1, maxItems: 6, uniqueItems: true, items: choice(usages) },
});
