import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Path } from "yushen";
import { SheetContext, usePage, type Sheet } from "../base/context.js";
import { Desk, DeskContext } from "../base/desk.js";
import { afterDraw, focusPath } from "../base/focus.js";
import { findingsOf } from "../state/findings.js";
import type { FormState } from "../state/form-state.js";

const minute = 60_000;

/** Draws anew whenever the formState changes, and counts how often. */
function useFormState(formState: FormState): number {
  const [turn, setTurn] = useState(0);
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
  return turn;
}

/** A form under edit, for all that shows of it what is inside. */
export function SheetProvider(props: { formState: FormState; disabled?: boolean; onView?: (view: "form" | "json") => void; children: ComponentChildren }) {
  const { formState, disabled = false } = props;
  const onView = useRef(props.onView);
  onView.current = props.onView;
  const { root } = usePage();
  const desk = useMemo(() => new Desk(formState), [formState]);
  desk.disabled = disabled;
  useLayoutEffect(() => formState.subscribe(() => desk.changed()), [formState, desk]);
  useLayoutEffect(() => desk.tell(), [desk, disabled]);
  const turn = useFormState(formState);
  const { report } = formState;
  // A new one at each turn: what is inside is drawn by it, and not by the parent.
  const sheet = useMemo<Sheet>(() => {
    const { issuesAt, isMissing } = findingsOf(report);
    return {
      formState,
      disabled,
      issuesAt,
      isMissing,
      goTo: (path: Path) => {
        const syntax = formState.report.issues.some(({ rule }) => rule === "format/json");
        formState.caretWanted = syntax;
        onView.current?.(syntax ? "json" : "form");
        if (syntax) return;
        desk.reveal(path);
        afterDraw(() => focusPath(root, path));
      },
      showJson: () => onView.current?.("json"),
    };
  }, [formState, desk, report, turn, disabled, root]);
  return (
    <DeskContext.Provider value={desk}>
      <SheetContext.Provider value={sheet}>{props.children}</SheetContext.Provider>
    </DeskContext.Provider>
  );
}
