import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FormId } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { isFormId } from "../../../../pkg/src/element/state/judge.js";
import { useTitle } from "../../app-context.js";
import { DropZone } from "../../parts/drop-zone.js";
import { go, type Route } from "../../route.js";
import { batch } from "./batch.js";
import { Mapping } from "./mapping.js";
import { nextTask } from "./next-task.js";
import { numberIn } from "../../../../pkg/src/element/base/number.js";
import { useParts } from "../../../../pkg/src/element/base/parts.js";
import { ResultsView } from "./results-view.js";
import { Source } from "./source.js";
import { useWords } from "./words.js";
import "./batch.css";

/** Draws anew what the batch became. */
function useBatch(): void {
  const [, redraw] = useState(0);
  useEffect(() => batch.subscribe(() => redraw((turn) => turn + 1)), []);
}

const chosen = (id: FormId | undefined) => go({ at: "batch" }, { replace: true, ...(id === undefined ? {} : { params: { form: id } }) });

/** The address follows the form; what was found is drawn first. */
async function follow(form: FormId | undefined): Promise<void> {
  await nextTask();
  if (batch.form !== undefined && batch.source !== undefined && batch.form !== form) chosen(batch.form);
}

export default function View({ route }: { route: Route }) {
  const w = useWords();
  const { locale } = usePage();
  useTitle(w.title);
  useBatch();
  const parts = useParts(2);
  const wanted = route.params.get("form") ?? "";
  const form = isFormId(wanted) ? wanted : undefined;

  const read = async (file: File | string, name: string) => {
    await batch.read(file, name, form, locale, w.bad);
    await follow(form);
  };
  const latest = useRef(read);
  latest.current = read;
  const onRead = useCallback((file: File | string, name: string) => void latest.current(file, name), []);

  useEffect(() => {
    void batch.translate(locale, w.bad);
  }, [locale]);
  useEffect(() => {
    if (form !== undefined && batch.source !== undefined && batch.form !== form) void batch.take(form, locale, w.bad).then(() => follow(form));
  }, [form]);
  useLayoutEffect(() => {
    // Cells copied in a spreadsheet, wherever on the page they are pasted.
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (target instanceof HTMLElement && target.closest("input, textarea, select")) return;
      const [file] = clipboardData?.files ?? [];
      const text = clipboardData?.getData("text/plain") ?? "";
      if (file !== undefined) onRead(file, file.name);
      else if (text.trim().includes("\n")) onRead(text, w.pasted);
    };
    addEventListener("paste", onPaste);
    return () => removeEventListener("paste", onPaste);
  }, [w]);

  const busy = batch.phase === "reading" || batch.phase === "checking";
  const { results } = batch;
  const number = numberIn(locale);
  return (
    <div class="batch">
      <h1 tabIndex={-1}>{w.title}</h1>
      <p class="batch-lead">{w.lead}</p>
      {parts > 1 && (
        <>
          <Source
            form={form}
            checked={batch.form}
            source={batch.source}
            name={batch.name}
            day={batch.day}
            switched={batch.switched}
            failed={batch.phase === "reading" ? undefined : batch.failed}
            onForm={chosen}
            onRead={onRead}
          />
          {batch.source?.columns !== undefined && <Mapping columns={batch.source.columns} paths={batch.paths} matches={batch.matches} targets={batch.targets} form={batch.form} nameColumn={batch.nameColumn} />}
          {busy && (
            <div class="batch-progress">
              <label>
                {batch.phase === "reading" ? w.reading : w.checking}{" "}
                {batch.phase === "checking" && results && (
                  <span>
                    {number(results.done)} / {number(results.total)}
                  </span>
                )}
                <progress max={1} value={batch.phase === "reading" ? batch.readDone : results ? results.done / Math.max(1, results.total) : 0} />
              </label>
              <button type="button" class="small outline" onClick={() => batch.cancel()}>
                {w.cancel}
              </button>
            </div>
          )}
          {batch.phase === "stopped" && results && (
            <p class="notice">
              {w.cancelled(number(results.done))}{" "}
              <button type="button" class="small outline" onClick={() => void batch.check(locale, w.bad)}>
                {w.again}
              </button>
            </p>
          )}
          <p class="hidden" role="status">
            {batch.phase === "done" && results ? w.done(number(results.total)) : ""}
          </p>
          {results && results.done > 0 && <ResultsView results={results} />}
        </>
      )}
      <DropZone label={w.dropHere.replace(/[，,].*$/, "")} onFile={(file) => onRead(file, file.name)} />
    </div>
  );
}
