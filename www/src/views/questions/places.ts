import type { Path } from "yushen";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { pathText } from "../../../../pkg/src/element/state/paths.js";
import { fieldOf } from "../../../../pkg/src/element/state/field-of.js";
import { go, hrefOf, type Place } from "../../route.js";
import { placeAt, rowsAt, type Step } from "./flow.js";

const ends = ["settled", "end", "review"] as const;

const placeOf = ({ id }: FormState): Place => ({ at: "form", form: id, way: "questions" });

const paramsOf = (step: Step, isReview: boolean): Record<string, string> => ({
  ...(step.at === "question" ? { q: pathText(step.path) } : { step: step.at }),
  ...(isReview ? { from: "review" } : {}),
});

/** Each question has an address, so that the browser's back and forward lead through them. */
export const hrefOfStep = (formState: FormState, step: Step, isReview = false): string => hrefOf(placeOf(formState), paramsOf(step, isReview));

export const goToStep = (formState: FormState, step: Step, replace = false): void =>
  go(placeOf(formState), { params: paramsOf(step, false), replace });

/** What the address asks for, if there is such a question. */
export function stepAt(formState: FormState, params: URLSearchParams): Step | undefined {
  const end = ends.find((at) => at === params.get("step"));
  if (end !== undefined) return { at: end };
  const path = placeAt(formState, params.get("q") ?? "");
  return path && { at: "question", path };
}

/** The question whose answer can change what stands at a path; of a whole group there is none. */
export function questionFor(formState: FormState, path: Path): Step | undefined {
  const info = fieldOf(formState.form, path);
  const at = info?.type === "list" && info.item === "group" ? [...path, rowsAt(formState, path).length] : path;
  const place = placeAt(formState, pathText(at)) ?? placeAt(formState, pathText(path.slice(0, -1)));
  return place && { at: "question", path: place };
}
