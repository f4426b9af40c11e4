import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { foldAll, unfoldAll } from "@codemirror/language";
import { openSearchPanel } from "@codemirror/search";
import type { Path } from "yushen";
import { usePage, useSheet } from "../../../../pkg/src/element/base/context.js";
import { SeverityMark } from "../../../../pkg/src/element/base/icons.js";
import type { FormState } from "../../../../pkg/src/element/state/form-state.js";
import { judgeText, rulebook } from "../../../../pkg/src/element/state/judge.js";
import { useApp } from "../../app-context.js";
import { copy, matchesOf, unwrap } from "../../files.js";
import { problemOf, syntaxOf } from "./diagnostics.js";
import { JsonEditor } from "./editor.js";
import { Here } from "./here.js";
import type { Around } from "./known.js";
import { mendAll, mended, mendOf } from "./mend.js";
import { schemaOf, type Schema } from "./schemas.js";
import { useWords } from "./words.js";

export default function JsonWay() {
  const page = usePage();
  const { formState, disabled } = useSheet();
  const w = useWords();
  const [schema, setSchema] = useState<Schema>();
  const [caret, setCaret] = useState<Path>([]);
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<JsonEditor | undefined>(undefined);
  // The editor's parts ask for these when they need them, long after it was made.
  const around = useRef<Around>({ formState, page, w, schema });
  around.current = { formState, page, w, schema };
  const title = page.say(formState.form.title);
  const told = { label: w.label(title), hint: w.hint, onCaret: setCaret, around: () => around.current };

  useEffect(() => {
    let isShown = true;
    schemaOf(formState.id).then(
      (loaded) => isShown && setSchema(loaded),
      () => {}, // Without it the rulebook's words do.
    );
    return () => void (isShown = false);
  }, [formState.id]);

  useLayoutEffect(() => {
    if (host.current === null) return;
    const made = new JsonEditor(host.current, told);
    editor.current = made;
    return () => {
      made.close();
      editor.current = undefined;
    };
  }, [formState]);

  const syntax = syntaxOf({ formState });
  useLayoutEffect(() => editor.current?.tell(told), [told.label, told.hint, page, syntax === undefined]);
  useLayoutEffect(() => {
    editor.current?.update();
    // A file that was opened and can't be read: show where, at once. Not while typing.
    if (formState.caretWanted && syntax) editor.current?.revealProblem();
    else if (formState.wanted !== undefined) editor.current?.reveal(formState.wanted);
    formState.caretWanted = false;
    formState.wanted = undefined;
  });

  return (
    <div class="json-way">
      <div class="head">
        <h2>{w.label(title)}</h2>
        <Tools editor={editor} formState={formState} />
      </div>
      {syntax ? <Syntax editor={editor} formState={formState} /> : <OtherForm formState={formState} />}
      <div id="json" ref={host} inert={disabled} />
      <Here around={around.current} path={caret} />
      <p class="hint for-keys">{w.hint}</p>
      <p class="hint for-touch">{w.hintTouch}</p>
    </div>
  );
}

interface EditorProps {
  editor: { current: JsonEditor | undefined };
  formState: FormState;
}

function Tools({ editor, formState }: EditorProps) {
  const w = useWords();
  const { announce } = useApp();
  const tool = (label: string, act: (editor: JsonEditor) => void, isDisabled = false) => (
    <button type="button" class="small quiet" disabled={isDisabled} onClick={() => editor.current && act(editor.current)}>
      {label}
    </button>
  );
  return (
    <div class="tools" role="group" aria-label={w.tools}>
      {tool(w.find, ({ view }) => openSearchPanel(view))}
      {tool(w.foldAll, ({ view }) => foldAll(view))}
      {tool(w.unfoldAll, ({ view }) => unfoldAll(view))}
      {tool(
        w.tidy,
        (at) => {
          at.write(`${JSON.stringify(JSON.parse(at.view.state.doc.toString()), null, 2)}\n`);
          announce(w.tidied, () => formState.undo(), formState);
        },
        formState.broken,
      )}
      {tool(w.copy, async ({ view }) => announce((await copy(view.state.doc.toString())) ? w.copied : w.copyFailed))}
    </div>
  );
}

/** Longer texts are put right one by one: each time all of the text is read. */
const longest = 100_000;

/** What keeps the text from being JSON, in words, and what puts it right. */
function Syntax({ editor, formState }: EditorProps) {
  const page = usePage();
  const w = useWords();
  const { announce } = useApp();
  const { json, id, mode } = formState;
  const syntax = syntaxOf({ formState })!;
  const problem = problemOf(syntax);
  const mend = mendOf(json, problem);
  const all = useMemo(() => {
    if (json.length > longest) return undefined;
    return mendAll(json, (text) => {
      const found = judgeText(id, text, { mode, locale: page.locale, asOf: null }).issues.find(({ rule }) => rule === "format/json");
      return found && problemOf(found);
    });
  }, [json, id]);
  const put = (text: string, count: number) => {
    editor.current?.write(text);
    editor.current?.view.focus();
    announce(w.mended(count), () => formState.undo(), formState);
  };
  return (
    <div class="syntax told" id="json:error">
      <span>
        <SeverityMark severity="error" /> {syntax.message}
      </span>
      <button type="button" class="small outline" onClick={() => editor.current?.revealProblem()}>
        {w.goThere}
      </button>
      {mend && (
        <button type="button" class="small outline" onClick={() => put(mended(json, mend), 1)}>
          {w.mend}
        </button>
      )}
      {all && all.count > 1 && (
        <button type="button" class="small outline" onClick={() => put(all.text, all.count)}>
          {w.mendAll(all.count)}
        </button>
      )}
    </div>
  );
}

/** What was written here names another form, or has another's fields. */
function OtherForm({ formState }: { formState: FormState }) {
  const { say } = usePage();
  const { openForm } = useApp();
  const w = useWords();
  const { data, text } = formState.sheet;
  const wrapped = text === null ? undefined : unwrap(data);
  const seems = useMemo(() => {
    if (text === null || wrapped) return undefined;
    const [best] = matchesOf(data, formState.id);
    return best && best.form !== formState.id ? best.form : undefined;
  }, [data, text === null]);
  const form = wrapped?.form ?? seems;
  if (form === undefined) return null;
  const title = say(rulebook.forms[form].title);
  const open = () => {
    // Here the text was a mistake: undo takes it away.
    const opened = wrapped ? wrapped.data : data;
    openForm(form, { text: `${JSON.stringify(opened, null, 2)}\n` });
  };
  return (
    <p class="told">
      <span>{wrapped ? w.other(title) : w.seems(title)}</span>
      <button type="button" class="small outline" onClick={open}>
        {w.openAs(title)}
      </button>
    </p>
  );
}
