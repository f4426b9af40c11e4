import type { ComponentChildren } from "preact";
import type { Path } from "yushen";
import { usePage, useSheet } from "../base/context.js";
import { useDesk, useWatch } from "../base/desk.js";
import { useParts } from "../base/parts.js";
import { Field } from "../fields/field.js";
import { useFold } from "../fields/fold.js";
import { UnknownFields } from "../fields/unknown.js";
import { domId, isObject } from "../state/paths.js";
import { treeOf, type FieldNode } from "../state/tree.js";
import { usePresence } from "./presence.js";

/** All fields of the form, in cards. */
export function Fields() {
  const { t } = usePage();
  return (
    <Paper label={t.tabForm}>
      <Broken />
      <Cards />
    </Paper>
  );
}

/** The form element, which hears where the person is. */
function Paper({ label, children }: { label: string; children: ComponentChildren }) {
  const disabled = useWatch(({ disabled }) => disabled);
  const presence = usePresence();
  return (
    <form class="fields" part="fields" id={domId([])} tabIndex={-1} aria-label={label} noValidate onSubmit={(event) => event.preventDefault()} {...presence}>
      <fieldset class="whole" role="none" disabled={disabled}>
        {children}
      </fieldset>
    </form>
  );
}

function Broken() {
  const { t } = usePage();
  const { showJson } = useSheet();
  const broken = useWatch(({ formState }) => formState.broken);
  const isGroup = useWatch(({ formState }) => isObject(formState.sheet.data));
  return (
    <>
      {broken && (
        <p class="notice" role="alert">
          {t.jsonBroken}{" "}
          <button type="button" class="link" onClick={showJson}>
            {t.jsonToTab}
          </button>
        </p>
      )}
      {!isGroup && (
        <p class="notice" role="alert">
          {t.notObject}
        </p>
      )}
    </>
  );
}

const root: Path = [];

function Cards() {
  // The tree is of the page's language.
  usePage();
  const tree = treeOf(useDesk().formState.form);
  const { shown, line } = useFold(tree, root);
  const { revealed } = useDesk();
  // All at once, a long form keeps a slow computer from showing anything; but who was led to a field finds it.
  const isWhole = useParts(2) > 1 || revealed !== undefined;
  const runs = runsOf(shown);
  return (
    <>
      {(isWhole ? runs : runs.slice(0, first)).map((run) => {
        const fields = run.map((node) => <Field key={node.name} node={node} parent={root} />);
        return run.some(isCard) ? fields : <div class="card" part="card" key={run[0]!.name}>{fields}</div>;
      })}
      {isWhole && (
        <>
          {line}
          <UnknownFields path={root} known={tree} />
        </>
      )}
    </>
  );
}

/** So many cards are in sight at first. */
const first = 2;


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
