import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  id: string;
  /** What the button says, or shows with `label` as its name. */
  face: ComponentChildren;
  label?: string;
  look?: string;
  /** It is the page's heading, too. */
  isHeading?: boolean;
  /** Drawn while it is open. */
  children: (close: () => void) => ComponentChildren;
}

const gap = 4;

/** A button and what it opens: the platform's popover, which Escape or a click elsewhere closes, and focus goes back. */
export function Menu({ id, face, label, look = "quiet", isHeading = false, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const place = () => {
      // The view may be left before the last observation comes.
      if (button.current === null || box.current === null) return;
      const from = button.current.getBoundingClientRect();
      const { style, offsetWidth } = box.current;
      const most = document.documentElement.clientWidth - offsetWidth - 2 * gap;
      style.left = `${Math.max(gap, Math.min(from.left, most))}px`;
      style.top = `${from.bottom + gap}px`;
      style.maxHeight = `${innerHeight - from.bottom - 3 * gap}px`;
    };
    const close = () => box.current?.hidePopover();
    place();
    // What it holds may come later.
    const watch = new ResizeObserver(place);
    watch.observe(box.current!);
    addEventListener("scroll", place, { passive: true });
    addEventListener("resize", place);
    addEventListener("hashchange", close);
    return () => {
      watch.disconnect();
      removeEventListener("scroll", place);
      removeEventListener("resize", place);
      removeEventListener("hashchange", close);
    };
  }, [isOpen]);
  const close = () => {
    box.current?.hidePopover();
    button.current?.focus();
  };
  const opener = (
    <button ref={button} type="button" class={`small ${look} opens`} popovertarget={id} aria-expanded={isOpen} aria-label={label} title={label}>
      {face}
    </button>
  );
  return (
    <>
      {isHeading ? <h1 tabIndex={-1}>{opener}</h1> : opener}
      <div
        ref={box}
        id={id}
        popover="auto"
        class="form-menu-box"
        onToggle={(event) => setOpen((event as unknown as { newState: string }).newState === "open")}
      >
        {isOpen && children(close)}
      </div>
    </>
  );
}
