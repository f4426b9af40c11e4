import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { SheetContext, useSheet } from "../base/context.js";
import { useDesk } from "../base/desk.js";
import { whenIdle } from "../base/idle.js";

/**
 * While a text is being written, what is inside is drawn in a task of its own: all of the report at once would keep the next key
 * waiting.
 */
export function Late({ children }: { children: ComponentChildren }) {
  const now = useSheet();
  const { typing } = useDesk();
  const [drawn, setDrawn] = useState(now);
  const isLate = drawn !== now && typing !== undefined;
  // The same elements as before are not drawn again.
  const held = useRef(children);
  if (!isLate) held.current = children;
  useLayoutEffect(() => (isLate ? whenIdle(() => setDrawn(now)) : setDrawn(now)), [isLate, now]);
  return <SheetContext.Provider value={isLate ? drawn : now}>{held.current}</SheetContext.Provider>;
}
