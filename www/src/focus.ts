import type { Path } from "yushen";
import { domId } from "./paths.js";

/** Focuses the control of the path, or of the nearest thing that holds it. */
export function focusPath(path: Path): void {
  for (let at = path; ; at = at.slice(0, -1)) {
    const target = document.getElementById(domId(at));
    if (target) return focusElement(target);
    if (at.length === 0) return;
  }
}

export function focusElement(target: HTMLElement): void {
  for (let box = target.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  target.scrollIntoView({ block: target.offsetHeight > innerHeight / 2 ? "start" : "center" });
  target.focus({ preventScroll: true });
  const frame = target.closest<HTMLElement>(".field, .card") ?? target;
  frame.classList.add("found");
  setTimeout(() => frame.classList.remove("found"), 1600);
}

/** After Preact has drawn what was just changed. */
export const afterDraw = (act: () => void): void => void setTimeout(act, 0);
