import type { Path } from "yushen";
import { domId } from "../state/paths.js";
import type { Page } from "./context.js";

type Root = Page["root"];

/** The control of the path, or of the nearest thing that holds it. */
export function controlOf(root: Root, path: Path): HTMLElement | null {
  for (let at = path; ; at = at.slice(0, -1)) {
    const target = root.getElementById(domId(at));
    if (target !== null || at.length === 0) return target;
  }
}

export function focusPath(root: Root, path: Path): void {
  const target = controlOf(root, path);
  if (target) focusElement(target);
}

export function focusElement(target: HTMLElement): void {
  for (let box = target.closest("details"); box; box = box.parentElement?.closest("details") ?? null) box.open = true;
  target.scrollIntoView({ block: target.offsetHeight > innerHeight / 2 ? "start" : "center" });
  target.focus({ preventScroll: true });
  const frame = target.closest<HTMLElement>(".field, .card") ?? target;
  frame.classList.add("found");
  setTimeout(() => frame.classList.remove("found"), 1600);
}

/** The id of the heading of what is said of the form. */
export const resultId = "result";

/** Goes to what is said of the form; it may not be loaded yet. */
export function goToResult(root: Root): void {
  const heading = root.getElementById(resultId);
  if (heading) focusElement(heading);
}

/** After Preact has drawn what was just changed. */
export const afterDraw = (act: () => void): void => void setTimeout(act, 0);
