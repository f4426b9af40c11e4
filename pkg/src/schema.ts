/**
 * A form as a Standard Schema (https://standardschema.dev), which form libraries, routers and RPC frameworks take, with
 * its JSON Schema part.
 */
import { encode } from "./boundary/encode.js";
import type { Node } from "./form/structure.js";
import { SCHEMAS, type JsonSchema } from "./generated/schemas.js";
import { labelOf } from "./boundary/messages.js";
import { judge } from "./judge.js";
import type { PortalNode } from "./names/portal.js";
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
  // Each value has its own names for what has several.
  const asked = (): Settings => ({ ...settings, asOf: isNow ? now() : settings.asOf, names: settings.names?.fresh() });
  return {
    "~standard": {
      version: 1,
      vendor: "yushen",
      validate(value) {
        const to = asked();
        const data = to.names ? to.names.dataIn(value) : value;
        // What is handed on is what was judged.
        const sources = new Map<GroupCopy, object>();
        const held = to.coerce ? copy(root, data, sources) : undefined;
        if (to.coerce) encodeCopy(root, held);
        else encode(root, data);
        const plain = to.coerce ? new Map<number, unknown>() : undefined;
        const issues = judge(to, "check", plain)!.issues.filter(({ severity }) => severity === "error");
        if (issues.length > 0) return { issues };
        if (!plain) return { value: value as T };
        const formed = handedOn(root, held, plain, sources);
        return { value: (to.names ? to.names.dataOut(formed) : formed) as T };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
    "~yushen": {
      report(value) {
        const to = asked();
        encode(root, to.names ? to.names.dataIn(value) : value);
        return judge(to)!;
      },
    },
  };
}

function jsonSchemaOf(settings: Settings, target: string): JsonSchema {
  const dialect = DIALECTS[choose("target", target, "draft-2020-12", Object.keys(DIALECTS)) as JsonSchemaTarget];
  const { form, names } = settings;
  const formed = described(SCHEMAS[form.id](), form.root, settings, !dialect);
  const shape = names ? inNames(formed, names.root) : formed;
  return dialect ? { $schema: dialect, ...shape } : shape;
}

/** What a form's schema says, of the portal's data; of values that the portal spells in its own way only what they are called. */
function inNames(formed: JsonSchema, { keys, item, to, spelling, isForeign }: PortalNode): JsonSchema {
  if (isForeign || (to && spelling)) return to ? { title: get(shapeOf(formed, to), "title") } : {};
  const shape: JsonSchema = to ? { ...shapeOf(formed, to) } : { type: "object" };
  const needed = to && get(shape, "required");
  delete shape["required"];
  if (item && get(shape, "items")) shape.items = inNames(formed, item);
  if (keys.size > 0) {
    shape.properties = {};
    keys.forEach((field, key) => own(shape.properties!, key, inNames(formed, field)));
    // What a name elsewhere gives is not needed here.
    const here = (needed as string[] | undefined)?.filter((key) => keys.get(key)?.to === to?.keys.get(key));
    if (here?.length) shape["required"] = here;
  }
  return shape;
}

/** What a form's schema says of a field. */
function shapeOf(formed: JsonSchema, node: Node): JsonSchema {
  const { list, path, row } = node;
  if (row < 0) return formed;
  const at = (from: JsonSchema, steps: string[]) => steps.reduce((shape, step) => shape.properties![step]!, from);
  if (!list) return at(formed, path);
  const items = at(formed, list.path).items!;
  return list.item === node ? items : at(items, path);
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
