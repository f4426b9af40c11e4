/** Whose a control's value is. */

/**
 * The row that a name in dots leads into, else the values themselves; the rest of the name, and the value there. What is known
 * of a row by the row itself goes where the row goes. `raw` gives the object behind a library's proxy.
 */
export function rowOf(values: object, name: string, raw: <T>(value: T) => T = (value) => value): { row: object; field: string; value: unknown } {
  const steps = name.split(".");
  let inner: any = values;
  let [row, field] = [raw(values), name];
  steps.forEach((step, i) => {
    const isElement = Array.isArray(inner);
    inner = inner?.[step];
    if (isElement && typeof inner === "object" && inner !== null) [row, field] = [raw(inner), steps.slice(i + 1).join(".")];
  });
  return { row, field, value: raw(inner) };
}
