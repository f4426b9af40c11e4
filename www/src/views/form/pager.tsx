import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Path } from "yushen";
import { useSheet } from "../../../../pkg/src/element/base/context.js";
import { Icon } from "../../../../pkg/src/element/base/icons.js";
import { pathText } from "../../../../pkg/src/element/state/paths.js";
import { useWords } from "./words.js";

const severities = ["error", "warning", "notice"] as const;

/** What is to be seen to, in the report's order: where something is wrong, else where something is missing. */
function placesOf({ issues, next }: { issues: { rule: string; severity: string; path: Path }[]; next: Path[] }): { key: string; path: Path }[] {
  const wrong = issues.filter(({ rule }) => rule !== "format/required");
  const sorted = severities.flatMap((severity) => wrong.filter((issue) => issue.severity === severity));
  if (sorted.length > 0) return sorted.map(({ rule, path }) => ({ key: `${rule} ${pathText(path)}`, path }));
  return next.map((path) => ({ key: pathText(path), path }));
}

/** To the previous and the next place, also by F8 and Shift+F8, as in editors. */
export function Pager() {
  const w = useWords();
  const { formState, goTo } = useSheet();
  const places = placesOf(formState.report);
  const count = places.length;
  /** Where one was last. What was there may be settled by now: then the next one has moved up to its place. */
  const [last, setLast] = useState<{ key: string; at: number }>();
  const at = places.findIndex(({ key }) => key === last?.key);
  const shown = Math.min(at >= 0 ? at : (last?.at ?? 0), count - 1);
  const step = (by: 1 | -1) => {
    if (count === 0) return;
    const from = at >= 0 ? at : by === 1 ? (last?.at ?? 0) - 1 : (last?.at ?? 0);
    const to = (from + by + count) % count;
    const place = places[to]!;
    setLast({ key: place.key, at: to });
    goTo(place.path);
  };
  const now = useRef(step);
  now.current = step;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      event.preventDefault();
      now.current(event.shiftKey ? -1 : 1);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const button = (by: 1 | -1, label: string, keys: string) => (
    <button type="button" class="small quiet" disabled={count === 0} aria-label={label} aria-keyshortcuts={keys} title={`${label} (${keys})`} onClick={() => step(by)}>
      <span class={by === 1 ? "arrow next" : "arrow"}>
        <Icon name="chevron" />
      </span>
    </button>
  );
  return (
    <div class="pager" role="group" aria-label={count === 0 ? w.nothingToVisit : w.issueOf(shown + 1, count)}>
      {button(-1, w.previous, "Shift+F8")}
      <span aria-hidden="true">{count === 0 ? "0" : `${shown + 1}/${count}`}</span>
      {button(1, w.next, "F8")}
    </div>
  );
}
