import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FormId } from "yushen";
import { rulebook } from "yushen";
import { PageContext, type Page } from "../../pkg/src/element/base/context.js";
import { FormState, type Sheet } from "../../pkg/src/element/state/form-state.js";
import { AppContext, type App as Shared } from "./app-context.js";
import { drafts } from "./drafts/drafts.js";
import { DraftNotices } from "./drafts/notices.js";
import { openingOf, readText } from "./files.js";
import { loadLanguage, need, onLoaded, stringsOf } from "./languages/index.js";
import { DropZone } from "./parts/drop-zone.js";
import { FormChoice, type Asked } from "./parts/form-choice.js";
import { Header } from "./parts/header.js";
import { Lazy } from "./parts/lazy.js";
import { Toast, type Done } from "./parts/toast.js";
import { readPrefs, writePrefs, type Prefs, type Way } from "./prefs.js";
import { go, hrefOfClause, hrefOfRule, useRoute } from "./route.js";
import { views } from "./views.js";

/** All of the page; the language of its preferences is loaded. */
export function App() {
  const [prefs, setPrefs] = useState(readPrefs);
  const [done, setDone] = useState<Done>({ text: "" });
  const [asked, setAsked] = useState<Asked>();
  const route = useRoute();
  const formStates = useRef(new Map<FormId, FormState>());
  const { locale, scheme } = prefs;
  const announce = useCallback((text: string, undo?: () => void, of?: FormState) => setDone({ text, undo, of }), []);
  const page = useMemo<Page>(
    () => ({ root: document, locale, t: stringsOf(locale), say: (words) => words[locale], announce, hrefOfRule, hrefOfClause }),
    [locale],
  );
  const { t, say } = page;
  const form = "form" in route ? route.form : undefined;

  const [, redraw] = useState(0);
  useEffect(
    () =>
      onLoaded((parts) => {
        if (parts.includes("engine")) for (const formState of formStates.current.values()) formState.rejudge();
        redraw((turn) => turn + 1);
      }),
    [],
  );

  const app = useMemo<Shared>(() => {
    const formStateOf = (id: FormId): FormState => {
      let formState = formStates.current.get(id);
      if (formState === undefined) {
        formStates.current.set(id, (formState = new FormState(id, { mode: "draft", locale })));
        drafts.follow(formState);
      }
      return formState;
    };
    const change = async (part: Partial<Prefs>) => {
      const next = { ...prefs, ...part };
      if (next.locale !== locale) {
        try {
          await loadLanguage(next.locale);
        } catch {
          return announce(t.notLoaded);
        }
        for (const formState of formStates.current.values()) formState.setLocale(next.locale);
      }
      setPrefs(next);
      writePrefs(next);
    };
    const openForm = (id: FormId, sheet: Partial<Sheet>, way?: Way) => {
      const formState = formStateOf(id);
      formState.replace(sheet, true);
      formState.caretWanted = formState.broken;
      go({ at: "form", form: id, way: formState.broken ? "json" : way });
    };
    const openFile = async (file: File) => {
      const read = await readText(file);
      if ("failed" in read) return announce(read.failed === "tooLarge" ? t.fileTooLarge : t.fileUnreadable);
      await need("engine");
      const put = (id: FormId, text: string) => {
        openForm(id, { text }, id === form && route.at === "form" && route.way === "json" ? "json" : undefined);
        const opened = id === form ? t.fileLoaded(file.name) : t.fileOfForm(file.name, say(rulebook.forms[id].title));
        announce(read.encoding === "gb18030" ? `${opened} ${t.fileGb}` : opened, () => formStateOf(id).undo(), formStateOf(id));
      };
      const opening = openingOf(read.text, file.name, form);
      if ("form" in opening) put(opening.form, opening.text);
      else setAsked({ name: file.name, choices: opening.choices, onForm: (id) => put(id, opening.text) });
    };
    return { prefs, change, formStateOf, openForm, openFile, announce };
  }, [prefs, form, page, route]);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.querySelector('meta[name="description"]')?.setAttribute("content", t.tagline);
  }, [locale]);
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  // What is known to have been here before.
  useEffect(() => writePrefs(prefs), []);

  useEffect(() => {
    // A reload would lose what is filled in, unless it is kept as a draft.
    const warn = (event: BeforeUnloadEvent) => {
      drafts.flush();
      if ([...formStates.current.values()].some((formState) => formState.unsaved && !drafts.holds(formState))) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);

  const arrived = useRef(false);
  const place = `${route.at} ${form ?? ("id" in route ? route.id : "")}`;
  const onShown = useCallback(() => {
    // A screen reader hears of the new view only if focus moves there. The first one it reads anyway.
    if (arrived.current && document.activeElement?.id !== "json") {
      scrollTo(0, 0);
      document.querySelector("h1")?.focus({ preventScroll: true });
    }
    arrived.current = true;
  }, []);

  return (
    <AppContext.Provider value={app}>
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
        <Header route={route} />
        <main id="main" tabIndex={-1} class={`at-${route.at}`}>
          <Lazy key={place} load={views[route.at]} props={{ route }} onShown={onShown} />
        </main>
        <footer>
          <p>{t.footer(rulebook.version)}</p>
        </footer>
        {route.at !== "batch" && <DropZone label={form === undefined ? t.dropAnywhere : t.dropHere(say(rulebook.forms[form].title))} onFile={app.openFile} />}
        <DraftNotices />
        {asked && <FormChoice {...asked} open={form} onClose={() => setAsked(undefined)} />}
        <Toast done={done} />
      </PageContext.Provider>
    </AppContext.Provider>
  );
}
