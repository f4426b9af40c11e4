/** Values of a wrong type would trip the rules up. */
export const mayApplyRules = (errors) => !errors.some(({ keyword }) => keyword === "type");

/** Where an error of ajv's is; its messages are in English and its own. */
export function readError({ instancePath, keyword, params }) {
  const path = instancePath.split("/").slice(1);
  if (keyword === "required") path.push(params.missingProperty);
  if (keyword === "uniqueItems") path.push(String(params.i));
  return { path };
}
