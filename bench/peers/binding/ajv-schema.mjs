// The JSON Schema of `binding`, compiled to code before the benchmark is bundled.
import { appIdShape } from "../../rules/text.mjs";
import { accountTypes, capabilities, documentKinds, entityTypes, million, owners, statuses } from "../../rules/words.mjs";

const text = (maxLength) => ({ type: "string", minLength: 1, maxLength });
const choice = (words) => ({ type: "string", enum: words });
const object = (properties, required = []) => ({ type: "object", properties, required });
const bool = { type: "boolean" };
const uscc = { type: "string", format: "uscc" };
const date = { type: "string", format: "date" };
const untilDate = { anyOf: [{ const: "longTerm" }, date] };
const count = { type: "integer", minimum: 0, maximum: million };

export const schemaOf = (draft) => {
  const needs = (...names) => (draft ? [] : names);
  const miniProgram = object(
    {
      appId: { type: "string", pattern: appIdShape.source },
      entityType: choice(entityTypes),
      entityName: text(100),
      uscc,
      legalRepresentative: text(50),
      registeredAddress: text(200),
      businessScope: text(2000),
      categories: {
        type: "array",
        minItems: 1,
        maxItems: 5,
        items: object({ level1: text(50), level2: text(50), level3: text(50) }, needs("level1", "level2")),
      },
      liveSelfMount: bool,
      shortVideoSelfMount: bool,
    },
    needs("appId", "entityType", "entityName", "legalRepresentative", "registeredAddress", "categories"),
  );
  const document = object(
    {
      kind: choice(documentKinds),
      owner: choice(owners),
      entityType: choice(entityTypes),
      holder: text(100),
      uscc,
      legalRepresentative: text(50),
      registeredAddress: text(200),
      businessScope: text(2000),
      validFrom: date,
      validUntil: untilDate,
      status: choice(statuses),
    },
    needs("kind", "validUntil", "status"),
  );
  return object(
    {
      miniProgram,
      account: object(
        { douyinId: text(50), type: choice(accountTypes), sameEntity: bool, medicalCertified: bool },
        needs("douyinId", "type"),
      ),
      capabilities: { type: "array", minItems: 1, maxItems: 5, uniqueItems: true, items: choice(capabilities) },
      boundCounts: object({ brandSameEntity: count, brandOtherEntity: count }),
      documents: { type: "array", maxItems: 20, items: document },
      relation: object({ endsOn: untilDate }),
      declarations: object(
        { documentsAuthentic: bool, genuineRelationship: bool, contentWithinScope: bool },
        needs("documentsAuthentic", "genuineRelationship", "contentWithinScope"),
      ),
    },
    needs("miniProgram", "account", "capabilities", "documents", "declarations"),
  );
};
