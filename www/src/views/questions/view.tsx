import "./questions.css";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { useApp } from "../../app-context.js";
import type { Way } from "../../prefs.js";
import { useRoute } from "../../route.js";
import { Engine } from "../form/later.js";
import { End } from "./end.js";
import { nextStep, progressOf, type Step } from "./flow.js";
import { goToStep, stepAt } from "./places.js";
import { ProgressLine } from "./progress-line.js";
import { Question } from "./question.js";
import { Review } from "./review.js";
import { Settled } from "./settled-step.js";
import { settledBy } from "./settled.js";
import { useWords } from "./words.js";

/** The form question by question: only what decides, until it is decided. */
export default function Questions({ onWay }: { onWay: (way: Way) => void }) {
  const { t, say } = usePage();
  const { formState } = useSheet();
  const w = useWords();
  const { params } = useRoute();
  const { prefs } = useApp();
  const progress = progressOf(formState);
  const asked = stepAt(formState, params);
  const step = asked?.at === "settled" && settledBy(formState, progress).length === 0 ? undefined : asked;
  const key = step === undefined ? "" : params.toString();

  // An address without a question is that of the next one.
  useEffect(() => {
    if (step === undefined && !formState.broken) goToStep(formState, nextStep(formState, progress), true);
  }, [step === undefined, formState.broken, formState]);

  useLayoutEffect(() => {
    if (key === "") return;
    const { trail } = progress;
    if (trail.at(-2) === key) trail.pop();
    else if (trail.at(-1) !== key) trail.push(key);
  }, [key]);

  return (
    <div class={prefs.developer ? "questions" : "questions no-paths"}>
      <div class="trail">
        {progress.trail.length > 1 || (progress.trail.length === 1 && progress.trail[0] !== key) ? (
          <button type="button" class="link" onClick={() => history.back()}>
            <span aria-hidden="true">‹ </span>
            {w.back}
          </button>
        ) : (
          <span />
        )}
        <span class="form-title">{say(formState.form.title)}</span>
        <button type="button" class="link" onClick={() => onWay("whole")}>
          {w.whole}
        </button>
      </div>
      {formState.broken ? (
        <>
          <h1 tabIndex={-1}>{say(formState.form.title)}</h1>
          <p class="notice" role="alert">
            {w.jsonBroken}{" "}
            <button type="button" class="link" onClick={() => onWay("json")}>
              {t.jsonToTab}
            </button>
          </p>
        </>
      ) : (
        step && <Shown key={key} step={step} isReview={params.get("from") === "review"} />
      )}
      {!formState.broken && <ProgressLine step={step} />}
      <Engine />
    </div>
  );
}

function Shown({ step, isReview }: { step: Step; isReview: boolean }) {
  switch (step.at) {
    case "question":
      return <Question path={step.path} isReview={isReview} />;
    case "settled":
      return <Settled />;
    case "review":
      return <Review />;
    case "end":
      return <End />;
  }
}
