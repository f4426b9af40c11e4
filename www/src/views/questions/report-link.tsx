import { useSheet } from "../../../../pkg/src/element/base/context.js";
import { shareHref, sharedOf } from "../../share/share.js";
import { useWords } from "./words.js";

/** To the report as a page of its own; its address holds the answers, but for those that tell who someone is. */
export function ReportLink() {
  const { formState } = useSheet();
  const w = useWords();
  const open = async () => {
    const { data, ...options } = sharedOf(formState);
    location.hash = await shareHref(formState.id, data, options);
  };
  return (
    <button type="button" class="outline" onClick={() => void open()}>
      {w.toReport}
    </button>
  );
}
