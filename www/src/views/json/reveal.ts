import type { Path } from "yushen";

/** The JSON editor that is open, if one is. It is told here, so that whoever leads to a value need not load it. */
let editor: ((path: Path) => void) | undefined;

export function setEditor(show: ((path: Path) => void) | undefined): void {
  editor = show;
}

/** Puts the caret at the path's value in the JSON; false where no JSON is shown. */
export function revealPath(path: Path): boolean {
  editor?.(path);
  return editor !== undefined;
}
