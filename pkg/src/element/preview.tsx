import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Locale } from "yushen";
import { PageContext, usePage, useSheet, type Page } from "./base/context.js";
import type { FormState, Sheet } from "./state/form-state.js";
import { Fields } from "./view/fields.js";
import { FormView } from "./view/form-view.js";
import { SheetProvider } from "./view/sheet.js";
import { stringsOf } from "./words/all.js";

export interface PreviewProps {
  root: ShadowRoot;
  formState: FormState;
  locale: Locale;
  disabled: boolean;
  /** Controls may have come or gone. */
  onDrawn: () => void;
}

/** All that the element shows. */
export function Preview({ root, formState, locale, disabled, onDrawn }: PreviewProps) {
  const [done, setDone] = useState<DoneProps>({ text: "" });
  const page = useMemo<Page>(
    () => ({
      root,
      locale,
      t: stringsOf(locale),
      say: (words) => words[locale],
      announce: (text) => setDone({ text, sheet: formState.sheet }),
    }),
    [root, locale, formState],
  );
  return (
    <PageContext.Provider value={page}>
      <SheetProvider formState={formState} disabled={disabled}>
        <FormView>
          <Fields />
        </FormView>
        <Done {...done} />
        <Drawn onDrawn={onDrawn} />
      </SheetProvider>
    </PageContext.Provider>
  );
}

interface DoneProps {
  text: string;
  sheet?: Sheet;
}

/** What an action did, and the way back. It stands until the next edit: whoever reads slowly has time to undo. */
function Done({ text, sheet }: DoneProps) {
  const { t } = usePage();
  const { formState, undo } = useSheet();
  return (
    <div role="status">
      {text !== "" && sheet === formState.sheet && (
        <div class="undone" part="message">
          <span>{text}</span>
          {formState.canUndo && (
            <button type="button" class="small" part="button" onClick={undo}>
              {t.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Drawn({ onDrawn }: Pick<PreviewProps, "onDrawn">) {
  useSheet();
  useLayoutEffect(onDrawn);
  return null;
}
