import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

const tallest = 320;
/** Less than this shows too little of a list. */
const enough = 140;
const gap = 4;

/**
 * Keeps a list beside the line that it belongs to: below it, or above where there is more room, and never taller than what can
 * be seen, which a phone's keyboard makes small. Tells whether it is above.
 */
export function useRoom(line: RefObject<HTMLElement | null>, open: boolean): boolean {
  const [above, setAbove] = useState(false);
  useLayoutEffect(() => {
    const box = line.current;
    if (!open || box === null) return;
    const seen = window.visualViewport;
    const fit = () => {
      const { top, bottom } = box.getBoundingClientRect();
      const from = seen?.offsetTop ?? 0;
      const to = from + (seen?.height ?? innerHeight);
      const room = { below: to - bottom - gap, above: top - from - gap };
      const isAbove = room.below < enough && room.above > room.below;
      setAbove(isAbove);
      box.style.setProperty("--room", `${Math.max(Math.min(isAbove ? room.above : room.below, tallest), 88)}px`);
    };
    fit();
    seen?.addEventListener("resize", fit);
    addEventListener("scroll", fit, { capture: true, passive: true });
    addEventListener("resize", fit);
    return () => {
      seen?.removeEventListener("resize", fit);
      removeEventListener("scroll", fit, { capture: true });
      removeEventListener("resize", fit);
      box.style.removeProperty("--room");
    };
  }, [line, open]);
  return above;
}
