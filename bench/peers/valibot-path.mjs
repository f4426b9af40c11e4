/** A path as valibot's issues have it. */
export function pathOf(input, keys) {
  return keys.map((key) => {
    const item = { type: typeof key === "number" ? "array" : "object", origin: "value", input, key, value: input?.[key] };
    input = item.value;
    return item;
  });
}
