import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FormId } from "yushen";
import { PageContext, type Page } from "../../pkg/src/element/base/context.js";
import { FormState } from "../../pkg/src/element/state/form-state.js";
import { formOfName, readText, unwrap } from "./files.js";
import { stringsOf } from "../../pkg/src/element/words/index.js";
import { rulebook } from "../../pkg/src/element/state/judge.js";
import { DropZone } from "./parts/drop-zone.js";
import { FormPage } from "./parts/form-page.js";
import { Header } from "./parts/header.js";
import { Home } from "./parts/home.js";
import { Toast } from "./parts/toast.js";
import { readPrefs, writePrefs, type Prefs } from "./prefs.js";
import { hrefOf, useRoute } from "./route.js";

export function App() {
  const [prefs, setPrefs] = useState(readPrefs);
  const [message, setMessage] = useState({ text: "" });
  const route = useRoute();
  const formStates = useRef(new Map<FormId, FormState>());
  const { locale, mode } = prefs;
  const page = useMemo<Page>(
    () => ({
      root: document,
      locale,
      t: stringsOf(locale),
      say: (words) => words[locale],
      announce: (text) => setMessage({ text }),
    }),
    [locale],
  );
  const { t, say } = page;
  const open = route.at === "form" ? rulebook.forms[route.form] : undefined;

  const formStateOf = (form: FormId): FormState => {
    let formState = formStates.current.get(form);
    if (formState === undefined) formStates.current.set(form, (formState = new FormState(rulebook.forms[form], prefs)));
    return formState;
  };
  const change = (part: Partial<Prefs>) => {
    const next = { ...prefs, ...part };
    setPrefs(next);
    writePrefs(next);
    for (const formState of formStates.current.values()) formState.setPrefs(next);
  };
  const openText = (form: FormId, text: string) => {
    const formState = formStateOf(form);
    formState.replace({ text }, true);
    formState.caretWanted = formState.broken;
    formState.setView(formState.broken ? "json" : "form");
    location.hash = hrefOf(form);
  };
  const openFile = async (file: File) => {
    const read = await readText(file);
    if ("failed" in read) return page.announce(read.failed === "tooLarge" ? t.fileTooLarge : t.fileUnreadable);
    const wrapped = unwrapText(read.text);
    const form = wrapped?.form ?? open?.id ?? formOfName(file.name);
    if (form === undefined) return page.announce(t.fileNoForm);
    openText(form, wrapped?.text ?? read.text);
    const opened =
      form === open?.id ? t.fileLoaded(file.name) : t.fileOfForm(file.name, say(rulebook.forms[form].title));
    page.announce(read.encoding === "gb18030" ? `${opened} ${t.fileGb}` : opened);
  };

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = open ? `${say(open.title)} · 预审 yushen` : "预审 yushen";
    document.querySelector('meta[name="description"]')?.setAttribute("content", t.tagline);
  }, [locale, open]);

  const arrived = useRef(false);
  useEffect(() => {
    // A screen reader hears of the new page only if focus moves there. The first page it reads anyway.
    if (arrived.current && document.activeElement?.id !== "json") {
      scrollTo(0, 0);
      document.querySelector("h1")?.focus({ preventScroll: true });
    }
    arrived.current = true;
  }, [open]);

  useEffect(() => {
    // Nothing is stored, so a reload would lose what was written here.
    const warn = (event: BeforeUnloadEvent) => {
      if ([...formStates.current.values()].some((formState) => formState.unsaved)) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);

  return (
    <PageContext.Provider value={page}>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {t.skip}
      </a>
      <Header form={open?.id} onLocale={(next) => change({ locale: next })} />
      <main id="main" tabIndex={-1}>
        {open ? (
          <FormPage
            key={open.id}
            formState={formStateOf(open.id)}
            mode={mode}
            onMode={(next) => change({ mode: next })}
            onFile={openFile}
            onOther={openText}
          />
        ) : (
          <Home unknown={route.at === "home" ? route.unknown : undefined} />
        )}
      </main>
      <footer>
        <p>{t.footer(rulebook.version)}</p>
      </footer>
      <DropZone label={open ? t.dropHere(say(open.title)) : t.dropAnywhere} onFile={openFile} />
      <Toast message={message} />
    </PageContext.Provider>
  );
}

function unwrapText(text: string): { form: FormId; text: string } | undefined {
  try {
    const wrapped = unwrap(JSON.parse(text));
    return wrapped && { form: wrapped.form, text: `${JSON.stringify(wrapped.data, null, 2)}\n` };
  } catch {
    return undefined; // The text is shown as it is, with what is wrong in it.
  }
}
