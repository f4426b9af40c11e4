import { useEffect, useState } from "preact/hooks";
import { usePage } from "../../../pkg/src/element/base/context.js";

const stays = 8000;

export interface Done {
  text: string;
  undo?: (() => void) | undefined;
}

/** What an action did, seen and heard, and the way back. */
export function Toast({ done }: { done: Done }) {
  const { t } = usePage();
  const [shown, setShown] = useState<Done>({ text: "" });
  useEffect(() => {
    setShown(done);
    const timer = setTimeout(() => setShown({ text: "" }), stays);
    return () => clearTimeout(timer);
  }, [done]);
  const { undo } = shown;
  return (
    <div class={shown.text ? "toast shown" : "toast"} role="status">
      {shown.text}
      {undo && (
        <button
          type="button"
          class="small"
          onClick={() => {
            undo();
            setShown({ text: "" });
          }}
        >
          {t.undo}
        </button>
      )}
    </div>
  );
}
