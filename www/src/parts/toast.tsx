import { useEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../../../pkg/src/element/base/context.js";
import type { FormState } from "../../../pkg/src/element/state/form-state.js";

const stays = 8000;

export interface Done {
  text: string;
  undo?: (() => void) | undefined;
  /** The form that it is of. */
  of?: FormState | undefined;
}

const nothing: Done = { text: "" };

/**
 * What an action did, seen and heard, and the way back. What can be undone stands until the form is edited next: whoever reads
 * slowly has time. What is being filled in moves out from under it.
 */
export function Toast({ done }: { done: Done }) {
  const { t } = usePage();
  const [shown, setShown] = useState(nothing);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setShown(done);
    if (done.text === "") return;
    const close = () => setShown(nothing);
    if (done.of === undefined) {
      const timer = setTimeout(close, stays);
      return () => clearTimeout(timer);
    }
    const { sheet } = done.of;
    const leave = done.of.subscribe(() => done.of!.sheet !== sheet && close());
    addEventListener("hashchange", close);
    // On a small screen it lies over the stages: there it gives way, and the menu has the way back.
    const timer = matchMedia("(width < 75rem)").matches ? setTimeout(close, stays) : undefined;
    return () => {
      clearTimeout(timer);
      leave();
      removeEventListener("hashchange", close);
    };
  }, [done]);
  useEffect(() => {
    const at = document.activeElement;
    if (shown.text === "" || !at?.matches("input, select, textarea")) return;
    const [over, under] = [box.current!.getBoundingClientRect(), (at.closest(".field") ?? at).getBoundingClientRect()];
    const isUnder = under.bottom > over.top && under.top < over.bottom && under.right > over.left && under.left < over.right;
    if (isUnder) scrollBy(0, under.bottom - over.top + 8);
  }, [shown]);
  const { undo } = shown;
  return (
    <div ref={box} class={shown.text ? "toast shown" : "toast"} role="status">
      {shown.text}
      {undo && (
        <button
          type="button"
          class="small"
          onClick={() => {
            undo();
            setShown(nothing);
          }}
        >
          {t.undo}
        </button>
      )}
    </div>
  );
}
