import { useSheet } from "../../../../pkg/src/element/base/context.js";
import { answersOf, left, progressOf, type Step } from "./flow.js";
import { hrefOfStep } from "./places.js";
import { useWords } from "./words.js";

/** How much is answered, and how much is left as far as one can tell. */
export function ProgressLine({ step }: { step: Step | undefined }) {
  const { formState } = useSheet();
  const w = useWords();
  const answered = answersOf(formState).length;
  const { least, most, open } = left(formState, progressOf(formState));
  return (
    <p class="progress">
      <span data-testid="progress">{w.progress(answered, least, most, open)}</span>
      {answered > 0 && step?.at !== "review" && <a href={hrefOfStep(formState, { at: "review" })}>{w.review}</a>}
    </p>
  );
}
