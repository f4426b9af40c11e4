/** CodeMirror as the JSON way uses it. Undo is the form's. */
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, foldKeymap, HighlightStyle, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, Compartment, EditorState, type ChangeSpec, type Extension } from "@codemirror/state";
import { EditorView, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers, tooltips } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Path } from "yushen";
import { completionsOf } from "./complete.js";
import { diagnosticsOf, problemOf, syntaxOf } from "./diagnostics.js";
import styles from "./editor.css?inline";
import { hoverOf } from "./hover.js";
import type { Around } from "./known.js";
import { offsetOf } from "./mend.js";
import { phrasesOf } from "./phrases.js";
import { markOf, pathAt, rangeOf } from "./places.js";
import { changeBetween, changesTo } from "./sync.js";

/** What is done at once is one step back; of what is typed, a pause makes one. */
const acts = ["input.paste", "input.drop", "input.fix", "input.complete", "delete.cut", "input.replace"];

/** A change that the form made, and not whoever writes here. */
const fromForm = Annotation.define<true>();

const colours = HighlightStyle.define([
  { tag: tags.propertyName, class: "tok-key" },
  { tag: tags.string, class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: [tags.bool, tags.null], class: "tok-word" },
  { tag: tags.invalid, class: "tok-invalid" },
]);

export interface Told {
  /** What the text is called, and what describes how to use it. */
  label: string;
  hint: string;
  onCaret: (path: Path) => void;
  around: () => Around;
}

/** The text of an editor, and what of it is the form's. */
export class JsonEditor {
  readonly view: EditorView;
  readonly #around: () => Around;
  readonly #words = new Compartment();
  readonly #hint = document.createElement("div");
  /** What stood here for a state of the form, spacing and all: what undo brings back. */
  readonly #shown = new WeakMap<object, string>();
  /** The text that was written or shown last. Line ends are as they came. */
  #text: string;

  constructor(host: HTMLElement, told: Told) {
    this.#around = told.around;
    const { formState } = told.around();
    this.#text = formState.json;
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    this.#hint.id = "hint";
    this.#hint.className = "hidden";
    // A page that allows no style element still allows a sheet that a script makes, and the editor makes one in a shadow root.
    this.view = new EditorView({ root, parent: root as unknown as Element, state: EditorState.create({ doc: this.#text, extensions: [this.#words.of(this.#wordsOf(told)), this.#extensions(told)] }) });
    root.append(this.#hint);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#shown.set(formState.sheet, this.#text);
  }

  close(): void {
    this.view.destroy();
  }

  /** Another language, or another state of the text. */
  tell(told: Told): void {
    this.view.dispatch({ effects: this.#words.reconfigure(this.#wordsOf(told)) });
  }

  /** Shows what the form holds by now, and what is said of it. */
  update(): void {
    const { formState } = this.#around();
    const { sheet } = formState;
    const text = sheet.text ?? this.#shown.get(sheet);
    // Of another spelling of the same data, as after an edit in the form, only what differs is written anew.
    if (text === undefined) this.#put(changesTo(this.view.state, formState.plain) ?? this.#changeTo(formState.json));
    else if (text !== this.#text) this.#put(this.#changeTo(text));
    this.#text = text ?? this.view.state.doc.toString();
    this.#shown.set(sheet, this.#text);
    this.view.dispatch(setDiagnostics(this.view.state, diagnosticsOf(this.view.state, this.#around())));
  }

  /** Puts the caret at the path's value, or at what would hold it. */
  reveal(path: Path): void {
    const { state } = this.view;
    const found = rangeOf(state, path);
    if (found?.exact) {
      const { from, to } = found;
      const isHolder = /[{[]/.test(state.sliceDoc(from, from + 1));
      const isText = state.sliceDoc(from, from + 1) === '"' && to - from > 1;
      this.#select(isHolder ? from + 1 : isText ? from + 1 : from, isHolder ? from + 1 : isText ? to - 1 : to);
    } else this.#select(markOf(state, path).to);
  }

  /** Puts the caret at the syntax error. */
  revealProblem(): void {
    const syntax = syntaxOf(this.#around());
    if (syntax === undefined) return;
    const { line, column } = problemOf(syntax);
    const at = offsetOf(this.view.state.doc.toString(), line, column);
    this.#select(at);
  }

  /** Writes another text, as whoever edits it would. */
  write(text: string): void {
    const change = changeBetween(this.view.state.doc.toString(), text);
    if (change) this.view.dispatch({ changes: change, userEvent: "input.fix" });
  }

  #select(anchor: number, head = anchor): void {
    this.view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    this.view.dom.scrollIntoView({ block: "nearest" });
    this.view.focus();
  }

  #changeTo(text: string): ChangeSpec | undefined {
    const { state } = this.view;
    return changeBetween(state.doc.toString(), text.replace(/\r\n?/g, "\n"));
  }

  #put(changes: ChangeSpec | undefined): void {
    if (changes !== undefined) this.view.dispatch({ changes, annotations: fromForm.of(true) });
  }

  #wordsOf({ label, hint, around }: Told): Extension {
    this.#hint.textContent = hint;
    const { page } = around();
    return [
      EditorState.phrases.of(phrasesOf(page.locale)),
      EditorView.contentAttributes.of({
        "aria-label": label,
        "aria-describedby": "hint",
        "aria-invalid": String(syntaxOf(around()) !== undefined),
        // It is edited by its own means; this tells that a key reaches it.
        tabindex: "0",
        spellcheck: "false",
        autocapitalize: "off",
        autocorrect: "off",
      }),
    ];
  }

  #extensions({ around, onCaret }: Told): Extension {
    const undo = () => (around().formState.undo(), true);
    const redo = () => (around().formState.redo(), true);
    return [
      lineNumbers(),
      highlightActiveLineGutter(),
      foldGutter(),
      lintGutter(),
      highlightSpecialChars(),
      EditorState.tabSize.of(2),
      indentOnInput(),
      syntaxHighlighting(colours),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ override: [completionsOf(around)], icons: false, maxRenderedOptions: 60 }),
      hoverOf(around),
      tooltips({ position: "fixed" }),
      highlightActiveLine(),
      highlightSelectionMatches(),
      search({ top: true }),
      EditorView.lineWrapping,
      json(),
      keymap.of([
        { key: "Mod-z", run: undo, preventDefault: true },
        { key: "Mod-y", mac: "Mod-Shift-z", run: redo, preventDefault: true },
        { key: "Mod-Shift-z", run: redo, preventDefault: true },
        // Where there is nothing to take, Tab leaves.
        { key: "Tab", run: acceptCompletion },
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...searchKeymap,
        ...foldKeymap,
        ...lintKeymap,
        ...defaultKeymap,
      ]),
      // A file's mark of its byte order comes along when all of it is copied.
      EditorView.clipboardInputFilter.of((text) => text.replace(/^\ufeff/, "")),
      EditorView.domEventHandlers({
        beforeinput: (event) => {
          const step = event.inputType === "historyUndo" ? undo : event.inputType === "historyRedo" ? redo : undefined;
          // Whoever listens further out would do it once more.
          if (step) event.stopPropagation();
          return step?.() ?? false;
        },
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !update.transactions.some((transaction) => transaction.annotation(fromForm))) {
          this.#text = update.state.doc.toString();
          const isOneAct = update.transactions.some((transaction) => acts.some((act) => transaction.isUserEvent(act)));
          around().formState.write(this.#text, isOneAct);
        }
        if (update.docChanged || update.selectionSet) onCaret(pathAt(update.state, update.state.selection.main.head).path);
      }),
    ];
  }
}
