import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Path } from "yushen";
import { SheetContext, usePage, type Sheet } from "../base/context.js";
import { Desk, DeskContext } from "../base/desk.js";
import { afterDraw, controlOf, focusPath } from "../base/focus.js";
import { whenIdle } from "../base/idle.js";
import { findingsOf } from "../state/findings.js";
import type { FormState } from "../state/form-state.js";
import { rulebook } from "../state/judge.js";
import { useUndoKeys } from "./undo-keys.js";

const minute = 60_000;

/** Draws anew whenever the formState changes, and counts how often. A key shows in its own field first, then in the report. */
function useFormState(formState: FormState, desk: Desk): number {
  const [turn, setTurn] = useState(0);
  useLayoutEffect(() => {
    let callOff: (() => void) | undefined;
    const draw = () => {
      callOff?.();
      callOff = undefined;
      setTurn((turn) => turn + 1);
    };
    const leave = formState.subscribe(() => {
      if (desk.typing === undefined) draw();
      else callOff ??= whenIdle(draw);
    });
    return () => {
      callOff?.();
      leave();
    };
  }, [formState, desk]);
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

interface SheetProps {
  formState: FormState;
  disabled?: boolean;
  /** What is shown of the form, where that is not its fields. */
  view?: "form" | "json";
  onView?: (view: "form" | "json") => void;
  children: ComponentChildren;
}

/** A form under edit, for all that shows of it what is inside. */
export function SheetProvider(props: SheetProps) {
  const { formState, disabled = false } = props;
  const now = useRef(props);
  now.current = props;
  const { root } = usePage();
  const desk = useMemo(() => new Desk(formState), [formState]);
  desk.disabled = disabled;
  useLayoutEffect(() => formState.subscribe(() => desk.changed()), [formState, desk]);
  // A page may load some of the rulebook later.
  useLayoutEffect(() => desk.tell(), [desk, disabled, rulebook]);
  const turn = useFormState(formState, desk);
  const { report } = formState;
  const ways = useMemo(() => {
    const goTo = (path: Path) => {
      const { view, onView } = now.current;
      const syntax = formState.report.issues.some(({ rule }) => rule === "format/json");
      formState.caretWanted = syntax;
      if (syntax) onView?.("json");
      // Whoever writes JSON stays there.
      if (view === "json") return formState.want(path);
      if (syntax) return;
      desk.reveal(path);
      afterDraw(() => focusPath(root, path));
    };
    const stepTo = (path: Path | undefined) => {
      // Where one is already, nothing jumps.
      if (path !== undefined) afterDraw(() => controlOf(root, path) === root.activeElement || goTo(path));
    };
    return {
      goTo,
      undo: () => stepTo(formState.undo()),
      redo: () => stepTo(formState.redo()),
      showJson: () => now.current.onView?.("json"),
    };
  }, [formState, desk, root]);
  // A new one at each turn: what is inside is drawn by it, and not by the parent.
  const sheet = useMemo<Sheet>(() => {
    const { issuesAt, isMissing } = findingsOf(report);
    return { formState, disabled, issuesAt, isMissing, ...ways };
  }, [formState, report, ways, turn, disabled]);
  const box = useUndoKeys(root, ways, disabled);
  return (
    <DeskContext.Provider value={desk}>
      <SheetContext.Provider value={sheet}>
        <div class="whole" ref={box}>
          {props.children}
        </div>
      </SheetContext.Provider>
    </DeskContext.Provider>
  );
}
