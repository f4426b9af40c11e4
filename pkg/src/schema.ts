/**
 * A form as a Standard Schema (https://standardschema.dev), which form libraries, routers and RPC frameworks take, with
 * its JSON Schema part.
 */
import { encode } from "./boundary/encode.js";
import { judge } from "./check.js";
import type { Node } from "./form/structure.js";
import { SCHEMAS, type JsonSchema } from "./generated/schemas.js";
import { labelOf } from "./boundary/messages.js";
import { choose, now, settle, type Settings } from "./options.js";
import { get, own } from "./own-data.js";
import { type GroupCopy, copy, encodeCopy } from "./session/form-copy.js";
import { handedOn } from "./session/hand-on.js";
import type { CheckOptions, Data, FormId, JsonSchemaTarget, StandardSchemaV1 } from "./types.js";

/** What each target is told by; OpenAPI says it around the schema. */
const DIALECTS: Record<JsonSchemaTarget, string> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "openapi-3.0": "",
};

/**
 * A form as a Standard Schema. Its issues are those of the report that are errors, whole; where there is none the value
 * is valid and comes back as it was given. With `coerce` it comes back in its plain spelling: numbers, booleans, dates and
 * codes as the form has them, and none for a blank text. Without `asOf` each value is judged at its own time.
 * `["~yushen"].report(value)` gives the whole report.
 *
 * `T` is the type that the caller has for the data, where it is not the form's own: `schema<"binding", Row>("binding")`.
 *
 * The JSON Schema describes a form as it is handed in, whatever the mode; its titles are in the locale. It refuses no
 * value that passes, and knows nothing of the rules.
 */
export function schema<F extends FormId, T = Data<F>>(form: F, options?: CheckOptions): StandardSchemaV1<T> {
  // The caller's mistakes are told here, not at the first value, and what is done to the options later changes nothing.
  const given = typeof options === "object" ? { ...options } : options;
  const settings = settle(form, given, "submit");
  const isNow = !given || get(given, "asOf") === undefined;
  const jsonSchema = ({ target }: { target: string }) => jsonSchemaOf(settings, target);
  const { root } = settings.form;
  const judged = (plain?: Map<number, unknown>) => judge({ ...settings, asOf: isNow ? now() : settings.asOf }, "check", plain)!;
  return {
    "~standard": {
      version: 1,
      vendor: "yushen",
      validate(value) {
        // What is handed on is what was judged.
        const sources = new Map<GroupCopy, object>();
        const held = settings.coerce ? copy(root, value, sources) : undefined;
        if (settings.coerce) encodeCopy(root, held);
        else encode(root, value);
        const plain = settings.coerce ? new Map<number, unknown>() : undefined;
        const issues = judged(plain).issues.filter(({ severity }) => severity === "error");
        if (issues.length > 0) return { issues };
        return { value: (plain ? handedOn(root, held, plain, sources) : value) as T };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
    "~yushen": {
      report(value) {
        encode(root, value);
        return judged();
      },
    },
  };
}

function jsonSchemaOf(settings: Settings, target: string): JsonSchema {
  const dialect = DIALECTS[choose("target", target, "draft-2020-12", Object.keys(DIALECTS)) as JsonSchemaTarget];
  const shape = described(SCHEMAS[settings.form.id](), settings.form.root, settings, !dialect);
  return dialect ? { $schema: dialect, ...shape } : shape;
}

/** With the fields' labels as titles, and for OpenAPI 3.0 with its own word for null. */
function described(shape: JsonSchema, node: Node, settings: Settings, isOpenApi: boolean): JsonSchema {
  const [type, properties, items] = [get(shape, "type"), get(shape, "properties"), get(shape, "items")];
  if (isOpenApi && Array.isArray(type)) {
    shape["type"] = type[0];
    own(shape, "nullable", true);
  }
  if (items) shape.items = described(items, node.item!, settings, isOpenApi);
  for (const [key, inner] of Object.entries(properties ?? {})) {
    const field = node.keys.get(key)!;
    properties![key] = { title: labelOf(settings.form, settings.locale, field.row), ...described(inner, field, settings, isOpenApi) };
  }
  return shape;
}
