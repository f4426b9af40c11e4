import { useRef } from "preact/hooks";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { reportText } from "../../../../pkg/src/element/report/words.js";
import { useApp } from "../../app-context.js";
import { copy, download } from "../../files.js";
import { shareHref, sharedOf } from "../../share/share.js";
import { useWords } from "./words.js";

/** In and out: JSON files, and the report for others. */
export default function Files({ onDone }: { onDone: () => void }) {
  const page = usePage();
  const { t } = page;
  const w = useWords();
  const { announce, openFile } = useApp(); // What is said here has changed nothing: there is no undo beside it.
  const { formState } = useSheet();
  const { form } = formState;
  const picker = useRef<HTMLInputElement>(null);
  const item = (label: string, act: () => void) => (
    <li>
      <button type="button" onClick={act}>
        {label}
      </button>
    </li>
  );
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        class="hidden"
        tabIndex={-1}
        aria-label={w.openFile}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          onDone();
          if (file) void openFile(file);
        }}
      />
      <ul class="items">
        {item(w.openFile, () => picker.current?.click())}
        {item(w.exportJson, () => {
          const name = `${form.id}.json`;
          download(name, formState.json);
          formState.unsaved = false;
          onDone();
          announce(t.exported(name));
        })}
        {item(w.share, async () => {
          const { data, ...options } = sharedOf(formState);
          location.hash = await shareHref(form.id, data, options);
        })}
        {item(w.copyText, async () => {
          const done = await copy(reportText(formState, page));
          onDone();
          announce(done ? t.copied : t.copyFailed);
        })}
      </ul>
    </>
  );
}
