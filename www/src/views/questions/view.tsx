import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import type { Way } from "../../prefs.js";

/** The form question by question. */
export default function Questions({ onWay }: { onWay: (way: Way) => void }) {
  const { t, say } = usePage();
  const { formState } = useSheet();
  return (
    <>
      <h1 tabIndex={-1}>{say(formState.form.title)}</h1>
      <button type="button" onClick={() => onWay("whole")}>
        {t.tabForm}
      </button>
    </>
  );
}
