import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../../app-context.js";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { unwrap } from "../../files.js";
import { rulebook } from "../../../../pkg/src/element/state/judge.js";
import { SeverityMark } from "../../../../pkg/src/element/base/icons.js";

/** The offset of a line and column, both from 1; a column counts code points. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  const points = Array.from(text.slice(start, start + 2 * column)).slice(0, column - 1);
  return Math.min(text.length, start + points.join("").length);
}

export function JsonView() {
  const { openForm } = useApp();
  const { t, say } = usePage();
  const { formState } = useSheet();
  const area = useRef<HTMLTextAreaElement>(null);
  const syntax = formState.report.issues.find(({ rule }) => rule === "format/json");
  const line = Number(syntax?.params.line ?? 1);
  const column = Number(syntax?.params.column ?? 1);
  const wrapped = formState.sheet.text === null || formState.broken ? undefined : unwrap(formState.sheet.data);

  const putCaret = () => {
    const at = offsetOf(formState.json, line, column);
    area.current?.focus();
    area.current?.setSelectionRange(at, Math.min(at + 1, formState.json.length));
  };
  // A file that was opened and can't be read: show where, at once. Not while typing.
  useEffect(() => {
    if (formState.caretWanted && syntax) putCaret();
    formState.caretWanted = false;
  });

  return (
    <div class="json field" data-tone={syntax ? "error" : "calm"}>
      <label for="json" class="label">
        {t.jsonLabel(say(formState.form.title))}
      </label>
      {syntax && (
        <div class="syntax" id="json:error">
          <SeverityMark severity="error" /> {syntax.message}{" "}
          <button type="button" class="small outline" onClick={putCaret}>
            {t.jsonGo}
          </button>
        </div>
      )}
      {wrapped && wrapped.form in rulebook.forms && (
        <p class="syntax">
          {t.jsonOther(say(rulebook.forms[wrapped.form].title))}{" "}
          <button
            type="button"
            class="small outline"
            onClick={() => openForm(wrapped.form, { text: `${JSON.stringify(wrapped.data, null, 2)}\n` })}
          >
            {t.jsonOtherOpen}
          </button>
        </p>
      )}
      <textarea
        id="json"
        ref={area}
        rows={24}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        wrap="off"
        value={formState.json}
        aria-describedby={syntax ? "json:error json:hint" : "json:hint"}
        aria-invalid={syntax ? "true" : undefined}
        onInput={(event) => formState.write(event.currentTarget.value)}
      />
      <small class="hint" id="json:hint">
        {t.jsonHint}
      </small>
    </div>
  );
}
