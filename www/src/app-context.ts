import { createContext } from "preact";
import { useContext, useEffect } from "preact/hooks";
import type { FormId } from "yushen";
import type { FormState, Sheet } from "../../pkg/src/element/state/form-state.js";
import type { Prefs, Way } from "./prefs.js";

/** What all views share. */
export interface App {
  prefs: Prefs;
  /** Settles when it is in force: another language has to be loaded. */
  change: (part: Partial<Prefs>) => Promise<void>;
  /** The form as it is filled in on this page, kept while the page is open. */
  formStateOf: (form: FormId) => FormState;
  /** Fills in a form anew, which can be undone, and goes there. */
  openForm: (form: FormId, sheet: Partial<Sheet>, way?: Way) => void;
  /** Opens a file as a form's data, or says why it cannot. */
  openFile: (file: File) => Promise<void>;
  /** Says what was done; with `undo`, beside a button that takes it back, until the form that it is of is edited. */
  announce: (text: string, undo?: () => void, of?: FormState) => void;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("no app around this");
  return app;
}

/** The document's title while the view is shown. */
export function useTitle(text: string): void {
  useEffect(() => {
    document.title = text === "" ? "预审 yushen" : `${text} · 预审 yushen`;
  }, [text]);
}
