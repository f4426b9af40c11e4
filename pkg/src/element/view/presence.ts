import { useEffect, useMemo, useRef } from "preact/hooks";
import { usePage } from "../base/context.js";
import { useDesk } from "../base/desk.js";
import { pathOf } from "../state/paths.js";

const placeOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-path]")?.dataset.path : undefined;

/** A text that is written key by key; what is searched for is no field's value. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input[type="text"], textarea') && target.closest(".combobox") === null;

/** Tells the desk where the person is: which text is being written, and when it is left. For the element that holds the fields. */
export function usePresence() {
  const { root } = usePage();
  const desk = useDesk();
  /** While a button of the mouse is down nothing may move: the click would miss what it meant. */
  const pressed = useRef(false);
  const settle = useRef<() => void>(() => {});
  settle.current = () => {
    const active = root.activeElement;
    desk.leave(active instanceof HTMLElement && active.closest(".fields") ? placeOf(active) : undefined);
  };
  useEffect(() => {
    const up = () => {
      if (!pressed.current) return;
      pressed.current = false;
      setTimeout(() => settle.current(), 0);
    };
    const names = ["pointerup", "pointercancel", "dragend"] as const;
    for (const name of names) addEventListener(name, up, true);
    const down = () => void (pressed.current = true);
    addEventListener("pointerdown", down, true);
    return () => {
      for (const name of names) removeEventListener(name, up, true);
      removeEventListener("pointerdown", down, true);
    };
  }, []);
  return useMemo(
    () => ({
      onInputCapture: ({ target }: Event) => {
        const path = placeOf(target);
        if (path !== undefined && isText(target)) desk.write(pathOf(path));
      },
      onFocusIn: ({ target }: Event) => {
        if (desk.typing === undefined) desk.focused = placeOf(target);
      },
      onFocusOut: () => {
        if (!pressed.current) setTimeout(() => settle.current(), 0);
      },
    }),
    [desk],
  );
}
