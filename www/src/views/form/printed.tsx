import { flushSync } from "preact/compat";
import { useEffect, useState } from "preact/hooks";
import { Answer } from "../report/answer.js";

/** What a form prints: its report, and never the controls. It is there only while the browser prints. */
export default function Printed() {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when the event's listeners have run.
    const turn = (on: boolean) => () => flushSync(() => setPrinting(on));
    const [begin, end] = [turn(true), turn(false)];
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting ? (
    <div class="printed">
      <Answer />
    </div>
  ) : null;
}
