import type { RefObject } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";

/** `/` goes to the search field, arrows go from one row to the next: with `data-row` on the links. */
export function useMoves(list: RefObject<HTMLElement | null>, search: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target as HTMLElement;
      const isWriting = target.matches("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !isWriting) {
        // Elsewhere the page's own search takes it.
        event.stopPropagation();
        event.preventDefault();
        search.current?.focus();
        search.current?.select();
        return;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || !(target === search.current || target.matches("[data-row]"))) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
      const to = rows.indexOf(target) + step;
      if (target === search.current && step < 0) return;
      event.preventDefault();
      (to < 0 ? search.current : rows[to])?.focus();
    };
    addEventListener("keydown", onKey, true);
    return () => removeEventListener("keydown", onKey, true);
  }, []);
}

/** Follows the address where it changed from elsewhere: what is being typed is ahead of it, and stays. */
export function useAddressed(search: RefObject<HTMLInputElement | null>, q: string): void {
  useEffect(() => {
    const input = search.current;
    if (input !== null && input !== document.activeElement && input.value.trim() !== q) input.value = q;
  }, [q]);
}
