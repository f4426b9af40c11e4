import { useRef } from "preact/hooks";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { copy, download } from "../../files.js";
import { reportText } from "../../../../pkg/src/element/report/words.js";
import { useApp } from "../../app-context.js";
import { Examples } from "./examples.js";

export function Toolbar() {
  const page = usePage();
  const { t } = page;
  const { announce, openFile } = useApp();
  const { formState } = useSheet();
  const { form } = formState;
  const picker = useRef<HTMLInputElement>(null);

  const exportJson = () => {
    const name = `${form.id}.json`;
    download(name, formState.json);
    formState.unsaved = false;
    announce(t.exported(name));
  };
  const copyReport = async () => {
    const done = await copy(reportText(formState, page));
    announce(done ? t.copied : t.copyFailed);
  };

  return (
    <div class="toolbar">
      <Examples />
      <div class="row">
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          class="hidden"
          tabIndex={-1}
          aria-label={t.openFile}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file) void openFile(file);
          }}
        />
        <button type="button" class="small quiet" onClick={() => picker.current?.click()}>
          {t.openFile}
        </button>
        <button type="button" class="small quiet" onClick={exportJson}>
          {t.exportJson}
        </button>
        <button type="button" class="small quiet" onClick={copyReport}>
          {t.copyReport}
        </button>
        <button
          type="button"
          class="small quiet"
          onClick={() => {
            formState.replace({ asOf: null });
            announce(t.cleared, () => formState.undo());
          }}
        >
          {t.clear}
        </button>
        <button type="button" class="small quiet" disabled={!formState.canUndo} onClick={() => formState.undo()}>
          {t.undo}
        </button>
        <button type="button" class="small quiet" disabled={!formState.canRedo} onClick={() => formState.redo()}>
          {t.redo}
        </button>
      </div>
    </div>
  );
}
