import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Path } from "yushen";
import { findingsOf, SheetContext, usePage, type Sheet } from "../base/context.js";
import { afterDraw, focusPath } from "../base/focus.js";
import type { FormState } from "../state/form-state.js";

const minute = 60_000;

/** Draws anew whenever the formState changes. */
function useFormState(formState: FormState): void {
  const [, setTurn] = useState(0);
  useLayoutEffect(() => formState.subscribe(() => setTurn((turn) => turn + 1)), [formState]);
  useEffect(() => {
    // "Now" moves on while the page stays open.
    const tick = () => document.visibilityState === "visible" && formState.sheet.asOf === null && formState.rejudge();
    const timer = setInterval(tick, minute);
    addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      removeEventListener("visibilitychange", tick);
    };
  }, [formState]);
}

/** A form under edit, for all that shows of it what is inside. */
export function SheetProvider(props: { formState: FormState; disabled?: boolean; children: ComponentChildren }) {
  const { formState, disabled = false } = props;
  const { root } = usePage();
  useFormState(formState);
  const { report } = formState;
  const sheet = useMemo<Sheet>(
    () => ({
      formState,
      disabled,
      ...findingsOf(formState),
      goTo: (path: Path) => {
        const syntax = formState.report.issues.some(({ rule }) => rule === "format/json");
        formState.caretWanted = syntax;
        formState.setView(syntax ? "json" : "form");
        if (!syntax) afterDraw(() => focusPath(root, path));
      },
    }),
    [formState, report, disabled, root],
  );
  return <SheetContext.Provider value={sheet}>{props.children}</SheetContext.Provider>;
}
