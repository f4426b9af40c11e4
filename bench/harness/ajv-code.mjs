// ajv's standalone code of the schemas, made before the benchmark is bundled.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { schemaOf as binding } from "../peers/binding/ajv-schema.mjs";
import { schema as leadPage } from "../peers/lead-page/ajv-schema.mjs";
import { schemaOf as profileMount } from "../peers/profile-mount/ajv-schema.mjs";
import * as formats from "../rules/ajv-formats.mjs";

const require = createRequire(import.meta.url);
const { default: Ajv, _ } = require("ajv");
const { default: standalone } = require("ajv/dist/standalone");

export function writeAjvCode(file) {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true, formats: _`require("../rules/ajv-formats.mjs")` }, formats });
  const schemas = { binding: binding(false), bindingDraft: binding(true), leadPage, profileMount: profileMount(true), profileMountBefore: profileMount(false) };
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: name });
  writeFileSync(file, standalone(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name]))));
}
