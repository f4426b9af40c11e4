import { memo } from "preact/compat";
import { useRef, useState } from "preact/hooks";
import { rulebook, type FormId } from "yushen";
import { usePage } from "../../../../pkg/src/element/base/context.js";
import { Icon } from "../../../../pkg/src/element/base/icons.js";
import { formIds } from "../../../../pkg/src/element/state/judge.js";
import { batch, type Batch } from "./batch.js";
import { downloadTemplate } from "./download.js";
import { numberIn } from "../../../../pkg/src/element/base/number.js";
import { limits } from "./table.js";
import { useWords } from "./words.js";

const accept = ".csv,.tsv,.txt,.xlsx,.xlsm,.json,.ndjson,.jsonl,text/csv,application/json";

interface Props extends Pick<Batch, "source" | "name" | "day" | "switched"> {
  /** As the address has it. */
  form: FormId | undefined;
  /** As the rows are checked. */
  checked: FormId | undefined;
  failed: Batch["failed"];
  onForm: (form: FormId | undefined) => void;
  onRead: (file: File | string, name: string) => void;
}

/** Which form, by which day's rules, and the file. Left alone while results come. */
export const Source = memo(SourceParts);

function SourceParts({ form, checked, source, name, day, switched, failed, onForm, onRead }: Props) {
  const w = useWords();
  const { say, locale } = usePage();
  const picker = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const number = numberIn(locale);
  const templateForm = form ?? checked;

  const choose = (
    <>
      <input
        ref={picker}
        type="file"
        accept={accept}
        class="hidden"
        tabIndex={-1}
        aria-label={w.choose}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) onRead(file, file.name);
        }}
      />
      <button type="button" class={source ? "small outline" : "small"} onClick={() => picker.current?.click()}>
        {source ? w.chooseOther : w.choose}
      </button>
    </>
  );

  return (
    <section class="batch-source">
      <div class="batch-options">
        <label>
          {w.form}
          <select value={form ?? ""} onChange={(event) => onForm((event.currentTarget.value || undefined) as FormId | undefined)}>
            <option value="">{w.formAuto}</option>
            {formIds().map((id) => (
              <option key={id} value={id}>
                {say(rulebook.forms[id].title)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w.asOf}
          <input
            type="date"
            value={day ?? ""}
            min="1970-01-01"
            max="2999-12-31"
            title={w.asOfHint}
            onChange={(event) => {
              batch.day = event.currentTarget.value || null;
              void batch.check(locale, w.bad);
            }}
          />
        </label>
        <div class="batch-template">
          <span id="batch-template">{w.template}</span>
          <div class="row" role="group" aria-labelledby="batch-template">
            {(["csv", "xlsx"] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                class="small outline"
                disabled={templateForm === undefined}
                title={templateForm === undefined ? w.templateFirst : w.templateHint}
                onClick={() => templateForm && void downloadTemplate(rulebook.forms[templateForm], locale, kind)}
              >
                {kind === "csv" ? w.templateCsv : w.templateXlsx}
              </button>
            ))}
          </div>
        </div>
      </div>
      {source === undefined ? (
        <div class="batch-drop">
          <p class="row">
            <span class="batch-drop-words">{w.dropHere}</span>
            {choose}
          </p>
          <p class="hint">{w.dropKinds}</p>
          <details class="batch-paste">
            <summary>{w.pasteOpen}</summary>
            <label>
              {w.pasteLabel}
              <textarea rows={6} spellcheck={false} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
            </label>
            <div class="row">
              <button type="button" class="small" disabled={pasted.trim() === ""} onClick={() => onRead(pasted, w.pasted)}>
                {w.pasteRead}
              </button>
              <span class="hint">{w.pasteHint}</span>
            </div>
          </details>
        </div>
      ) : (
        <p class="batch-file row">
          <strong>{name}</strong>
          <span class="hint">
            {[w.formats[source.format], source.encoding && source.encoding !== "utf-8" ? source.encoding.toUpperCase() : "", w.rows(number(source.rows))].filter(Boolean).join(" · ")}
          </span>
          {choose}
        </p>
      )}
      {failed && (
        <p class="notice" role="alert">
          <Icon name="warning" /> {w.failed[failed.why]}
        </p>
      )}
      {source && switched && checked && <p class="hint">{w.switched(say(rulebook.forms[checked].title))}</p>}
      {source && source.ownForms > 0 && <p class="hint">{w.ownForms(number(source.ownForms))}</p>}
      {source?.cut && <p class="notice">{source.cut === "rows" ? w.cut.rows(number(limits.rows)) : w.cut.cells(number(source.rows))}</p>}
    </section>
  );
}
