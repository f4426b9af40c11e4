import { useEffect, useRef } from "preact/hooks";

/** What `Ctrl+Z` and its kin ask for; Mac keyboards have their own key. */
function stepOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  switch (key.toLowerCase()) {
    case "z":
      return shiftKey ? "redo" : "undo";
    case "y":
      return ctrlKey && !shiftKey ? "redo" : undefined;
  }
  return undefined;
}

const isWritten = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, input:not([type=checkbox], [type=radio])"));

/**
 * The form has one history. In its own fields it takes the place of the browser's, which knows of one field alone, and nothing
 * of what buttons did; what is written elsewhere on the page is not its matter.
 */
export function useUndoKeys(root: Document | ShadowRoot, step: { undo: () => void; redo: () => void }, disabled: boolean) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (disabled) return;
    const isOurs = ({ target }: Event) => box.current!.contains(target as Node) || !isWritten(target);
    const onKey = (event: Event) => {
      const which = stepOf(event as KeyboardEvent);
      if (which === undefined || event.defaultPrevented || !isOurs(event)) return;
      event.preventDefault();
      step[which]();
    };
    // From a menu, or a phone that is shaken.
    const onInput = (event: Event) => {
      const { inputType } = event as InputEvent;
      if ((inputType !== "historyUndo" && inputType !== "historyRedo") || !box.current!.contains(event.target as Node)) return;
      event.preventDefault();
      step[inputType === "historyUndo" ? "undo" : "redo"]();
    };
    root.addEventListener("keydown", onKey);
    root.addEventListener("beforeinput", onInput);
    return () => {
      root.removeEventListener("keydown", onKey);
      root.removeEventListener("beforeinput", onInput);
    };
  }, [root, step, disabled]);
  return box;
}
