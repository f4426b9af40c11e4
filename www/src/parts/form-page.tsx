import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { FormId, Mode, Path } from "yushen";
import { findingsOf, SheetContext, usePage, type Sheet } from "../context.js";
import type { FormState } from "../form-state.js";
import { Field } from "../fields/field.js";
import { UnknownFields } from "../fields/unknown.js";
import { afterDraw, focusElement, focusPath } from "../focus.js";
import { rulebook } from "../judge.js";
import { domId, isObject } from "../paths.js";
import { panelId, ReportPanel } from "../report/panel.js";
import { tallyText } from "../report/words.js";
import { treeOf, type FieldNode } from "../tree.js";
import { Announcer } from "./announcer.js";
import { AuthorityBadge, VerdictMark } from "./icons.js";
import { JsonView } from "./json-view.js";
import { Options } from "./options.js";
import { Tabs } from "./tabs.js";
import { Toolbar } from "./toolbar.js";

interface Props {
  formState: FormState;
  mode: Mode;
  onMode: (mode: Mode) => void;
  onFile: (file: File) => void;
  onOther: (form: FormId, text: string) => void;
}

const minute = 60_000;

/** Draws anew whenever the formState changes. */
function useFormState(formState: FormState): void {
  const [, setTurn] = useState(0);
  useLayoutEffect(() => formState.subscribe(() => setTurn((turn) => turn + 1)), [formState]);
  useEffect(() => {
    // "Now" moves on while the page stays open.
    const tick = () => document.visibilityState === "visible" && formState.sheet.asOf === null && formState.rejudge();
    const timer = setInterval(tick, minute);
    addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      removeEventListener("visibilitychange", tick);
    };
  }, [formState]);
}

export function FormPage({ formState, mode, onMode, onFile, onOther }: Props) {
  const { t } = usePage();
  useFormState(formState);
  const { report } = formState;
  const sheet = useMemo<Sheet>(
    () => ({
      formState,
      ...findingsOf(formState),
      goTo: (path: Path) => {
        const syntax = formState.report.issues.some(({ rule }) => rule === "format/json");
        formState.caretWanted = syntax;
        formState.setView(syntax ? "json" : "form");
        if (!syntax) afterDraw(() => focusPath(path));
      },
    }),
    [formState, report],
  );

  return (
    <SheetContext.Provider value={sheet}>
      <Heading formState={formState} />
      <Toolbar onFile={onFile} />
      <Options mode={mode} onMode={onMode} />
      <div class="columns">
        <div class="work">
          <Tabs view={formState.view} onView={(view) => formState.setView(view)}>
            {formState.view === "json" ? <JsonView onOther={onOther} /> : <Fields formState={formState} />}
          </Tabs>
        </div>
        <ReportPanel />
      </div>
      <div class="summary-bar">
        <VerdictMark verdict={report.verdict} />
        <span class="tally">{tallyText(report, { t })}</span>
        <button type="button" class="small" onClick={() => focusElement(document.getElementById(panelId)!)}>
          {t.toResult}
        </button>
      </div>
      <Announcer />
    </SheetContext.Provider>
  );
}

function Heading({ formState }: { formState: FormState }) {
  const { t, say } = usePage();
  const { form } = formState;
  const document = rulebook.documents[form.document];
  const doubtful = document.authority === "unofficial";
  return (
    <div class="heading">
      <h1 tabIndex={-1}>{say(form.title)}</h1>
      <p>{say(form.summary)}</p>
      <p class="source">
        {t.source} <cite lang="zh-CN">《{document.title}》</cite> <AuthorityBadge authority={document.authority} />
        {document.note && !doubtful && <span class="reason"> {say(document.note)}</span>}
      </p>
      {document.note && doubtful && <p class="notice">{say(document.note)}</p>}
    </div>
  );
}

function Fields({ formState }: { formState: FormState }) {
  const { t } = usePage();
  const tree = treeOf(formState.form);
  return (
    <form
      class="fields"
      id={domId([])}
      tabIndex={-1}
      aria-label={t.tabForm}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      {formState.broken && (
        <p class="notice" role="alert">
          {t.jsonBroken}{" "}
          <button type="button" class="link" onClick={() => formState.setView("json")}>
            {t.jsonToTab}
          </button>
        </p>
      )}
      {!isObject(formState.sheet.data) && (
        <p class="notice" role="alert">
          {t.notObject}
        </p>
      )}
      {runsOf(tree).map((run) => {
        const fields = run.map((node) => <Field key={node.name} node={node} parent={[]} />);
        return run.some(isCard) ? fields : <div class="card">{fields}</div>;
      })}
      <UnknownFields path={[]} known={tree} />
    </form>
  );
}

/** Groups and lists are drawn as cards of their own. */
const isCard = ({ info }: FieldNode): boolean => info.type === "group" || (info.type === "list" && info.item !== "enum");

/** Fields that stand in no group share a card with their neighbours. */
function runsOf(tree: FieldNode[]): FieldNode[][] {
  const runs: FieldNode[][] = [];
  for (const node of tree) {
    const last = runs.at(-1);
    if (last && !isCard(node) && !last.some(isCard)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}
