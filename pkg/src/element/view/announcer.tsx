import { useEffect, useState } from "preact/hooks";
import { usePage, useSheet } from "../base/context.js";
import { standingOf } from "../state/standing.js";
import { tallyText } from "../report/words.js";

const calm = 1000;

/** Reads out the verdict once typing pauses. */
export function Announcer() {
  const page = usePage();
  const { form, report } = useSheet().formState;
  const text = `${[page.t.verdict[standingOf(report)], tallyText(form, report, page)].filter(Boolean).join(": ")}`;
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), calm);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hidden" aria-live="polite" data-testid="announcer">
      {said}
    </p>
  );
}
