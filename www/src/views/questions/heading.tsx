import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Takes the focus when it is shown, so that it is read out and keys count from there. */
export function Heading({ children, onShown }: { children: ComponentChildren; onShown?: () => boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    if (!onShown?.()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 id="question" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
