import type { Mark } from "./search.js";

/** A text with what was typed marked in it. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  let at = 0;
  const parts = marks.flatMap(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return [before, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
