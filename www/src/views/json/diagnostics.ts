/** The report's issues as marks in the text. */
import type { Action, Diagnostic } from "@codemirror/lint";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Issue, Severity } from "yushen";
import { element } from "./dom.js";
import { clauseText, type Around } from "./known.js";
import { mendOf, offsetOf, type Problem } from "./mend.js";
import { cutOf, duplicatesIn, markOf } from "./places.js";

/** Of more, nobody reads the last, and drawing them takes long. */
const most = 200;

const severities: Record<Severity, Diagnostic["severity"]> = { error: "error", warning: "warning", notice: "info" };

export const syntaxOf = ({ formState }: Pick<Around, "formState">): Issue | undefined => formState.report.issues.find(({ rule }) => rule === "format/json");

export const problemOf = ({ params }: Issue): Problem => ({ problem: String(params.problem), line: Number(params.line), column: Number(params.column) });

function apply(name: string, act: (view: EditorView) => void): Action {
  return {
    name,
    apply: (view) => {
      act(view);
      view.focus();
    },
  };
}

const change = (from: number, to: number, insert: string) => (view: EditorView) =>
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: "input.fix", scrollIntoView: true });

function draw(text: string, source: string): () => Node {
  return () => {
    const dom = element("div", "told", element("span", "", text));
    if (source !== "") dom.append(element("small", "", source));
    return dom;
  };
}

export function diagnosticsOf(state: EditorState, around: Around): Diagnostic[] {
  const { formState, w } = around;
  const text = state.doc.toString();
  const syntax = syntaxOf(around);
  const all: Diagnostic[] = [];
  if (syntax) {
    const problem = problemOf(syntax);
    const at = Math.min(offsetOf(text, problem.line, problem.column), state.doc.length);
    const mend = mendOf(text, problem);
    all.push({
      // At the end of a line, or of the text, the character before it is marked.
      from: at,
      to: Math.min(at + 1, state.doc.lineAt(at).to),
      severity: "error",
      message: syntax.message,
      renderMessage: draw(syntax.message, ""),
      ...(mend ? { actions: [apply(w.mend, change(mend.from, mend.to, mend.insert))] } : {}),
    });
  } else {
    for (const issue of formState.report.issues.slice(0, most)) all.push(diagnosticOf(state, issue, around));
  }
  for (const { name, first } of duplicatesIn(state).slice(0, most)) {
    const message = w.twice(name);
    all.push({
      from: first.key.from,
      to: first.key.to,
      severity: "warning",
      message,
      renderMessage: draw(message, ""),
      actions: [
        apply(w.cutFirst, (view) => {
          const { from, to } = cutOf(view.state, first.node);
          change(from, to, "")(view);
        }),
      ],
    });
  }
  return all.sort((a, b) => a.from - b.from);
}

function diagnosticOf(state: EditorState, issue: Issue, around: Around): Diagnostic {
  const { from, to } = markOf(state, issue.path, issue.rule === "format/unknown-field");
  const action = actionOf(state, issue, around);
  return {
    from,
    to,
    severity: severities[issue.severity],
    message: issue.message,
    source: issue.rule,
    renderMessage: draw(issue.message, issue.clause ? clauseText(issue, around) : ""),
    ...(action ? { actions: [action] } : {}),
  };
}

/** What is the user's to choose, and another spelling of a value; a fact is never set for them. */
function actionOf(state: EditorState, { rule, path, fix, params }: Issue, { formState, w }: Around): Action | undefined {
  if (rule === "format/unknown-field" && typeof params.suggestion === "string" && params.suggestion !== "") {
    const { from, to } = markOf(state, path, true);
    return apply(w.rename(params.suggestion), change(from, to, JSON.stringify(params.suggestion)));
  }
  if (fix?.op !== "set" || (fix.fact && !rule.startsWith("format/"))) return undefined;
  return apply(w.changeTo(JSON.stringify(fix.value)), () => formState.edit(fix.path, fix.value, true));
}
