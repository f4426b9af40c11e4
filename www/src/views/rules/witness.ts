import type { FormInfo } from "yushen";
import { setIn } from "../../../../pkg/src/element/state/paths.js";
import type { Way } from "./rule-words.js";

/** What to fill in to go a way: the form's first example, changed; and the instant to judge it at. */
export function witnessOf({ examples }: Pick<FormInfo, "examples">, way: Way): { data: unknown; asOf: string } | undefined {
  const [example] = examples;
  if ("never" in way || example === undefined) return undefined;
  const data = way.changes.reduce((data, { path, value }) => setIn(data, path, value), structuredClone(example.data));
  return { data, asOf: way.asOf ?? example.asOf };
}
