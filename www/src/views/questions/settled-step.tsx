import { useSheet } from "../../../../pkg/src/element/base/context.js";
import { nextStep, progressOf } from "./flow.js";
import { Heading } from "./heading.js";
import { goToStep } from "./places.js";
import { ReportLink } from "./report-link.js";
import { settledBy } from "./settled.js";
import { Todo } from "./todo.js";
import { useWords } from "./words.js";
import { VerdictBox } from "./verdict-box.js";

/** No further answer changes that it is refused. */
export function Settled() {
  const { formState } = useSheet();
  const w = useWords();
  const progress = progressOf(formState);
  return (
    <section class="outcome">
      <VerdictBox standing="fail">
        <Heading>{w.settled}</Heading>
        <p>{w.settledMeans}</p>
      </VerdictBox>
      <h2>{w.todo}</h2>
      <Todo issues={settledBy(formState, progress)} />
      <div class="onward">
        <button
          type="button"
          onClick={() => {
            progress.goesOn = true;
            goToStep(formState, nextStep(formState, progress));
          }}
        >
          {w.settledOn}
        </button>
        <ReportLink />
      </div>
    </section>
  );
}
