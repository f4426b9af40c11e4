import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { FormId, Mode, Path } from "yushen";
import { findingsOf, SheetContext, usePage, type Sheet } from "../context.js";
import type { Desk } from "../desk.js";
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
  desk: Desk;
  mode: Mode;
  onMode: (mode: Mode) => void;
  onFile: (file: File) => void;
  onOther: (form: FormId, text: string) => void;
}

const minute = 60_000;

/** Draws anew whenever the desk changes. */
function useDesk(desk: Desk): void {
  const [, setTurn] = useState(0);
  useLayoutEffect(() => desk.subscribe(() => setTurn((turn) => turn + 1)), [desk]);
  useEffect(() => {
    // "Now" moves on while the page stays open.
    const tick = () => document.visibilityState === "visible" && desk.sheet.asOf === null && desk.rejudge();
    const timer = setInterval(tick, minute);
    addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      removeEventListener("visibilitychange", tick);
    };
  }, [desk]);
}

export function FormPage({ desk, mode, onMode, onFile, onOther }: Props) {
  const { t } = usePage();
  useDesk(desk);
  const { report } = desk;
  const sheet = useMemo<Sheet>(
    () => ({
      desk,
      ...findingsOf(desk),
      goTo: (path: Path) => {
        const syntax = desk.report.issues.some(({ rule }) => rule === "format/json");
        desk.caretWanted = syntax;
        desk.setView(syntax ? "json" : "form");
        if (!syntax) afterDraw(() => focusPath(path));
      },
    }),
    [desk, report],
  );

  return (
    <SheetContext.Provider value={sheet}>
      <Heading desk={desk} />
      <Toolbar onFile={onFile} />
      <Options mode={mode} onMode={onMode} />
      <div class="columns">
        <div class="work">
          <Tabs view={desk.view} onView={(view) => desk.setView(view)}>
            {desk.view === "json" ? <JsonView onOther={onOther} /> : <Fields desk={desk} />}
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

function Heading({ desk }: { desk: Desk }) {
  const { t, say } = usePage();
  const { form } = desk;
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

function Fields({ desk }: { desk: Desk }) {
  const { t } = usePage();
  const tree = treeOf(desk.form);
  return (
    <form
      class="fields"
      id={domId([])}
      tabIndex={-1}
      aria-label={t.tabForm}
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      {desk.broken && (
        <p class="notice" role="alert">
          {t.jsonBroken}{" "}
          <button type="button" class="link" onClick={() => desk.setView("json")}>
            {t.jsonToTab}
          </button>
        </p>
      )}
      {!isObject(desk.sheet.data) && (
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
