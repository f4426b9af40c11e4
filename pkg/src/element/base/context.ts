import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Issue, Locale, Path, Words } from "yushen";
import type { FormState } from "../state/form-state.js";
import type { Strings } from "../words/index.js";

/** Where the view is drawn, in which language, and one line to whoever does not see it change. */
export interface Page {
  /** Its ids are unique here, and focus is told apart here: the document, or a shadow root. */
  root: Document | ShadowRoot;
  locale: Locale;
  t: Strings;
  say: (words: Words) => string;
  /** With `undo`, beside a button that takes it back. */
  announce: (text: string, undo?: () => void) => void;
  /** Where a rule is told in full; none where the page has no such place. */
  hrefOfRule?: (id: string) => string | undefined;
  /** The same of a clause. */
  hrefOfClause?: (id: string) => string;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error("no page around this");
  return page;
}

/** The form on the formState, its findings by path. Whoever asks for it is drawn at each change; a field watches the desk. */
export interface Sheet {
  formState: FormState;
  issuesAt: (path: Path) => Issue[];
  isMissing: (path: Path) => boolean;
  goTo: (path: Path) => void;
  /** Takes back the last step, or makes it again, and goes to what it changed. */
  undo: () => void;
  redo: () => void;
  /** Goes to the JSON; where there is none to be seen it does nothing. */
  showJson: () => void;
  /** Nothing can be changed. */
  disabled: boolean;
}

export const SheetContext = createContext<Sheet | null>(null);

export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (sheet === null) throw new Error("no form around this");
  return sheet;
}
