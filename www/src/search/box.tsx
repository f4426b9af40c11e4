import "./search.css";
import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { SearchIcon } from "../parts/icons.js";
import { useWords } from "./words.js";

export interface BoxProps {
  /** Unique on the page. */
  id: string;
  /** Wide, at the head of the home view; else the header's. */
  large?: boolean;
  /** What to search for, handed in from outside; `turn` tells one from the next. */
  asked?: { query: string; turn: number };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

type Live = ComponentType<BoxProps & { start: { query: string; focused: boolean } }>;

/** What is loaded is kept: the next view's box is live at once. */
let live: Live | undefined;

const loadLive = async (): Promise<Live> => (live ??= (await import("./live-box.js")).LiveBox);

/**
 * The page's search. What makes it live (a combobox, the index) is not in the first load: it comes when the browser has nothing to
 * do, or when the box is gone to. What was typed meanwhile is kept.
 */
export function SearchBox(props: BoxProps) {
  const w = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [Box, setBox] = useState<Live | undefined>(() => live);
  /** How the box was when it became live; until then it is kept up to date, for a key may come in between. */
  const start = useRef({ query: "", focused: false });
  const { id, large, asked } = props;

  const wake = () => {
    loadLive().then(
      (loaded) => {
        const shell = input.current;
        if (shell === null) return;
        const swap = () => {
          const note = () => (start.current = { query: shell.value, focused: document.activeElement === shell });
          note();
          for (const type of ["focus", "blur", "input"]) shell.addEventListener(type, note);
          setBox(() => loaded);
        };
        // An input method at work would lose what it is composing.
        if (shell.dataset.composing === "") shell.addEventListener("compositionend", () => setTimeout(swap), { once: true });
        else swap();
      },
      () => undefined, // Without a network; going to the box tries again.
    );
  };
  useEffect(() => {
    if (Box !== undefined) return;
    const idle = window.requestIdleCallback ?? ((done: () => void) => setTimeout(done, 1000));
    // After what the view itself is waiting for.
    const timer = setTimeout(() => idle(wake), 1500);
    return () => clearTimeout(timer);
  }, [Box]);
  useEffect(() => {
    if (asked && Box === undefined) {
      if (input.current) input.current.value = asked.query;
      input.current?.focus();
    }
  }, [asked]);
  // Before the browser paints: whoever sees the box may press its key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const box = document.getElementById(id);
      if (box === null || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      box.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [id]);

  return (
    <search class={large ? "find large" : "find"}>
      {Box ? (
        <Box {...props} start={start.current} />
      ) : (
        <>
          <label class="hidden" for={id}>
            {w.label}
          </label>
          <div class="line">
            <SearchIcon />
            <input
              ref={input}
              id={id}
              type="text"
              inputMode="search"
              enterkeyhint="search"
              autocomplete="off"
              spellcheck={false}
              placeholder={large ? w.placeholder : w.short}
              onFocus={wake}
              onPointerEnter={wake}
              onCompositionStart={(event) => (event.currentTarget.dataset.composing = "")}
              onCompositionEnd={(event) => delete event.currentTarget.dataset.composing}
            />
            <kbd aria-hidden="true">/</kbd>
          </div>
        </>
      )}
    </search>
  );
}
