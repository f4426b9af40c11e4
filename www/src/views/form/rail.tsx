import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { stageFacts } from "./stages.js";
import { StandingIcon } from "./standing.js";
import { useWords } from "./words.js";

/** The form's stages, how each stands, and the way to it. */
export function Rail() {
  const { say } = usePage();
  const w = useWords();
  const { formState, goTo } = useSheet();
  const { form, report } = formState;
  return (
    <nav class="rail" aria-label={w.stages}>
      <ol>
        {stageFacts(form, report).map(({ id, standing, errors, missing, first }, i) => {
          const counts = [errors > 0 && w.errors(errors), missing > 0 && w.missing(missing)].filter(Boolean).join(" · ");
          return (
            <li key={id}>
              <button type="button" data-standing={standing} onClick={() => goTo(first)}>
                <StandingIcon standing={standing} />
                <span class="name">{say(form.stages[i]!.title)}</span>
                <span class="hidden">: {w.standing[standing]}</span>
                <small>{counts}</small>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
