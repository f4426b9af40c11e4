import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { standingOf } from "../../../../pkg/src/element/state/standing.js";

/** What is done to the form as a whole. */
export function useEdits(): { clear: () => void; submit: () => void } {
  const { t, announce } = usePage();
  const { formState, goTo } = useSheet();
  return {
    clear: () => {
      formState.replace({ asOf: null });
      announce(t.cleared);
    },
    /** An act, and no state of the page: what is missing is told once, and the first of it is gone to. */
    submit: () => {
      formState.setMode("submit");
      const { report } = formState;
      if (standingOf(report) === "pass") return;
      const first = report.issues.find(({ severity }) => severity === "error")?.path ?? report.missing[0];
      if (first !== undefined) goTo(first);
    },
  };
}
